/** One line of a page as it was set; `x` and `y` are where it begins, in points from the lower left. */
export interface PageLine {
  readonly words: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}

const tens = /(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-$/i

/**
 * The paragraphs of a document: lines that follow one another closely, joined, without what is repeated at the head or
 * foot of its pages.
 */
export function paragraphsOfPages(pages: readonly (readonly PageLine[])[]): string[] {
  const furniture = repeatedLines(pages)
  const kept = pages.map((lines) =>
    lines.filter((line) => !furniture.has(lineKey(line)) && !isFolio(line, lines)),
  )
  const hyphenated = new Set(
    kept.flatMap((lines) => lines.flatMap(({ words }) => words.toLowerCase().match(/\p{L}+-\p{L}+/gu) ?? [])),
  )
  const paragraphs: string[] = []
  let open = false
  for (const lines of kept) {
    lines.forEach((line, index) => {
      const before = lines[index - 1]
      const last = paragraphs.length - 1
      const goesOn = before
        ? !begins(line, before, lines)
        : open && continues(paragraphs[last] ?? '', line.words)
      if (goesOn && last >= 0) paragraphs[last] = join(paragraphs[last] as string, line.words, hyphenated)
      else paragraphs.push(line.words)
    })
    open = lines.length > 0
  }
  return paragraphs
}

/** A new paragraph: a wider gap, another size, an indented line, or what follows a short last line. */
function begins(line: PageLine, before: PageLine, lines: readonly PageLine[]): boolean {
  const gap = before.y - line.y
  const size = Math.max(before.size, line.size)
  if (gap < 0) return !continues(before.words, line.words)
  if (Math.abs(line.size - before.size) > 0.12 * size) return true
  if (gap > 1.25 * leadingOf(lines, size)) return true
  const ended = /[.!?:]["”’)]*$/.test(before.words)
  if (line.x - before.x > 0.6 * size && ended) return true
  const widest = Math.max(...lines.slice(0, 200).map(({ width }) => width))
  return ended && before.width < 0.8 * widest && /^["“‘(]?[\p{Lu}\d•–-]/u.test(line.words)
}

/** The usual distance of two lines of the page; a page of two lines has none to go by. */
function leadingOf(lines: readonly PageLine[], size: number): number {
  const gaps = lines
    .slice(1, 200)
    .map((line, index) => (lines[index] as PageLine).y - line.y)
    .filter((gap) => gap > 0.8 * size && gap < 3 * size)
    .sort((a, b) => a - b)
  return Math.min(gaps[Math.floor(gaps.length / 3)] ?? 1.2 * size, 1.8 * size)
}

/** Text that runs on over the end of a page or column. */
const continues = (before: string, after: string): boolean =>
  !/[.!?:]["”’)]*$/.test(before) && (/^\p{Ll}/u.test(after) || /[-,;]$/.test(before))

/** A hyphen at a line's end is the printer's, unless the document has the word with its hyphen elsewhere. */
function join(before: string, after: string, hyphenated: ReadonlySet<string>): string {
  if (!/\p{L}-$/u.test(before) || !/^\p{Ll}/u.test(after)) return `${before} ${after}`
  const word = /\p{L}+-$/u.exec(before)?.[0] ?? ''
  const rest = /^\p{L}+/u.exec(after)?.[0] ?? ''
  const keeps = tens.test(before) || hyphenated.has(`${word}${rest}`.toLowerCase())
  return `${keeps ? before : before.slice(0, -1)}${after}`
}

const lineKey = ({ words, y }: PageLine): string => `${Math.round(y / 3)} ${words.replace(/\d+/g, '#')}`

/** Lines that stand in the same place on most pages: running heads and feet, whatever their page number. */
function repeatedLines(pages: readonly (readonly PageLine[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const lines of pages)
    for (const key of new Set(lines.map(lineKey))) counts.set(key, (counts.get(key) ?? 0) + 1)
  const enough = Math.max(3, pages.length * 0.5)
  return new Set([...counts].filter(([, count]) => count >= enough).map(([key]) => key))
}

/** "Page 1 of 2", "– 3 –", "3" as the first or last line of a page. */
const isFolio = (line: PageLine, lines: readonly PageLine[]): boolean =>
  (line === lines[0] || line === lines.at(-1)) &&
  /^(?:page\s+\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?|[-–—]?\s*\d{1,3}\s*[-–—]?)$/i.test(line.words)
