import { noteOpening } from '../lexicon/reading-noise.js'
import { opensWithDateline } from './dateline.js'
import { type Group, hasEnded, isFull, type Line, widthOf } from './lines.js'
import { isWireLine, noiseOf } from './noise.js'

const longestNoise = 80

interface Layout {
  readonly width: number
  /** The smallest indent. */
  readonly margin: number
}

export const layoutOf = (group: Group): Layout => ({
  width: Math.max(widthOf(group), 60),
  margin: group.reduce((least, { indent }) => Math.min(least, indent), Number.POSITIVE_INFINITY),
})

/** A line that is indented, or by itself a slug, a byline, the initials of a desk, or that follows one. */
export function beginsParagraph(group: Group, index: number, { width, margin }: Layout): boolean {
  const [before, line] = [group[index - 1], group[index]]
  if (!before || !line) return false
  if (line.indent >= 2 && before.indent < line.indent) return true
  if (noteOpening.test(line.words)) return true
  if (opensWithDateline(line.words) && (hasEnded.test(before.words) || !isFull(group, index, width)))
    return true
  const goesOn = isFull(group, index, width)
  if (!goesOn && line.indent >= margin + 2) return true
  if (isWireLine(wordsOf(before)) || isWireLine(wordsOf(line))) return true
  return (
    (!goesOn && isNoise(group, index - 1)) ||
    ((!goesOn || hasEnded.test(before.words)) && isNoise(group, index))
  )
}

/** A line that the next does not go on with: "By nightfall, soldiers from" opens a sentence. */
export function isNoise(group: Group, index: number): boolean {
  const { words } = group[index] as Line
  if (words.length > longestNoise || /^\p{Ll}/u.test(group[index + 1]?.words ?? '')) return false
  return noiseOf(wordsOf(group[index] as Line)) === 'boilerplate'
}

const wordsOf = ({ words }: Line): string => words.replace(/\s+/g, ' ')

export const isBullet = (words: string): boolean => /^(?:[•▪►●◦‣*–_-]|\d{1,2}[.)])[ \t]/.test(words)

/** A dash or a number at a line's start is often one of the running text: "on Nov." + "24. The army". */
export function beginsItem(before: Line, { words }: Line, numbers: ReadonlySet<number>): boolean {
  if (!isBullet(words)) return false
  const number = Number.parseInt(words, 10)
  if (number > 1) return numbers.has(number - 1)
  if (/^[•▪►●◦‣*]/.test(words) || number <= 1) return true
  return !/^. ?\p{Ll}/u.test(words) || /[.!?:;]["”’')]*$/.test(before.words)
}
