import { describe, expect, test } from 'vitest'
import { extractClaims } from '../../../src/extract/index.js'
import type { Claim } from '../../../src/model/index.js'
import { readSource } from '../../../src/read/index.js'
import { bombings } from './table/bombings.js'
import { crashes } from './table/crashes.js'
import { earthquakes } from './table/earthquakes.js'
import { epidemics } from './table/epidemics.js'
import { ferries } from './table/ferries.js'
import { fires } from './table/fires.js'
import { hostages } from './table/hostages.js'
import { mines } from './table/mines.js'
import { nearMisses } from './table/near-misses.js'
import { protests } from './table/protests.js'
import type { ExpectedClaim, Row } from './table/row.js'
import { shootings } from './table/shootings.js'
import { storms } from './table/storms.js'
import { wireStyle } from './table/wire-style.js'

const themes: Readonly<Record<string, readonly Row[]>> = {
  bombings,
  crashes,
  earthquakes,
  epidemics,
  ferries,
  fires,
  hostages,
  mines,
  nearMisses,
  protests,
  shootings,
  storms,
  wireStyle,
}

const people =
  'killed injured missing trapped abducted held released rescued displaced evacuated arrested infected aboard involved'
const things = 'destroyed explosions magnitude aftershocks'
const exhaustive = new Set(`${people} ${things}`.split(' '))

const expectedLine = ({ measure, exact, low, high, flags }: ExpectedClaim): string =>
  [`${measure} "${exact}" ${low ?? ''}..${high ?? ''}`, ...[...flags].sort()].join(' ')

function claimLine({ measure, quote, quantity, modality }: Claim): string {
  const flags = (['approx', 'highOpen', 'increment', 'lowOpen'] as const).filter((flag) => quantity?.[flag])
  const all = modality === 'asserted' ? flags : [...flags, modality].sort()
  return [`${measure} "${quote.exact}" ${quantity?.low ?? ''}..${quantity?.high ?? ''}`, ...all].join(' ')
}

/** Of money only what the row lists counts; of every other measure all that the program says. */
function linesOf({ text, published, claims }: Row): string[] {
  const source = readSource(text, { type: 'text', path: 'wire.txt', published: published ?? '2006-03-15' })
  const wanted = new Set(claims.map(expectedLine))
  return extractClaims(source)
    .filter((claim) => exhaustive.has(claim.measure) || wanted.has(claimLine(claim)))
    .map(claimLine)
}

describe.each(Object.entries(themes))('%s', (_, rows) => {
  test.each(rows.filter(({ gap }) => gap === undefined))('$text', (row) => {
    expect(linesOf(row)).toEqual(row.claims.map(expectedLine))
  })

  test.each(rows.filter(({ gap }) => gap !== undefined))('known gap ($gap): $text', (row) => {
    expect(linesOf(row), 'this row passes now: take its `gap` away').not.toEqual(row.claims.map(expectedLine))
  })
})

test('every row is written once', () => {
  const texts = Object.values(themes).flatMap((rows) => rows.map(({ text }) => text))
  expect(new Set(texts).size).toBe(texts.length)
  const gaps = Object.values(themes).flatMap((rows) => rows.filter(({ gap }) => gap !== undefined))
  console.info(`newswire table: ${texts.length} rows, ${gaps.length} known gaps`)
})
