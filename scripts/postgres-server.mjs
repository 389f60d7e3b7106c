import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const password = 'the-password-of-the-tests'

/**
 * A PostgreSQL server on a free port, in a folder of its own. Its address has a user who may do everything, and no database.
 * `bin`: the folder with its programs; `settings`: as in "fsync=off".
 */
export async function startPostgres(bin, settings = []) {
  const folder = mkdtempSync(join(tmpdir(), 'claimdiff-postgres-'))
  const user = serverUser()
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
  const all = [
    ...['listen_addresses=127.0.0.1', `port=${port}`, `unix_socket_directories=${folder}`],
    ...settings,
  ]
  const server = spawn(join(bin, 'postgres'), ['-D', data, ...all.flatMap((each) => ['-c', each])], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    ...user,
  })
  await ready(server)
  const stop = async () => {
    // Fast: it ends the sessions that are left.
    server.kill('SIGINT')
    if (server.exitCode === null) await new Promise((resolve) => server.once('exit', resolve))
    rmSync(folder, { recursive: true, force: true })
  }
  return { address: `postgres://claimdiff:${password}@127.0.0.1:${port}`, stop }
}

/** The server refuses to run as root: its package has a user for it, and every system has one for nothing. */
function serverUser() {
  if (process.getuid?.() !== 0) return null
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((of) => spawnSync('id', [of, name], { encoding: 'utf8' }))
    if (uid?.status === 0 && gid?.status === 0) return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
  }
  throw new Error('PostgreSQL does not run as root, and there is neither a user postgres nor nobody.')
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}

function ready(server) {
  return new Promise((resolve, reject) => {
    let said = ''
    server.stderr.setEncoding('utf8').on('data', (text) => {
      said += text
      if (said.includes('database system is ready to accept connections')) resolve()
    })
    server.once('error', reject)
    server.once('exit', (code) => reject(new Error(`postgres ended with ${code}: ${said}`)))
  })
}
