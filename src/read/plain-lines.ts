import {
  type Group,
  hasEnded,
  isFull,
  type Line,
  narrowest,
  slack,
  startsSmall,
  widest,
  widthOf,
} from './lines.js'
import { beginsItem, beginsParagraph, isBullet, isNoise, layoutOf } from './paragraph-starts.js'

/** Lines that hold more than one paragraph at most. */
const shortest = 5

/** The width to which a whole file was wrapped; null where its lines are not told by one. */
export function wrapWidthOf(groups: readonly Group[]): number | null {
  const parts = groups.flatMap(splitAtIndents).filter(({ length }) => length > 1)
  const width = Math.max(0, ...parts.slice(0, 400).map(widthOf))
  if (width < narrowest || width > widest) return null
  let full = 0
  let cut = 0
  let short = 0
  for (const part of parts) {
    part.slice(1).forEach((_, index) => {
      const ended = hasEnded.test(part[index]?.words ?? '')
      if (isFull(part, index + 1, width - slack)) {
        full += 1
        cut += ended ? 0 : 1
      } else if (!ended) short += 1
    })
  }
  // A short line that ends a sentence ends a paragraph, and says nothing of the width.
  return full >= 3 && cut >= full / 2 && full >= (full + short) * 0.8 ? width : null
}

/** The paragraphs of a group: one a line, or lines joined where the text was wrapped to a width. */
export function paragraphsOf(group: Group, wrapWidth: number | null): Group[] {
  return splitAtIndents(group).flatMap((part) => {
    if (isHanging(part) || isWrapped(part)) return [part]
    return wrapWidth === null ? joinBroken(part) : joinFull(part, wrapWidth)
  })
}

function joinFull(group: Group, width: number): Group[] {
  return joinWhere(group, (index) => goesOn(group, index, width))
}

const goesOn = (group: Group, index: number, width: number): boolean =>
  startsSmall(group, index) || isFull(group, index, width - slack)

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
  const layout = layoutOf(group)
  group.forEach((line, index) => {
    const before = group[index - 1]
    if (!before || beginsParagraph(group, index, layout) || beginsItem(before, line, numbers))
      parts.push([line])
    else parts.at(-1)?.push(line)
  })
  return parts
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

/**
 * Where a marked-up paragraph of several lines is several: a menu saved line by line, a paragraph a line, a short line
 * of its own. Milder than `paragraphsOf`, because a line end inside a Markdown paragraph is a space by right.
 */
export function linesThatPart(group: Group): number[] {
  const width = widthOf(group)
  const isMenu = group.length >= 3 && width < narrowest
  const starts: number[] = []
  const layout = layoutOf(group)
  const wrapWidth = group.length > shortest ? wrapWidthOf([group]) : null
  group.forEach((line, index) => {
    const before = group[index - 1]
    if (!before) return
    const ended = /[.!?]["”’)]*$/.test(before.words)
    const hangs =
      beginsParagraph(group, index, layout) ||
      isWireItem(before, line) ||
      (wrapWidth !== null && !goesOn(group, index, wrapWidth))
    const linePerParagraph = width > widest && ended
    const wasHeading = width > widest && standsAlone(group, index - 1, width)
    if (isMenu || hangs || linePerParagraph || wasHeading) starts.push(line.start)
  })
  return starts
}

/** A list's mark that Markdown does not know; a dash may as well be one of the running text. */
const isWireItem = (before: Line, { words }: Line): boolean =>
  /^(?:[_•▪►●◦‣–]|--) /.test(words) && hasEnded.test(before.words)

function standsAlone(group: Group, index: number, width: number): boolean {
  const words = group[index]?.words ?? ''
  const before = group[index - 1]?.words
  const opens = before === undefined || /[.!?]["”’)]*$/.test(before) || isNoise(group, index - 1)
  return (
    opens &&
    words.length < Math.min(80, width / 2) &&
    !/[.!?,;:–—-]$/.test(words) &&
    /^["“'‘]?\p{Lu}/u.test(words) &&
    /^["“'‘]?\p{Lu}/u.test(group[index + 1]?.words ?? '')
  )
}
