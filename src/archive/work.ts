import type { Keyless } from './kept.js'
import { byBytes, mostGiven, places, type Sql } from './sql.js'
import { pieces } from './store.js'

/** An article by the keys that it is compared by. */
export interface KeyedArticle {
  readonly path: string
  /** Key of the file that it was read in. */
  readonly content: string | null
  /** In their order. */
  readonly keys: readonly string[]
}

const making = [
  `CREATE TABLE IF NOT EXISTS work_keys (
    key TEXT NOT NULL, path TEXT NOT NULL, keys TEXT NOT NULL, fresh BOOLEAN NOT NULL, PRIMARY KEY (key, path)
  )`,
  'ALTER TABLE work_keys ADD COLUMN IF NOT EXISTS content TEXT',
  'CREATE INDEX IF NOT EXISTS work_keys_of ON work_keys (path)',
  'CREATE TABLE IF NOT EXISTS work_stale (key TEXT PRIMARY KEY)',
  `CREATE TABLE IF NOT EXISTS work_found (
    block TEXT NOT NULL, place INTEGER NOT NULL, line TEXT NOT NULL, PRIMARY KEY (block, place)
  )`,
]

/** Lines of one insertion. */
const atOnce = 200

/**
 * What workers know beside the archive: which articles meet at which key, which keys have to be compared again, and what was
 * found. Whatever is done twice leaves it as if it had been done once.
 */
export class Work {
  private constructor(private readonly sql: Sql) {}

  static async open(sql: Sql): Promise<Work> {
    await sql.exclusively(async () => {
      for (const statement of making) await sql.run(statement)
    })
    return new Work(sql)
  }

  /** The articles as they are now, in place of what they were; those of `paths` that are not among them have no keys any more. */
  async put(articles: readonly KeyedArticle[], paths: readonly string[] = []): Promise<void> {
    // Keys before paths, and each in one order, so that no two wait for each other.
    const byPath = new Map<string, KeyedArticle | null>(paths.map((path) => [path, null]))
    for (const article of articles) byPath.set(article.path, article)
    const ordered = [...byPath].sort(([a], [b]) => (a < b ? -1 : 1))
    await this.sql.transaction(async () => {
      for (const piece of pieces(ordered, mostGiven))
        await this.sql.run(
          `INSERT INTO work_stale SELECT DISTINCT key FROM work_keys WHERE path IN (${places(piece.length)})
           ORDER BY key ON CONFLICT DO NOTHING`,
          piece.map(([path]) => path),
        )
      for (const [path, article] of ordered) {
        await this.sql.run('DELETE FROM work_keys WHERE path = $1', [path])
        if (article) await this.add(article)
      }
    })
  }

  private async add({ path, keys, content }: KeyedArticle): Promise<void> {
    if (keys.length === 0) return
    const rows = keys.map((_, at) => `(${places(5, 5 * at + 1)})`).join(', ')
    await this.sql.run(
      `INSERT INTO work_keys (key, path, keys, fresh, content) VALUES ${rows} ON CONFLICT (key, path)
       DO UPDATE SET keys = EXCLUDED.keys, fresh = TRUE, content = EXCLUDED.content`,
      keys.flatMap((key) => [key, path, JSON.stringify(keys), true, content]),
    )
  }

  /** Articles that have keys, and were read again since without getting those of what they say now. */
  async outdated(run: number): Promise<readonly Keyless[]> {
    return this.sql.rows<Keyless>(
      `SELECT DISTINCT a.id AS id, a.path AS path, f.content_key AS content
       FROM work_keys w JOIN articles a ON a.path = w.path JOIN files f ON f.id = a.file
       WHERE a.run <= $1 AND w.content IS DISTINCT FROM f.content_key ORDER BY a.path`,
      [run],
    )
  }

  /** Articles that are no longer in the archive meet no others. */
  async forget(run: number): Promise<void> {
    const gone = 'path NOT IN (SELECT path FROM articles WHERE run <= $1)'
    await this.sql.transaction(async () => {
      await this.sql.run(
        `INSERT INTO work_stale SELECT DISTINCT key FROM work_keys WHERE ${gone} ORDER BY key ON CONFLICT DO NOTHING`,
        [run],
      )
      await this.sql.run(`DELETE FROM work_keys WHERE ${gone}`, [run])
    })
  }

  /** Which of the articles have keys. */
  async known(paths: readonly string[]): Promise<ReadonlySet<string>> {
    const found = new Set<string>()
    for (const piece of pieces(paths, mostGiven)) {
      const statement = `SELECT DISTINCT path FROM work_keys WHERE path IN (${places(piece.length)})`
      for (const { path } of await this.sql.rows<{ path: string }>(statement, piece)) found.add(path)
    }
    return found
  }

  /** Keys at which articles meet that did not when these were last compared. */
  async waiting(): Promise<readonly string[]> {
    const rows = await this.sql.rows<{ key: string }>(
      `SELECT key FROM work_keys GROUP BY key HAVING count(*) > 1 AND bool_or(fresh)
       UNION SELECT key FROM work_stale ORDER BY key`,
    )
    return rows.map(({ key }) => key)
  }

  /** All that wait are about to be compared. */
  async settle(): Promise<void> {
    await this.sql.transaction(async () => {
      await this.sql.run('UPDATE work_keys SET fresh = FALSE WHERE fresh')
      await this.sql.run('DELETE FROM work_stale')
    })
  }

  async at(key: string): Promise<readonly KeyedArticle[]> {
    const rows = await this.sql.rows<{ path: string; keys: string; content: string | null }>(
      'SELECT path, keys, content FROM work_keys WHERE key = $1 ORDER BY path',
      [key],
    )
    return rows.map(({ path, keys, content }) => ({ path, content, keys: JSON.parse(keys) as string[] }))
  }

  /** What a block was found to hold, in place of what it held. */
  async report(block: string, lines: readonly string[]): Promise<void> {
    await this.sql.transaction(async () => {
      await this.sql.run('DELETE FROM work_found WHERE block = $1', [block])
      for (let from = 0; from < lines.length; from += atOnce) {
        const piece = lines.slice(from, from + atOnce)
        const rows = piece.map((_, at) => `(${places(3, 3 * at + 1)})`).join(', ')
        await this.sql.run(
          `INSERT INTO work_found VALUES ${rows} ON CONFLICT (block, place) DO UPDATE SET line = EXCLUDED.line`,
          piece.flatMap((line, at) => [block, from + at, line]),
        )
      }
    })
  }

  /** All that was found, in the order of the blocks. */
  async *found(): AsyncGenerator<string> {
    const statement = `SELECT line FROM work_found ORDER BY ${byBytes('block')}, place`
    for await (const rows of this.sql.stream<{ line: string }>(statement))
      for (const { line } of rows) yield line
  }
}
