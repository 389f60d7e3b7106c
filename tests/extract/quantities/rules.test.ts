import { describe, expect, test } from 'vitest'
import * as grammar from '../../../src/extract/quantities/index.js'
import { tokenise } from '../../../src/extract/tokens.js'

const rules = [
  ...grammar.numberRules,
  ...grammar.pairRules,
  ...grammar.boundRules,
  ...grammar.unitRules,
  ...grammar.hedgeRules,
  ...grammar.trendRules,
  ...grammar.refusalsOfNumbers,
  ...grammar.refusalsOfQuantities,
]

const read = (text: string): string[] =>
  grammar
    .quantitiesIn(text, tokenise(text, { start: 0, end: text.length }), { language: 'en', times: [] })
    .map((found) => `${text.slice(found.start, found.end)} = ${grammar.show(found)}`)

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, { examples }) => {
  test.each(examples)('$text', ({ text, finds }) => expect(read(text)).toEqual(finds))
})

test('every rule has a hit and a near miss, and an id of its own', () => {
  for (const { id, examples } of rules) expect(examples.length, id).toBeGreaterThan(1)
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
})
