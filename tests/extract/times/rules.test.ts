import { describe, expect, it } from 'vitest'
import { timeRules, timesIn } from '../../../src/extract/times/index.js'
import { tokenise } from '../../../src/extract/tokens.js'

const read = (text: string, published: string | null): string[] =>
  timesIn(text, tokenise(text, { start: 0, end: text.length }), { published }).map(
    ({ start, end, value }) => `${text.slice(start, end)} = ${value}`,
  )

describe('every rule does what its examples say', () => {
  for (const rule of timeRules) {
    for (const { text, published, finds } of rule.examples) {
      it(`${rule.id}: ${text}`, () => expect(read(text, published)).toEqual(finds))
    }
  }
})

it('has one rule per id, each with an example', () => {
  expect(new Set(timeRules.map(({ id }) => id)).size).toBe(timeRules.length)
  for (const { id, examples } of timeRules) expect(examples.length, id).toBeGreaterThan(0)
})
