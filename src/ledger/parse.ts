import type {
  DecidedSide,
  Decision,
  DecisionVerdict,
  LedgerLine,
  Quote,
  Resolution,
  Reversal,
  Stance,
} from '../model/index.js'

export const verdicts: readonly DecisionVerdict[] = [
  'conflict',
  'update',
  'scope',
  'compatible',
  'extraction',
  'unsure',
]
export const resolutions: readonly Resolution[] = ['prefer', 'range', 'defer', 'pending', 'ask']
export const stances: readonly Stance[] = ['second', 'adjudication']

/** Characters; what is longer was not written by this program. */
export const longest = { line: 65_536, reason: 4000, by: 400, text: 8000 }

/** A line as it was read, or one sentence fragment about why it cannot be used. */
export type Parsed = { readonly line: LedgerLine } | { readonly problem: string }

/** Reads one line of the file. Whatever it holds, the answer has the known fields and no other. */
export function parseLine(text: string): Parsed {
  if (text.length > longest.line) return { problem: `is longer than ${longest.line} characters` }
  if (/^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/.test(text)) return { problem: 'is the mark of a merge conflict' }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { problem: 'is no whole JSON object' }
  }
  if (!isObject(value)) return { problem: 'is no JSON object' }
  if (own(value, 'schema') !== 1) return { problem: 'is of another version of the ledger' }
  try {
    return { line: lineOf(value) }
  } catch (error) {
    if (error instanceof Wrong) return { problem: error.message }
    throw error
  }
}

/** A field that is not what it must be. */
class Wrong extends Error {}

type Fields = Readonly<Record<string, unknown>>

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const own = (value: Fields, key: string): unknown => (Object.hasOwn(value, key) ? value[key] : undefined)

function lineOf(value: Fields): LedgerLine {
  const action = oneOf(value, 'action', ['decide', 'undo', 'redo'] as const)
  return action === 'decide' ? decisionOf(value) : reversalOf(value, action)
}

const decisionOf = (value: Fields): Decision => ({
  schema: 1,
  id: idIn(value, 'id'),
  action: 'decide',
  group: own(value, 'group') === null ? null : idIn(value, 'group'),
  question: questionOf(value),
  sides: sidesOf(value),
  verdict: oneOf(value, 'verdict', verdicts),
  resolution: own(value, 'resolution') === null ? null : oneOf(value, 'resolution', resolutions),
  preferred: own(value, 'preferred') === null ? null : textIn(value, 'preferred'),
  flag: flagOf(value),
  ...stanceOf(value),
  reason: textIn(value, 'reason', longest.reason),
  by: textIn(value, 'by', longest.by),
  at: momentOf(value),
})

const reversalOf = (value: Fields, action: Reversal['action']): Reversal => ({
  schema: 1,
  id: idIn(value, 'id'),
  action,
  of: idIn(value, 'of'),
  reason: textIn(value, 'reason', longest.reason, 0),
  by: textIn(value, 'by', longest.by),
  at: momentOf(value),
})

function questionOf(value: Fields): Decision['question'] {
  const question = objectIn(value, 'question')
  return { measure: textIn(question, 'measure', 200), text: textIn(question, 'text') }
}

function sidesOf(value: Fields): Decision['sides'] {
  const sides = own(value, 'sides')
  if (!Array.isArray(sides) || sides.length !== 2) throw new Wrong('its "sides" are no two')
  const [a, b] = sides.map(sideOf)
  return [a as DecidedSide, b as DecidedSide]
}

function sideOf(side: unknown): DecidedSide {
  if (!isObject(side)) throw new Wrong('one of its "sides" is no object')
  return {
    source: textIn(side, 'source'),
    url: own(side, 'url') === null ? null : textIn(side, 'url'),
    value: textIn(side, 'value', 400),
    quote: quoteOf(objectIn(side, 'quote')),
  }
}

const quoteOf = (quote: Fields): Quote => ({
  exact: textIn(quote, 'exact'),
  prefix: textIn(quote, 'prefix', longest.text, 0),
  suffix: textIn(quote, 'suffix', longest.text, 0),
})

function objectIn(value: Fields, key: string): Fields {
  const inner = own(value, key)
  if (!isObject(inner)) throw new Wrong(`its "${key}" is no object`)
  return inner
}

function textIn(value: Fields, key: string, most = longest.text, least = 1): string {
  const text = own(value, key)
  if (typeof text !== 'string') throw new Wrong(`its "${key}" is no text`)
  if (text.length < least) throw new Wrong(`its "${key}" is empty`)
  if (text.length > most) throw new Wrong(`its "${key}" is longer than ${most} characters`)
  return text
}

function idIn(value: Fields, key: string): string {
  const id = own(value, key)
  if (typeof id === 'string' && /^[0-9A-Za-z][0-9A-Za-z-]{2,63}$/.test(id)) return id
  throw new Wrong(`its "${key}" is no id`)
}

function oneOf<T extends string>(value: Fields, key: string, known: readonly T[]): T {
  const word = own(value, key)
  const found = known.find((each) => each === word)
  if (found === undefined) throw new Wrong(`its "${key}" is none of ${known.join(', ')}`)
  return found
}

function flagOf(value: Fields): boolean {
  const flag = own(value, 'flag')
  if (typeof flag !== 'boolean') throw new Wrong('its "flag" is neither true nor false')
  return flag
}

const stanceOf = (value: Fields): Pick<Decision, 'stance'> =>
  own(value, 'stance') === undefined ? {} : { stance: oneOf(value, 'stance', stances) }

/** The day must be one of the calendar: "2024-02-30" is none. */
function momentOf(value: Fields): string {
  const at = own(value, 'at')
  if (typeof at === 'string' && isMoment(at)) return at
  throw new Wrong('its "at" is no date-time in UTC')
}

export function isMoment(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z$/.test(text)) return false
  const time = Date.parse(text)
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 19) === text.slice(0, 19)
}
