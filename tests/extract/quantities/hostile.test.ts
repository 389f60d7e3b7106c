import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quantitiesIn } from '../../../src/extract/quantities/index.js'
import { tokenise } from '../../../src/extract/tokens.js'

const read = (text: string, language: string | null = 'en') =>
  quantitiesIn(text, tokenise(text, { start: 0, end: text.length }), { language, times: [] })

const pieces = fc.constantFrom(
  ...'at least|more than|about|up to|between|and|to|or|from|-|–|$|US$|%|12|1,200|2019|.5|½|1/2|²|٣٤|१२|twenty|six|hundred|million|dozens|of|thousands|a|one|no|percent|km/h|years old|(|)|,|.|:|/|#|+|fell|by|half|several|\u0000|\ud800|é|\n'.split(
    '|',
  ),
)

describe('any text', () => {
  test('spans lie in the text, in order, without overlap, and hold their number', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), fc.constantFrom(' ', ''), (words, glue) => {
        const text = words.join(glue)
        let reached = 0
        for (const { start, end, number, unitSpan, low, high } of read(text)) {
          expect(start).toBeGreaterThanOrEqual(reached)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(number.start).toBeGreaterThanOrEqual(start)
          expect(number.end).toBeLessThanOrEqual(end)
          if (unitSpan) expect(unitSpan.end).toBeLessThanOrEqual(text.length)
          expect(low !== null || high !== null).toBe(true)
          if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high)
          expect([low ?? 0, high ?? 0].every(Number.isFinite)).toBe(true)
          reached = end
        }
      }),
      { numRuns: 2000, seed: 7 },
    )
  })

  test('unreadable characters neither throw nor become numbers', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const { low, high } of read(text)) expect(Number.isFinite(low ?? high)).toBe(true)
      }),
      { numRuns: 1000, seed: 7 },
    )
  })
})

const long = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length))

test.each([
  ['hedges', 'at least '],
  ['dashes', '-'],
  ['numbers and dashes', '12-'],
  ['ranges', 'between 5 and '],
  ['written numbers', 'one hundred and '],
  ['multipliers', 'million '],
  ['short numbers', '1 '],
  ['commas', '1,'],
  ['signs', '$'],
  ['fractions', '1/'],
  ['models', 'Boeing 737 '],
  ['softeners', '5 to about '],
  ['at signs', 'a@'],
])(
  'bears 200,000 characters of %s: quadratic time would take minutes',
  (_, piece) => {
    expect(() => read(long(piece, 200_000))).not.toThrow()
  },
  30_000,
)

test('a megabyte of digits is one refusal', () => {
  expect(read('7'.repeat(1_000_000))).toEqual([])
})
