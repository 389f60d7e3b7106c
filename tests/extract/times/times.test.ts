import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findTimes } from '../../../src/extract/find-times.js'
import { lastDay, lastYear, timesIn } from '../../../src/extract/times/index.js'
import { tokenise } from '../../../src/extract/tokens.js'
import type { Source } from '../../../src/model/index.js'

const sentence = (text: string) => [text, tokenise(text, { start: 0, end: text.length })] as const

const read = (text: string, published: string | null, year: number | null = null): string[] =>
  timesIn(...sentence(text), { published, year }).map(
    ({ start, end, value }) => `${text.slice(start, end)} = ${value}`,
  )

describe('tense decides which side of publication a day lies on', () => {
  it.each([
    ['He said on Friday that they left.', '2013-03-22', 'Friday = 2013-03-22'],
    ['She said they will leave on Friday.', '2013-03-21', 'Friday = 2013-03-22'],
    ['Shops stay shut until Monday.', '2013-03-22', 'Monday = 2013-03-25'],
    ['As of Tuesday the toll stood at nine.', '2013-03-22', 'Tuesday = 2013-03-19'],
    ['The toll rose to 57 by Tuesday.', '2013-03-22', 'Tuesday = 2013-03-19'],
    ['Both sides agreed to stop by Tuesday.', '2013-03-22', 'Tuesday = 2013-03-26'],
    ['A hearing is to be held on January 4.', '2012-12-20', 'January 4 = 2013-01-04'],
    ['Schools were closed by the May 5 storm.', '2012-12-20', 'May 5 = 2012-05-05'],
    ['Nine died in December.', '2013-03-22', 'December = 2012-12'],
  ])('%s (%s)', (text, published, found) => expect(read(text, published)).toEqual([found]))
})

describe('numbers and words that are no time', () => {
  it.each([
    'The dealer bought 2000 shares at $1999 under Section 1985.',
    'Flight 1549, a Boeing 737, won 3-2 and lost 21:15 in the standings of Route 1966.',
    'They may march to the sun, and sat down for a second opinion.',
    'The ship lies 48 degrees, 43 minutes north.',
    'The constructor and the toString of a valueOf met __proto__.',
  ])('%s', (text) => expect(read(text, '2013-03-22')).toEqual([]))
})

it('takes the year the caller knows where publication is unknown', () => {
  expect(read('It struck on August 29 and in September.', null, 1979)).toEqual([
    'August 29 = 1979-08-29',
    'September = 1979-09',
  ])
  expect(read('It struck on August 29.', null)).toEqual(['August 29 = XXXX-08-29'])
})

it.each([
  ['It formed in the 1985 season and struck on August 29.', 'August 29 = 1985-08-29'],
  ['The deadliest since the quake of 1967, it struck on August 29.', 'August 29 = 1979-08-29'],
  ['It held the record until Cyclone Orla in 2020 and struck on August 29.', 'August 29 = 1979-08-29'],
])('takes the year told of last, not one that an event is measured against: %s', (text, found) =>
  expect(read(text, null, 1979).at(-1)).toBe(found),
)

it('carries the year of an undated text from sentence to sentence', () => {
  expect(
    lastYear(timesIn(...sentence('It struck in 1979.'), { published: null }), 'It struck in 1979.'),
  ).toBe(1979)
  const text = 'It was the worst since 1834.'
  expect(lastYear(timesIn(...sentence(text), { published: null }), text)).toBeNull()
})

it('finds times with offsets into the file and carries the last date on', () => {
  const text = 'It broke on May 5, 2008. It was mended two days later.'
  const raw = `# ${text}`
  const source: Source = {
    path: 'a.md',
    type: 'markdown',
    textOf: 'file',
    raw,
    text,
    map: [{ start: 0, end: text.length, rawStart: 2, rawEnd: raw.length }],
    blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
    sentences: [
      { start: 0, end: 24, block: 0 },
      { start: 25, end: text.length, block: 0 },
    ],
    outlet: null,
    title: null,
    url: null,
    language: null,
    understood: true,
    published: '2008-05-13',
    publishedBasis: 'stated',
    publishedFrom: null,
    messages: [],
  }
  expect(
    findTimes(source).map(({ start, end, type, value }) => [raw.slice(start, end), type, value]),
  ).toEqual([
    ['May 5, 2008', 'DATE', '2008-05-05'],
    ['two days later', 'DATE', '2008-05-07'],
  ])
})

it('hands on the last full date only', () => {
  const text = 'It fell on May 5, 2008 and in June.'
  expect(lastDay(timesIn(text, tokenise(text, { start: 0, end: text.length }), { published: null }))).toBe(
    '2008-05-05',
  )
})

const words =
  "the last next May 5 12 , 2008 - to from Friday night morning a two years ago of quarter early mid : 30 p.m. GMT week half and Christmas 1990 s this ' ’ / . on".split(
    ' ',
  )

describe('whatever the text', () => {
  it('keeps spans in order, apart, and on the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((list) => list.join(' ')),
      fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((list) => list.join('')),
    )
    fc.assert(
      fc.property(text, fc.constantFrom(null, '2008-05-13', '2012-02-29', 'nonsense'), (line, published) => {
        let free = 0
        for (const { start, end, value } of timesIn(line, tokenise(line, { start: 0, end: line.length }), {
          published,
        })) {
          expect(start).toBeGreaterThanOrEqual(free)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(line.length)
          expect(value).toMatch(/^[\dXPTFYWEQHSUMDNCAVIOR:.Z_/-]+$/)
          free = end
        }
      }),
      { numRuns: 3000 },
    )
  })

  it.each(['May ', '12-', '2008 ', 'the last ', 'half a ', "'", 'a year ', '12:'])(
    'bears 160,000 characters of %j: quadratic time would take minutes',
    (unit) => {
      const text = unit.repeat(Math.ceil(160_000 / unit.length))
      const tokens = tokenise(text, { start: 0, end: text.length })
      expect(() => timesIn(text, tokens, { published: '2008-05-13' })).not.toThrow()
    },
    30_000,
  )
})
