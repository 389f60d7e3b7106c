/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Result } from '../../src/model/index.js'
import { changesBetween } from '../../src/report/index.js'
import { HOSTILE, withNames, withTexts } from '../report/hostile.js'
import { sample } from '../report/sample.js'
import { launch } from './chromium.js'
import { open, overflow, type Watched } from './page.js'

let browser: Browser
const opened: Watched[] = []

beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())
afterEach(async () => {
  for (const watched of opened.splice(0)) await watched.close()
})

async function show(result: Result = sample, options: BrowserContextOptions = {}): Promise<Watched> {
  const watched = await open(browser, result, options)
  opened.push(watched)
  return watched
}

/** Everything that a report can hold: changes since an earlier one, readings by rules, texts that share an origin. */
const rich: Result = {
  ...sample,
  changes: changesBetween({ ...sample, questions: sample.questions.slice(1) }, 'old/report.json', sample),
  origins: [{ id: 'o', sources: sample.sources.slice(0, 2).map(({ source }) => source), overlap: 0.7 }],
  questions: sample.questions.map((question, index) =>
    index > 0
      ? question
      : {
          ...question,
          policies: [
            {
              policy: 'ucdp' as const,
              name: 'UCDP',
              low: 1140,
              best: 1200,
              high: 1400,
              says: 'the ends of what the sources give',
              claims: [],
              leftOut: [{ claim: question.claims[0] as string, because: 'an earlier figure' }],
            },
          ],
        },
  ),
}

const openAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })

describe('a report in Chromium', () => {
  it('opens without the network, and asks for nothing', async () => {
    const { page, deeds } = await show(rich)
    await openAll(page)
    await page.mouse.wheel(0, 5000)
    expect(await page.title()).toContain('2 questions on which the articles cannot all be right')
    expect(deeds).toEqual([])
  })

  it('is whole without scripts: every text is there, details open', async () => {
    const { page } = await show(rich, { javaScriptEnabled: false })
    const text = await page.locator('body').innerText()
    for (const part of ['How many people were killed', 'around 1,140', 'Article against article', 'Articles'])
      expect(text).toContain(part)
    const folded = page.locator('#agreed details').first()
    expect(await folded.locator('blockquote').first().isVisible()).toBe(false)
    await folded.locator('summary').click()
    expect(await folded.locator('blockquote').first().isVisible()).toBe(true)
  })

  it('follows the reader’s light or dark setting', async () => {
    const papers = await Promise.all(
      (['light', 'dark'] as const).map(async (colorScheme) => {
        const { page } = await show(sample, { colorScheme })
        return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
      }),
    )
    expect(papers).toEqual(['rgb(255, 255, 255)', 'rgb(21, 20, 18)'])
  })

  it('prints on white, without navigation, with what is folded among a question’s pairs', async () => {
    const { page } = await show(rich, { colorScheme: 'dark' })
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    )
    expect(await page.locator('nav').isVisible()).toBe(false)
    expect(await page.locator('#how-to-read .legend').isVisible()).toBe(true)
    const printed = await page.pdf({ preferCSSPageSize: true })
    expect(printed.subarray(0, 5).toString('latin1')).toBe('%PDF-')
    expect(printed.length).toBeGreaterThan(20_000)
  })

  it('is read with the keyboard alone: skip link first, a frame where the focus is, folds open', async () => {
    const { page } = await show(rich)
    const focused = () =>
      page.evaluate(() => {
        const { activeElement: element } = document
        const { outlineWidth, outlineStyle } = getComputedStyle(element as Element)
        const box = (element as Element).getBoundingClientRect()
        return {
          id: element?.id,
          text: element?.textContent,
          framed: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
          seen: box.left >= 0 && box.width > 0,
        }
      })
    await page.keyboard.press('Tab')
    expect(await focused()).toMatchObject({ text: 'Skip to the findings', framed: true, seen: true })
    await page.keyboard.press('Enter')
    expect((await focused()).id).toBe('content')
    const stops: string[] = []
    for (let step = 0; step < 12; step++) {
      await page.keyboard.press('Tab')
      const at = await focused()
      expect(at).toMatchObject({ framed: true, seen: true })
      stops.push(at.text ?? '')
    }
    expect(new Set(stops).size).toBeGreaterThan(6)
    const summary = page.locator('#agreed summary').first()
    await summary.focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('#agreed details').first().getAttribute('open')).not.toBeNull()
  })

  it('goes from a figure to its passage, and from a question of the contents to it', async () => {
    const { page } = await show()
    await page.locator('nav ol ol a').nth(1).click()
    expect(page.url()).toMatch(/#question-q-taken$/u)
    expect(await page.locator('#question-q-taken h3').isVisible()).toBe(true)
    await page.locator('#claim-c-240 th a').click()
    expect(await page.evaluate(() => document.querySelector(':target mark')?.textContent)).toBe('240')
  })
})

describe('accessibility by axe', () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
  ] as const)('has no violation, %s at %i pixels', async (colorScheme, width) => {
    const { page } = await show(rich, { colorScheme, viewport: { width, height: 900 } })
    await openAll(page)
    await page.evaluate(axe)
    const found = await page.evaluate(async () => {
      // @ts-expect-error axe puts itself there
      const { violations } = await window.axe.run(document)
      return violations.map(({ id, nodes }: { id: string; nodes: { html: string }[] }) => [
        id,
        nodes.slice(0, 3).map(({ html }) => html.slice(0, 200)),
      ])
    })
    expect(found).toEqual([])
  })
})

describe('narrow and enlarged pages', () => {
  const long = withTexts(rich, (text) => `${text} ${'Donaudampfschifffahrtsgesellschaft'.repeat(4)}`)

  it.each([
    ['a phone', { viewport: { width: 390, height: 844 } }],
    ['a small phone', { viewport: { width: 320, height: 600 } }],
    ['a zoom of 200 %', { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }],
  ])('do not scroll sideways: %s', async (_, options) => {
    for (const result of [rich, long]) {
      const { page } = await show(result, options)
      await openAll(page)
      expect(await overflow(page)).toBe(0)
    }
  })

  it('do not scroll sideways with letters twice as large', async () => {
    const { page } = await show(rich)
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    await openAll(page)
    expect(await overflow(page)).toBe(0)
  })
})

describe('hostile articles', () => {
  it.each([...HOSTILE.entries()])('do nothing with text %i, whatever is touched', async (_, text) => {
    const hostile = withNames(
      withTexts(rich, () => text),
      text,
    )
    const { page, deeds } = await show(hostile)
    await openAll(page)
    const strangers = await page.evaluate(() => {
      for (const element of document.querySelectorAll('body *'))
        for (const name of ['mouseover', 'focus', 'error', 'load', 'toggle', 'animationstart'])
          element.dispatchEvent(new Event(name))
      const forbidden =
        'script, img, iframe, object, embed, link, base, form, input, audio, video, foreignObject, [onclick], [onload], [onerror], [onmouseover], [style]'
      return [...document.querySelectorAll(forbidden)].map(({ outerHTML }) => outerHTML.slice(0, 100))
    })
    expect(strangers).toEqual([])
    expect(deeds).toEqual([])
  })
})
