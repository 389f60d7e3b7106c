/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { LedgerLine } from '../../src/model/index.js'

export const program = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
const seeds = fileURLToPath(new URL('../../sources', import.meta.url))
const patience = 30_000

/** A decision holds for what a table says once more as well: here each pair is to be decided by itself. */
const withoutTable = (name: string): string =>
  readFileSync(join(seeds, name), 'utf8').replace(/^\|.*\n/gmu, '')

/** The built program `review` on a folder of its own, and browsers that look at it. */
export class Review {
  readonly folder = mkdtempSync(join(tmpdir(), 'claimdiff-review-'))
  readonly ledger = join(this.folder, 'claimdiff-decisions.ndjson')
  private child: ChildProcess | undefined
  private said = ''

  /** Without articles of their own, tests review the example articles. */
  constructor(
    private readonly browser: Browser,
    articles?: Readonly<Record<string, string>>,
  ) {
    const folder = join(this.folder, 'sources')
    if (articles === undefined) {
      cpSync(seeds, folder, { recursive: true })
      this.write('hostage-count.md', withoutTable('hostage-count.md'))
    } else mkdirSync(folder)
    for (const [name, text] of Object.entries(articles ?? {})) this.write(name, text)
  }

  write(name: string, text: string): void {
    writeFileSync(join(this.folder, 'sources', name), text)
  }

  /** Starts the program and waits until it has printed its address. */
  async start(...args: readonly string[]): Promise<void> {
    this.said = ''
    const env = { ...process.env, CLAIMDIFF_BY: 'Anna Berg <anna@desk.example>' }
    const child = spawn(process.execPath, [program, 'review', ...args], { cwd: this.folder, env })
    this.child = child
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      this.said += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.said += text
    })
    await until(() => this.said.includes('http://') || child.exitCode !== null)
    if (child.exitCode !== null) throw new Error(this.said)
  }

  /** The address printed last; each opens one browser. */
  get address(): string {
    return [...this.said.matchAll(/http:\/\/\S+/gu)].at(-1)?.[0] ?? ''
  }

  get port(): string {
    return new URL(this.address).port
  }

  kill(): Promise<void> {
    const { child } = this
    this.child = undefined
    if (!child || child.exitCode !== null) return Promise.resolve()
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    child.kill('SIGKILL')
    return gone
  }

  /** A new browser of a person, signed in, at the page. */
  async open(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.browser.newContext({
      viewport: { width: 1280, height: 900 },
      permissions: ['clipboard-read', 'clipboard-write'],
      ...options,
    })
    const page = await context.newPage()
    await this.enter(page)
    return page
  }

  async enter(page: Page): Promise<void> {
    const { address } = this
    await page.goto(address)
    await page.locator('#question').waitFor()
    // Each address is good for one browser: the next one is printed.
    if (address.includes('token=')) await until(() => this.address !== address)
  }

  /** Another window of the same browser. */
  async another(beside: Page, hash = ''): Promise<Page> {
    const page = await beside.context().newPage()
    await page.goto(`http://127.0.0.1:${this.port}/${hash}`)
    await page.locator('#question').waitFor()
    return page
  }

  lines(): readonly LedgerLine[] {
    if (!existsSync(this.ledger)) return []
    const text = readFileSync(this.ledger, 'utf8')
    return text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as LedgerLine)
  }

  async end(): Promise<void> {
    await this.kill()
    for (const context of this.browser.contexts()) await context.close()
    rmSync(this.folder, { recursive: true, force: true })
  }
}

/** Waits until something holds; the test fails where it does not come to it. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + patience
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Waited in vain: ${holds.toString()}`)
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}

/** Waits until nothing that was decided is under way any more. */
export const sent = (page: Page): Promise<void> =>
  until(() => page.evaluate(() => (localStorage.getItem('claimdiff.pending') ?? '[]') === '[]'))

export const progress = (page: Page): Promise<string> => page.locator('.progress .words').innerText()

/** Waits for "3 of 16" and the like. */
export const reaches = (page: Page, words: string): Promise<void> =>
  until(async () => (await progress(page)) === words)

export const pairOf = (page: Page): string => /#\/pair\/([^?]+)/u.exec(page.url())?.[1] ?? ''

/** Words, all of which a person sees in the page. */
export const shows = (page: Page, words: string): Promise<void> =>
  until(async () => (await page.locator('body').innerText()).includes(words))
