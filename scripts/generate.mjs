// Makes again what is committed and made by the program: claims/, reports/, the output in README.md and the picture in docs/.
//   npm run generate     The picture needs a Chromium (CHROMIUM names it); without one it is left as it is.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

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

const picture = join('docs', 'report.png')
const { status } = spawnSync(
  process.env.CHROMIUM ?? 'chromium',
  [
    ...['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--window-size=960,1660'],
    `--screenshot=${picture}`,
    pathToFileURL(join(root, 'reports', 'report.html')).href,
  ],
  { cwd: root, stdio: 'ignore' },
)
console.log(
  `made claims/, reports/, README.md${status === 0 ? ` and ${picture}` : '; no Chromium, so no new picture'}`,
)
