// Makes again what is committed and made by the program: claims/, reports/, the output in README.md and the pictures in docs/.
//   npm run generate     The pictures need a Chromium (CHROMIUM names it); without one they are left as they are.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { findChromium, sandboxArgs } from './chromium.mjs'
import { drawReview } from './review-pictures.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** Standard output; ends the program where the command fails. */
function run(command, args) {
  const { status, stdout, error } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, COLUMNS: '', FORCE_COLOR: '', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (status === 0) return stdout
  console.error(`generate: ${command} ${args.join(' ')} failed${error ? `: ${error.message}` : ''}`)
  process.exit(2)
}

run(process.execPath, [join('scripts', 'build.mjs')])
const summary = run(process.execPath, [join('dist', 'cli', 'main.js'), 'report'])

const readme = join(root, 'README.md')
const text = readFileSync(readme, 'utf8')
const [open, close] = ['<!-- npm start -->\n```text\n', '```\n<!-- /npm start -->']
const [start, end] = [text.indexOf(open), text.indexOf(close)]
if (start < 0 || end < start) {
  console.error('generate: README.md has no block between <!-- npm start --> and <!-- /npm start -->.')
  process.exit(2)
}
writeFileSync(readme, text.slice(0, start + open.length) + summary + text.slice(end))

/** The report as a person sees it first: from the headline to the first picture, and the same question on a phone at night. */
const pictures = [
  {
    file: 'report.png',
    viewport: { width: 960, height: 900 },
    colorScheme: 'light',
    from: 'body',
    to: '.picture',
  },
  {
    file: 'report-dark.png',
    viewport: { width: 390, height: 844 },
    colorScheme: 'dark',
    from: '.question',
    to: '.matrix-key',
  },
]

async function draw(executablePath) {
  const { chromium } = await import('playwright-core')
  const browser = await chromium.launch({ executablePath, args: sandboxArgs() })
  const address = pathToFileURL(join(root, 'reports', 'report.html')).href
  for (const { file, viewport, colorScheme, from, to } of pictures) {
    const page = await browser.newPage({ viewport, colorScheme, deviceScaleFactor: 1.5 })
    await page.goto(address)
    const [first, last] = [
      await page.locator(from).first().boundingBox(),
      await page.locator(to).first().boundingBox(),
    ]
    const top = Math.max(0, first.y - 8)
    const clip = { x: 0, y: top, width: viewport.width, height: last.y + last.height + 24 - top }
    await page.screenshot({ path: join(root, 'docs', file), fullPage: true, clip })
    await page.close()
  }
  const drawn = await drawReview(browser, root)
  await browser.close()
  return [...pictures.map(({ file }) => file), ...drawn]
}

const executablePath = findChromium()
const drawn = executablePath === undefined ? [] : await draw(executablePath)
console.log(
  `made claims/, reports/, README.md${drawn.map((file) => `, docs/${file}`).join('') || '; no Chromium, so no new pictures'}`,
)
