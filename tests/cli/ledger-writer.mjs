// Appends decisions to a ledger, and prints the id of each once it is on the disk: node ledger-writer.mjs DIST LEDGER NAME COUNT
import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const [dist, path, name, count] = process.argv.slice(2)
const from = (file) => import(pathToFileURL(join(dist, file)).href)
const { appendToFile, ledgerFile } = await from('cli/ledger/file.js')
const { named, textOf } = await from('ledger/index.js')

const file = ledgerFile(path, { cwd: '/' })
const side = (source) => ({
  source,
  url: null,
  value: '[12,12] person',
  quote: { exact: '12', prefix: '', suffix: '' },
})
// Longer than a page of memory: what a kill could tear.
const reason = `${name} `.repeat(2000).slice(0, 3900)
for (let number = 0; number < Number(count); number++) {
  const line = named({
    action: 'decide',
    group: null,
    question: { measure: 'killed', text: `${name} ${number}` },
    sides: [side('a.md'), side('b.md')],
    verdict: 'scope',
    resolution: null,
    preferred: null,
    flag: false,
    reason,
    by: name,
    at: '2024-05-03T10:00:00.000Z',
  })
  await appendToFile(file, () => ({ text: textOf(line) }))
  writeSync(1, `${line.id}\n`)
}
