import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { findPostgres } from '../../scripts/postgres.mjs'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the server, whose user may do everything, without the name of a database. */
    postgres: string
  }
}

/** Set-up of these tests: one real server for all of them, in a folder of its own, gone when they are done. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const bin = findPostgres() ?? installed()
  const folder = mkdtempSync(join(tmpdir(), 'claimdiff-postgres-'))
  const user = serverUser()
  const password = 'the-password-of-the-tests'
  writeFileSync(join(folder, 'password'), password)
  chmodSync(folder, 0o700)
  if (user) for (const path of [folder, join(folder, 'password')]) chownSync(path, user.uid, user.gid)
  const data = join(folder, 'data')
  const made = spawnSync(
    join(bin, 'initdb'),
    [
      ...['-D', data, '-U', 'claimdiff', '-E', 'UTF8', '--locale=C', '--no-sync', '--no-instructions'],
      ...['--auth=scram-sha-256', `--pwfile=${join(folder, 'password')}`],
    ],
    { encoding: 'utf8', cwd: folder, ...user },
  )
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr || made.error?.message}`)
  const port = await freePort()
  const settings = [
    ...['listen_addresses=127.0.0.1', `port=${port}`, `unix_socket_directories=${folder}`],
    ...['fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'max_connections=60'],
  ]
  const server = spawn(join(bin, 'postgres'), ['-D', data, ...settings.flatMap((each) => ['-c', each])], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    ...user,
  })
  await ready(server)
  project.provide('postgres', `postgres://claimdiff:${password}@127.0.0.1:${port}`)
  return async () => {
    // Fast: it ends the sessions that are left.
    server.kill('SIGINT')
    if (server.exitCode === null) await new Promise((resolve) => server.once('exit', resolve))
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The server refuses to run as root: its package has a user for it, and every system has one for nothing. */
function serverUser(): { readonly uid: number; readonly gid: number } | null {
  if (process.getuid?.() !== 0) return null
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((of) => spawnSync('id', [of, name], { encoding: 'utf8' }))
    if (uid?.status === 0 && gid?.status === 0) return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
  }
  throw new Error('PostgreSQL does not run as root, and there is neither a user postgres nor nobody.')
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

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = ''
    server.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text
      if (said.includes('database system is ready to accept connections')) resolve()
    })
    server.once('error', reject)
    server.once('exit', (code) => reject(new Error(`postgres ended with ${code}: ${said}`)))
  })
}
