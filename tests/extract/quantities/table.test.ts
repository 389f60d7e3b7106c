import { expect, test } from 'vitest'
import { findQuantities } from '../../../src/extract/find-quantities.js'
import { readSource } from '../../../src/read/index.js'
import { business, general } from './table/business.js'
import { economy } from './table/economy.js'
import { science } from './table/science.js'
import { sport } from './table/sport.js'
import { technology } from './table/technology.js'
import { politics, weather } from './table/weather-disaster.js'
import { wire } from './table/wire.js'

const rows = [
  ...economy,
  ...sport,
  ...science,
  ...technology,
  ...weather,
  ...politics,
  ...business,
  ...general,
  ...wire,
]

const round = (value: number): number => Number(value.toPrecision(5))

const wanted = (quantities: string): string[] =>
  quantities
    .split(' | ')
    .filter(Boolean)
    .map((each) => {
      const [change, figure = ''] = each.split(' ')
      const [, low = '', high = low] = /^(-?[^-]+)(?:-(.+))?$/u.exec(figure) ?? []
      return `${change} ${[...new Set([figureValue(low), figureValue(high)])].join('-')}`
    })

const figureValue = (figure: string): number => {
  const [above, below = '1'] = figure.split('/')
  return round(Number(above) / Number(below))
}

function found(text: string): string[] {
  return findQuantities(readSource(text, { path: 'row.txt', type: 'text' })).map(
    ({ low, high, approx, trend }) => {
      const change = trend ?? (low === null ? '<' : high === null ? '>' : approx ? '~' : '=')
      const values = new Set([low ?? high, high ?? low].map((value) => round(value as number)))
      return `${change} ${[...values].join('-')}`
    },
  )
}

test.each(rows.filter(([, , gap]) => gap === undefined).map(([text, quantities]) => [text, quantities]))(
  '%s',
  (text, quantities) => expect(found(text)).toEqual(wanted(quantities)),
)

test('a known gap that has closed loses its mark', () => {
  const gaps = rows.filter(([, , gap]) => gap !== undefined)
  expect(
    gaps
      .filter(([text, quantities]) => found(text).join() === wanted(quantities).join())
      .map(([text]) => text),
  ).toEqual([])
})
