import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { checkRules } from '../../src/check/index.js'
import { checkReporters } from '../../src/report/check/index.js'

const page = readFileSync(new URL('../../docs/check.md', import.meta.url), 'utf8')

it('docs/check.md has every rule with its level and meaning', () => {
  const table = checkRules.map(({ id, level, says }) => `| \`${id}\` | ${level} | ${says} |`)
  expect(
    page.split('\n').filter((line) => /^\| `[a-z-]+` \| (?:error|warning|info|off) \|/u.test(line)),
  ).toEqual(table)
})

it('docs/check.md has every format', () => {
  const formats = page.slice(page.indexOf('## Formats'))
  for (const name of Object.keys(checkReporters)) expect(formats).toContain(`\`${name}\``)
})
