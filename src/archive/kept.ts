import type { Message } from '../model/index.js'
import type { Article } from './body.js'
import type { Value } from './sql.js'

/** What is in the archive. */
export interface Counts {
  readonly files: number
  readonly articles: number
  readonly claims: number
  /** The newest publication date, as it is written. */
  readonly newest: string | null
}

/** What tells whether an article may be on what another tells. */
export interface Profile {
  readonly id: number
  readonly path: string
  readonly family: string | null
  /** Day of its own event, where it says it. */
  readonly date: string | null
  readonly published: string | null
  readonly day: number | null
  /** What the article and its claims take, packed. */
  readonly bytes: number
}

/** An article that holds a name. */
export interface Holding extends Profile {
  readonly name: string
  readonly opens: boolean
}

/** Of names that more than `most` articles hold, only those that open with it, of this kind and between these days. */
export interface Near {
  readonly most: number
  readonly family: string | null
  readonly from: number
  readonly to: number
}

export interface Named {
  readonly id: number
  readonly path: string
}

/** An article with the key of its file. */
export interface Keyless extends Named {
  readonly content: string | null
}

/** A file that the archive knows. */
export interface KnownFile extends Named {
  /** Of its content and all that reading it depends on; null where it has to be read again. */
  readonly key: string | null
  /** JSON of what is to be said of it, where it could not be read. */
  readonly skipped: string | null
}

export interface FileOfRun extends Named {
  /** Of a run that is not done: nobody sees it yet. */
  readonly isStaged: boolean
}

/** A file with what was read in it. */
export interface Filed {
  readonly path: string
  /** Of its content and all that reading it depends on; null where it has to be read again. */
  readonly key: string | null
  readonly skipped: Message | null
  readonly articles: readonly Article[]
}

/** What is exported as a table, by what it has a row of. */
export type Exported = 'claims' | 'sources'

export type Row = Readonly<Record<string, Value>>
