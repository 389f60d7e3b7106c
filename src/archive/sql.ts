/**
 * A database as the store speaks to it. Every statement of the store is valid on DuckDB and on PostgreSQL alike, with $1, $2
 * for what it is given; what the two do differently is said by their drivers alone.
 */
export interface Sql {
  /** Where rows lie as they were put in, look-ups are quick in sorted tables; else by an index. */
  readonly keepsOrder: boolean
  run(statement: string, given?: readonly Value[]): Promise<void>
  rows<R extends object>(statement: string, given?: readonly Value[]): Promise<R[]>
  /** As `rows`, piece by piece: never all at once. */
  stream<R extends object>(statement: string, given?: readonly Value[]): AsyncIterable<readonly R[]>
  /** Many rows at once, their values in the order of the table's columns. */
  insert(table: Table, rows: readonly (readonly Value[])[]): Promise<void>
  /** All of the work, or, where it throws or the program ends meanwhile, none of it. Never one inside another. */
  transaction<T>(work: () => Promise<T>): Promise<T>
  /** The work is never done by two at once, in this process or another. */
  exclusively<T>(work: () => Promise<T>): Promise<T>
  /** The rows of a statement as a Parquet file, where the database writes such. */
  writeParquet?(statement: string, given: readonly Value[], path: string): Promise<void>
  close(): Promise<void>
}

export type Value = string | number | boolean | Uint8Array | null

export type ColumnType = 'text' | 'integer' | 'float' | 'boolean' | 'bytes'

/** A table by its columns, in their order. */
export interface Table {
  readonly name: string
  readonly columns: Readonly<Record<string, ColumnType>>
}

/** What the databases call them. */
export const columnTypes: Readonly<Record<ColumnType, string>> = {
  text: 'TEXT',
  integer: 'INTEGER',
  float: 'FLOAT8',
  boolean: 'BOOLEAN',
  bytes: 'BYTEA',
}

export const createTable = ({ name, columns }: Table): string =>
  `CREATE TABLE ${name} (${Object.entries(columns)
    .map(([column, type]) => `${column} ${columnTypes[type]}`)
    .join(', ')})`

/** Text in the order of its bytes, whatever language a database sorts by. */
export const byBytes = (column: string): string => `${column} COLLATE "C"`

/** So many values a statement is given at most. */
export const mostGiven = 5000

/** "$1, $2, $3": as many places as there are values, from the number on. */
export const places = (count: number, from = 1): string =>
  Array.from({ length: count }, (_, at) => `$${at + from}`).join(', ')
