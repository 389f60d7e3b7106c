import { ofArticle, ofClaim, ofSource } from './exported.js'
import { byBytes, places } from './sql.js'

/** Every statement of the store but those of its migrations: each is valid on DuckDB and PostgreSQL alike. */

export const meta = 'SELECT name, value FROM meta'
export const setMeta = 'UPDATE meta SET value = $2 WHERE name = $1'

/** So many numbers that nobody else gets, from this one on. */
export const idsAtOnce = 1000
export const takeIds = "SELECT CAST(nextval('ids') AS INTEGER) AS id"

/** Files of the visible state and of the run at work. */
export const filesAt = (count: number): string =>
  `SELECT id, path, content_key AS key, skipped FROM files WHERE path IN (${places(count)})`
export const allFiles = 'SELECT id, run, path FROM files'
export const visibleSkipped = 'SELECT skipped FROM files WHERE run <= $1 AND skipped IS NOT NULL'

/** A name that few hold is not counted as common. */
export const fewestCommon = 20

/** Who holds the names; of one that is common, those that open with it, of one kind of event, near in days. */
export const holders = (count: number): string => {
  const [family, from, to, most] = [1, 2, 3, 4].map((at) => `$${count + at}`)
  const hashes = places(count)
  const near = `opens AND family = ${family} AND day BETWEEN ${from} AND ${to}`
  const common = `SELECT name FROM common_names WHERE holders > ${most} AND hash IN (${hashes})`
  return `SELECT p.name AS name, p.opens AS opens, ${profile} FROM
  (SELECT name, article, opens FROM postings WHERE hash IN (${hashes}) AND ((${near}) OR name NOT IN (${common}))) p
  JOIN articles a ON a.id = p.article`
}

const profile =
  'a.id AS id, a.path AS path, a.family AS family, a.event_date AS date, a.published AS published, a.day AS day, a.body_size AS bytes'
export const profiles = (count: number): string =>
  `SELECT ${profile} FROM articles a WHERE a.id IN (${places(count)})`
const packed = 'SELECT id, body, body_size, evidence_size, runs_size FROM articles WHERE id'
/** One by one: of a list of ids DuckDB reads every row that lies among them. */
export const bodies = (count: number): string =>
  Array.from({ length: count }, (_, at) => `${packed} = $${at + 1}`).join(' UNION ALL ')
export const bodiesBetween = `${packed} BETWEEN $1 AND $2`
export const idsAt = (count: number): string =>
  `SELECT id, path FROM articles WHERE run <= $${count + 1} AND path IN (${places(count)})`
/** Those with claims in them. */
export const idsOfFiles = (count: number): string =>
  `SELECT a.id AS id, a.path AS path, f.content_key AS content FROM articles a JOIN files f ON f.id = a.file
  WHERE a.claims > 0 AND a.file IN (${places(count)})`
export const visibleArticles = 'SELECT id, path FROM articles WHERE run <= $1'

export const decisionsUpTo = 'SELECT CAST(count(*) AS INTEGER) AS lines FROM decisions WHERE number <= $1'
export const decisionsAfter = 'SELECT number, line FROM decisions WHERE number > $1 ORDER BY number'
export const removeDecision = 'DELETE FROM decisions WHERE number = $1'

export const clearGone = 'DELETE FROM gone'
/** Of the files that go, those that no reading of this run takes the place of. */
export const vanished = `SELECT CAST(count(*) AS INTEGER) AS count FROM files
  WHERE run <= $1 AND id IN (SELECT file FROM gone)
  AND path NOT IN (SELECT path FROM files WHERE run > $1 AND id NOT IN (SELECT file FROM gone))`
/** In this order: what hangs on a file before the file. */
export const removeGone = [
  'DELETE FROM postings WHERE article IN (SELECT id FROM articles WHERE file IN (SELECT file FROM gone))',
  'DELETE FROM staged_postings WHERE article IN (SELECT id FROM articles WHERE file IN (SELECT file FROM gone))',
  'DELETE FROM claims WHERE article IN (SELECT id FROM articles WHERE file IN (SELECT file FROM gone))',
  'DELETE FROM articles WHERE file IN (SELECT file FROM gone)',
  'DELETE FROM files WHERE id IN (SELECT file FROM gone)',
] as const

export const stagedPostings = 'SELECT CAST(count(*) AS INTEGER) AS count FROM staged_postings'
const posting = 'hash, name, article, opens, family, day'
/** Names that many hold are looked up with a kind of event and days. */
const order = 'hash, name, family, day, article'
export const settlePostings = [
  `INSERT INTO postings SELECT ${posting} FROM staged_postings ORDER BY ${order}`,
  'DELETE FROM staged_postings',
] as const
export const countNames = [
  'DELETE FROM common_names',
  `INSERT INTO common_names SELECT hash, name, CAST(count(*) AS INTEGER) FROM postings
  GROUP BY hash, name HAVING count(*) > ${fewestCommon} ORDER BY hash, name`,
] as const
/** Everything in one sorted table again. */
export const sortPostings = [
  `CREATE TABLE sorted_postings AS SELECT ${posting} FROM postings ORDER BY ${order}`,
  'DROP TABLE postings',
  'ALTER TABLE sorted_postings RENAME TO postings',
] as const

export const totals = `SELECT
  (SELECT CAST(count(*) AS INTEGER) FROM files WHERE run <= $1) AS files,
  (SELECT CAST(count(*) AS INTEGER) FROM articles WHERE run <= $1) AS articles,
  (SELECT CAST(count(*) AS INTEGER) FROM claims WHERE run <= $1) AS claims,
  (SELECT CAST(count(*) AS INTEGER) FROM postings) AS postings,
  (SELECT max(published) FROM articles WHERE run <= $1) AS newest`

export const visibleFiles = 'SELECT id, path, content_key AS key, skipped FROM files WHERE run <= $1'
export const articlesOfFiles = 'SELECT id, file, path FROM articles WHERE run <= $1'

const named = (table: string, columns: readonly string[]): string =>
  columns.map((column) => `${table}.${column === 'source' ? 'path' : column} AS ${column}`).join(', ')
/** What is exported as a table: a row for each claim, and for each article. */
export const claimRows = `SELECT ${named('a', ofArticle)}, ${named('c', ofClaim)} FROM claims c JOIN articles a ON c.article = a.id
  WHERE a.run <= $1 ORDER BY ${byBytes('a.path')}, c.position_start, c.position_end, ${byBytes('c.id')}`
export const sourceRows = `SELECT ${named('a', [...ofArticle, ...ofSource])} FROM articles a WHERE a.run <= $1
  ORDER BY ${byBytes('a.path')}`
