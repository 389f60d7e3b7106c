import { type DecidedSide, type Decision, idOfValue, type LedgerLine, type Reversal } from '../model/index.js'

type Unnamed<Line> = Omit<Line, 'schema' | 'id'>

/** The line with the id that follows from what it says: the same words, person and moment give the same id. */
export function named(line: Unnamed<Decision>): Decision
export function named(line: Unnamed<Reversal>): Reversal
export function named(line: Unnamed<Decision> | Unnamed<Reversal>): LedgerLine {
  return { schema: 1, id: idOf(line as LedgerLine), ...line } as LedgerLine
}

export function idOf(line: LedgerLine): string {
  const { id: _, ...rest } = ordered(line)
  return idOfValue(rest)
}

/** The line as it stands in the file, keys in one order and its end included. */
export const textOf = (line: LedgerLine): string => `${harmless(JSON.stringify(ordered(line)))}\n`

/** Characters that JSON allows raw would reach the terminal of whoever prints the file: as escapes the value is the same. */
const harmless = (text: string): string =>
  text.replace(
    /[\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

function ordered(line: LedgerLine) {
  const { id, action, reason, by, at } = line
  const tail = { reason, by, at }
  if (line.action !== 'decide') return { schema: 1, id, action, of: line.of, ...tail }
  const { group, question, sides, verdict, resolution, preferred, flag, stance } = line
  return {
    schema: 1,
    id,
    action,
    group,
    question: { measure: question.measure, text: question.text },
    sides: sides.map(orderedSide),
    verdict,
    resolution,
    preferred,
    flag,
    ...(stance && { stance }),
    ...tail,
  }
}

const orderedSide = ({ source, url, value, quote: { exact, prefix, suffix } }: DecidedSide) => ({
  source,
  url,
  value,
  quote: { exact, prefix, suffix },
})
