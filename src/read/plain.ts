import { groupLines, isBullet, type Line, paragraphsOf } from './plain-lines.js'
import { type Reading, writeReading } from './reading-text.js'

/**
 * Reads text as scraped. `view` has the file's length and offsets; it differs from `raw` only where markup was blanked.
 */
export function readPlain(raw: string, bodyStart: number, view: string = raw): Reading {
  const writer = writeReading(view)
  for (const group of groupLines(view, bodyStart)) {
    for (const lines of paragraphsOf(group)) {
      const [first] = lines as [Line, ...Line[]]
      const bullet = isBullet(first.words)
      writer.open(bullet ? 'item' : 'paragraph')
      lines.forEach((line, index) => {
        const skip = index === 0 && bullet && !/^\d/.test(line.words) ? bulletLength(line.words) : 0
        writer.copy(line.start + skip, line.end)
        const next = lines[index + 1]
        // "week-" + "long": the hyphen stays, the line end goes.
        if (next && !/\p{L}-$/u.test(line.words)) writer.gap(line.end, next.start)
      })
      writer.close()
    }
  }
  return writer.finish()
}

const bulletLength = (words: string): number => words.length - words.slice(1).trimStart().length
