import { type Group, groupLines, type Line } from './lines.js'
import { isBullet } from './paragraph-starts.js'
import { paragraphsOf, wrapWidthOf } from './plain-lines.js'
import { type Reading, type ReadingWriter, writeReading } from './reading-text.js'
import { withoutCodes } from './wire-codes.js'

/**
 * Reads text as scraped. `view` has the file's length and offsets; it differs from `raw` only where markup was blanked.
 */
export function readPlain(raw: string, bodyStart: number, view: string = raw): Reading {
  const plain = withoutCodes(view)
  const writer = writeReading(plain)
  writeLines(writer, groupLines(plain, bodyStart))
  return writer.finish()
}

export function writeLines(writer: ReadingWriter, groups: readonly Group[]): void {
  const width = wrapWidthOf(groups)
  for (const group of groups) for (const lines of paragraphsOf(group, width)) writeParagraph(writer, lines)
}

/** One block of these lines. */
export function writeParagraph(writer: ReadingWriter, lines: Group): void {
  const [first] = lines as [Line, ...Line[]]
  const bullet = isBullet(first.words)
  writer.open(bullet ? 'item' : 'paragraph')
  lines.forEach((line, index) => {
    const skip = index === 0 && bullet && !/^\d/.test(line.words) ? bulletLength(line.words) : 0
    writer.copy(line.start + skip, line.end)
    const next = lines[index + 1]
    // "week-" + "long": the hyphen stays, the line end goes.
    if (next && !endsInHyphen.test(line.words)) writer.gap(line.end, next.start)
  })
  writer.close()
}

/** "12-" + "year-old" too; a figure after the hyphen would be a range or a score. */
const endsInHyphen = /[\p{L}\d]-$/u

const bulletLength = (words: string): number => words.length - words.slice(1).trimStart().length
