// The reviewer's page as a person sees it in the middle of her work, on the example articles; for generate.mjs.
import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const pictures = [
  { file: 'review.png', viewport: { width: 1280, height: 860 }, colorScheme: 'light', keys: [] },
  { file: 'review-dark.png', viewport: { width: 390, height: 844 }, colorScheme: 'dark', keys: ['j', 't'] },
]

/** Decisions that let the queue show more than open pairs. */
const decided = ['2', 'f', '1', '3']

/** Draws the pictures into docs/; the decisions go to a folder that is thrown away. */
export async function drawReview(browser, root) {
  const folder = mkdtempSync(join(tmpdir(), 'claimdiff-generate-'))
  cpSync(join(root, 'sources'), join(folder, 'sources'), { recursive: true })
  const server = await serving(join(root, 'dist', 'cli', 'main.js'), folder)
  try {
    const context = await browser.newContext({ deviceScaleFactor: 1.5, timezoneId: 'UTC' })
    const page = await context.newPage()
    await page.clock.setFixedTime(new Date('2024-02-01T14:03:00Z'))
    await page.goto(server.address)
    await page.locator('mark.own').nth(1).waitFor()
    for (const key of decided) await page.keyboard.press(key)
    await page.getByText('saved 14:03').waitFor()
    for (const { file, viewport, colorScheme, keys } of pictures) {
      await page.setViewportSize(viewport)
      await page.emulateMedia({ colorScheme })
      for (const key of keys) await page.keyboard.press(key)
      await page.waitForTimeout(1000)
      await page.screenshot({ path: join(root, 'docs', file) })
    }
    await context.close()
  } finally {
    server.child.kill()
    rmSync(folder, { recursive: true, force: true })
  }
  return pictures.map(({ file }) => file)
}

function serving(program, cwd) {
  const child = spawn(process.execPath, [program, 'review', '--by', 'Anna Berg'], { cwd })
  return new Promise((resolve, reject) => {
    let said = ''
    child.once('exit', (code) => reject(new Error(`review ended with ${code}: ${said}`)))
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text) => {
        said += text
        const address = /http:\/\/\S+/.exec(said)?.[0]
        if (address) resolve({ child, address })
      })
  })
}
