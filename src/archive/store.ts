import { byCodeUnit, type Message } from '../model/index.js'
import { type Article, type Body, unpackBody } from './body.js'
import { exportedColumns } from './exported.js'
import type {
  Counts,
  Exported,
  Filed,
  FileOfRun,
  Holding,
  Keyless,
  KnownFile,
  Named,
  Near,
  Profile,
  Row,
} from './kept.js'
import { newest, versionOf } from './migrations.js'
import { mostGiven, type Sql } from './sql.js'
import * as statements from './statements.js'
import { hashOf } from './tables.js'
import { Trouble } from './trouble.js'

interface Entry {
  readonly name: string
  readonly value: string
}

const exported = { claims: statements.claimRows, sources: statements.sourceRows } as const satisfies Readonly<
  Record<Exported, string>
>

/** Articles are read from the database so many at a time. */
const page = 64
/** Files have ids among those of their articles. */
const closeBy = 4

/** Reads an archive, as its last run that was done left it. */
export class Store {
  private constructor(
    private readonly sql: Sql,
    private readonly values: ReadonlyMap<string, string>,
  ) {}

  /** One statement. Throws a Trouble where the database is no store of this version. */
  static async open(sql: Sql): Promise<Store> {
    const entries = await sql.rows<Entry>(statements.meta).catch(async (error: unknown) => {
      if ((await versionOf(sql)) === 0) throw new Trouble('empty', 'it holds nothing')
      throw error
    })
    const values = new Map(entries.map(({ name, value }) => [name, value]))
    const version = Number(values.get('schema'))
    if (version !== newest) {
      await versionOf(sql)
      throw new Trouble('older', `its version is ${version}, and this program reads ${newest}`)
    }
    return new Store(sql, values)
  }

  /** The last run that was done. */
  get run(): number {
    return Number(this.values.get('run'))
  }

  /** Postings that lie behind the sorted ones. */
  get unsorted(): number {
    return Number(this.values.get('tail'))
  }

  counts(): Counts {
    const [files, articles, claims] = ['files', 'articles', 'claims'].map((name) =>
      Number(this.values.get(name)),
    ) as [number, number, number]
    return { files, articles, claims, newest: this.values.get('newest') || null }
  }

  async holders(names: readonly string[], { most, family, from, to }: Near): Promise<readonly Holding[]> {
    if (most < statements.fewestCommon) throw new RangeError(`common names: ${most} holders are too few`)
    const wanted = new Set(names)
    const found: Holding[] = []
    for (const piece of pieces(names.map(hashOf), mostGiven)) {
      const given = [...piece, family, from, to, most]
      const rows = await this.sql.rows<Holding>(statements.holders(piece.length), given)
      for (const row of rows) if (wanted.has(row.name)) found.push(row)
    }
    return found
  }

  async profiles(ids: readonly number[]): Promise<readonly Profile[]> {
    const found: Profile[] = []
    for (const piece of pieces(ids, mostGiven))
      found.push(...(await this.sql.rows<Profile>(statements.profiles(piece.length), piece)))
    return found
  }

  /** Ids of the articles at these paths. */
  async idsAt(paths: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const found = new Map<string, number>()
    for (const piece of pieces(paths, mostGiven)) {
      const given = [...piece, this.run]
      for (const { id, path } of await this.sql.rows<Named>(statements.idsAt(piece.length), given))
        found.set(path, id)
    }
    return found
  }

  /** Articles with claims of these files, visible or of a run that was not done. */
  async ofFiles(ids: readonly number[]): Promise<readonly Keyless[]> {
    const found: Keyless[] = []
    for (const piece of pieces(ids, mostGiven))
      found.push(...(await this.sql.rows<Keyless>(statements.idsOfFiles(piece.length), piece)))
    return found
  }

