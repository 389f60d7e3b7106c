/// <reference lib="dom" />
import { rmSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type ActionId, keyTable } from '../../src/review/page/keys/table.js'
import { launch } from './chromium.js'
import { pairOf, progress, Review, reaches, sent, shows, until } from './review.js'

let browser: Browser
let review: Review
let page: Page
let total: number

beforeAll(async () => {
  browser = await launch()
  review = new Review(browser)
  await review.start()
  page = await review.open()
  total = Number((await progress(page)).split(' ')[2])
})

afterAll(async () => {
  await review?.end()
  await browser?.close()
})

/** Nothing is decided, and the page is new. */
beforeEach(async () => {
  await sent(page)
  rmSync(review.ledger, { force: true })
  await reaches(page, `0 of ${total}`)
  await page.goto('about:blank')
  await page.goto(`http://127.0.0.1:${review.port}/`)
  await page.locator('.own').first().waitFor()
})

const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key)
}

describe('a review by keyboard alone', () => {
  it('decides every pair, with reasons, and says when all is done', async () => {
    const verdicts = ['1', '2', '3', '4', '5', '0']
    for (let at = 0; at < total; at++) {
      if (at % 5 === 0) {
        await press('r')
        await page.locator('#reason:focus').waitFor()
        await page.keyboard.type(`Reason ${at}`)
        await press('Control+Enter')
        await page.locator('#question:focus').waitFor()
      }
      const before = page.url()
      await press(verdicts[at % 6] as string)
      await until(() => page.url() !== before)
      expect(await progress(page)).toBe(`${at + 1} of ${total}`)
    }
    await shows(page, `All ${total} pairs decided.`)
    await until(() => review.lines().length === total)
    const lines = review.lines()
    expect(lines.filter(({ reason }) => reason.startsWith('Reason'))).toHaveLength(Math.ceil(total / 5))
    expect(new Set(lines.map(({ by }) => by))).toEqual(new Set(['Anna Berg <anna@desk.example>']))
  })

  it('moves on by itself, and tells a screen reader where to', async () => {
    const first = pairOf(page)
    await press('2')
    expect(pairOf(page)).not.toBe(first)
    expect(await page.locator('[role=status][aria-live]').innerText()).toMatch(
      new RegExp(`^Update\\. Next: .+ against .+\\. 1 of ${total}\\.$`, 'u'),
    )
    await until(async () => /saved \d\d:\d\d/u.test(await page.locator('.saved').innerText()))
  })

  it('takes back and brings again, stroke by stroke', async () => {
    const first = pairOf(page)
    await press('3', '4')
    await until(() => review.lines().length === 2)
    await press('u')
    await shows(page, 'Undone: “Compatible”')
    await press('u')
    await shows(page, 'Undone: “Different scope”')
    await reaches(page, `0 of ${total}`)
    expect(pairOf(page)).toBe(first)
    await press('U')
    await shows(page, 'Done again: “Different scope”')
    await reaches(page, `1 of ${total}`)
    await until(() => review.lines().length === 5)
  })

  it('decides several at once after saying how many, and takes all back in one', async () => {
    await press('g')
    const dialog = page.locator('dialog')
    const count = Number(await dialog.locator('.ways .number').first().innerText())
    expect(count).toBeGreaterThan(2)
    expect(await dialog.locator('.group-list li').count()).toBe(count)
    await press('3')
    expect(await dialog.locator('.primary').innerText()).toBe(`Different scope: ${count} pairs`)
    await press('Enter')
    await dialog.waitFor({ state: 'detached' })
    await reaches(page, `${count} of ${total}`)
    await until(() => review.lines().length === count)
    expect(new Set(review.lines().map((line) => 'group' in line && line.group)).size).toBe(1)
    await press('u')
    await shows(page, `on ${count} pairs`)
    await reaches(page, `0 of ${total}`)
  })

  it('repeats a verdict with its reason, and flags', async () => {
    await press('r')
    await page.locator('#reason:focus').waitFor()
    await page.keyboard.type('One wire story')
    await press('Escape', 'f', '1', '.')
    await reaches(page, `2 of ${total}, 2 flagged`)
    await until(() => review.lines().length === 2)
    expect(review.lines()).toMatchObject([
      { verdict: 'conflict', reason: 'One wire story', flag: true },
      { verdict: 'conflict', reason: 'One wire story', flag: true },
    ])
  })

  it('resolves a conflict in favour of a source that the person names', async () => {
    await press('s')
    await page.locator('#resolution:focus').waitFor()
    await page.locator('#resolution').selectOption({ index: 1 })
    await press('Escape', '1')
    await until(() => review.lines().length === 1)
    expect(review.lines()[0]).toMatchObject({ verdict: 'conflict', resolution: 'prefer' })
    await press('k')
    await shows(page, 'real conflict, prefer')
  })
})

