import { writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Case, cases, type Floor } from './cases/read.js'
import { type Dated, type GoldRow, type Relation, relate } from './cases/relate.js'
import { contestedOf, score } from './cases/score.js'

const measures = new Set(
  `killed injured missing trapped abducted held released rescued displaced evacuated arrested infected aboard involved
  destroyed explosions magnitude money speed aftershocks event_date count`.split(/\s+/u),
)
const fields = new Set(
  `cluster doc start end exact measure low high lowOpen highOpen approx value event question modality increment by asOf
  unit note`.split(/\s+/u),
)
const modalities = ['feared', 'denied', 'retracted', 'planned', undefined]
const isDay = (value: string | undefined): boolean =>
  value !== undefined && new Date(value).toJSON()?.slice(0, 10) === value.slice(0, 10)

/** What is wrong with a row, in words; nothing where it is as docs/gold.md says. */
function faultsOf(row: GoldRow, { name, articles, questions }: Case): readonly string[] {
  const text = articles.find(({ doc }) => doc === row.doc)?.text
  const { low, high } = row
  const faults: readonly (readonly [boolean, string])[] = [
    [row.cluster !== name, 'another cluster'],
    [text?.slice(row.start, row.end) !== row.exact, 'not what the article has there'],
    [row.exact === '' || row.exact.trim() !== row.exact, 'begins or ends with a space'],
    [!measures.has(row.measure), 'no such measure'],
    [questions[row.question]?.measure !== row.measure, 'a question that is not there, or of another measure'],
    [!modalities.includes(row.modality), 'no such modality'],
    [Object.keys(row).some((field) => !fields.has(field)), 'no such field'],
    [row.measure === 'event_date' && !(isDay(row.value) && row.event), 'no day, or no event'],
    [row.measure !== 'event_date' && (low === undefined || high === undefined), 'no bounds'],
    [low === null && high === null, 'both bounds open'],
    [typeof low === 'number' && typeof high === 'number' && low > high, 'low above high'],
    [row.asOf !== undefined && !isDay(row.asOf), 'as of no day'],
    [row.measure === 'money' && !/^[A-Z]{3}$/u.test(row.unit ?? ''), 'no currency'],
  ]
  return faults.filter(([holds]) => holds).map(([, fault]) => `${row.doc} "${row.exact}": ${fault}`)
}

it('there are cases', () => {
  expect(cases.length).toBeGreaterThanOrEqual(12)
})

describe.each(cases.map((one) => [one.name, one] as const))('%s', (_, one) => {
  const scored = score(one)

  it('has gold that fits its articles', () => {
    expect(one.articles.length).toBeGreaterThanOrEqual(3)
    expect(one.rows.flatMap((row) => faultsOf(row, one))).toEqual([])
    const asked = new Set(one.rows.map(({ question }) => question))
    expect([...asked].sort()).toEqual(Object.keys(one.questions).sort())
    expect(new Set(one.rows.map(({ doc }) => doc)).size).toBe(one.articles.length)
    const places = one.rows.map(({ doc, start, measure }) => `${doc} ${start} ${measure}`)
    expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([])
  })

  it('has something to disagree about', () => {
    expect(contestedOf(one).size).toBeGreaterThan(0)
  })

  it('is read no worse than it was', () => {
    const floor = process.env.RAISE_FLOORS ? raise(one, scored) : one.floor
    if (!floor)
      throw new Error(`${one.floorFile} is missing: RAISE_FLOORS=1 npx vitest run tests/cases.test.ts`)
    const wrong = scored.wrong.join('\n')
    expect(scored.claims, wrong).toBeGreaterThanOrEqual(floor.claims)
    expect(scored.links, wrong).toBeGreaterThanOrEqual(floor.links)
    expect(scored.contested, wrong).toBeGreaterThanOrEqual(floor.contested)
    expect(scored.falsePairs, wrong).toBeLessThanOrEqual(floor.falsePairs)
  })
})

/** Records what is better than the floor; what is worse stays, and fails. */
function raise({ floor, floorFile }: Case, { claims, links, contested, falsePairs }: Floor): Floor {
  const raised: Floor = {
    claims: Math.max(claims, floor?.claims ?? 0),
    links: Math.max(links, floor?.links ?? 0),
    contested: Math.max(contested, floor?.contested ?? 0),
    falsePairs: Math.min(falsePairs, floor?.falsePairs ?? falsePairs),
  }
  writeFileSync(floorFile, `${JSON.stringify(raised, undefined, 2)}\n`)
  return raised
}

