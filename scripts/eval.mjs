// Scores the built program against gold corpora kept outside the repository, in ../shared; says so when there is none.
//   npm run eval [-- --errors N] [-- --only NAME]     NAME: seeds, wikinews, mixed, distorted, cases, meantime, or a cluster
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { passes, peerSuites } from './peers.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const shared = join(root, '..', 'shared')
const program = join(root, 'dist', 'cli', 'main.js')
const scorer = (name) => join(shared, 'eval', name)
const corpus = (...names) => join(shared, 'corpora', ...names)

const option = (name) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? undefined : process.argv[at + 1]
}
const errors = option('errors')
const only = option('only')

if (!existsSync(shared)) {
  console.log('eval: there is no ../shared with gold corpora beside this folder, so nothing was measured.')
  process.exit(0)
}
if (!existsSync(program)) {
  console.error('eval: dist/ is missing: run npm run build first.')
  process.exit(2)
}

/** Standard output of a scorer; its list of errors goes straight to standard error. */
function score(script, args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [scorer(script), ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  })
  if (stderr) process.stderr.write(stderr)
  return status === 0 ? stdout : undefined
}

const percent = (value) => (value === undefined ? '' : (100 * value).toFixed(1))
const row = (name, cells) =>
  console.log(name.padEnd(22) + cells.map((cell) => String(cell).padStart(10)).join(''))

const corpora = ['seeds', 'wikinews', 'mixed', 'distorted', 'cases']
const isWanted = (name) => only === undefined || only === name
const cluster = only !== undefined && ![...corpora, 'meantime', 'peers'].includes(only) ? only : undefined
const columns = ['figure', 'claim', 'date', 'link', 'pair', 'question']

