// How fast articles become claims, beside other programs that read the same text in the same run.
//   npm run bench     Invented news (bench-text.mjs); medians of five. Peers that are not installed are left out.
// Times are those that this process had the processor for, so that a busy machine spoils no ratio.
//   npm run bench -- --folder [ARTICLES]     A folder of many articles instead: bench-folder.mjs.
//   npm run bench -- --report [QUESTIONS]    How fast Chromium opens a long report instead: bench-report.mjs.
//   npm run bench -- --compare [CLAIMS]      How comparing grows with the claims instead: bench-compare.mjs.
//   npm run bench -- --blocks [ARTICLES]     The two streaming steps instead: bench-blocks.mjs.
//   npm run bench -- --review [CONFLICTS]    How long the reviewer's page takes over many conflicts: bench-review.mjs.
//   npm run bench -- --check [ARTICLES]      The check of drafts from start to finish instead: bench-check.mjs.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { peers } from './bench-peers.mjs'
import { hostileTexts, newsText, piecesOf } from './bench-text.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const entry = join(root, 'dist', 'index.js')
if (!existsSync(entry)) {
  console.error('bench: dist/ is missing: run npm run build first.')
  process.exit(2)
}
const folderAt = process.argv.indexOf('--folder')
if (folderAt > 0) {
  const { benchFolder } = await import('./bench-folder.mjs')
  await benchFolder(Number(process.argv[folderAt + 1] ?? 10_000))
  process.exit()
}
const reportAt = process.argv.indexOf('--report')
if (reportAt > 0) {
  const { benchReport } = await import('./bench-report.mjs')
  await benchReport(entry, Number(process.argv[reportAt + 1] ?? 2000))
  process.exit()
}
const compareAt = process.argv.indexOf('--compare')
if (compareAt > 0) {
  const { benchCompare } = await import('./bench-compare.mjs')
  benchCompare(Number(process.argv[compareAt + 1] ?? 300_000))
  process.exit()
}
const checkAt = process.argv.indexOf('--check')
if (checkAt > 0) {
  const { benchCheck } = await import('./bench-check.mjs')
  benchCheck(Number(process.argv[checkAt + 1] ?? 200))
  process.exit()
}
const blocksAt = process.argv.indexOf('--blocks')
if (blocksAt > 0) {
  const { benchBlocks } = await import('./bench-blocks.mjs')
  await benchBlocks(Number(process.argv[blocksAt + 1] ?? 20_000))
  process.exit()
}
const reviewAt = process.argv.indexOf('--review')
if (reviewAt > 0) {
  const { benchReview } = await import('./bench-review.mjs')
  await benchReview(Number(process.argv[reviewAt + 1] ?? 2000))
  process.exit()
}
const { extractClaims, readSource } = await import(pathToFileURL(entry).href)

const published = '2024-01-20'
const asText = { path: 'bench.txt', published }
const toClaims = (text) => {
  extractClaims(readSource(text, asText))
}

/** Milliseconds of processor: the median of so many runs. */
function median(work, runs = 5) {
  const times = Array.from({ length: runs }, () => timed(work))
  return times.sort((a, b) => a - b)[runs >> 1]
}

function timed(work) {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** The medians of two works whose runs take turns, so that both meet the same machine. */
function medians(one, other, runs) {
  const times = Array.from({ length: runs }, () => [timed(one), timed(other)])
  return [0, 1].map((at) => times.map((pair) => pair[at]).sort((a, b) => a - b)[runs >> 1])
}

const bytes = (text) => Buffer.byteLength(text) / 1e6
const row = (name, figure, rest = '') =>
  console.log(`${name.padEnd(44)} ${figure.toFixed(2).padStart(8)} ${rest}`.trimEnd())
const heading = (words) => console.log(`\n${words}`)

function speeds() {
  const text = newsText(1e6)
  const source = readSource(text, asText)
  const speed = (name, work) => {
    const milliseconds = median(work)
    row(name, bytes(text) / (milliseconds / 1000), 'MB/s')
    return milliseconds
  }
  heading(
    `${bytes(text).toFixed(1)} MB of news, median of 5 in processor time, Node ${process.versions.node}`,
  )
  toClaims(text)
  speed('readSource, plain text', () => readSource(text, asText))
  const markdown = speed('readSource, Markdown', () => readSource(text, { ...asText, path: 'bench.md' }))
  const remark = speed('remark-parse alone', () => unified().use(remarkParse).parse(text))
  speed('extractClaims', () => extractClaims(source))
  speed('plain text to claims', () => toClaims(text))
  row('readSource, Markdown: times remark-parse', markdown / remark, '(at most 2)')
}

/** Every program reads the same articles one by one; slow ones fewer of them. */
async function beside() {
  heading('Beside others, article by article: how many times as fast')
  const articles = piecesOf(newsText(1e6, 7), 4000)
  for (const article of articles) toClaims(article)
  for (const peer of peers) {
    const read = await peer.load()
    if (!read) {
      console.log(`${peer.name.padEnd(44)} not installed`)
      continue
    }
    const some = articles.slice(0, Math.ceil(articles.length * peer.share))
    some.slice(0, 5).forEach(read)
    const size = bytes(some.join(''))
    const [theirs, ours] = medians(
      () => some.forEach(read),
      () => some.forEach(toClaims),
      peer.runs,
    )
    row(peer.name, theirs / ours, `(${peer.wanted}; it reads ${(size / (theirs / 1000)).toFixed(2)} MB/s)`)
  }
}

/** Short texts are read over and over for as long as the long one takes a good part of. */
function growth() {
  heading('Milliseconds a megabyte, plain text to claims in one article')
  const short = newsText(1e5)
  const long = newsText(1e7)
  for (let warm = 0; warm < 10; warm++) toClaims(short)
  const tenth = () => {
    for (let times = 0; times < 10; times++) toClaims(short)
  }
  const [shorts, longs] = medians(tenth, () => toClaims(long), 3)
  const perShort = shorts / (10 * bytes(short))
  const perLong = longs / bytes(long)
  row('at 100 kB', perShort, 'ms/MB')
  row('at 10 MB', perLong, `ms/MB: ${(perLong / perShort).toFixed(2)} times (at most 1.2)`)
}

function hostile() {
  heading('Hostile text of 1 MB, plain text to claims: times ordinary news (at most 3)')
  const news = newsText(1e6)
  const ordinary = median(() => toClaims(news), 3)
  for (const [name, text] of Object.entries(hostileTexts(1e6)))
    row(name, median(() => toClaims(text), 1) / ordinary, 'times')
}

const start = performance.now()
speeds()
await beside()
growth()
hostile()
heading(`${((performance.now() - start) / 1000).toFixed(0)} s in all`)
