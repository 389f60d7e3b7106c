import { expect, test } from 'vitest'
import { quantitiesIn, show } from '../../../src/extract/quantities/index.js'
import { tokenise } from '../../../src/extract/tokens.js'

const find = (text: string, language: string | null = 'en', times: { start: number; end: number }[] = []) =>
  quantitiesIn(text, tokenise(text, { start: 0, end: text.length }), { language, times })

const read = (text: string, language: string | null = 'en') =>
  find(text, language).map((found) => `${text.slice(found.start, found.end)} = ${show(found)}`)

test.each([
  ['de', 'Es waren 1.200 Menschen und 3,5 Prozent.', ['1.200 = 1200', '3,5 = 3.5']],
  ['fr', 'Il y avait 1 200 personnes.', ['1 200 = 1200']],
  ['en', 'There were 1.200 and 12 300 and 3 000.', ['1.200 = 1.2', '12 = 12', '300 = 300', '3 000 = 3000']],
  [null, 'Some 12,34,567 and 1\u00a0200 people.', ['Some 12,34,567 = ~1234567', '1\u00a0200 = 1200']],
  ['en', 'It killed ٣٤ and १२ people.', ['٣٤ = 34', '१२ = 12']],
])('separators and scripts in %s: %s', (language, text, expected) =>
  expect(read(text, language)).toEqual(expected),
)

test.each([
  ['12,345,67 and 1.2.3.4 and 007 and 1234567890123456', []],
  ['99999999999999999999 people', []],
])('refuses %s', (text, expected) => expect(read(text)).toEqual(expected))

test('a number inside a time expression is no quantity, an age is', () => {
  const text = 'For 12 days the 20-year-old ran 30 miles.'
  const times = [
    { start: 4, end: 11 },
    { start: 16, end: 23 },
  ]
  expect(find(text, 'en', times).map(({ low, property }) => [low, property])).toEqual([
    [20, 'age'],
    [30, 'distance'],
  ])
})

test('parts of a mention are spans of the text', () => {
  const text = 'It gave more than US$8.5 million dollars and at least 40 km/h.'
  const [money, speed] = find(text)
  const slice = (span: { start: number; end: number } | null | undefined) =>
    span && text.slice(span.start, span.end)
  expect([slice(money), slice(money?.number), money?.hedge, money?.kind]).toEqual([
    'more than US$8.5 million',
    '8.5 million',
    'more than',
    'money',
  ])
  expect([slice(speed), slice(speed?.number), slice(speed?.unitSpan), speed?.hedge]).toEqual([
    'at least 40',
    '40',
    'km/h',
    'at least',
  ])
})

test.each([
  [
    'No fewer than 40, not more than 50, as many as 60.',
    ['No fewer than 40 = 40..', 'not more than 50 = ..50', 'as many as 60 = ..60'],
  ],
  [
    'Just under 30 or close to 40, well over 50.',
    ['Just under 30 = <30', 'close to 40 = <40', 'well over 50 = >50'],
  ],
  ['Exactly 12, only 13, a total of 14.', ['Exactly 12 = 12', '13 = 13', '14 = 14']],
  [
    'An estimated 8,000–10,000 fled; 400-450 million stayed.',
    ['An estimated 8,000–10,000 = ~8000..10000', '400-450 million = 400000000..450000000'],
  ],
  ['The toll, estimated at 500, sums up to 600.', ['500 = 500', '600 = 600']],
  ['The toll could climb beyond 150 or top 200.', ['beyond 150 = >150', 'top 200 = >200']],
  ['The top 10 met for about an hour.', ['10 = 10']],
  ['"Fifty," he said: several dozen of 30-odd.', ['Fifty = 50', 'several dozen = ~36..108', '30-odd = ~30']],
  [
    'Rates went from 5 to 7 percent after a rise of 2 percentage points.',
    ['from 5 to 7 = 5..7 %', '2 = 2 % up'],
  ],
  [
    'The 8- to 16-metre mirrors cost $1.5bn-$2bn.',
    ['8- to 16 = 8..16 m', '$1.5bn-$2bn = 1500000000..2000000000 USD'],
  ],
  ['Bomb Kills 12, Wounds Dozens in Northern Town', ['12 = 12', 'Dozens = ~24..']],
  ['It rose by two point five percent to minus five.', ['two point five = 2.5 % up', 'minus five = -5']],
])('%s', (text, expected) => expect(read(text)).toEqual(expected))
