import type { Decision, Discrepancy } from '../../model/index.js'
import { shortDate } from '../../report/dates.js'
import { verdictWords } from '../../report/decision-words.js'
import { counted, plain } from '../../report/plain.js'

/** What became of a stroke of decisions. */
export interface Recorded {
  /** The lines that were added; empty where the ledger had said so already. */
  readonly lines: readonly Decision[]
  readonly pairs: readonly Pick<Discrepancy, 'id' | 'says'>[]
  /** Of the ledger. */
  readonly path: string
  /** Else it is in a database. */
  readonly isFile: boolean
  readonly isDry: boolean
  /** Pairs with the same two figures that were left alone. */
  readonly repeats: number
}

const mostShown = 20

export function recordedText({ lines, pairs, path, isFile, isDry, repeats }: Recorded): string {
  const [first] = lines
  if (!first) return `${path} says so already; nothing was added.\n`
  const pairsShown = pairs.slice(0, mostShown)
  const more = pairs.length - pairsShown.length
  const did = isDry ? 'would record' : 'recorded'
  return `${[
    ...pairsShown.flatMap(({ id, says }, index) => [
      `${did} ${lines[index]?.id ?? ''}: ${verdictWords(first)}`,
      `  ${id}: ${plain(says)}`,
    ]),
    ...(more > 0 ? [`… and ${counted(more, 'more pair')}`] : []),
    `reason: ${plain(first.reason)}`,
    `by ${plain(first.by)}, ${shortDate(first.at)} ${first.at.slice(11, 16)} UTC`,
    isDry
      ? `dry run: nothing was written to ${path}`
      : `${counted(lines.length, 'line')} ${isFile ? 'on disk' : 'kept'} in ${path}`,
    ...(repeats > 0
      ? [`${counted(repeats, 'more pair')} with the same figures: --repeats decides them, too`]
      : []),
    ...(isDry ? [] : [`to take it back: claimdiff decisions undo ${first.group ?? first.id}`]),
  ].join('\n')}\n`
}
