/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch } from './chromium.js'
import { overflow } from './page.js'
import { Review, reaches, shows } from './review.js'

const long = 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(3)
const head = (fields: Readonly<Record<string, string>>): string =>
  `---\n${Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('')}---\n\n`

/** Three counts of one wreck: one in an article that runs from right to left, one full of markup and endless words. */
const articles = {
  'gazette.md': `${head({ source: 'The Gazette', published: '2024-05-03', url: 'https://gazette.example/wreck' })}# Ferry sinks off Port Karu\n\nThe ferry Aurelia sank off Port Karu on May 2, 2024. The sinking killed 41 people, police said.\n\nTwo boats searched until dusk.\n`,
  'right.md': `${head({ source: 'אל-מסאא', published: '2024-05-03', language: 'en-Hebr' })}The ferry Aurelia sank off Port Karu on May 2, 2024. The sinking killed 56 people, the port said.\n`,
  'hostile.md': `${head({ source: `"<img src=x onerror=alert(1)> ${long}"`, published: '2024-05-04' })}The ferry Aurelia sank off Port Karu on May 2, 2024. The sinking killed 63 people. <script>alert(1)</script> ${long} &lt;b&gt;bold&lt;/b&gt;\n`,
}

let browser: Browser
let review: Review
const deeds: string[] = []

beforeAll(async () => {
  browser = await launch()
  review = new Review(browser, articles)
  await review.start()
})

afterAll(async () => {
  await review?.end()
  await browser?.close()
})

async function look(options: BrowserContextOptions = {}): Promise<Page> {
  rmSync(review.ledger, { force: true })
  const page = await review.open(options)
  await reaches(page, '0 of 3')
  page.on('request', (request) => {
    if (!request.url().startsWith(`http://127.0.0.1:${review.port}/`)) deeds.push(request.url())
  })
  page.on('dialog', (dialog) => {
    deeds.push(dialog.message())
    void dialog.dismiss()
  })
  page.on('console', (message) => deeds.push(message.text()))
  page.on('pageerror', (error) => deeds.push(error.message))
  await page.reload()
  await page.locator('.own').first().waitFor()
  return page
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

async function violations(page: Page): Promise<unknown> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    // @ts-expect-error axe puts itself there
    const { violations: found } = await window.axe.run(document)
    return found.map(({ id, nodes }: { id: string; nodes: { html: string }[] }) => [
      id,
      nodes.slice(0, 3).map(({ html }) => html.slice(0, 200)),
    ])
  })
}

describe('accessibility by axe', () => {
  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
    ['dark', 390],
  ] as const)('finds nothing, %s at %i pixels', async (colorScheme, width) => {
    const page = await look({ colorScheme, viewport: { width, height: 900 } })
    expect(await violations(page)).toEqual([])
    const wide = [['F'], ['t', '1', 'f', 'k'], ['?'], ['Escape', 'g']]
    for (const keys of width < 1000 ? wide.slice(0, 2) : wide) {
      for (const key of keys) await page.keyboard.press(key)
      expect(await violations(page), keys.join(' ')).toEqual([])
    }
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Figures' }).click()
    await page.locator('.person').click()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Agreement' }).click()
    await shows(page, 'No pair has two opinions yet.')
    expect(await violations(page)).toEqual([])
    await page.context().close()
  })

  it('frames what has the focus, and goes through the page in order', async () => {
    const page = await look()
    const stops: string[] = []
    for (let at = 0; at < 30; at++) {
      await page.keyboard.press('Tab')
      const stop = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement
        const { outlineStyle, outlineWidth } = getComputedStyle(element)
        const region = element.closest('header.top, aside, .pictures, .passages, .derivations, .bar')
        return {
          region: region?.className ?? '',
          framed: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
        }
      })
      expect(stop.framed).toBe(true)
      if (stops.at(-1) !== stop.region) stops.push(stop.region)
    }
    expect(stops).toEqual(['', 'top', 'queue', 'pictures', 'passages', 'derivations', 'bar'])
    await page.context().close()
  })

  it('has targets of 24 pixels, but for words within text', async () => {
    const page = await look({ viewport: { width: 390, height: 844 } })
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('button, a, summary, select, textarea')]
        .filter((one) => one.getClientRects().length > 0 && !one.closest('.text, p, .skip'))
        .map((one) => ({ text: one.textContent, box: one.getBoundingClientRect() }))
        .filter(({ box }) => Math.min(box.width, box.height) < 23.5)
        .map(({ text }) => text),
    )
    expect(small).toEqual([])
    await page.context().close()
  })
})

describe('narrow, low and enlarged windows', () => {
  it.each<[string, BrowserContextOptions]>([
    ['a phone', { viewport: { width: 390, height: 844 } }],
    ['a small phone', { viewport: { width: 320, height: 600 } }],
    ['a zoom of 200 %', { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }],
    ['a tablet', { viewport: { width: 900, height: 700 } }],
    ['a low window', { viewport: { width: 1280, height: 500 } }],
  ])('do not scroll sideways, and keep the verdicts in reach: %s', async (_, options) => {
    const page = await look(options)
    for (let at = 0; at < 3; at++) {
      expect(await overflow(page)).toBe(0)
      const bar = await page.locator('.verdicts').boundingBox()
      expect(bar && bar.y + bar.height).toBeLessThanOrEqual(options.viewport?.height ?? 0)
      await page.keyboard.press(['j', 'F', 't'][at] as string)
    }
    await page.keyboard.press('?')
    expect(await overflow(page)).toBe(0)
    await page.context().close()
  })

  it('bear letters twice as large', async () => {
    const page = await look()
    await page.evaluate(() => {
      for (const sheet of document.styleSheets) sheet.insertRule('html{font-size:200%!important}', 0)
    })
    expect(await overflow(page)).toBe(0)
    await page.context().close()
  })
})

describe('articles', () => {
  it('run in their own direction, scrolled to their passage', async () => {
    const page = await look()
    await page.keyboard.press('/')
    await page.locator('#search:focus').waitFor()
    await page.keyboard.type('56')
    await page.locator('.rows .pair a').first().click()
    await page.locator('[dir=rtl] .own').waitFor()
    expect(
      await page
        .locator('[dir=rtl] p')
        .first()
        .evaluate((one) => getComputedStyle(one).direction),
    ).toBe('rtl')
    const [mark, pane] = await Promise.all([
      page.locator('[dir=rtl] .own').boundingBox(),
      page.locator('.text', { has: page.locator('[dir=rtl]') }).boundingBox(),
    ])
    expect(mark && pane && mark.y >= pane.y && mark.y < pane.y + pane.height).toBe(true)
    await page.context().close()
  })

  it('are text, whatever they say; nothing leaves the page', async () => {
    const page = await look()
    await page.keyboard.press('/')
    await page.locator('#search:focus').waitFor()
    await page.keyboard.type('63')
    await page.locator('.rows .pair a').first().click()
    await shows(page, '<img src=x onerror=alert(1)>')
    expect(await page.locator('main img, main script, main b:text("bold")').count()).toBe(0)
    expect(deeds).toEqual([])
    await page.context().close()
  })
})

describe('nothing to decide', () => {
  it('is said kindly', async () => {
    const calm = new Review(browser, { 'gazette.md': articles['gazette.md'] })
    await calm.start()
    const page = await calm.open()
    await shows(page, 'The sources do not differ. Nothing waits for you.')
    expect(await violations(page)).toEqual([])
    await calm.end()
  })
})
