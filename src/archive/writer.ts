import type { Source } from '../model/index.js'
import { type Article, packBody } from './body.js'
import { claimValues } from './claim-columns.js'
import type { Counts, Filed, KnownFile } from './kept.js'
import { migrate } from './migrations.js'
import type { Sql, Value } from './sql.js'
import * as statements from './statements.js'
import { Store } from './store.js'
import * as tables from './tables.js'

/** What an article can be found by. */
export interface Findable {
  readonly family: string | null
  /** Day of its own event, where it says it. */
  readonly date: string | null
  readonly day: number | null
  /** Name → whether the article opens with it. */
  readonly names: ReadonlyMap<string, boolean>
}

export interface FiledArticle extends Article {
  readonly findable: Findable
}

/** A file as it was read: one that holds no article is kept, too. */
export interface FiledFile extends Filed {
  readonly articles: readonly FiledArticle[]
}

export interface Finished {
  /** Files that are no longer there. */
  readonly gone: number
  readonly isChanged: boolean
  readonly counts: Counts
}

export interface WriterOptions {
  /** More postings than this, and than a fifth of all, are not left unsorted. */
  readonly mostUnsorted?: number
}

/**
 * Changes an archive: files are staged, each batch for good, and nobody sees them until all are made visible at once. A run
 * that was killed is taken up by the next: what it staged is known to it.
 */
export class Writer {
  /** Numbers that were taken and not given yet. */
  private next = 0
  private left = 0
  /** Files of this run, and those that stay. */
  private readonly kept = new Set<number>()

  private constructor(
    private readonly sql: Sql,
    /** As it was when this run began. */
    readonly store: Store,
    private readonly mostUnsorted: number,
  ) {}

  /** Makes the tables where there are none. */
  static async open(sql: Sql, { mostUnsorted = 200_000 }: WriterOptions = {}): Promise<Writer> {
    await migrate(sql)
    return new Writer(sql, await Store.open(sql), mostUnsorted)
  }

  /** The file stays as it is known. */
  keep({ id }: Pick<KnownFile, 'id'>): void {
    this.kept.add(id)
  }

  /** Puts the files beside what is visible. Done when this is: a run that is killed later has them. */
  async stage(files: readonly FiledFile[]): Promise<void> {
    const rows: Rows = { files: [], articles: [], claims: [], postings: [] }
    for (const file of files) {
      const id = await this.id()
      const skipped = file.skipped && JSON.stringify(file.skipped)
      rows.files.push([id, this.store.run + 1, file.path, file.key, skipped])
      for (const article of file.articles) this.add(rows, article, id, await this.id())
    }
    await this.sql.transaction(async () => {
      await this.sql.insert(tables.files, rows.files)
      await this.sql.insert(tables.articles, rows.articles)
      await this.sql.insert(tables.claims, rows.claims)
      await this.sql.insert(tables.stagedPostings, rows.postings)
    })
    for (const [id] of rows.files) this.kept.add(id as number)
  }

  /**
   * Makes visible what was staged, and takes away each file under the paths of this run that was neither staged nor kept.
   * Nothing is written where nothing changed.
   */
  async finish(isUnder: (path: string) => boolean): Promise<Finished> {
    const gone: number[] = []
    let shown = 0
    for await (const file of this.store.files()) {
      if (this.kept.has(file.id)) shown += Number(file.isStaged)
      else if (file.isStaged || isUnder(file.path)) gone.push(file.id)
    }
    if (shown === 0 && gone.length === 0) return { gone: 0, isChanged: false, counts: this.store.counts() }
    return this.sql.transaction(() => this.show(gone, shown))
  }

  close(): Promise<void> {
    return this.sql.close()
  }

  private add(rows: Rows, article: FiledArticle, file: number, id: number): void {
    const { source, claims, findable } = article
    const run = this.store.run + 1
    const { family, date, day, names } = findable
    const { body, body_size, evidence_size, runs_size } = packBody(article)
    rows.articles.push([
      ...[id, run, file, ...sourceValues(source), family, date, day],
      ...[claims.length, body, body_size, evidence_size, runs_size],
    ])
    for (const claim of claims) rows.claims.push([id, run, ...claimValues(claim)])
    for (const [name, opens] of names) rows.postings.push([tables.hashOf(name), name, id, opens, family, day])
  }

  private async show(going: readonly number[], shown: number): Promise<Finished> {
    const { sql } = this
    const run = this.store.run + 1
    await sql.run(statements.clearGone)
    await sql.insert(
      tables.gone,
      going.map((id) => [id]),
    )
    const gone = await this.count(statements.vanished, [run - 1])
    if (going.length > 0) for (const statement of statements.removeGone) await sql.run(statement)
    const added = await this.count(statements.stagedPostings)
    for (const statement of [...statements.settlePostings, ...statements.countNames]) await sql.run(statement)
    const [totals] = await sql.rows<Totals>(statements.totals, [run])
    const { postings, ...counts } = totals as Totals
    const tail = await this.tail(added, postings)
    await sql.run(statements.clearGone)
    for (const [name, value] of Object.entries({ ...counts, tail, run }))
      await sql.run(statements.setMeta, [name, String(value ?? '')])
    return { gone, isChanged: shown + gone > 0, counts }
  }

  private async count(statement: string, given: readonly Value[] = []): Promise<number> {
    const [row] = await this.sql.rows<{ count: number }>(statement, given)
    return row?.count ?? 0
  }

  /** How many postings lie unsorted behind the others; where they are too many, all are sorted. */
  private async tail(added: number, all: number): Promise<number> {
    const tail = added === all ? 0 : this.store.unsorted + added
    if (!this.sql.keepsOrder || tail <= this.mostUnsorted || tail <= all / 5) return tail
    for (const statement of statements.sortPostings) await this.sql.run(statement)
    return 0
  }

  private async id(): Promise<number> {
    if (this.left === 0) {
      const [row] = await this.sql.rows<{ id: number }>(statements.takeIds)
      this.next = row?.id ?? 0
      this.left = statements.idsAtOnce
    }
    this.left--
    return this.next++
  }
}

interface Rows {
  readonly files: Value[][]
  readonly articles: Value[][]
  readonly claims: Value[][]
  readonly postings: Value[][]
}

interface Totals {
  readonly files: number
  readonly articles: number
  readonly claims: number
  readonly postings: number
  readonly newest: string | null
}

function sourceValues(source: Source): Value[] {
  const { path, type, outlet, title, url, language, understood } = source
  const { published, publishedBasis, publishedFrom, tier } = source
  return [
    ...[path, type, outlet, title, url, language, understood],
    ...[published, publishedBasis, publishedFrom, tier ?? null],
  ]
}
