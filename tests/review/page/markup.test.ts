import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const folder = fileURLToPath(new URL('../../../src/review/page/', import.meta.url))
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(tsx?|html|css)$/u.test(name),
)

it.each([
  [/innerHTML|outerHTML|insertAdjacentHTML|dangerouslySet|document\.write/u, 'article text is never markup'],
  [/\bstyle="/u, 'the content security policy forbids style attributes in markup'],
  [/https?:\/\/(?!www\.w3\.org\/2000\/svg)/u, 'the page asks nobody but its own server'],
  [/\bon(click|load|error)="/u, 'the content security policy forbids inline script'],
])('no file of the page has %s: %s', (pattern) => {
  expect(files.length).toBeGreaterThan(50)
  expect(files.filter((name) => pattern.test(readFileSync(join(folder, name), 'utf8')))).toEqual([])
})
