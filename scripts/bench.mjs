// How many megabytes a second readSource and extractClaims work through, beside remark-parse alone on the same Markdown.
//   npm run bench     The text is sources/ over and over; each figure is the median of five runs.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const entry = join(root, 'dist', 'index.js')
if (!existsSync(entry)) {
  console.error('bench: dist/ is missing: run npm run build first.')
  process.exit(2)
}
const { extractClaims, readSource } = await import(pathToFileURL(entry).href)

const megabytes = 2
const runs = 5
const body = readdirSync(join(root, 'sources'))
  .filter((name) => !name.endsWith('.html'))
  .sort()
  .map((name) => readFileSync(join(root, 'sources', name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''))
  .join('\n\n')
const text = `---\npublished: 2024-01-20\n---\n\n${`${body}\n\n`.repeat(Math.ceil((megabytes * 1e6) / body.length))}`
const source = readSource(text, { path: 'bench.md' })
const size = Buffer.byteLength(text) / 1e6

const measured = {
  'readSource, Markdown': () => readSource(text, { path: 'bench.md' }),
  'readSource, plain text': () => readSource(text, { path: 'bench.txt' }),
  extractClaims: () => extractClaims(source),
  'remark-parse alone': () => unified().use(remarkParse).parse(text),
}

console.log(`${size.toFixed(1)} MB, median of ${runs}, Node ${process.versions.node}`)
for (const [name, work] of Object.entries(measured)) {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  }).sort((a, b) => a - b)
  console.log(`${name.padEnd(24)} ${(size / (times[runs >> 1] / 1000)).toFixed(2).padStart(7)} MB/s`)
}
