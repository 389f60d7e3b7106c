// The two streaming steps from articles to discrepancies: articles a second, copies, and peak memory, which must not grow with
// the number of articles. Invented stories (bench-stories.mjs); of what one comparison of all finds within a story, the share that
// the blocks find.
//   npm run bench -- --blocks [ARTICLES]     A tenth of them, then all; default 20,000.
import { spawn, spawnSync } from 'node:child_process'
import {
  createReadStream,
  createWriteStream,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { stories } from './bench-stories.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const program = join(root, 'dist', 'cli', 'main.js')
const rss = join(root, 'scripts', 'bench-rss.mjs')

/** The program from one file to another: seconds, and peak memory in MB. */
function step(argv, from, to) {
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(process.execPath, ['--import', rss, program, ...argv], {
      stdio: ['pipe', 'pipe', 'inherit', 'pipe'],
    })
    let peak = ''
    child.stdio[3].on('data', (text) => {
      peak += text
    })
    createReadStream(from).pipe(child.stdin)
    child.stdout.pipe(createWriteStream(to))
    child.on('close', (code) =>
      code === 0
        ? resolve({ seconds: (performance.now() - start) / 1000, mb: Number(peak) / 1024 })
        : reject(new Error(`${argv.join(' ')} ended with ${code}`)),
    )
  })
}

async function measure(wanted, folder) {
  const at = (name) => join(folder, name)
  writeFileSync(at('articles'), '')
  const out = createWriteStream(at('articles'))
  for (const { path, text } of stories(wanted))
    if (!out.write(`${JSON.stringify({ path, text })}\n`))
      await new Promise((done) => out.once('drain', done))
  await new Promise((done) => out.end(done))
  const extract = await step(
    ['extract', '--stdin-list', '--blocks', '--jobs', '1', '--quiet'],
    at('articles'),
    at('blocks'),
  )
  const start = performance.now()
  spawnSync('sort', ['-u', '-S', '256M', '-T', folder, '-o', at('sorted'), at('blocks')], {
    env: { ...process.env, LC_ALL: 'C' },
  })
  const sorting = (performance.now() - start) / 1000
  const compare = await step(['compare', '--blocks', '--quiet'], at('sorted'), at('found'))
  const lines = Number(spawnSync('wc', ['-l', at('sorted')], { encoding: 'utf8' }).stdout.split(' ')[0])
  const rate = (seconds) => `${Math.round(wanted / seconds)}/s`.padStart(7)
  console.log(
    `${String(wanted).padStart(7)} articles: extract ${rate(extract.seconds)} ${extract.mb.toFixed(0)} MB; sort ${sorting.toFixed(1)} s; ` +
      `compare ${rate(compare.seconds)} ${compare.mb.toFixed(0)} MB; ${(lines / wanted).toFixed(2)} copies of ${(statSync(at('sorted')).size / lines / 1000).toFixed(1)} KB`,
  )
  return at('found')
}

const storyOf = ({ source }) => source.split('-')[0]
const isWithin = ({ left, right }) => storyOf(left) === storyOf(right)

/** Of the discrepancies of one comparison of all, those that the blocks have, by the articles and the figures. */
async function agreement(found, wanted, folder) {
  const articles = join(folder, 'all')
  spawnSync('mkdir', [articles])
  for (const { path, text } of stories(wanted)) writeFileSync(join(articles, path), text)
  const json = join(folder, 'whole.json')
  spawnSync('sh', ['-c', `"${process.execPath}" "${program}" compare "${articles}" --quiet > "${json}"`])
  const whole = JSON.parse(readFileSync(json, 'utf8'))
  const claims = new Map(
    whole.claims.map(({ id, source, quote }) => [
      id,
      { source: source.split('/').at(-1), quote: quote.exact },
    ]),
  )
  const keyOf = ({ left, right }) =>
    [left, right]
      .map(({ source, quote }) => `${source} ${quote}`)
      .sort()
      .join(' | ')
  const have = new Set()
  for await (const line of createInterface({ input: createReadStream(found) })) {
    const each = JSON.parse(line)
    if (each.kind === 'discrepancy') have.add(keyOf(each))
  }
  const pairs = whole.discrepancies
    .map(({ left, right }) => ({ left: claims.get(left), right: claims.get(right) }))
    .filter(isWithin)
  const common = pairs.filter((pair) => have.has(keyOf(pair))).length
  console.log(
    `of ${pairs.length} discrepancies within a story of ${wanted} articles, blocks have ${((100 * common) / pairs.length).toFixed(1)} %`,
  )
}

export async function benchBlocks(wanted) {
  const folder = mkdtempSync(join(tmpdir(), 'claimdiff-bench-'))
  try {
    const few = Math.round(wanted / 10)
    await agreement(await measure(few, folder), few, folder)
    await measure(wanted, folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
