import type { Span } from '../model/index.js'

/** A line without its end; offsets into the file, indentation and trailing space left out. */
export interface Line extends Span {
  readonly words: string
  readonly indent: number
}

/** Lines that stand together, parted from others by blank lines. */
export type Group = readonly Line[]

const narrowest = 45
const widest = 120
/** Lines are broken this much before their width. */
const slack = 3

export function groupLines(text: string, from: number): Group[] {
  const groups: Line[][] = []
  let current: Line[] = []
  for (const match of text.slice(from).matchAll(/[^\r\n]+|\r\n|\n|\r/g)) {
    if (match[0] === '\n' || match[0] === '\r\n' || match[0] === '\r') continue
    const lead = match[0].length - match[0].trimStart().length
    const words = match[0].trim()
    const start = from + match.index + lead
    const last = current.at(-1)
    if (last && (words === '' || hasBlankLine(text, last.end, start))) {
      groups.push(current)
      current = []
    }
    if (words !== '') current.push({ words, start, end: start + words.length, indent: lead })
  }
  if (current.length > 0) groups.push(current)
  return groups
}

function hasBlankLine(text: string, from: number, to: number): boolean {
  let ends = 0
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) ends += 1
  }
  return ends > 1
}

/** The width to which a whole file was wrapped; null where its lines are not told by one. */
export function wrapWidthOf(groups: readonly Group[]): number | null {
  const parts = groups.flatMap(splitAtIndents).filter(({ length }) => length > 1)
  const width = Math.max(0, ...parts.slice(0, 400).map(widthOf))
  if (width < narrowest || width > widest) return null
  const breaks = parts.flatMap((part) =>
    part.slice(1).map((_, index) => isFull(part, index + 1, width - slack)),
  )
  return breaks.length >= 3 && breaks.filter(Boolean).length >= breaks.length * 0.8 ? width : null
}

/** The paragraphs of a group: one a line, or lines joined where the text was wrapped to a width. */
export function paragraphsOf(group: Group, wrapWidth: number | null): Group[] {
  return splitAtIndents(group).flatMap((part) => {
    if (isHanging(part) || isWrapped(part)) return [part]
    return wrapWidth === null ? joinBroken(part) : joinFull(part, wrapWidth)
  })
}

function joinFull(group: Group, width: number): Group[] {
  return joinWhere(group, (index) => startsSmall(group, index) || isFull(group, index, width - slack))
}

function joinWhere(group: Group, goesOn: (index: number) => boolean): Group[] {
  const parts: Line[][] = []
  group.forEach((line, index) => {
    const last = index > 0 && goesOn(index) ? parts.at(-1) : undefined
    if (last) last.push(line)
    else parts.push([line])
  })
  return parts
}

/** First line indented, the others not: one paragraph, however its lines were broken. */
function isHanging(group: Group): boolean {
  const [first, ...others] = group
  if (!first || first.indent < 2 || others.length === 0) return false
  return group.every(
    ({ words }, index) =>
      words.length <= widest && (index === 0 || (group[index]?.indent ?? 0) < first.indent),
  )
}

/** Old wire copy has no blank lines: an indented line begins a paragraph. */
function splitAtIndents(group: Group): Group[] {
  const parts: Line[][] = []
  const numbers = new Set(
    group.filter(({ words }) => isBullet(words)).map(({ words }) => Number.parseInt(words, 10)),
  )
  group.forEach((line, index) => {
    const before = group[index - 1]
    if (!before || isIndented(before, line) || beginsItem(before, line, numbers)) parts.push([line])
    else parts.at(-1)?.push(line)
  })
  return parts
}

const isIndented = (before: Line, line: Line): boolean => line.indent >= 2 && before.indent < line.indent

export const isBullet = (words: string): boolean => /^(?:[•▪►●◦‣*–_-]|\d{1,2}[.)])[ \t]/.test(words)

