import { describe, expect, test } from 'vitest'
import { extractClaims } from '../../../src/extract/index.js'
import type { Claim } from '../../../src/model/index.js'
import { readSource } from '../../../src/read/index.js'
import { aftermath } from './table/aftermath.js'
import { asides } from './table/asides.js'
import { attackers } from './table/attackers.js'
import { besides } from './table/besides.js'
import { bombings } from './table/bombings.js'
import { captures } from './table/captures.js'
import { chains } from './table/chains.js'
import { cited } from './table/cited.js'
import { claimed } from './table/claimed.js'
import { constructions } from './table/constructions.js'
import { crashes } from './table/crashes.js'
import { dispatches } from './table/dispatches.js'
import { earthquakes } from './table/earthquakes.js'
import { epidemics } from './table/epidemics.js'
import { fates } from './table/fates.js'
import { ferries } from './table/ferries.js'
import { fires } from './table/fires.js'
import { goesOn } from './table/goes-on.js'
import { havoc } from './table/havoc.js'
import { headlines } from './table/headlines.js'
import { hostages } from './table/hostages.js'
import { inDispatches } from './table/in-dispatches.js'
import { leaning } from './table/leaning.js'
import { lists } from './table/lists.js'
import { measuredAgainst } from './table/measured-against.js'
import { mines } from './table/mines.js'
import { nearMisses } from './table/near-misses.js'
import { noClaims } from './table/no-claims.js'
import { passages } from './table/passages.js'
import { protests } from './table/protests.js'
import { rarelySaid } from './table/rarely-said.js'
import { reckoned } from './table/reckoned.js'
import { reckonedApart } from './table/reckoned-apart.js'
import { recounts } from './table/recounts.js'
import type { Also, ExpectedClaim, Row } from './table/row.js'
import { secondCounts } from './table/second-counts.js'
import { sequels } from './table/sequels.js'
import { shootings } from './table/shootings.js'
import { sides } from './table/sides.js'
import { storms } from './table/storms.js'
import { tallies } from './table/tallies.js'
import { toldApart } from './table/told-apart.js'
import { transmitted } from './table/transmitted.js'
import { turns } from './table/turns.js'
import { undone } from './table/undone.js'
import { wireStyle } from './table/wire-style.js'
import { zeroes } from './table/zeroes.js'

const themes: Readonly<Record<string, readonly Row[]>> = {
  aftermath,
  asides,
  secondCounts,
  sequels,
  toldApart,
  transmitted,
  turns,
  undone,
  attackers,
  captures,
  claimed,
  fates,
  chains,
  goesOn,
  havoc,
  headlines,
  leaning,
  lists,
  noClaims,
  passages,
  zeroes,
  cited,
  reckoned,
  reckonedApart,
  besides,
  bombings,
  constructions,
  crashes,
  dispatches,
  earthquakes,
  epidemics,
  ferries,
  fires,
  hostages,
  measuredAgainst,
  mines,
  nearMisses,
  protests,
  recounts,
  shootings,
  sides,
  storms,
  tallies,
  inDispatches,
  rarelySaid,
  wireStyle,
}

const people =
  'killed injured missing trapped abducted held released rescued displaced evacuated arrested infected aboard involved'
const things = 'destroyed explosions magnitude aftershocks'
const exhaustive = new Set(`${people} ${things}`.split(' '))

const expectedLine = ({ measure, exact, low, high, flags, also }: ExpectedClaim): string =>
  [`${measure} "${exact}" ${low ?? ''}..${high ?? ''}`, ...[...flags].sort(), ...wordsOf(also)].join(' ')

const wordsOf = (also: Also = {}): string[] =>
  Object.entries(also).map(([field, value]) => `${field}=${value ?? 'none'}`)

/** Of a claim, the fields that the row's claim at the same figure names. */
function alsoOf(claim: Claim, also: Also = {}): Also {
  const said: Required<Also> = {
    head: claim.population?.head ?? null,
    speaker: claim.speaker,
    asOf: claim.asOf.value ?? '',
    trigger: claim.event?.trigger ?? null,
    date: claim.event?.date ?? null,
    role: claim.event?.role ?? 'main',
    place: claim.event?.places.find((place) => place === also.place) ?? (claim.event?.places ?? []).join('+'),
    partOf: claim.partOf?.cue ?? null,
  }
  return Object.fromEntries(Object.keys(also).map((field) => [field, said[field as keyof Also]]))
}

function claimLine(claim: Claim, also?: Also): string {
  const { measure, quote, quantity, modality } = claim
  const flags = (['approx', 'highOpen', 'increment', 'lowOpen'] as const).filter((flag) => quantity?.[flag])
  const all = modality === 'asserted' ? flags : [...flags, modality].sort()
  return [
    `${measure} "${quote.exact}" ${quantity?.low ?? ''}..${quantity?.high ?? ''}`,
    ...all,
    ...wordsOf(alsoOf(claim, also)),
  ].join(' ')
}

/** Of money only what the row lists counts; of every other measure all that the program says. */
function linesOf({ text, published, claims }: Row): string[] {
  const source = readSource(text, { type: 'text', path: 'wire.txt', published: published ?? '2006-03-15' })
  const wanted = new Set(claims.map(expectedLine))
  const line = (claim: Claim): string => {
    const own = claims.find(({ exact, measure }) => exact === claim.quote.exact && measure === claim.measure)
    return claimLine(claim, own?.also)
  }
  return extractClaims(source)
    .filter((claim) => exhaustive.has(claim.measure) || wanted.has(line(claim)))
    .map(line)
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
