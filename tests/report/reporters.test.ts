import { describe, expect, it } from 'vitest'
import { isReporterName, type ReporterName, reporters } from '../../src/report/index.js'
import { result } from './build.js'
import { HOSTILE, withTexts } from './hostile.js'
import { sample } from './sample.js'

const names = Object.keys(reporters) as ReporterName[]
const reversedKeys = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversedKeys)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).reverse()
  return Object.fromEntries(entries.map(([key, inner]) => [key, reversedKeys(inner)]))
}

describe('reporters', () => {
  it('are these', () => {
    expect(names).toEqual(['summary', 'markdown', 'json', 'ndjson', 'csv', 'html'])
    expect(isReporterName('html')).toBe(true)
    expect(isReporterName('toString')).toBe(false)
  })

  it.each(names)('%s gives the same characters again, whatever the order of keys', (name) => {
    const first = reporters[name](sample)
    expect(reporters[name](structuredClone(sample))).toBe(first)
    expect(reporters[name](reversedKeys(sample) as typeof sample)).toBe(first)
  })

  it.each(names)('%s leaves the result as it was', (name) => {
    const copy = structuredClone(sample)
    reporters[name](copy)
    expect(copy).toEqual(sample)
  })

  it.each(names)('%s lets no control character or direction override of an article through', (name) => {
    for (const text of HOSTILE) {
      const output = reporters[name](withTexts(sample, () => text))
      expect(output.replace(/[\t\r\n]/gu, '')).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u)
    }
  })

  it.each(['summary', 'markdown', 'html'] as const)('%s keeps the result’s order of questions', (name) => {
    const other = { ...sample, questions: [...sample.questions].reverse() }
    const contested = ['were killed in the attack', 'were abducted in the attack']
    const places = (output: string) => contested.map((text) => output.indexOf(text))
    const [killed = -1, abducted = -1] = places(reporters[name](sample))
    expect([killed >= 0, killed < abducted]).toEqual([true, true])
    const [later = -1, earlier = -1] = places(reporters[name](other))
    expect([earlier >= 0, earlier < later]).toEqual([true, true])
  })

  it.each(names)('%s takes a result of nothing', (name) => {
    const output = reporters[name](result())
    expect(output === '' || output.endsWith('\n')).toBe(true)
  })

  it.each(['summary', 'markdown', 'html'] as const)('%s never lets an unchecked run look fine', (name) => {
    const { sources, claims } = sample
    expect(reporters[name](result())).toContain('Nothing was checked: no article was read.')
    expect(reporters[name](result({ sources }))).toContain('Nothing was checked: no claim was found')
    expect(reporters[name](result({ sources, claims }))).toContain('Nothing was compared')
    expect(reporters[name](sample)).not.toContain('Nothing was')
  })
})
