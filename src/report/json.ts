import type { Reporter } from './reporter.js'

/** Names known to the result come in this order in every object; others follow by code unit. */
const KEY_ORDER = [
  ...['schema', 'sources', 'claims', 'questions', 'discrepancies', 'notes', 'names', 'origins'],
  ...[
    'notUnderstood',
    'messages',
    'counts',
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
export const json: Reporter = (result) => `${harmless(JSON.stringify(ordered(result), null, 2))}\n`

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
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
      .map(([key, inner]) => [key, ordered(inner)]),
  )
}

const rank = (key: string): number => RANK.get(key) ?? KEY_ORDER.length
