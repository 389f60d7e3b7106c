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

/** The paragraphs of a group: one a line, or lines joined where the text was wrapped to a width. */
export function paragraphsOf(group: Group): Group[] {
  return splitAtIndents(group).flatMap((part) => (isWrapped(part) ? [part] : joinBroken(part)))
}

/** Old wire copy has no blank lines: an indented line begins a paragraph. */
function splitAtIndents(group: Group): Group[] {
  const parts: Line[][] = []
  group.forEach((line, index) => {
    const before = group[index - 1]
    const begins = !before || (line.indent >= 2 && before.indent < line.indent) || isBullet(line.words)
    if (begins) parts.push([line])
    else parts.at(-1)?.push(line)
  })
  return parts
}

export const isBullet = (words: string): boolean => /^(?:[•▪►●◦‣*–-]|\d{1,2}[.)])[ \t]/.test(words)

/** Wrapped text breaks a line only where the next word would not have fitted, and seldom at a sentence's end. */
function isWrapped(group: Group): boolean {
  const width = Math.max(...group.slice(0, 400).map(({ words }) => words.length))
  if (group.length < 2 || width < narrowest || width > widest) return false
  let full = 0
  let ended = 0
  group.forEach(({ words }, index) => {
    const next = group[index + 1]
    if (!next) return
    const firstWord = next.words.indexOf(' ') < 0 ? next.words.length : next.words.indexOf(' ')
    if (words.length + 1 + firstWord > width - 3) full += 1
    if (/[.!?]["”’)]*$/.test(words)) ended += 1
  })
  const breaks = group.length - 1
  if (breaks === 1) return ended === 0 && (/^\p{Ll}/u.test(group[1]?.words ?? '') || width > 68)
  return full >= breaks * 0.8 && ended <= breaks * 0.5
}

/** A line that starts in lower case goes on with the one before it, when that one is long and not ended. */
function joinBroken(group: Group): Group[] {
  const parts: Line[][] = []
  for (const line of group) {
    const before = parts.at(-1)?.at(-1)
    const goesOn =
      before &&
      before.words.length >= narrowest &&
      /^\p{Ll}/u.test(line.words) &&
      !/[.!?:]["”’)]*$/.test(before.words)
    if (goesOn) parts.at(-1)?.push(line)
    else parts.push([line])
  }
  return parts
}

/**
 * Where a marked-up paragraph of several lines is several: a menu saved line by line, a paragraph a line, a short line
 * of its own. Milder than `paragraphsOf`, because a line end inside a Markdown paragraph is a space by right.
 */
export function linesThatPart(group: Group): number[] {
  const width = Math.max(...group.slice(0, 400).map(({ words }) => words.length))
  const isMenu = group.length >= 3 && width < narrowest
  const starts: number[] = []
  group.forEach((line, index) => {
    const before = group[index - 1]
    if (!before) return
    const ended = /[.!?]["”’)]*$/.test(before.words)
    const linePerParagraph = width > widest && ended
    const wasHeading = width > widest && standsAlone(group, index - 1, width)
    if (isMenu || linePerParagraph || wasHeading) starts.push(line.start)
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
