import { expect, it } from 'vitest'
import { timeRules } from '../../../src/extract/times/grammar.js'
import { toItems } from '../../../src/extract/times/items.js'
import { rulesFor } from '../../../src/extract/times/openings.js'
import { toScope } from '../../../src/extract/times/scope.js'
import { tokenise } from '../../../src/extract/tokens.js'

/** Every example of the grammar, and what they leave out. */
const texts = [
  ...timeRules.flatMap(({ examples }) => examples.map(({ text }) => text)),
  'He left for the weekend, in the early hours of New Year’s Day, on St. Patrick’s Day and at Christmas.',
  'The whole week, the preceding three days, the first 10 days, the 2nd quarter and the very last day of the year.',
  'A consecutive trading week later, the fiscal year 2012, Q1 2010, FY 2011, weeklong talks, the ’90s, the 19th century.',
  'Hundreds of years ago and the day before yesterday, every other Monday, twice a week, per month, at the present.',
]

it.each(texts)('asks every rule that reads something: %s', (text) => {
  const items = toItems(tokenise(text, { start: 0, end: text.length }))
  const scope = toScope(items, { published: '2008-05-13', previous: '2008-05-11' })
  const unasked = items.flatMap((item, at) =>
    timeRules
      .filter((rule) => rule.read(scope, at) !== undefined && !rulesFor(scope, at).includes(rule))
      .map(({ id }) => `${id} at "${item.lower}"`),
  )
  expect(unasked).toEqual([])
})

it('asks few rules about most words', () => {
  const asked = (text: string) => {
    const items = toItems(tokenise(text, { start: 0, end: text.length }))
    return rulesFor({ items, last: null }, 0).map(({ id }) => id)
  }
  expect(asked('Monday')).toEqual(['calendar-date', 'weekday', 'day-of-month'])
  expect(asked('12 people')).toEqual([])
  expect(asked('two bodies')).toEqual([])
})
