import { createTable, type Sql, type Table } from './sql.js'
import {
  articles,
  claims,
  commonNames,
  decisions,
  files,
  gone,
  meta,
  postings,
  stagedPostings,
} from './tables.js'
import { Trouble } from './trouble.js'

/** What brings a store from one version to the next. What a version was made of is never changed afterwards. */
interface Migration {
  readonly statements?: readonly string[]
  /** Only where rows keep the order in which they were put in. */
  readonly sorted?: readonly string[]
  /** Only where rows do not keep the order in which they were put in; DuckDB's may lack rows after a kill, once its log is replayed. */
  readonly indexed?: readonly string[]
}

const { body_size, evidence_size, runs_size, ...columns } = articles.columns
const articlesOf1: Table = { ...articles, columns: { ...columns, evidence: 'bytes' } }
const { body, ...others } = columns
const together = 'CASE WHEN evidence IS NULL THEN body ELSE body || evidence END'
const size = (column: string): string => `CAST(octet_length(${column}) AS INTEGER)`

/** The first makes version 1 of an empty database. */
const migrations: readonly Migration[] = [
  {
    statements: [
      ...[files, articlesOf1, claims, postings, stagedPostings, commonNames, gone, decisions, meta].map(
        createTable,
      ),
      'CREATE SEQUENCE ids INCREMENT BY 1000 START WITH 1',
      "INSERT INTO meta VALUES ('schema', '0'), ('run', '0'), ('files', '0'), ('articles', '0'), ('claims', '0'), ('tail', '0'), ('decisions', '0'), ('newest', '')",
    ],
    indexed: [
      'CREATE UNIQUE INDEX articles_by_id ON articles (id)',
      'CREATE INDEX postings_by_hash ON postings (hash)',
      'CREATE INDEX files_by_path ON files (path)',
      'CREATE INDEX claims_by_article ON claims (article)',
      'CREATE UNIQUE INDEX decisions_by_number ON decisions (number)',
    ],
  },
  // An article's parts in one value. Rows are written anew where they lie in order: to change that many in place takes their room in memory.
  {
    sorted: [
      `CREATE TABLE articles_of_2 AS SELECT ${Object.keys(others).join(', ')}, ${together} AS body,
       ${size('body')} AS body_size, ${size('evidence')} AS evidence_size, CAST(NULL AS INTEGER) AS runs_size FROM articles`,
      'DROP TABLE articles',
      'ALTER TABLE articles_of_2 RENAME TO articles',
    ],
    indexed: [
      'ALTER TABLE articles ADD COLUMN body_size INTEGER',
      'ALTER TABLE articles ADD COLUMN evidence_size INTEGER',
      'ALTER TABLE articles ADD COLUMN runs_size INTEGER',
      `UPDATE articles SET body_size = ${size('body')}, evidence_size = ${size('evidence')}, body = ${together}`,
      'ALTER TABLE articles DROP COLUMN evidence',
    ],
  },
]

export const newest = migrations.length

/** Version of the store, 0 for a database without tables. Throws a Trouble where it is no store, or newer than this program. */
export async function versionOf(sql: Sql): Promise<number> {
  const tables = await sql.rows<{ table_name: string }>(statements.tables)
  if (tables.length === 0) return 0
  const names = new Set(tables.map(({ table_name }) => table_name))
  if (!names.has('meta') || !names.has('staged_postings'))
    throw new Trouble('foreign', 'it holds other tables')
  const [row] = await sql.rows<{ value: string }>(statements.version)
  const version = Number(row?.value)
  if (!Number.isInteger(version)) throw new Trouble('foreign', 'it does not say its version')
  if (version > newest)
    throw new Trouble('newer', `its version is ${version}, and this program knows ${newest}`)
  return version
}

/** Brings the store to the newest version: each step wholly or not at all, and never by two at once. */
export async function migrate(sql: Sql): Promise<void> {
  if ((await versionOf(sql)) < newest) await sql.exclusively(() => migrateAlone(sql))
}

async function migrateAlone(sql: Sql): Promise<void> {
  for (let version = await versionOf(sql); version < newest; version++) {
    const { statements: steps = [], sorted = [], indexed = [] } = migrations[version] as Migration
    await sql.transaction(async () => {
      for (const statement of [...steps, ...(sql.keepsOrder ? sorted : indexed)]) await sql.run(statement)
      await sql.run(statements.setVersion, [String(version + 1)])
    })
  }
}

const statements = {
  tables:
    "SELECT table_name FROM information_schema.tables WHERE table_catalog = current_database() AND table_schema IN ('main', 'public')",
  version: "SELECT value FROM meta WHERE name = 'schema'",
  setVersion: "UPDATE meta SET value = $1 WHERE name = 'schema'",
} as const
