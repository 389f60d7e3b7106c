import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareQuestion } from '../../src/compare/index.js'
import type { Claim } from '../../src/model/index.js'
import { type Dated, type Relation, relate } from '../cases/relate.js'
import { claim } from './claim.js'

/** The reading that the evaluation corpora are scored by, where they are at hand. */
const reference = join(import.meta.dirname, '..', '..', '..', 'shared', 'eval', 'relate.mjs')

/** What the gold's own arithmetic calls each level. */
const relations: Readonly<Record<string, Relation>> = {
  'other-scope': 'not-comparable',
  'not-asserted': 'not-comparable',
  increment: 'not-comparable',
  undated: 'not-comparable',
  'same-figure': 'agree',
  'within-rounding': 'agree',
  'bounds-overlap': 'agree',
  'loosely-compatible': 'loose',
  update: 'update',
  revision: 'revision',
  conflict: 'conflict',
}

/** Round and odd, small and large, negative and decimal: where rounding begins, ends and touches. */
const value = fc.oneof(
  fc.constantFrom(
    0,
    1,
    7,
    9,
    10,
    27,
    30,
    33,
    80,
    100,
    230,
    240,
    999,
    1000,
    1140,
    1150,
    1200,
    1249,
    1250,
    1400,
    24762,
  ),
  fc.integer({ min: -2000, max: 50_000 }),
  fc.integer({ min: 1, max: 99 }).map((tens) => tens * 100),
  fc.integer({ min: -99, max: 99 }).map((tenths) => tenths / 10),
)

const bounds = fc.oneof(
  value.map((at) => ({ low: at, high: at })),
  value.map((at) => ({ low: at, high: at, approx: true })),
  fc.tuple(value, fc.boolean()).map(([low, lowOpen]) => ({ low, high: null, lowOpen })),
  fc.tuple(value, fc.boolean()).map(([high, highOpen]) => ({ low: null, high, highOpen })),
  fc.tuple(value, fc.nat(60)).map(([low, width]) => ({ low, high: low + width })),
  value.map((low) => ({ low, high: null, approx: true })),
)

const day = fc.constantFrom('2021-03-01', '2021-03-02', '2021-03-09')
const row = fc
  .record({
    bounds,
    published: day,
    asOf: fc.option(day, { nil: undefined }),
    modality: fc.option(fc.constantFrom('feared', 'denied', 'retracted', 'planned'), {
      nil: undefined,
      freq: 8,
    }),
    increment: fc.option(fc.constant(true), { nil: undefined, freq: 8 }),
  })
  .map(({ bounds: ends, ...rest }) => ({ measure: 'killed', ...ends, ...rest }) as unknown as Dated)

function claimOf(gold: Dated, source: string): Claim {
  const { low = null, high = null, lowOpen = false, highOpen = false, approx = false } = gold
  return claim({
    source,
    modality: gold.modality ?? 'asserted',
    quantity: { low, high, lowOpen, highOpen, approx, increment: gold.increment ?? false },
    asOf: gold.asOf ?? gold.published,
  })
}

function levelOf(a: Dated, b: Dated, cumulative: boolean): string {
  const question = { id: 'q', text: 'How many?', measure: 'killed', cumulative }
  const claims = [claimOf(a, 'a.md'), claimOf(b, 'b.md')]
  return Object.keys(compareQuestion({ ...question, claims }, { sources: new Map() }).levels)[0] as string
}

describe('every pair of figures', () => {
  it('stands as the arithmetic of the gold says', () => {
    fc.assert(
      fc.property(row, row, fc.boolean(), (a, b, cumulative) => {
        const wanted = relate(a, b, { text: '', measure: 'killed', cumulative })
        expect(relations[levelOf(a, b, cumulative)]).toBe(wanted)
      }),
      { numRuns: 5000 },
    )
  })

  it.skipIf(!existsSync(reference))('stands as the reference beside the repository says', async () => {
    const { relate: referenceRelate } = await import(pathToFileURL(reference).href)
    fc.assert(
      fc.property(row, row, fc.boolean(), (a, b, cumulative) => {
        expect(relations[levelOf(a, b, cumulative)]).toBe(referenceRelate(a, b, { cumulative }))
      }),
      { numRuns: 5000 },
    )
  })

  it('stands the same way round', () => {
    fc.assert(
      fc.property(row, row, fc.boolean(), (a, b, cumulative) => {
        expect(levelOf(a, b, cumulative)).toBe(levelOf(b, a, cumulative))
      }),
    )
  })
})
