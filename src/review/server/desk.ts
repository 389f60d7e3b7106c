import type { Ledger } from '../../ledger/index.js'
import { idOf, type LedgerLine } from '../../model/index.js'
import type {
  ArticleView,
  DecisionRequest,
  DeskView,
  PairView,
  ReversalRequest,
  Saved,
} from '../protocol/index.js'
import { articleView } from './article-view.js'
import { decisionsFor } from './decide.js'
import { Edition, type Run } from './edition.js'
import { lastStroke } from './last-stroke.js'
import { pairView } from './pair-view.js'
import { Refused } from './refused.js'
import { reversalsFor } from './reverse.js'
import { Standing, type Viewer } from './standing.js'

/** The ledger as it was read, and what changes with it. */
export interface ReadLedger {
  readonly ledger: Ledger
  readonly key: string
}

/** Where decisions are kept. */
export interface Store {
  readonly path: string
  readonly ledger: ReadLedger
  /** Adds the lines that are made of the ledger as it is then; resolves when they are on the disk. */
  append(make: (ledger: Ledger) => readonly LedgerLine[]): Promise<Appended>
}

export interface Appended {
  readonly lines: readonly LedgerLine[]
  /** With the lines in it. */
  readonly after: ReadLedger
}

export interface DeskOptions {
  readonly reviewer: string
  readonly isReadOnly: boolean
}

/** All that the server answers with: articles, decisions, and how the ones stand to the others. */
export class Desk {
  private edition: Edition
  private standing: Standing
  private read: ReadLedger
  /** Why the files are not shown as they are now: a sentence each. */
  private troubles: readonly string[] = []
  private readonly listeners = new Set<(revision: string) => void>()

  constructor(
    run: Run,
    private readonly store: Store,
    readonly options: DeskOptions,
  ) {
    this.edition = new Edition(run)
    this.read = store.ledger
    this.standing = new Standing(this.edition, this.read.ledger)
  }

  get revision(): string {
    return idOf(this.edition.run.key, this.read.key, ...this.troubles)
  }

  view(viewer: Viewer): DeskView {
    const by = viewer.by === '' ? this.options.reviewer : viewer.by
    return {
      revision: this.revision,
      reviewer: this.options.reviewer,
      readOnly: this.options.isReadOnly,
      ledger: this.store.path,
      messages: [
        ...this.troubles,
        ...this.edition.run.messages,
        ...problemsOf(this.read.ledger, this.store.path),
      ],
      articles: this.edition.heads,
      items: this.standing.items({ ...viewer, by }),
      undo: lastStroke('undo', by, this.read.ledger, this.edition),
      redo: lastStroke('redo', by, this.read.ledger, this.edition),
    }
  }

  pair(id: string): PairView | null {
    return pairView(this.edition, id)
  }

  article(path: string): ArticleView | null {
    return articleView(this.edition, path)
  }

  decide(request: DecisionRequest): Promise<Saved> {
    return this.record(decisionsFor(request, this.edition))
  }

  reverse(request: ReversalRequest): Promise<Saved> {
    return this.record(reversalsFor(request, this.edition))
  }

  /** Calls back with each new revision, until the function that is returned is called. */
  onChange(listener: (revision: string) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  private async record(make: (ledger: Ledger) => readonly LedgerLine[]): Promise<Saved> {
    if (this.options.isReadOnly)
      throw new Refused(403, 'This review is read-only: it was started with --read-only.')
    const before = this.standing
    const { lines, after } = await this.store.append(make)
    this.heed(after)
    return { revision: this.revision, pairs: this.standing.changedSince(before), lines: lines.length }
  }

  /** The ledger has changed. */
  heed(read: ReadLedger): void {
    if (read.key === this.read.key) return
    this.read = read
    this.standing = new Standing(this.edition, read.ledger)
    this.tell()
  }

  /** The articles have changed. */
  replace(run: Run): void {
    this.troubles = []
    if (run.key !== this.edition.run.key) {
      this.edition = new Edition(run)
      this.standing = new Standing(this.edition, this.read.ledger)
    }
    this.tell()
  }

  /** The articles cannot be read as they are now: what was read before stays. */
  trouble(sentences: readonly string[]): void {
    this.troubles = sentences
    this.tell()
  }

  private tell(): void {
    for (const listener of this.listeners) listener(this.revision)
  }
}

const mostProblems = 5

function problemsOf({ problems }: Ledger, path: string): readonly string[] {
  const said = problems
    .slice(0, mostProblems)
    .map(({ number, says }) => `${path}:${number}: this line ${says}; it is passed over.`)
  const left = problems.length - said.length
  return left > 0 ? [...said, `${path}: and ${left} more lines that cannot be used.`] : said
}