describe('two figures of the gold', () => {
  const row = (figure: Partial<GoldRow>, published: string): Dated => ({
    ...{ cluster: '', doc: '', start: 0, end: 0, exact: '', question: '', measure: 'killed' },
    ...figure,
    published,
  })
  const just = (value: number, rest: Partial<GoldRow> = {}) => ({ low: value, high: value, ...rest })
  const day = (value: string, rest: Partial<GoldRow> = {}) => ({ measure: 'event_date', value, ...rest })
  const noon = '2025-03-01T12:00'
  const grows = true

  it.each<[string, Partial<GoldRow>, Partial<GoldRow>, string, boolean, Relation]>([
    ['of one day', just(8), just(9), noon, grows, 'conflict'],
    ['a day apart, higher', just(8), just(9), '2025-03-02', grows, 'update'],
    ['a day apart, lower', just(9), just(8), '2025-03-02', grows, 'revision'],
    ['a day apart, of a fixed fact', just(8), just(9), '2025-03-02', !grows, 'conflict'],
    ['as of one day', just(8), just(9, { asOf: '2025-03-01' }), '2025-03-05', grows, 'conflict'],
    ['of one size', just(8), just(8), '2025-03-02', grows, 'agree'],
    ['a fear', just(8), just(9, { modality: 'feared' }), noon, grows, 'not-comparable'],
    ['more of them', just(8), just(2, { increment: true }), noon, grows, 'not-comparable'],
    ['of two currencies', just(8, { unit: 'NOK' }), just(9, { unit: 'EUR' }), noon, grows, 'not-comparable'],
    ['an open end', { low: 80, high: null }, just(85), noon, grows, 'agree'],
    ['an open end, far off', { low: 80, high: null }, just(185), noon, grows, 'loose'],
    ['an open end, excluded', { low: 80, high: null, lowOpen: true }, just(80), noon, grows, 'conflict'],
    ['about thirty', just(30, { approx: true }), just(32), noon, grows, 'agree'],
    ['about thirty, touched', just(30, { approx: true }), just(33), noon, grows, 'conflict'],
    ['round', just(1200), just(1249), noon, grows, 'agree'],
    ['round, touched', just(1200), just(1250), noon, grows, 'conflict'],
    ['not round', just(1140), just(1144), noon, grows, 'conflict'],
    [
      'a plan for a day, moved',
      day('2025-03-05', { modality: 'planned' }),
      day('2025-03-06'),
      noon,
      !grows,
      'conflict',
    ],
    ['a day and its month', day('2025-03'), day('2025-03-06'), noon, !grows, 'agree'],
    [
      'a day taken back',
      day('2025-03-05', { modality: 'retracted' }),
      day('2025-03-06'),
      noon,
      !grows,
      'not-comparable',
    ],
  ])('%s', (_, a, b, published, cumulative, relation) => {
    const question = { text: '', measure: a.measure ?? 'killed', cumulative }
    expect(relate(row(a, '2025-03-01'), row(b, published), question)).toBe(relation)
    expect(relate(row(b, published), row(a, '2025-03-01'), question)).toBe(relation)
  })
})

describe('a case that the program reads well', () => {
  const [first] = [...cases].sort((a, b) => score(b).links - score(a).links)
  const one = first as Case
  const changed = (change: (row: GoldRow) => Partial<GoldRow>) =>
    score({ ...one, rows: one.rows.map((row) => ({ ...row, ...change(row) })) })

  it('scores nothing against other figures', () => {
    const other = changed(({ low, high }) => ({
      low: low ?? high ?? 0,
      high: 1 + (high ?? low ?? 0),
      value: '1900-01-01',
    }))
    expect(other).toMatchObject({ claims: 0, links: 0 })
  })

  it('scores nothing where every figure has a question of its own', () => {
    const apart = changed(({ doc, start, question }) => ({ question: `${question} ${doc} ${start}` }))
    expect(apart).toMatchObject({ claims: score(one).claims, links: 0, contested: 0 })
    expect(apart.falsePairs).toBeGreaterThan(score(one).falsePairs)
  })
})
