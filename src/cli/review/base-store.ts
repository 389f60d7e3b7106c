import { Decisions, nothingKnown, openPostgres, type Since, type Sql } from '../../archive/index.js'
import { type Ledger, LedgerReader, textOf } from '../../ledger/index.js'
import { idOf, type LedgerLine } from '../../model/index.js'
import type { Appended, ReadLedger, Store } from '../../review/server/desk.js'
import { named } from '../archive/open.js'
import { linesOfText, textOfLines } from '../ledger/base.js'
import type { LedgerBase } from '../ledger/place.js'
import { assertReadable } from '../ledger/readable.js'
import { refusal } from './refusal.js'

/** The ledger in a database as the reviewer's store. */
export class BaseStore implements Store {
  private readonly reader = new LedgerReader()
  private text = ''
  private known = nothingKnown
  private read: ReadLedger = { ledger: this.reader.read(''), key: '' }
  /** One question after the other: each is asked from where the one before it ended. */
  private last: Promise<unknown> = Promise.resolve()

  private constructor(
    private readonly place: LedgerBase,
    private readonly sql: Sql,
    /** Null as long as nobody has written anything. */
    private decisions: Decisions | null,
  ) {}

  /** Makes nothing: a ledger begins with its first line. */
  static async open(place: LedgerBase): Promise<BaseStore> {
    const sql = await named(place.address, () => openPostgres(place.address))
    try {
      const store = new BaseStore(place, sql, await named(place.address, () => Decisions.look(sql)))
      await named(place.address, () => store.look())
      return store
    } catch (error) {
      await sql.close()
      throw error
    }
  }

  get path(): string {
    return this.place.path
  }

  get ledger(): ReadLedger {
    return this.read
  }

  current(): Promise<ReadLedger> {
    return this.next(() => this.look())
  }

  append(make: (ledger: Ledger) => readonly LedgerLine[]): Promise<Appended> {
    return this.next(async () => {
      this.decisions ??= await Decisions.open(this.sql)
      let lines: readonly LedgerLine[] = []
      await this.decisions.append(this.known, (since) => {
        lines = make(this.take(since).ledger)
        const text = lines.map(textOf).join('')
        assertReadable(this.path, text)
        return linesOfText(text)
      })
      return { lines, after: await this.look() }
    })
  }

  close(): Promise<void> {
    return this.sql.close()
  }

  private async look(): Promise<ReadLedger> {
    this.decisions ??= await Decisions.look(this.sql)
    return this.decisions ? this.take(await this.decisions.since(this.known)) : this.read
  }

  private take({ isAnew, lines, known }: Since): ReadLedger {
    this.known = known
    if (!isAnew && lines.length === 0) return this.read
    const added = textOfLines(lines)
    this.text = isAnew ? added : this.text + added
    this.read = { ledger: this.reader.read(this.text), key: idOf(isAnew ? '' : this.read.key, added) }
    return this.read
  }

  private next<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.last
      .then(() => named(this.place.address, work))
      .catch((error: unknown) => {
        throw refusal(error)
      })
    this.last = turn.catch(() => {})
    return turn
  }
}
