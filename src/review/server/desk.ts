import { isInState, type Ledger, problemLines, standingsOf } from '../../ledger/index.js'
import { idOf, type LedgerLine } from '../../model/index.js'
import { decisionsText } from '../../report/decisions.js'
import type {
  AgreementView,
  ArticleView,
  DecisionRequest,
  DeskView,
  ExportFormat,
  PairView,
  ReversalRequest,
  Saved,
} from '../protocol/index.js'
import { agreementView } from './agreement.js'
import { articleView } from './article-view.js'
import { decisionsFor } from './decide.js'
import { Edition, type Run } from './edition.js'
import { lastStrokes } from './last-stroke.js'
import { pairView } from './pair-view.js'
import { isLeft, Queue } from './queue.js'
import { Refused } from './refused.js'
import { reversalsFor } from './reverse.js'
import { nameOf } from './signed.js'
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
  /** As it is now, whoever has added to it. */
  current(): Promise<ReadLedger>
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

export interface DeskCounts {
  readonly articles: number
  readonly pairs: number
  readonly conflicts: number
  readonly undecided: number
}

/** What changes while it is reviewed. */
export type Watched = 'articles' | 'ledger'

/** Who wants to know of changes. */
export interface Listener {
  readonly onChange: (revision: string) => void
  readonly onEnd: () => void
}

interface View {
  readonly revision: string
  readonly edition: Edition
  readonly queue: Queue
  readonly text: string
}

/** Each of a few megabytes. */
const mostViews = 8

/** All that the server answers with: articles, decisions, and how the ones stand to the others. */
export class Desk {
  private edition: Edition
  private standing: Standing
  private read: ReadLedger
  /** Why something is not shown as it is now: a sentence each. */
  private readonly troubles = new Map<Watched, readonly string[]>()
  private readonly listeners = new Set<Listener>()
  /** What was answered last, by viewer. */
  private readonly views = new Map<string, View>()
  private revisionNow: string

  constructor(
    run: Run,
    private readonly store: Store,
    readonly options: DeskOptions,
  ) {
    this.edition = new Edition(run)
    this.read = store.ledger
    this.standing = new Standing(this.edition, this.read.ledger)
    this.revisionNow = this.revisionOf()
  }

  get revision(): string {
    return this.revisionNow
  }

  /** A `DeskView` as JSON. */
  view(given: Viewer): string {
    const viewer = this.named(given)
    const key = JSON.stringify([viewer.by, viewer.isBlind])
    const known = this.views.get(key)
    if (known?.revision === this.revision) return known.text
    const queue = known?.edition === this.edition ? known.queue : new Queue(this.edition, viewer)
    const head = JSON.stringify(this.head(viewer.by))
    const text = `${head.slice(0, -1)},"items":${queue.text(this.standing)}}`
    if (this.views.size >= mostViews) this.views.clear()
    this.views.set(key, { revision: this.revision, edition: this.edition, queue, text })
    return text
  }

  private revisionOf(): string {
    return idOf(this.edition.run.key, this.read.key, ...this.sentences())
  }

  /** Who does not say who they are is whom the command named. */
  private named({ by, isBlind }: Viewer): Viewer {
    return { by: nameOf(by) || this.options.reviewer, isBlind }
  }

  private head(by: string): Omit<DeskView, 'items'> {
    return {
      revision: this.revision,
      reviewer: this.options.reviewer,
      readOnly: this.options.isReadOnly,
      ledger: this.store.path,
      messages: [
        ...this.sentences(),
        ...this.edition.run.messages,
        ...problemLines(this.read.ledger, this.store.path),
      ],
      articles: this.edition.heads,
      ...lastStrokes(by, this.read.ledger, this.edition),
    }
  }

  get ledger(): string {
    return this.store.path
  }

  counts(): DeskCounts {
    const left = this.edition.items.filter(({ id }) => isLeft(this.standing.statusOf(id)))
    return {
      articles: this.edition.heads.length,
      pairs: this.edition.items.length,
      conflicts: this.edition.items.filter(({ verdict }) => verdict === 'differ').length,
      undecided: left.length,
    }
  }

  pair(id: string): PairView | null {
    return pairView(this.edition, id)
  }

  article(path: string): ArticleView | null {
    return articleView(this.edition, path)
  }

  agreement(viewer: Viewer): AgreementView {
    return agreementView(this.edition, this.standing, this.named(viewer))
  }

  /** As `claimdiff decisions export` has it; who is not to know what others said gets their own. */
  async exported(format: ExportFormat, state: string | null, viewer: Viewer): Promise<string> {
    this.heed(await this.store.current())
    const { by, isBlind } = this.named(viewer)
    const { isThere } = this.edition.run
    const rows = standingsOf(this.read.ledger, { matching: this.standing.matching, isThere })
    const wanted = rows.filter(
      ({ decision, standing }) =>
        (!isBlind || decision.by === by) && (state === null || isInState(standing, state)),
    )
    return decisionsText(wanted, format)
  }

  decide(request: DecisionRequest): Promise<Saved> {
    return this.record(decisionsFor(request, this.edition))
  }

  reverse(request: ReversalRequest): Promise<Saved> {
    return this.record(reversalsFor(request, this.edition))
  }

  /** Until the function that is returned is called. */
  listen(listener: Listener): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Nobody will hear of changes any more. */
  end(): void {
    for (const { onEnd } of this.listeners) onEnd()
    this.listeners.clear()
  }

  private async record(make: (ledger: Ledger) => readonly LedgerLine[]): Promise<Saved> {
    if (this.options.isReadOnly)
      throw new Refused(403, 'This review is read-only: it was started with --read-only.')
    const { lines, after } = await this.store.append(make)
    this.heed(after)
    return { revision: this.revision, lines: lines.length }
  }

  /** The ledger as it is now. */
  heed(read: ReadLedger): void {
    const wasTrouble = this.troubles.delete('ledger')
    if (read.key !== this.read.key) {
      this.read = read
      this.standing = new Standing(this.edition, read.ledger)
    } else if (!wasTrouble) return
    this.tell()
  }

  /** The articles have changed. */
  replace(run: Run): void {
    this.troubles.delete('articles')
    if (run.key !== this.edition.run.key) {
      this.edition = new Edition(run)
      this.standing = new Standing(this.edition, this.read.ledger)
    }
    this.tell()
  }

  /** It cannot be read as it is now: what was read before stays. */
  trouble(of: Watched, sentences: readonly string[]): void {
    const before = this.sentences().join()
    this.troubles.set(of, sentences)
    if (this.sentences().join() !== before) this.tell()
  }

  private sentences(): readonly string[] {
    return [...this.troubles.values()].flat()
  }

  private tell(): void {
    this.revisionNow = this.revisionOf()
    for (const { onChange } of this.listeners) onChange(this.revision)
  }
}
