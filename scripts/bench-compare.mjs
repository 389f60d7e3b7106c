// How comparing grows with the number of claims: invented stories of 1,000 to 300,000 claims, each size in a process of its own.
//   npm run bench -- --compare [CLAIMS]     Sizes up to so many; default 300,000.
// Times are of the processor; extraction is not in them. Limits are those the project sets itself.
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { stories } from './bench-stories.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const self = fileURLToPath(import.meta.url)
const sizes = [1000, 3000, 10_000, 30_000, 100_000, 300_000]
const claimsAnArticle = 19
const limits = { exponent: 1.15, seconds: 60, megabytes: 1500 }

/** One size: what it took, as JSON on standard output. */
async function measure(wanted) {
  const { readSource, extractClaims, compareClaims } = await import(
    pathToFileURL(join(root, 'dist', 'index.js')).href
  )
  const sources = []
  const claims = []
  for (const { path, text } of stories(Math.ceil(wanted / claimsAnArticle))) {
    const source = readSource(text, { path })
    sources.push(source)
    for (const claim of extractClaims(source)) claims.push(claim)
  }
  if (wanted < 10_000) for (let warm = 0; warm < 5; warm++) compareClaims(sources, claims)
  const start = process.cpuUsage()
  const { questions, discrepancies, messages } = compareClaims(sources, claims)
  const { user, system } = process.cpuUsage(start)
  const largest = questions.reduce((most, question) => Math.max(most, question.claims.length), 0)
  console.log(
    JSON.stringify({
      claims: claims.length,
      seconds: (user + system) / 1e6,
      megabytes: process.resourceUsage().maxRSS / 1024,
      questions: questions.length,
      discrepancies: discrepancies.length,
      largest,
      messages: messages?.length ?? 0,
    }),
  )
}

export function benchCompare(most = sizes.at(-1)) {
  const rows = []
  console.log('Comparing, in processor time, extraction left out')
  for (const size of sizes.filter((size) => size <= most)) {
    const { stdout, status } = spawnSync(
      process.execPath,
      ['--max-old-space-size=1500', self, String(size)],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
        encoding: 'utf8',
      },
    )
    if (status !== 0) return console.log(`${size} claims: ended with ${status}`)
    const row = JSON.parse(stdout)
    const last = rows.at(-1)
    const exponent = last ? Math.log(row.seconds / last.seconds) / Math.log(row.claims / last.claims) : null
    rows.push(row)
    console.log(
      [
        `${String(row.claims).padStart(7)} claims`,
        `${row.seconds.toFixed(2).padStart(7)} s`,
        `${row.megabytes.toFixed(0).padStart(5)} MB`,
        `${String(row.questions).padStart(6)} questions, the largest of ${row.largest} claims`,
        `${row.discrepancies} discrepancies, ${row.messages} messages`,
        exponent === null ? '' : `exponent ${exponent.toFixed(2)}`,
      ].join('  '),
    )
  }
  const [first, last] = [rows[0], rows.at(-1)]
  if (!first || first === last) return
  const whole = Math.log(last.seconds / first.seconds) / Math.log(last.claims / first.claims)
  console.log(
    `from ${first.claims} to ${last.claims} claims: exponent ${whole.toFixed(2)} (at most ${limits.exponent}); ` +
      `${last.seconds.toFixed(0)} s (at most ${limits.seconds}), ${last.megabytes.toFixed(0)} MB (at most ${limits.megabytes})`,
  )
}

if (process.argv[1] === self) await measure(Number(process.argv[2]))
