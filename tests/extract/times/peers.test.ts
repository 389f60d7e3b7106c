import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { passesDuckling, passesRecognizers } from '../../../scripts/peer-times.mjs'
import { findTimes } from '../../../src/extract/find-times.js'
import { readSource } from '../../../src/read/index.js'
import outOfScope from './peers-out-of-scope.json' with { type: 'json' }

const folder = new URL('../../../../shared/corpora/peers/', import.meta.url)

const read = (text: string, published: string | null) =>
  findTimes(readSource(text, { path: 'a.txt', type: 'text', ...(published && { published }) }))

interface Suite {
  readonly name: keyof typeof outOfScope
  readonly file: string
  readonly passes: typeof passesDuckling
  /** The share of the cases in scope that passed when last measured, rounded down. */
  readonly floor: number
}

const suites: readonly Suite[] = [
  { name: 'duckling', file: 'duckling-en/Time.jsonl', passes: passesDuckling, floor: 0.93 },
  {
    name: 'recognizers',
    file: 'recognizers-en/DateTime/DateTimeModel.jsonl',
    passes: passesRecognizers,
    floor: 0.97,
  },
]

describe.each(suites)('the times that $name expects', ({ name, file, passes, floor }) => {
  const path = new URL(file, folder)
  const isHere = existsSync(path)
  const title = isHere ? `are read, ${floor * 100} % of those in scope` : `SKIPPED: no ${file} in ../shared`

  it.skipIf(!isHere)(title, () => {
    const out = new Set(Object.values(outOfScope[name]).flat())
    const rows = readFileSync(path, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line): { id: string } => JSON.parse(line))
    const inScope = rows.filter(({ id }) => !out.has(id))
    expect(inScope.length).toBeGreaterThan(rows.length / 3)
    expect(rows.length - inScope.length).toBe(out.size)
    const passed = inScope.filter((row) => passes(row, read)).length
    expect(passed / inScope.length).toBeGreaterThanOrEqual(floor)
  })
})
