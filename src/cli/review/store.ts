import { type Ledger, LedgerReader, textOf } from '../../ledger/index.js'
import { idOf, type LedgerLine } from '../../model/index.js'
import type { Appended, ReadLedger, Store } from '../../review/server/desk.js'
import { addedTo, appendToFile, type LedgerFile, readText } from '../ledger/file.js'
import { refusal } from './refusal.js'

/** The ledger's file as the reviewer's store. */
export class FileStore implements Store {
  private readonly reader = new LedgerReader()
  private text = ''
  private bytes = 0
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

  async current(): Promise<ReadLedger> {
    try {
      return this.refresh()
    } catch (error) {
      throw refusal(error)
    }
  }

  private refresh(): ReadLedger {
    return this.take(readText(this.file) ?? '')
  }

  /** The same where nobody but programs that add lines has touched the file since it was read whole. */
  private grown(): ReadLedger {
    const added = addedTo(this.file, this.bytes)
    if (added === null) return this.refresh()
    return added === '' ? this.read : this.take(this.text + added)
  }

  private take(text: string): ReadLedger {
    const isGrown = text.startsWith(this.text)
    const added = isGrown ? text.slice(this.text.length) : text
    if (isGrown && added === '') return this.read
    this.bytes = (isGrown ? this.bytes : 0) + Buffer.byteLength(added)
    this.text = text
    this.read = { ledger: this.reader.read(text), key: idOf(isGrown ? this.read.key : '', added) }
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
      const { lines } = await appendToFile(this.file, lined, () => this.grown().ledger)
      return { lines, after: this.grown() }
    } catch (error) {
      throw refusal(error)
    }
  }
}
