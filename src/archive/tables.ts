import { claimColumns } from './claim-columns.js'
import type { ColumnType, Table } from './sql.js'

/** What is known of each file: of one that holds no article, too, so that it is not read again. */
export const files = {
  name: 'files',
  columns: {
    id: 'integer',
    /** The run that read it: visible when that run is done. */
    run: 'integer',
    path: 'text',
    /** Of its content and all that reading it depends on; null where it has to be read again. */
    content_key: 'text',
    /** JSON of the message, where it could not be read. */
    skipped: 'text',
  },
} as const satisfies Table

export const articles = {
  name: 'articles',
  columns: {
    id: 'integer',
    run: 'integer',
    file: 'integer',
    path: 'text',
    type: 'text',
    outlet: 'text',
    title: 'text',
    url: 'text',
    language: 'text',
    understood: 'boolean',
    published: 'text',
    published_basis: 'text',
    published_from: 'text',
    tier: 'integer',
    /** The kind of its event, its date, and the number of the day that it is looked for by. */
    family: 'text',
    event_date: 'text',
    day: 'integer',
    claims: 'integer',
    /** The article and its claims without evidence, the evidence (both JSON, deflated), and what tells copies of its text. */
    body: 'bytes',
    body_size: 'integer',
    evidence_size: 'integer',
    runs_size: 'integer',
  },
} as const satisfies Table

export const claims = {
  name: 'claims',
  columns: {
    article: 'integer',
    run: 'integer',
    ...(Object.fromEntries(Object.entries(claimColumns).map(([name, [type]]) => [name, type])) as {
      readonly [Name in keyof typeof claimColumns]: (typeof claimColumns)[Name][0]
    }),
  },
} satisfies Table

/** What an article can be found by; the number follows from the name, and is looked up in its place. */
const posting = {
  hash: 'integer',
  name: 'text',
  article: 'integer',
  opens: 'boolean',
  family: 'text',
  day: 'integer',
} as const satisfies Readonly<Record<string, ColumnType>>

/** Sorted, but for what later runs added. */
export const postings = { name: 'postings', columns: posting } as const satisfies Table

/** Of runs that are not done. */
export const stagedPostings = { name: 'staged_postings', columns: posting } as const satisfies Table

/** Names that many hold, with how many. */
export const commonNames = {
  name: 'common_names',
  columns: { hash: 'integer', name: 'text', holders: 'integer' },
} as const satisfies Table

/** Ids of files that the run at work takes away. */
export const gone = { name: 'gone', columns: { file: 'integer' } } as const satisfies Table

/** The ledger: its lines as they stand in a file. Numbers rise, and none is given twice. */
export const decisions = {
  name: 'decisions',
  columns: { number: 'integer', line: 'text' },
} as const satisfies Table

export const meta = { name: 'meta', columns: { name: 'text', value: 'text' } } as const satisfies Table

/** FNV-1a over UTF-16 units, without its lowest bit: look-ups by number are many times as quick as by name. */
export function hashOf(name: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193)
  return hash >>> 1
}
