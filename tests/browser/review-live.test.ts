/// <reference lib="dom" />
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launch } from './chromium.js'
import { pairOf, program, progress, Review, reaches, sent, shows, until } from './review.js'

let browser: Browser
let review: Review
let anna: Page
let ben: Page
let total: number

beforeAll(async () => {
  browser = await launch()
})

afterAll(async () => {
  await browser?.close()
})

/** Nothing is decided, nobody has a name or a way of working. */
beforeEach(async () => {
  review = new Review(browser)
  await review.start()
  anna = await review.open()
  ben = await review.open()
  total = Number((await progress(anna)).split(' ')[2])
})

afterEach(() => review.end())

const be = async (page: Page, name: string, way: string): Promise<void> => {
  await page.locator('.person').click()
  await page.locator('dialog input').first().fill(name)
  await page.getByRole('radio', { name: new RegExp(`^${way}`, 'u') }).check()
  await page.locator('dialog .primary').click()
  await page.locator('dialog').waitFor({ state: 'detached' })
}

describe('a second reviewer', () => {
  it('sees nothing of the first until she has spoken; where they differ, somebody has the last word', async () => {
    await anna.keyboard.press('2')
    await anna.keyboard.press('2')
    await anna.keyboard.press('3')
    await reaches(ben, `3 of ${total}`)
    await be(ben, 'Ben', 'Second review')
    await reaches(ben, `0 of ${total}`)
    const [first] = review.lines().map((line) => 'verdict' in line && line.verdict)
    expect(first).toBe('update')
    expect(await ben.locator('body').innerText()).not.toContain('later news')
    await ben.locator('.rows .pair a').first().click()
    await shows(ben, 'Somebody else has decided this pair.')
    await ben.keyboard.press('2')
    await ben.keyboard.press('1')
    await ben.keyboard.press('3')
    await until(() => review.lines().length === 6)
    await be(anna, '', 'Adjudication')
    await anna.getByRole('button', { name: 'Agreement' }).click()
    await shows(anna, '3 pairs have two opinions or more; 1 is disputed')
    const cells = await anna.locator('.kappa td').allInnerTexts()
    expect(cells.map((text) => text.replace(/\s+/gu, ' '))).toEqual(['3', '2 67 %', '0.50'])
    await anna.locator('.opinions').getByRole('button', { name: 'Decide' }).first().click()
    await shows(anna, 'Reviewers differ, and nobody has had the last word.')
    await anna.keyboard.press('1')
    await shows(anna, 'No dispute is left.')
    await until(() => review.lines().length === 7)
    expect(review.lines().map((line) => ('stance' in line ? line.stance : null))).toEqual([
      null,
      null,
      null,
      'second',
      'second',
      'second',
      'adjudication',
    ])
  })
})

describe('what happens elsewhere', () => {
  it('in another window is seen, and moves nobody', async () => {
    const beside = await review.another(anna)
    await beside.locator('.own').first().waitFor()
    const place = beside.url()
    await anna.keyboard.press('j')
    await anna.keyboard.press('4')
    await reaches(beside, `1 of ${total}`)
    expect(beside.url()).toBe(place)
    await beside.keyboard.press('u')
    await reaches(anna, `0 of ${total}`)
  })

  it('on the command line is seen', async () => {
    const id = pairOf(anna)
    const args = [program, 'decide', id, 'scope', '--reason', 'From outside', '--by', 'Cem', 'sources']
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: review.folder, encoding: 'utf8' })
    expect([status, stderr]).toEqual([0, ''])
    await reaches(anna, `1 of ${total}`)
    expect(pairOf(anna)).toBe(id)
    await shows(anna, 'From outside')
  })

  it('in the folder is seen: a new article brings its pairs', async () => {
    const place = anna.url()
    review.write(
      'late-count.md',
      '---\nsource: The Late Count\npublished: 2024-01-22\n---\n\nHamas gunmen killed 1,900 people in southern Israel on October 7, 2023.\n',
    )
    await until(async () => Number((await progress(anna)).split(' ')[2]) > total)
    expect(anna.url()).toBe(place)
    await anna.keyboard.press('/')
    await anna.locator('#search:focus').waitFor()
    await anna.keyboard.type('late count')
    await until(async () => (await anna.locator('.rows .pair').count()) > 0)
    await anna.locator('.rows .pair a').first().click()
    await anna.locator('.own').nth(1).waitFor()
    rmSync(`${review.folder}/sources/late-count.md`)
    await shows(anna, 'This pair is gone')
    await shows(anna, '1,900')
    await anna.getByRole('button', { name: 'Clear' }).click()
    await reaches(anna, `0 of ${total}`)
  })
})

describe('the server', () => {
  it('killed loses nothing: what was decided meanwhile is kept, said to be kept, and sent when it is back', async () => {
    const { port } = review
    await anna.keyboard.press('3')
    await until(() => review.lines().length === 1)
    await sent(anna)
    await review.kill()
    await shows(anna, 'The server does not answer.')
    await anna.keyboard.press('4')
    await shows(anna, 'not saved: server is gone. 1 kept here, will be sent')
    expect(await progress(anna)).toBe(`2 of ${total}`)
    expect(review.lines()).toHaveLength(1)
    const decided = Date.now()
    await review.start('--port', port)
    await shows(anna, 'This window is signed out')
    const beside = await anna.context().newPage()
    await review.enter(beside)
    await until(() => review.lines().length === 2)
    await until(async () => (await anna.locator('.notice.trouble').count()) === 0)
    await until(async () => /^saved/u.test(await anna.locator('.saved').innerText()))
    const [, second] = review.lines()
    expect(second).toMatchObject({ verdict: 'compatible' })
    expect(Date.parse(second?.at ?? '')).toBeLessThanOrEqual(decided)
  })

  it('keeps what is unsent through a closed window', async () => {
    const { port } = review
    await review.kill()
    await anna.keyboard.press('5')
    await shows(anna, '1 kept here')
    await anna.goto('about:blank')
    await review.start('--port', port)
    await review.enter(anna)
    await until(() => review.lines().length === 1)
    await reaches(anna, `1 of ${total}`)
  })

  it('that only shows lets nothing be decided', async () => {
    const { port } = review
    await review.kill()
    await review.start('--port', port, '--read-only')
    await review.enter(anna)
    await shows(anna, 'read-only')
    expect(await anna.locator('.verdicts button:enabled').count()).toBe(0)
    await anna.keyboard.press('1')
    await shows(anna, 'Read-only: this window shows and decides nothing.')
    await anna.keyboard.press('j')
    expect(review.lines()).toEqual([])
  })
})