/** A dash or a number at a line's start is often one of the running text: "on Nov." + "24. The army". */
function beginsItem(before: Line, { words }: Line, numbers: ReadonlySet<number>): boolean {
  if (!isBullet(words)) return false
  const number = Number.parseInt(words, 10)
  if (number > 1) return numbers.has(number - 1)
  if (/^[•▪►●◦‣*]/.test(words) || number <= 1) return true
  return !/^. ?\p{Ll}/u.test(words) || /[.!?:;]["”’')]*$/.test(before.words)
}

/** Wrapped text breaks a line only where the next word would not have fitted, and seldom at a sentence's end. */
function isWrapped(group: Group): boolean {
  const width = widthOf(group)
  if (group.length < 2 || width < narrowest || width > widest) return false
  let full = 0
  let ended = 0
  group.forEach(({ words }, index) => {
    const next = group[index + 1]
    if (!next) return
    if (isFull(group, index + 1, width - slack)) full += 1
    if (/[.!?]["”’)]*$/.test(words)) ended += 1
  })
  const breaks = group.length - 1
  if (breaks === 1) return ended === 0 && (/^\p{Ll}/u.test(group[1]?.words ?? '') || width > 68)
  return full >= breaks * 0.8 && ended <= breaks * 0.5
}

/** A line that starts in lower case goes on with the one before it, when that one is long and not ended. */
function joinBroken(group: Group): Group[] {
  const width = widthOf(group)
  const isBroken = (index: number): boolean => startsSmall(group, index)
  const wraps = width <= widest && group.filter((_, index) => isBroken(index)).length >= 2
  const isCut = (index: number): boolean =>
    isFull(group, index, width) && !hasEnded.test(group[index - 1]?.words ?? '')
  return joinWhere(group, (index) => isBroken(index) || (wraps && isCut(index)))
}

/** The line before it is long and not ended, and this one begins in lower case. */
function startsSmall(group: Group, index: number): boolean {
  const before = group[index - 1]?.words ?? ''
  return before.length >= narrowest && /^\p{Ll}/u.test(group[index]?.words ?? '') && !hasEnded.test(before)
}

/** The first word of this line would not have fitted on the line before it. */
const isFull = (group: Group, index: number, width: number): boolean =>
  (group[index - 1]?.words.length ?? 0) + 1 + firstWord(group[index]?.words ?? '') > width

const hasEnded = /[.!?:]["”’')]*$/
const widthOf = (group: Group): number => Math.max(...group.slice(0, 400).map(({ words }) => words.length))
const firstWord = (words: string): number => (words.indexOf(' ') < 0 ? words.length : words.indexOf(' '))

/**
 * Where a marked-up paragraph of several lines is several: a menu saved line by line, a paragraph a line, a short line
 * of its own. Milder than `paragraphsOf`, because a line end inside a Markdown paragraph is a space by right.
 */
export function linesThatPart(group: Group): number[] {
  const width = widthOf(group)
  const isMenu = group.length >= 3 && width < narrowest
  const starts: number[] = []
  group.forEach((line, index) => {
    const before = group[index - 1]
    if (!before) return
    const ended = /[.!?]["”’)]*$/.test(before.words)
    const hangs = isIndented(before, line)
    const linePerParagraph = width > widest && ended
    const wasHeading = width > widest && standsAlone(group, index - 1, width)
    if (isMenu || hangs || linePerParagraph || wasHeading) starts.push(line.start)
  })
  return starts
}

function standsAlone(group: Group, index: number, width: number): boolean {
  const words = group[index]?.words ?? ''
  const before = group[index - 1]?.words
  const opens = before === undefined || /[.!?]["”’)]*$/.test(before)
  return (
    opens &&
    words.length < Math.min(80, width / 2) &&
    !/[.!?,;:–—-]$/.test(words) &&
    /^["“'‘]?\p{Lu}/u.test(words) &&
    /^["“'‘]?\p{Lu}/u.test(group[index + 1]?.words ?? '')
  )
}
