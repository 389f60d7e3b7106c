import { byBytes, mostGiven, places, type Sql } from './sql.js'
import { pieces } from './store.js'

/** An article by the keys that it is compared by. */
export interface KeyedArticle {
  readonly path: string
  /** In their order. */
  readonly keys: readonly string[]
}

const making = [
  `CREATE TABLE IF NOT EXISTS work_keys (
    key TEXT NOT NULL, path TEXT NOT NULL, keys TEXT NOT NULL, fresh BOOLEAN NOT NULL, PRIMARY KEY (key, path)
  )`,
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

  /** The articles as they are now, in place of what they were. */
  async put(articles: readonly KeyedArticle[]): Promise<void> {
    // Keys before paths, and each in one order, so that no two wait for each other.
    const ordered = [...articles].sort((a, b) => (a.path < b.path ? -1 : 1))
    await this.sql.transaction(async () => {
      for (const piece of pieces(ordered, mostGiven))
        await this.sql.run(
          `INSERT INTO work_stale SELECT DISTINCT key FROM work_keys WHERE path IN (${places(piece.length)})
           ORDER BY key ON CONFLICT DO NOTHING`,
          piece.map(({ path }) => path),
        )
      for (const { path, keys } of ordered) {
        await this.sql.run('DELETE FROM work_keys WHERE path = $1', [path])
        if (keys.length === 0) continue
        const rows = keys.map((_, at) => `(${places(4, 4 * at + 1)})`).join(', ')
        await this.sql.run(
          `INSERT INTO work_keys VALUES ${rows} ON CONFLICT (key, path) DO UPDATE SET keys = EXCLUDED.keys, fresh = TRUE`,
          keys.flatMap((key) => [key, path, JSON.stringify(keys), true]),
        )
      }
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
    const rows = await this.sql.rows<{ path: string; keys: string }>(
      'SELECT path, keys FROM work_keys WHERE key = $1 ORDER BY path',
      [key],
    )
    return rows.map(({ path, keys }) => ({ path, keys: JSON.parse(keys) as string[] }))
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
