import { describe, expect, it } from 'vitest'
import { rules } from '../src/extract/index.js'
import { extractClaims, readSource } from '../src/index.js'

/** "figure measure" of every claim of a listed measure, in a text that is an article of its own. */
const found = (text: string): string[] =>
  extractClaims(readSource(text, { path: 'a.md', published: '2024-03-04' }))
    .filter(({ kind, measure }) => kind === 'count' && measure !== 'count')
    .map(({ quote, measure }) => `${quote.exact} ${measure}`)

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, { examples }) => {
  it.each(examples)('$text', ({ text, finds }) => expect(found(text)).toEqual(finds))

  it('has a hit and a near miss', () => {
    expect(examples.some(({ finds }) => finds.length > 0)).toBe(true)
    expect(examples.some(({ finds }) => finds.length === 0)).toBe(true)
  })
})

it('has an id of its own for every rule', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
})