  /** In the order of the ids. */
  async *articles(
    ids: readonly number[],
    { withEvidence = true }: { readonly withEvidence?: boolean } = {},
  ): AsyncGenerator<Article> {
    for (const piece of pieces(ids, page)) {
      const byId = new Map((await this.bodies(piece)).map((row) => [row.id, row]))
      for (const id of piece) {
        const row = byId.get(id)
        if (!row) continue
        const { evidence, ...article } = unpackBody(row)
        yield { ...article, ...(withEvidence && evidence && { evidence }) }
      }
    }
  }

  /** Those of the ids, where these lie close to each other with others among them. */
  private bodies(ids: readonly number[]): Promise<readonly Packed[]> {
    const [first, last] = [Math.min(...ids), Math.max(...ids)]
    return last - first < ids.length * closeBy
      ? this.sql.rows<Packed>(statements.bodiesBetween, [first, last])
      : this.sql.rows<Packed>(statements.bodies(ids.length), ids)
  }

  /** Ids of all articles, with their paths; in no order. */
  async *paths(): AsyncGenerator<Named> {
    for await (const rows of this.sql.stream<Named>(statements.visibleArticles, [this.run])) yield* rows
  }

  /** What is known of the files at these paths, visible or of a run that was not done: of two readings of one file, both. */
  async known(paths: readonly string[]): Promise<readonly KnownFile[]> {
    const found: KnownFile[] = []
    for (const piece of pieces(paths, mostGiven))
      found.push(...(await this.sql.rows<KnownFile>(statements.filesAt(piece.length), piece)))
    return found
  }

  /** All files, those of a run that was not done among them; in no order. */
  async *files(): AsyncGenerator<FileOfRun> {
    for await (const rows of this.sql.stream<Named & { run: number }>(statements.allFiles))
      for (const { id, path, run } of rows) yield { id, path, isStaged: run > this.run }
  }

  /** All that is visible, file by file in order of path. */
  async *filed(): AsyncGenerator<Filed> {
    const files = await this.sql.rows<KnownFile>(statements.visibleFiles, [this.run])
    const byFile = new Map<number, number[]>()
    for await (const rows of this.sql.stream<Named & { file: number }>(statements.articlesOfFiles, [
      this.run,
    ]))
      for (const { id, file } of rows)
        byFile.set(
          file,
          [...(byFile.get(file) ?? []), id].sort((a, b) => a - b),
        )
    files.sort((a, b) => byCodeUnit(a.path, b.path))
    for (const piece of pieces(files, page)) {
      const articles = this.articles(piece.flatMap(({ id }) => byFile.get(id) ?? []))
      for (const { id, path, key, skipped } of piece) {
        const own: Article[] = []
        for (let left = byFile.get(id)?.length ?? 0; left > 0; left--)
          own.push((await articles.next()).value as Article)
        yield {
          path,
          key,
          skipped: skipped === null ? null : (JSON.parse(skipped) as Message),
          articles: own,
        }
      }
    }
  }

  columns(what: Exported): readonly string[] {
    return exportedColumns[what]
  }

  /** Rows of what is exported as a table, in order of path and place. */
  rows(what: Exported): AsyncIterable<readonly Row[]> {
    return this.sql.stream<Row>(exported[what], [this.run])
  }

  /** The same rows as a Parquet file, which only some databases write. */
  async writeParquet(what: Exported, path: string): Promise<void> {
    if (!this.sql.writeParquet) throw new Trouble('other', 'this database writes no Parquet')
    await this.sql.writeParquet(exported[what], [this.run], path)
  }

  /** What is to be said of files that could not be read. */
  async skipped(): Promise<readonly Message[]> {
    const rows = await this.sql.rows<{ skipped: string }>(statements.visibleSkipped, [this.run])
    return rows.map(({ skipped }) => JSON.parse(skipped) as Message)
  }

  close(): Promise<void> {
    return this.sql.close()
  }
}

interface Packed extends Body {
  readonly id: number
}

export function* pieces<T>(all: readonly T[], most: number): Generator<readonly T[]> {
  for (let from = 0; from < all.length; from += most) yield all.slice(from, from + most)
}