/** Where a corpus has its articles and its gold; the project's own cases are put together in a folder for the scorer. */
function placeOf(name, folder) {
  if (name !== 'cases') return { gold: corpus(`${name}.gold.jsonl`), articles: corpus(name) }
  const cases = join(root, 'tests', 'cases')
  const articles = join(folder, 'cases')
  const rows = []
  const questions = {}
  for (const one of readdirSync(cases, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    const gold = join(cases, one.name, 'gold')
    rows.push(readFileSync(join(gold, 'claims.jsonl'), 'utf8').trimEnd())
    questions[one.name] = JSON.parse(readFileSync(join(gold, 'questions.json'), 'utf8'))
    cpSync(join(cases, one.name), join(articles, one.name), {
      recursive: true,
      filter: (path) => path !== gold,
    })
  }
  const gold = join(folder, 'cases.gold.jsonl')
  writeFileSync(gold, `${rows.join('\n')}\n`)
  writeFileSync(join(folder, 'cases.gold.questions.json'), JSON.stringify(questions))
  return { gold, articles }
}

function compareCorpora() {
  const folder = mkdtempSync(join(tmpdir(), 'claimdiff-eval-'))
  try {
    printCorpora(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function printCorpora(folder) {
  const tables = []
  for (const name of corpora) {
    if (!isWanted(name) && cluster === undefined) continue
    const { gold, articles } = placeOf(name, folder)
    if (!existsSync(gold)) continue
    const args = ['--gold', gold, '--articles', articles, '--json']
    if (cluster !== undefined) args.push('--only', cluster)
    if (errors !== undefined) args.push('--errors', errors)
    const output = score('score.mjs', [...args, '--', process.execPath, program])
    if (output === undefined) continue
    tables.push({ name, scores: JSON.parse(output) })
  }
  if (tables.length === 0) return
  row('F1', columns)
  for (const { name, scores } of tables)
    row(
      name,
      columns.map((column) => percent(scores[column]?.f)),
    )
  row(
    'median',
    columns.map((column) => percent(median(tables.map(({ scores }) => scores[column]?.f ?? 0)))),
  )
  console.log('')
  row('precision / recall', columns)
  for (const { name, scores } of tables) {
    row(
      name,
      columns.map((column) =>
        `${percent(scores[column]?.p)}/${percent(scores[column]?.r)}`.replaceAll('.0', ''),
      ),
    )
  }
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

function compareTimes() {
  const rows = corpus('peers', 'meantime', 'meantime_en.jsonl')
  if (!isWanted('meantime') || !existsSync(rows)) return
  const output = score('score-times.mjs', [
    rows,
    '--until-last',
    ...(errors === undefined ? [] : ['--errors', errors]),
  ])
  if (output) console.log(`\ntimes, MEANTIME\n${output.trimEnd()}`)
}

/** What other tools expect of times: the share of their cases that this program meets. */
async function compareTimesOfPeers() {
  if (!isWanted('peers')) return
  const { passesDuckling, passesRecognizers } = await import('./peer-times.mjs')
  const { readSource, findTimes } = await import(pathToFileURL(join(root, 'dist', 'index.js')).href)
  const read = (text, published) =>
    findTimes(readSource(text, { path: 'a.txt', type: 'text', published: published ?? undefined }))
  const outOfScope = JSON.parse(
    readFileSync(join(root, 'tests', 'extract', 'times', 'peers-out-of-scope.json'), 'utf8'),
  )
  const suites = [
    ['duckling', join('duckling-en', 'Time.jsonl'), passesDuckling],
    ['recognizers', join('recognizers-en', 'DateTime', 'DateTimeModel.jsonl'), passesRecognizers],
  ]
  for (const [name, file, passes] of suites) {
    if (!existsSync(corpus('peers', file))) continue
    const rows = readFileSync(corpus('peers', file), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
    const out = new Set(Object.values(outOfScope[name]).flat())
    const inScope = rows.filter(({ id }) => !out.has(id))
    const passed = inScope.filter((each) => passes(each, read)).length
    console.log(
      `\ntimes, ${name}: ${passed} of ${inScope.length} in scope (${percent(passed / inScope.length)} %), ${out.size} out of scope`,
    )
  }
}

/** Test suites of other tools: quantities with one value, where their sentences give any. */
function comparePeers() {
  if (!isWanted('peers')) return
  const folder = mkdtempSync(join(tmpdir(), 'claimdiff-eval-'))
  try {
    for (const [name, rows] of peers()) {
      const file = join(folder, `${name}.jsonl`)
      writeFileSync(file, rows.map((each) => `${JSON.stringify(each)}\n`).join(''))
      const output = score('score-quantities.mjs', [
        file,
        ...(errors === undefined ? [] : ['--errors', errors]),
      ])
      if (output) console.log(`\nquantities, ${name} (${rows.length} texts)\n${output.trimEnd()}`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function* peers() {
  const lines = (file) =>
    existsSync(file)
      ? readFileSync(file, 'utf8')
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line))
      : []
  const isNumber = (value) => Number.isFinite(Number(value))
  const quantulum = lines(corpus('peers', 'quantulum3', 'quantities.jsonl'))
    .filter(({ res }) => Array.isArray(res) && res.every(({ value }) => isNumber(value)))
    .map(({ id, req, res }) => ({
      id,
      text: req,
      quantities: res.map(({ value }) => ({ change: '=', value: String(value) })),
    }))
  if (quantulum.length > 0) yield ['quantulum3', quantulum]
}

/** What share of other tools' cases that are news English is read as they read it, and how many are left out as being none. */
async function comparePeerSuites() {
  const folder = corpus('peers')
  if (!isWanted('peers') || !existsSync(folder)) return
  const { readSource, findQuantities } = await import(pathToFileURL(join(root, 'dist', 'index.js')).href)
  const list = join(root, 'tests', 'extract', 'quantities', 'peers-left-out.json')
  console.log('')
  console.log(
    'cases of other tools'.padEnd(46) +
      ['passed', 'kept', 'left out'].map((name) => name.padStart(10)).join(''),
  )
  for (const { suite, cases, leftOut } of peerSuites(folder, JSON.parse(readFileSync(list, 'utf8')))) {
    if (cases.length === 0) continue
    const find = ({ id, text }) => findQuantities(readSource(text, { path: `${id}.txt`, type: 'text' }))
    const failed = cases.filter((each) => !passes(each, find(each)))
    const share = percent(1 - failed.length / cases.length)
    console.log(
      suite.padEnd(46) + [share, cases.length, leftOut].map((cell) => String(cell).padStart(10)).join(''),
    )
    for (const { id, text } of failed.slice(0, Number(errors ?? 0))) console.error(`failed   ${id}: ${text}`)
  }
}

compareCorpora()
compareTimes()
await compareTimesOfPeers()
comparePeers()
await comparePeerSuites()
