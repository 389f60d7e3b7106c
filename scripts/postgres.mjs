import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const debian = '/usr/lib/postgresql'
const usual = [
  '/usr/local/bin',
  '/usr/bin',
  '/usr/pgsql/bin',
  '/opt/homebrew/bin',
  '/usr/local/opt/postgresql/bin',
]

/** The folder with a PostgreSQL server's programs: what POSTGRES_BIN names, else a usual one; undefined where there is none. */
export function findPostgres(env = process.env) {
  const { POSTGRES_BIN: named } = env
  if (named !== undefined && named !== '') {
    if (hasServer(named)) return named
    throw new Error(`POSTGRES_BIN names ${named}, and there is no initdb and postgres in it.`)
  }
  return [...versions(), ...usual].find(hasServer)
}

/** Debian has a folder for each version: the newest first. */
const versions = () =>
  existsSync(debian)
    ? readdirSync(debian)
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => join(debian, version, 'bin'))
    : []

const hasServer = (folder) => ['initdb', 'postgres'].every((name) => existsSync(join(folder, name)))
