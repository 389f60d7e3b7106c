import { expect, test } from 'vitest'
import { extractAll } from '../../../src/extract/extract.js'
import { readSource } from '../../../src/read/index.js'

const read = (text: string) => extractAll(readSource(text, { type: 'text', path: 'wire.txt' }))

const moneyOf = (text: string): string[] =>
  read(text)
    .claims.filter(({ measure }) => measure === 'money')
    .map(({ quote, quantity }) => `${quote.exact} = ${quantity?.low}..${quantity?.high} ${quantity?.unit}`)

test.each([
  [
    'Japan will give 700 million dollars, followed by Canada with 300 million and Norway with 120 million.',
    [
      '700 million = 700000000..700000000 USD',
      '300 million = 300000000..300000000 USD',
      '120 million = 120000000..120000000 USD',
    ],
  ],
  [
    'The yard made a loss of 2 billion dollars. Analysts had expected a loss of between 1 and 1.5 billion.',
    ['2 billion = 2000000000..2000000000 USD', 'between 1 and 1.5 billion = 1000000000..1500000000 USD'],
  ],
  [
    'The shortfall was not 3 but 4 billion dollars.',
    ['3 = 3000000000..3000000000 USD', '4 billion = 4000000000..4000000000 USD'],
  ],
  ['The bank lost 2 billion dollars in a country of 48 million.', ['2 billion = 2000000000..2000000000 USD']],
  [
    'The bank lost 2 billion dollars. It has 3 million customers.',
    ['2 billion = 2000000000..2000000000 USD'],
  ],
  ['Analysts had expected a loss of 3 billion.', []],
  ['The crew was not 3 but 4 million strong.', []],
])('%s', (text, expected) => expect(moneyOf(text)).toEqual(expected))

test('money that takes its currency from elsewhere is not listed as not understood', () => {
  const { notUnderstood } = read('Japan will give 700 million dollars, followed by Canada with 300 million.')
  expect(notUnderstood).toEqual([])
})
