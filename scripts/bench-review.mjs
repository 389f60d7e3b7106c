// How long the reviewer takes over many conflicts: the first view, the next pair, a decision on the disk.
//   npm run bench -- --review [CONFLICTS]     Invented stories (bench-stories.mjs); CHROMIUM names a browser.
// Beside the time that went by stands the processor time of browser and server, which a busy machine spoils less.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { stories } from './bench-stories.mjs'
import { findChromium, sandboxArgs } from './chromium.mjs'
import { processorTime } from './processor-time.mjs'

const program = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist', 'cli', 'main.js')
const most = { first: 1500, next: 50, decided: 100 }
const steps = 60

/** A folder of articles with about so many conflicts, which grow with the square of the articles. */
function folderOf(conflicts) {
  const folder = mkdtempSync(join(tmpdir(), 'claimdiff-bench-'))
  mkdirSync(join(folder, 'sources'))
  for (const { path, text } of stories(Math.ceil(8 * Math.sqrt(conflicts))))
    writeFileSync(join(folder, 'sources', path), text)
  return folder
}

/** The program, and the address and line that it prints. */
function serving(cwd) {
  const child = spawn(process.execPath, [program, 'review', '--by', 'Bench', '-q'], { cwd })
  child.stderr.pipe(process.stderr)
  let said = ''
  const line = new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`review ended with ${code}`)))
    child.stdout.on('data', (text) => {
      said += text
      if (said.includes('\n')) resolve(said.slice(0, said.indexOf('\n')))
    })
  })
  return { child, line }
}

/** Runs in the page: whether it shows a pair whole, its two passages marked. */
const isShown = () => {
  const [, path = ''] = /pair\/([^?]+)/.exec(location.hash) ?? []
  const current = document.querySelector('[aria-current="true"]')
  const marks = document.querySelectorAll('mark.own')
  return path !== '' && current !== null && marks.length >= 2
}

/** Runs in the page: milliseconds from a key to the frame that shows what it leads to. */
const pressed = async ([key, isDecision]) => {
  const words = () =>
    [...document.querySelectorAll('article')].map((article) => article.textContent).join('\n')
  const [before, hash, start] = [words(), location.hash, performance.now()]
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  for (;;) {
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
    const isThere = location.hash !== hash && document.querySelectorAll('mark.own').length >= 2
    const passed = performance.now() - start
    if (isThere && (words() !== before || isDecision || passed > 1000)) return passed
    if (passed > 10_000) throw new Error(`Key ${key} led nowhere.`)
  }
}

const median = (times) => [...times].sort((a, b) => a - b)[times.length >> 1]
const row = (name, times, limit, processor = null) => {
  const [half, worst] = [median(times), Math.max(...times)].map((value) => value.toFixed(0).padStart(5))
  const spent = processor === null ? '' : `   processor ${processor.toFixed(0)} ms`
  console.log(`${name.padEnd(30)} median ${half} ms (at most ${limit})   slowest ${worst} ms${spent}`)
}

export async function benchReview(conflicts) {
  const executablePath = findChromium()
  if (executablePath === undefined) {
    console.error('bench: no Chromium here. Install one, or name one with CHROMIUM.')
    process.exit(2)
  }
  const cwd = folderOf(conflicts)
  const { child, line } = serving(cwd)
  const browsers = await chromium.launchServer({ executablePath, args: sandboxArgs() })
  try {
    const said = await line
    console.log(said.replace(/token=\S+/, 'token=…'))
    const browser = await chromium.connect(browsers.wsEndpoint())
    const spent = () => processorTime(browsers.process().pid) + processorTime(child.pid)
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    await page.goto(/http\S+/.exec(said)[0])
    await page.waitForFunction(isShown)
    const first = []
    const before = spent()
    for (let round = 0; round < 5; round++) {
      await page.reload({ waitUntil: 'commit' })
      await page.waitForFunction(isShown, undefined, { polling: 'raf' })
      first.push(await page.evaluate(() => performance.now()))
    }
    row('first view', first, most.first, (spent() - before) / first.length)
    await measured(page, 'next pair', 'j', most.next, spent)
    await measured(page, 'decided, and the next pair', '3', most.decided, spent)
    await browser.close()
  } finally {
    await browsers.close()
    child.kill('SIGINT')
    rmSync(cwd, { recursive: true, force: true })
  }
}

async function measured(page, name, key, limit, spent) {
  const times = []
  const before = spent()
  for (let step = 0; step < steps; step++) times.push(await page.evaluate(pressed, [key, key !== 'j']))
  row(name, times, limit, (spent() - before) / steps)
}
