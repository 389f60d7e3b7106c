import { migrate } from './migrations.js'
import type { Sql } from './sql.js'
import * as statements from './statements.js'
import * as tables from './tables.js'

/** A line of the ledger, and its place in it: from 1, without gaps. */
export interface NumberedLine {
  readonly number: number
  readonly line: string
}

export interface AppendedLines {
  /** What others have added meanwhile, then these lines. */
  readonly behind: readonly NumberedLine[]
  readonly lines: readonly string[]
}

/** The ledger of decisions in a database: the lines of its file, whatever they hold. */
export class Decisions {
  private constructor(private readonly sql: Sql) {}

  /** Makes the tables where there are none. */
  static async open(sql: Sql): Promise<Decisions> {
    await migrate(sql)
    return new Decisions(sql)
  }

  /** Lines behind this number. */
  after(number: number): Promise<readonly NumberedLine[]> {
    return this.sql.rows<NumberedLine>(statements.decisionsAfter, [number])
  }

  /**
   * Adds lines, all or none. `make` is asked for them while nobody else adds any, and is handed what was added behind the
   * number that is known.
   */
  append(known: number, make: (added: readonly NumberedLine[]) => readonly string[]): Promise<AppendedLines> {
    return this.sql.exclusively(() =>
      this.sql.transaction(async () => {
        const added = await this.after(known)
        const lines = make(added)
        const last = added.at(-1)?.number ?? known
        const own = lines.map((line, at): NumberedLine => ({ number: last + at + 1, line }))
        await this.sql.insert(
          tables.decisions,
          own.map(({ number, line }) => [number, line]),
        )
        return { behind: [...added, ...own], lines }
      }),
    )
  }

  close(): Promise<void> {
    return this.sql.close()
  }
}
