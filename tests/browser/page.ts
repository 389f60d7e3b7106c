/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { Result } from '../../src/model/index.js'
import { reporters } from '../../src/report/index.js'

/** What a page did that a report must not do. */
export interface Watched {
  readonly page: Page
  /** Requests beside the file itself, dialogs, console lines, errors, new windows, moves to another address. */
  readonly deeds: string[]
  close(): Promise<void>
}

/** The report opened from a file, as a person would open it, with the network cut off and everything it does noted. */
export async function open(
  browser: Browser,
  result: Result,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const folder = mkdtempSync(join(tmpdir(), 'claimdiff-browser-'))
  const file = join(folder, 'report.html')
  writeFileSync(file, reporters.html(result))
  const address = pathToFileURL(file).href
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    offline: true,
    ...options,
  })
  const page = await context.newPage()
  const deeds: string[] = []
  page.on('request', (request) => {
    if (request.url() !== address) deeds.push(`request ${request.url()}`)
  })
  page.on('dialog', (dialog) => {
    deeds.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('console', (message) => deeds.push(`console ${message.text()}`))
  page.on('pageerror', (error) => deeds.push(`error ${error.message}`))
  page.on('popup', () => deeds.push('popup'))
  page.on('framenavigated', (frame) => {
    if (frame.url().split('#')[0] !== address) deeds.push(`moved to ${frame.url()}`)
  })
  await page.goto(address)
  const close = async (): Promise<void> => {
    await context.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { page, deeds, close }
}

/** By how many pixels the page is wider than the window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
