import { type Ledger, LedgerReader, textOf } from '../../ledger/index.js'
import { idOf, type LedgerLine } from '../../model/index.js'
import type { Appended, ReadLedger, Store } from '../../review/server/desk.js'
import { Refused } from '../../review/server/refused.js'
import { Failure } from '../failure.js'
import { append, type LedgerFile, readText } from '../ledger/file.js'

/** The ledger's file as the reviewer's store. */
export class FileStore implements Store {
  private readonly reader = new LedgerReader()
  private text = ''
  private read: ReadLedger = { ledger: this.reader.read(''), key: '' }
  /** One line after the other: who waits for the file's lock looks only now and then. */
  private last: Promise<unknown> = Promise.resolve()

  constructor(private readonly file: LedgerFile) {
    this.refresh()
  }

  get path(): string {
    return this.file.path
  }

  get ledger(): ReadLedger {
    return this.read
  }

  /** Reads the file as it is now. */
  refresh(): ReadLedger {
    const text = readText(this.file) ?? ''
    if (text === this.text && this.read.key !== '') return this.read
    const isGrown = this.read.key !== '' && text.startsWith(this.text)
    const key = isGrown ? idOf(this.read.key, text.slice(this.text.length)) : idOf(text)
    this.text = text
    this.read = { ledger: this.reader.read(text), key }
    return this.read
  }

  append(make: (ledger: Ledger) => readonly LedgerLine[]): Promise<Appended> {
    const turn = this.last.then(() => this.add(make))
    this.last = turn.catch(() => {})
    return turn
  }

  private async add(make: (ledger: Ledger) => readonly LedgerLine[]): Promise<Appended> {
    const lined = (ledger: Ledger) => {
      const lines = make(ledger)
      return { lines, text: lines.map(textOf).join('') }
    }
    try {
      const { lines } = await append(this.file, lined, () => this.refresh().ledger)
      return { lines, after: this.refresh() }
    } catch (error) {
      throw error instanceof Failure ? new Refused(503, error.message) : error
    }
  }
}
