import { Decisions, nothingKnown, openPostgres, type Sql, Store } from '../../archive/index.js'
import { type Ledger, type Pruned, readLedger } from '../../ledger/index.js'
import { named } from '../archive/open.js'
import type { LedgerBase, Made } from './place.js'
import { assertReadable } from './readable.js'

export const textOfLines = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('')

/** The lines of a text whose last line may lack its end. */
export const linesOfText = (text: string): readonly string[] => {
  const lines = text.split('\n')
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}

/** Null where there is no line. */
export const textIn = (place: LedgerBase): Promise<string | null> =>
  connected(place, async (sql) => {
    const lines = (await (await Decisions.look(sql))?.since())?.lines ?? []
    return lines.length === 0 ? null : textOfLines(lines)
  })

export const appendIn = <T extends Made>(place: LedgerBase, make: (ledger: Ledger) => T): Promise<T> =>
  writing(place, async (decisions) => {
    let made: T | undefined
    await decisions.append(nothingKnown, ({ lines }) => {
      made = make(readLedger(textOfLines(lines)))
      assertReadable(place.path, made.text)
      return linesOfText(made.text)
    })
    return made as T
  })

export const pruneIn = (place: LedgerBase, prune: (text: string) => Pruned): Promise<void> =>
  writing(place, (decisions) =>
    decisions.remove((lines) => prune(textOfLines(lines)).removed.map((number) => number - 1)),
  )

/** Paths of the articles that the same database holds. */
export const storedIn = (place: LedgerBase): Promise<ReadonlySet<string>> =>
  connected(place, async (sql) => {
    const paths = new Set<string>()
    if ((await Decisions.look(sql)) === null) return paths
    for await (const { path } of (await Store.open(sql)).paths()) paths.add(path)
    return paths
  })

const writing = <T>(place: LedgerBase, work: (decisions: Decisions) => Promise<T>): Promise<T> =>
  connected(place, async (sql) => work(await Decisions.open(sql)))

async function connected<T>({ address }: LedgerBase, work: (sql: Sql) => Promise<T>): Promise<T> {
  return named(address, async () => {
    const sql = await openPostgres(address)
    try {
      return await work(sql)
    } finally {
      await sql.close()
    }
  })
}
