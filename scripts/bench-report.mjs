// How fast Chromium opens a long report, and how far it can be scrolled without a stall.
//   npm run bench -- --report [QUESTIONS]     Invented stories (bench-stories.mjs); CHROMIUM names a browser.
// Beside the time that went by stands the processor time of the browser's processes, which a busy machine spoils less.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { stories } from './bench-stories.mjs'
import { findChromium, sandboxArgs } from './chromium.mjs'
import { processorTime } from './processor-time.mjs'

/** A result with at least so many questions. */
async function resultOf(entry, questions) {
  const { readSource, run } = await import(pathToFileURL(entry).href)
  for (let articles = Math.ceil(questions / 5.5); ; articles = Math.ceil(articles * 1.05)) {
    const sources = [...stories(articles)].map(({ path, text }) => readSource(text, { path }))
    const result = run(sources)
    if (result.questions.length >= questions) return result
  }
}

/** Runs in the page: how long the screen takes to follow the wheel, from top to bottom in 100 steps and by jumps. */
const scrolled = async () => {
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
  const times = []
  const go = async (to) => {
    const start = performance.now()
    scrollTo(0, to)
    await frame()
    times.push(performance.now() - start)
  }
  for (let step = 0; step < 100; step++) await go(step * 400)
  for (let part = 1; part <= 10; part++) await go((document.documentElement.scrollHeight * part) / 10)
  times.sort((a, b) => a - b)
  const navigation = performance.getEntriesByType('navigation')[0]
  const painted = performance.getEntriesByName('first-contentful-paint')[0]
  return {
    painted: painted?.startTime ?? 0,
    loaded: navigation.loadEventEnd,
    median: times[times.length >> 1],
    slowest: times.at(-1),
    elements: document.querySelectorAll('*').length,
  }
}

export async function benchReport(entry, questions) {
  const executablePath = findChromium()
  if (executablePath === undefined) {
    console.error('bench: no Chromium here. Install one, or name one with CHROMIUM.')
    process.exit(2)
  }
  const folder = mkdtempSync(join(tmpdir(), 'claimdiff-bench-'))
  const server = await chromium.launchServer({
    executablePath,
    args: sandboxArgs(),
  })
  try {
    const { reporters } = await import(pathToFileURL(join(entry, '..', 'report', 'index.js')).href)
    const result = await resultOf(entry, questions)
    const start = performance.now()
    const text = reporters.html(result)
    const made = performance.now() - start
    const file = join(folder, 'report.html')
    writeFileSync(file, text)
    const megabytes = (Buffer.byteLength(text) / 1e6).toFixed(1)
    console.log(
      `${result.questions.length} questions, ${result.claims.length} claims: ${megabytes} MB of HTML made in ${made.toFixed(0)} ms`,
    )
    const browser = await chromium.connect(server.wsEndpoint())
    const pid = server.process().pid
    for (let round = 0; round < 3; round++) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
      const before = processorTime(pid)
      await page.goto(pathToFileURL(file).href, { waitUntil: 'load' })
      const processor = processorTime(pid) - before
      const { painted, loaded, median, slowest, elements } = await page.evaluate(scrolled)
      const ms = (value) => `${value.toFixed(0).padStart(5)} ms`
      console.log(
        `first words ${ms(painted)}   opened ${ms(loaded)} (processor ${ms(processor)}, all processes)   a scroll step ${ms(median)}, slowest ${ms(slowest)}   ${elements} elements`,
      )
      await page.close()
    }
    await browser.close()
  } finally {
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
