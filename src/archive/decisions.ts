import { migrate, newest, versionOf } from './migrations.js'
import type { Sql } from './sql.js'
import * as statements from './statements.js'
import * as tables from './tables.js'
import { Trouble } from './trouble.js'

/** How far somebody knows the ledger. */
export interface Known {
  /** Of the last line; numbers rise, and none is given twice. */
  readonly number: number
  /** So many lines up to there. */
  readonly lines: number
}

export const nothingKnown: Known = { number: 0, lines: 0 }

/** The ledger from what was known on. */
export interface Since {
  /** Lines that were known are gone: these are all that there are. */
  readonly isAnew: boolean
  readonly lines: readonly string[]
  readonly known: Known
}

interface Numbered {
  readonly number: number
  readonly line: string
}

/** The ledger of decisions in a database: the lines of its file, whatever they hold. */
export class Decisions {
  private constructor(private readonly sql: Sql) {}

  /** Makes the tables where there are none. */
  static async open(sql: Sql): Promise<Decisions> {
    await migrate(sql)
    return new Decisions(sql)
  }

  /** To read; null in a database with nothing in it. Throws a Trouble where the store is of another version. */
  static async look(sql: Sql): Promise<Decisions | null> {
    const version = await versionOf(sql)
    if (version === 0) return null
    if (version < newest)
      throw new Trouble('older', `its version is ${version}, and this program reads ${newest}`)
    return new Decisions(sql)
  }

  async since(known: Known = nothingKnown): Promise<Since> {
    const [row] = await this.sql.rows<{ lines: number }>(statements.decisionsUpTo, [known.number])
    if (row?.lines !== known.lines) return { ...(await this.since()), isAnew: true }
    const found = await this.sql.rows<Numbered>(statements.decisionsAfter, [known.number])
    const number = found.at(-1)?.number ?? known.number
    return {
      isAnew: false,
      lines: found.map(({ line }) => line),
      known: { number, lines: known.lines + found.length },
    }
  }

  /** Adds lines, all or none. `make` is asked for them while nobody else changes the ledger. */
  append(known: Known, make: (since: Since) => readonly string[]): Promise<void> {
    return this.alone(async () => {
      const lines = make(await this.since(known))
      if (lines.length === 0) return
      const last = await this.lastNumber()
      await this.sql.insert(
        tables.decisions,
        lines.map((line, at) => [last + at + 1, line]),
      )
      await this.sql.run(statements.setMeta, ['decisions', String(last + lines.length)])
    })
  }

  /** Takes lines out. `choose` names them by their places, from 0, while nobody else changes the ledger. */
  remove(choose: (lines: readonly string[]) => readonly number[]): Promise<void> {
    return this.alone(async () => {
      const all = await this.sql.rows<Numbered>(statements.decisionsAfter, [0])
      for (const place of choose(all.map(({ line }) => line))) {
        const chosen = all[place]
        if (chosen) await this.sql.run(statements.removeDecision, [chosen.number])
      }
    })
  }

  close(): Promise<void> {
    return this.sql.close()
  }

  private alone<T>(work: () => Promise<T>): Promise<T> {
    return this.sql.exclusively(() => this.sql.transaction(work))
  }

  private async lastNumber(): Promise<number> {
    const entries = await this.sql.rows<{ name: string; value: string }>(statements.meta)
    return Number(entries.find(({ name }) => name === 'decisions')?.value)
  }
}
