import type { Message, Source } from '../model/index.js'
import { type Article, packBody } from './body.js'
import { claimValues } from './claim-columns.js'
import { migrate } from './migrations.js'
import type { Sql, Value } from './sql.js'
import * as statements from './statements.js'
import { pieces, Store } from './store.js'
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
export interface FiledFile {
  readonly path: string
  /** Of its content and all that reading it depends on; null where it has to be read again. */
  readonly key: string | null
  readonly skipped: Message | null
  readonly articles: readonly FiledArticle[]
}

/** A file that the archive knows, visible or of a run that was not done. */
export interface KnownFile {
  readonly id: number
  readonly path: string
  readonly key: string | null
  readonly skipped: string | null
}

export interface Finished {
  /** Files that are no longer there, or were read anew. */
  readonly gone: number
  readonly isChanged: boolean
}

interface FileRow {
  readonly id: number
  readonly run: number
  readonly path: string
}

const mostGiven = 2000

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
  private staged = 0

  private constructor(
    private readonly sql: Sql,
    private readonly store: Store,
    private readonly mostUnsorted: number,
  ) {}

  /** Makes the tables where there are none. */
  static async open(sql: Sql, { mostUnsorted = 200_000 }: WriterOptions = {}): Promise<Writer> {
    await migrate(sql)
    return new Writer(sql, await Store.open(sql), mostUnsorted)
  }

  get counts() {
    return this.store.counts()
  }

  /** What is known of the files at these paths; of two readings of one file, both. */
  async known(paths: readonly string[]): Promise<readonly KnownFile[]> {
    const found: KnownFile[] = []
    for (const piece of pieces(paths, mostGiven))
      found.push(...(await this.sql.rows<KnownFile>(statements.filesAt(piece.length), piece)))
    return found
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
    this.staged += files.length
  }

  /**
   * Makes visible what was staged, and takes away each file under the paths of this run that was neither staged nor kept.
   * Nothing is written where nothing changed.
   */
  async finish(isUnder: (path: string) => boolean): Promise<Finished> {
    const { run } = this.store
    const gone: number[] = []
    let visible = 0
    let resumed = 0
    for await (const rows of this.sql.stream<FileRow>(statements.allFiles))
      for (const file of rows) {
        const isStaged = file.run > run
        if (this.kept.has(file.id)) resumed += Number(isStaged)
        else if (isStaged || isUnder(file.path)) {
          gone.push(file.id)
          visible += Number(!isStaged)
        }
      }
    if (resumed === 0 && gone.length === 0) return { gone: 0, isChanged: false }
    await this.sql.transaction(() => this.show(gone, run + 1))
    return { gone: visible, isChanged: resumed > 0 || visible > 0 }
  }

  close(): Promise<void> {
    return this.sql.close()
  }

  private add(rows: Rows, article: FiledArticle, file: number, id: number): void {
    const { source, claims, evidence, findable } = article
    const run = this.store.run + 1
    const { family, date, day, names } = findable
    const body = packBody(article)
    rows.articles.push([
      ...[id, run, file, ...sourceValues(source), family, date, day],
      ...[claims.length, body, evidence ?? null],
    ])
    for (const claim of claims) rows.claims.push([id, run, ...claimValues(claim)])
    for (const [name, opens] of names) rows.postings.push([name, id, opens, family, day])
  }

  private async show(gone: readonly number[], run: number): Promise<void> {
    const { sql } = this
    await sql.run(statements.clearGone)
    await sql.insert(
      tables.gone,
      gone.map((id) => [id]),
    )
    if (gone.length > 0) for (const statement of statements.removeGone) await sql.run(statement)
    const [{ count } = { count: 0 }] = await sql.rows<{ count: number }>(statements.stagedPostings)
    for (const statement of statements.settlePostings) await sql.run(statement)
    const [totals] = await sql.rows<Totals>(statements.totals, [run])
    const { postings, ...counts } = totals as Totals
    const tail = await this.tail(count, postings)
    await sql.run(statements.clearGone)
    for (const [name, value] of Object.entries({ ...counts, tail, run }))
      await sql.run(statements.setMeta, [name, String(value ?? '')])
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
