// How fast one, two and four workers are over a database of their own, from the queue to what was found.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { row, run, seconds, writeStories } from './bench-run.mjs'
import { findPostgres } from './postgres.mjs'
import { startPostgres } from './postgres-server.mjs'

const workers = [1, 2, 4]
const most = 3000

/** Of more articles than 3,000 only so many. */
export async function benchWorkers(wanted) {
  const count = Math.min(most, wanted)
  const bin = findPostgres()
  if (bin === undefined) return console.log('\nNot measured: workers. There is no PostgreSQL server here.')
  const cwd = mkdtempSync(join(tmpdir(), 'claimdiff-bench-'))
  const server = await startPostgres(bin, ['max_connections=60'])
  try {
    console.log(`\n${count} articles, workers over PostgreSQL`)
    writeStories(cwd, count)
    const first = await worked(workers[0], cwd, server.address)
    for (const processes of workers) {
      const { found, seconds: took } =
        processes === workers[0] ? first : await worked(processes, cwd, server.address)
      const same = found === first.found ? 'the same lines' : 'OTHER LINES'
      row(`workers: ${processes}`, `${took.toFixed(1)} s`, `${(count / took).toFixed(0)} articles/s`, same)
    }
  } finally {
    await server.stop()
    rmSync(cwd, { recursive: true, force: true })
  }
}

async function worked(processes, cwd, server) {
  const client = new pg.Client({ connectionString: `${server}/postgres` })
  await client.connect()
  await client.query(`CREATE DATABASE of_${processes}`)
  await client.end()
  const store = ['worker', '--store', `${server}/of_${processes}`]
  const done = async (argv) => {
    const ran = await run(cwd, [...store, ...argv])
    if (ran.code !== 0) throw new Error(`worker ended with ${ran.code}: ${ran.err}`)
    return ran
  }
  const from = performance.now()
  await done(['--enqueue', 'sources'])
  await Promise.all(Array.from({ length: processes }, () => done(['--once'])))
  const took = seconds(from)
  return { seconds: took, found: (await done(['--found'])).out.split('\n').sort().join('\n') }
}
