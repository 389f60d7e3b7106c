import type { Reporter } from './reporter.js'

/** Names known to the result come in this order in every object; others follow by code unit. */
const KEY_ORDER = [
  ...['schema', 'sources', 'claims', 'questions', 'discrepancies', 'notes', 'names', 'origins'],
  ...[
    'notUnderstood',
    'messages',
    'counts',
    'decisions',
    'since',
    'changes',
    'previous',
    'state',
    'id',
    'name',
    'source',
    'path',
    'type',
    'textOf',
    'outlet',
    'title',
    'language',
  ],
  ...['understood', 'published', 'publishedBasis', 'publishedFrom'],
  ...['url', 'kind', 'text', 'measure', 'quantity', 'low', 'high', 'lowOpen', 'highOpen'],
  ...['approx', 'unit', 'increment', 'trend', 'time', 'field', 'value', 'basis', 'position', 'start', 'end'],
  ...[
    'quote',
    'reading',
    'exact',
    'prefix',
    'suffix',
    'sentence',
    'population',
    'head',
    'group',
    'qualifiers',
    'side',
  ],
  ...[
    'event',
    'trigger',
    'date',
    'places',
    'actors',
    'role',
    'modality',
    'speaker',
    'asOf',
    'partOf',
    'claim',
  ],
  ...['cue', 'site', 'zone', 'rule', 'evidence', 'question', 'left', 'right', 'verdict', 'cumulative'],
  ...[
    'advice',
    'voices',
    'policies',
    'policy',
    'best',
    'overlap',
    'level',
    'severity',
    'code',
    'says',
    'spellings',
    'repeats',
    'reason',
    'words',
    'articles',
    'pairs',
  ],
  ...['differ', 'changed', 'undetermined', 'agree'],
]
const RANK: ReadonlyMap<string, number> = new Map(KEY_ORDER.map((key, index) => [key, index]))

/** The result itself: what `compare --format json` prints. */
export const json: Reporter = (result) => [...jsonPieces(result)].join('')

/** One value, indented. */
export const jsonText = (value: unknown): string => `${indented(value, 0)}\n`

/**
 * An object as `jsonText` has it, item by item of its lists, which may be any iterables: a large result is longer than
 * any text can be.
 */
export function* jsonPieces(value: object): Generator<string> {
  const entries = inOrder(value).filter(([, inner]) => inner !== undefined)
  for (const [index, [key, inner]] of entries.entries()) {
    yield `${index === 0 ? '{' : ','}\n  ${JSON.stringify(key)}: `
    if (!isList(inner)) {
      yield indented(inner, 2)
      continue
    }
    let opened = false
    for (const item of inner) {
      yield `${opened ? ',' : '['}\n    ${indented(item, 4)}`
      opened = true
    }
    yield opened ? '\n  ]' : '[]'
  }
  yield '\n}\n'
}

const isList = (value: unknown): value is Iterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.iterator in value

const indented = (value: unknown, by: number): string =>
  harmless(JSON.stringify(ordered(value), null, 2)).replaceAll('\n', `\n${' '.repeat(by)}`)

/** One value on one line. */
export const jsonLine = (value: unknown): string => harmless(JSON.stringify(ordered(value)))

/** Control characters that JSON allows raw would reach a terminal: written as escapes, the value is the same. */
function harmless(text: string): string {
  return text.replace(
    /[\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  const copy: Record<string, unknown> = {}
  for (const [key, inner] of inOrder(value)) copy[key] = ordered(inner)
  return copy
}

function inOrder(value: object): [string, unknown][] {
  const keys = Object.keys(value)
  const isSorted = keys.every((key, at) => at === 0 || compare(keys[at - 1] as string, key) < 0)
  const sorted = isSorted ? keys : keys.sort(compare)
  return sorted.map((key) => [key, (value as Record<string, unknown>)[key]])
}

const compare = (a: string, b: string): number => rank(a) - rank(b) || (a < b ? -1 : 1)

const rank = (key: string): number => RANK.get(key) ?? KEY_ORDER.length
