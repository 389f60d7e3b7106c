import type { DuckDBConnection, DuckDBInstance, DuckDBValue } from '@duckdb/node-api'
import { keepIdle, takeIdle } from './duckdb-idle.js'
import type { ColumnType, Sql, Table, Value } from './sql.js'
import { Trouble, type TroubleCode } from './trouble.js'

export interface DuckDbOptions {
  /** Makes the file where there is none, and keeps other processes out while it is open. */
  readonly writes?: boolean
  readonly memoryMegabytes?: number
}

/** Nothing is fetched from anywhere, and no file is opened but this one. */
const settings = {
  threads: '2',
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
  allow_community_extensions: 'false',
} as const

type Package = typeof import('@duckdb/node-api')

/** A database in one file. Throws a Trouble that says why it cannot be opened. */
export async function openDuckDb(path: string, options: DuckDbOptions = {}): Promise<DuckDb> {
  const duckdb = await packageOf()
  const instance = (options.writes ? null : takeIdle(path)) ?? (await instanceFor(path, options, duckdb))
  const connection = await instance.connect()
  const attached = `'${path.replaceAll("'", "''")}' AS store (${options.writes ? rowGroups : 'READ_ONLY'})`
  try {
    await connection.run(`ATTACH ${attached}; USE store`)
    return new DuckDb(duckdb, instance, connection, options.writes ? null : path)
  } catch (error) {
    connection.closeSync()
    instance.closeSync()
    throw troubleOf(error)
  }
}

const instanceFor = (path: string, { memoryMegabytes = 256 }: DuckDbOptions, duckdb: Package) =>
  duckdb.DuckDBInstance.create(':memory:', {
    ...settings,
    memory_limit: `${memoryMegabytes}MB`,
    // What does not fit lies beside the archive, not in the working folder.
    temp_directory: `${path}.tmp`,
  })

/** So many rows are skipped or looked through at once: few make look-ups in sorted tables quick, and appending cheap. */
const rowGroups = 'ROW_GROUP_SIZE 8192'

async function packageOf(): Promise<Package> {
  try {
    return await import('@duckdb/node-api')
  } catch (error) {
    throw new Trouble('no-driver', (error as Error).message, { cause: error })
  }
}

export class DuckDb implements Sql {
  readonly keepsOrder = true
  private isClosed = false

  constructor(
    private readonly duckdb: Package,
    private readonly instance: DuckDBInstance,
    private readonly connection: DuckDBConnection,
    /** Of an archive that is only read. */
    private readonly path: string | null,
  ) {}

  async run(statement: string, given: readonly Value[] = []): Promise<void> {
    await troubled(this.connection.run(statement, this.bound(given)))
  }

  async rows<R extends object>(statement: string, given: readonly Value[] = []): Promise<R[]> {
    const rows: R[] = []
    for await (const piece of this.stream<R>(statement, given)) rows.push(...piece)
    return rows
  }

  async *stream<R extends object>(
    statement: string,
    given: readonly Value[] = [],
  ): AsyncGenerator<readonly R[]> {
    const result = await troubled(this.connection.stream(statement, this.bound(given)))
    const names = result.columnNames()
    while (true) {
      const chunk = await troubled(result.fetchChunk())
      if (!chunk || chunk.rowCount === 0) return
      const rows = Array.from({ length: chunk.rowCount }, (): Record<string, Value> => ({}))
      for (const [at, name] of names.entries())
        for (const [row, value] of chunk.getColumnValues(at).entries())
          (rows[row] as Record<string, Value>)[name] = read(value)
      yield rows as R[]
    }
  }

  async insert(table: Table, rows: readonly (readonly Value[])[]): Promise<void> {
    const types = Object.values(table.columns)
    const most = 2048
    const appender = await troubled(this.connection.createAppender(table.name))
    try {
      for (let from = 0; from < rows.length; from += most) {
        const piece = rows.slice(from, from + most)
        const chunk = this.duckdb.DuckDBDataChunk.create(types.map(this.typeOf), piece.length)
        types.forEach((_, at) => {
          chunk.setColumnValues(
            at,
            piece.map((row) => this.valueOf(row[at] ?? null)),
          )
        })
        appender.appendDataChunk(chunk)
      }
      appender.closeSync()
    } catch (error) {
      throw troubleOf(error)
    }
  }

  async transaction<T>(work: () => Promise<T>): Promise<T> {
    await this.run('BEGIN TRANSACTION')
    try {
      const done = await work()
      await this.run('COMMIT')
      return done
    } catch (error) {
      // A statement that failed may have ended the transaction already.
      await this.run('ROLLBACK').catch(() => {})
      throw error
    }
  }

  /** Who has the file open to write is alone. */
  exclusively<T>(work: () => Promise<T>): Promise<T> {
    return work()
  }

  async close(): Promise<void> {
    const { path, instance } = this
    if (this.isClosed) return
    this.isClosed = true
    const isFree = path !== null && (await this.detached())
    this.connection.closeSync()
    if (!isFree) {
      instance.closeSync()
      return
    }
    keepIdle(path, instance)
  }

  private async detached(): Promise<boolean> {
    try {
      await this.connection.run('USE memory; DETACH store')
      return true
    } catch {
      return false
    }
  }

  /** Writes the rows of a statement into a file of that form. */
  async writeParquet(statement: string, given: readonly Value[], path: string): Promise<void> {
    const to = `'${path.replaceAll("'", "''")}'`
    await this.run(`COPY (${statement}) TO ${to} (FORMAT parquet, COMPRESSION zstd)`, given)
  }

  private readonly typeOf = (type: ColumnType) => {
    const { VARCHAR, INTEGER, DOUBLE, BOOLEAN, BLOB } = this.duckdb
    return { text: VARCHAR, integer: INTEGER, float: DOUBLE, boolean: BOOLEAN, bytes: BLOB }[type]
  }

  private bound(given: readonly Value[]): DuckDBValue[] | undefined {
    return given.length === 0 ? undefined : given.map((value) => this.valueOf(value))
  }

  private valueOf(value: Value): DuckDBValue {
    return value instanceof Uint8Array ? this.duckdb.blobValue(value) : value
  }
}

/** Bytes are copied: what is given back lies in memory that the next piece is put into. */
const read = (value: DuckDBValue): Value =>
  typeof value === 'object' && value !== null && 'bytes' in value
    ? Uint8Array.from(value.bytes as Uint8Array)
    : typeof value === 'bigint'
      ? Number(value)
      : (value as Value)

async function troubled<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    throw troubleOf(error)
  }
}

const signs: readonly (readonly [RegExp, TroubleCode])[] = [
  [/could not set lock|conflicting lock|used by another process/i, 'locked'],
  [/not a valid duckdb database file/i, 'foreign'],
  [/newer.*version|version.*newer|storage version|trying to read a database file with version/i, 'newer'],
  [/no space left|out of disk|disk quota|max_temp_directory_size/i, 'full'],
  [/is a directory/i, 'foreign'],
  [/permission denied|read-only file system/i, 'denied'],
  [/does not exist|no such file/i, 'missing'],
]

/** What DuckDB's message says. */
function troubleOf(error: unknown): Trouble {
  if (error instanceof Trouble) return error
  const { message } = error as Error
  const code = signs.find(([sign]) => sign.test(message))?.[1] ?? 'other'
  return new Trouble(code, message, { cause: error })
}