describe('filters and search', () => {
  it('narrow the queue, count, stand in the address, and are cleared', async () => {
    await press('F')
    const box = page.getByRole('checkbox', { name: /^update/u })
    const count = Number(/\d+/u.exec(await box.locator('xpath=..').locator('.number').innerText())?.[0])
    await box.check()
    await shows(page, `${count} of ${total} pairs`)
    expect(page.url()).toContain('level=update')
    expect(await page.locator('.rows .pair').count()).toBe(count)
    await press('Escape', '/')
    await page.locator('#search:focus').waitFor()
    await page.keyboard.type('no such words')
    await shows(page, 'No pair fits.')
    await page.getByRole('button', { name: 'Clear' }).click()
    expect(page.url()).not.toContain('?')
    expect(await page.locator('#search').inputValue()).toBe('')
  })

  it('keep keys off in a text field', async () => {
    const before = page.url()
    await press('/')
    await page.locator('#search:focus').waitFor()
    await page.keyboard.type('1jn')
    expect(await progress(page)).toBe(`0 of ${total}`)
    expect(page.url()).toBe(`${before}?q=1jn`)
    await press('Escape')
    await page.locator('#question:focus').waitFor()
  })

  it('say when all they show is decided, and lead on', async () => {
    await page.goto(`http://127.0.0.1:${review.port}/#/?level=undated`)
    await page.reload()
    await page.locator('.own').first().waitFor()
    const count = await page.locator('.rows .pair').count()
    for (let at = 0; at < count; at++) await press('0')
    await shows(page, 'All that these filters show is decided.')
    await page.getByRole('button', { name: 'still undecided' }).click()
    expect(page.url()).not.toContain('level')
  })
})

describe('a place', () => {
  it('is kept by a reload in the middle, with filters and what is half written', async () => {
    await press('F')
    await page.getByRole('checkbox', { name: /^conflict/u }).check()
    await press('Escape', 'j', 'j', 'r')
    await page.locator('#reason:focus').waitFor()
    await page.keyboard.type('Half a')
    const url = page.url()
    await page.reload()
    await page.locator('.own').first().waitFor()
    expect(page.url()).toBe(url)
    expect(await page.locator('#reason').inputValue()).toBe('Half a')
    expect(await page.locator('.rows a[aria-current]').count()).toBe(1)
  })

  it('has its own address, and the way back', async () => {
    const first = page.url()
    await press('j', 'j')
    const third = page.url()
    await press('y')
    await shows(page, 'Link copied.')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(third)
    await page.goBack()
    await page.goBack()
    expect(page.url()).toBe(first)
    const other = await review.another(page, new URL(third).hash)
    expect(pairOf(other)).toBe(/pair\/(\w+)/u.exec(third)?.[1])
    await other.close()
  })

  it('that is not there says so', async () => {
    await page.goto(`http://127.0.0.1:${review.port}/#/pair/000000000000`)
    await shows(page, 'This pair is not here.')
    await page.getByRole('button', { name: 'next undecided' }).click()
    await page.locator('.own').first().waitFor()
  })
})

describe('keys', () => {
  /** All that a key may change, as one text. */
  const observed = () =>
    page.evaluate(() =>
      JSON.stringify([
        location.hash,
        document.querySelector('.progress .words')?.textContent,
        document.activeElement?.id,
        document.querySelector('.toast')?.textContent,
        document.querySelector('[role=status][aria-live]')?.textContent,
        document.querySelector('dialog')?.textContent,
        [...document.querySelectorAll('[aria-pressed]')].map((one) => one.getAttribute('aria-pressed')),
        document.querySelectorAll('.passage h2')[1]?.textContent,
        document.querySelectorAll('#filters').length,
      ]),
    )
  const prepared: Partial<Record<ActionId, readonly string[]>> = {
    redo: ['2', 'u'],
    undo: ['2'],
    repeat: ['2'],
  }

  it.each(keyTable)('$key does something to be seen: $does', async ({ id, key }) => {
    await press('j', 'j')
    for (const before of prepared[id] ?? []) {
      const lines = review.lines().length
      await press(before)
      await until(() => review.lines().length > lines)
    }
    await page.locator('.own').first().waitFor()
    const before = await observed()
    await press(key)
    await until(async () => (await observed()) !== before)
    await press('Escape')
  })

  it('are given to other actions, refused where taken, kept, and given back', async () => {
    await press('?')
    await page.getByRole('button', { name: 'Change the key for: Next pair' }).click()
    await press('k')
    await shows(page, '“k” is taken: Previous pair.')
    await page.getByRole('button', { name: 'Change the key for: Next pair' }).click()
    await press('m')
    await page.getByRole('button', { name: 'm. Change the key for: Next pair' }).waitFor()
    await press('Escape')
    await page.reload()
    await page.locator('.own').first().waitFor()
    const first = page.url()
    await press('j')
    expect(page.url()).toBe(first)
    await press('m')
    expect(page.url()).not.toBe(first)
    await press('?')
    await page.getByRole('button', { name: 'usual keys back' }).click()
    await press('Escape', 'k')
    expect(page.url()).toBe(first)
  })
})

describe('what a person takes along', () => {
  it('is a correction note with both passages, and no word on who is right', async () => {
    await press('3', 'k', 'Y')
    await shows(page, 'Correction note copied.')
    const note = await page.evaluate(() => navigator.clipboard.readText())
    expect(note.match(/^“.+”$/gmu)).toHaveLength(2)
    expect(note).toContain('Decided: different scope (Anna Berg')
    expect(note).not.toMatch(/\b(wrong|right|false)\b/u)
  })

  it.each(['CSV', 'JSON', 'Markdown'])('is a file of decisions: %s', async (name) => {
    await press('2')
    await until(() => review.lines().length === 1)
    await page.locator('.menu summary').click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/\.(csv|json|md)$/u)
    expect(await download.failure()).toBeNull()
  })
})
