import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { weights } from '../../src/link/weights.js'

const page = readFileSync('docs/linking.md', 'utf8')

describe('the weights of linking', () => {
  for (const [group, values] of Object.entries(weights))
    it(`are on their page: ${group}`, () => {
      const section = page.split(`### \`${group}\``)[1]?.split('### ')[0] ?? ''
      const rows = [...section.matchAll(/^\| `(\w+)` \| ([^|]+) \| [^|]{8,} \|$/gmu)]
      const told = Object.fromEntries(rows.map(([, name, value = '']) => [name, numberOf(value)]))
      expect(told).toEqual(values)
    })
})

/** "1 / 3" or a number. */
function numberOf(written: string): number {
  const [over = '', under = '1'] = written.split('/')
  return Number(over) / Number(under)
}
