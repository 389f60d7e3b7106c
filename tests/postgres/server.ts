import { spawnSync } from 'node:child_process'
import type { TestProject } from 'vitest/node'
import { findPostgres } from '../../scripts/postgres.mjs'
import { startPostgres } from '../../scripts/postgres-server.mjs'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the server, whose user may do everything, without the name of a database. */
    postgres: string
  }
}

/** Nothing has to outlive these tests. */
const settings = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'max_connections=60']

/** Set-up of these tests: one real server for all of them, gone when they are done. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { address, stop } = await startPostgres(findPostgres() ?? installed(), settings)
  project.provide('postgres', address)
  return stop
}

/** Debian's package, which takes root and the network. */
function installed(): string {
  process.stderr.write('No PostgreSQL here: installing the package "postgresql" with apt-get.\n')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'postgresql']])
    spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] })
  const bin = findPostgres()
  if (bin !== undefined) return bin
  throw new Error(
    'These tests need a PostgreSQL server, and apt-get could not install one. Install it, or name its folder with POSTGRES_BIN=/path.',
  )
}
