import { describe, expect, it } from 'vitest'
import { compareAll, type LinkedQuestion, policies } from '../../src/compare/index.js'
import type { Claim, PolicyId } from '../../src/model/index.js'
import { claim, figure } from './claim.js'

const sources = new Map(['a.md', 'b.md', 'c.md', 'd.md'].map((path) => [path, { outlet: path }]))

const dead = (written: string, source: string, parts: Parameters<typeof claim>[0] = {}): Claim =>
  claim({ quantity: figure(written), exact: written, source, ...parts })

function readings(
  claims: readonly Claim[],
  { cumulative = false, measure = 'killed', others = [] as Claim[], origins = new Map() } = {},
) {
  const question: LinkedQuestion = { id: 'q', text: 'How many?', measure, cumulative, claims }
  const { questions } = compareAll([question], { sources, origins }, [...claims, ...others], policies)
  const all = questions[0]?.policies ?? []
  const of = (id: PolicyId) => all.find(({ policy }) => policy === id)
  const numbers = (id: PolicyId) => {
    const reading = of(id)
    return reading ? [reading.low, reading.best, reading.high] : undefined
  }
  const leftOut = (id: PolicyId) => of(id)?.leftOut.map(({ because }) => because)
  return { all, of, numbers, leftOut }
}

describe('UCDP', () => {
  it('gives both ends and the figure of most voices', () => {
    const { numbers, leftOut } = readings([
      dead('12', 'a.md'),
      dead('15', 'b.md'),
      dead('15', 'c.md'),
      dead('20..25', 'd.md'),
    ])
    expect(numbers('ucdp')).toEqual([12, 15, 25])
    expect(leftOut('ucdp')).toEqual([])
  })

  it('takes the lower figure where as many voices have either', () => {
    expect(readings([dead('15', 'a.md'), dead('12', 'b.md')]).numbers('ucdp')).toEqual([12, 12, 15])
  })

  it('counts copies of one text once', () => {
    const claims = [dead('12', 'a.md'), dead('15', 'b.md'), dead('15', 'c.md'), dead('12', 'd.md')]
    const origins = new Map([
      ['b.md', 'wire'],
      ['c.md', 'wire'],
    ])
    expect(readings(claims, { origins }).numbers('ucdp')).toEqual([12, 12, 15])
  })
})

describe('ACLED', () => {
  it('takes the most conservative figure and names the rest', () => {
    const { numbers, leftOut } = readings([dead('12', 'a.md'), dead('15', 'b.md')])
    expect(numbers('acled')).toEqual([null, 12, null])
    expect(leftOut('acled')).toEqual(['a higher figure than the most conservative one'])
  })

  it.each([
    ['Dozens', 24, 12],
    ['hundreds', 200, 100],
    ['tens', 20, 10],
    ['scores', 40, 40],
  ])('reads "%s" as the codebook does', (exact, low, read) => {
    const vague = claim({ quantity: { low, approx: true }, exact, source: 'a.md' })
    expect(readings([vague]).numbers('acled')).toEqual([null, read, null])
  })
})

describe('Iraq Body Count', () => {
  it('gives minimum and maximum of two sources, and none of one', () => {
    expect(readings([dead('12', 'a.md'), dead('15', 'b.md')]).numbers('ibc')).toEqual([12, null, 15])
    const alone = readings([dead('12', 'a.md'), dead('15', 'a.md')])
    expect(alone.numbers('ibc')).toEqual([null, null, null])
    expect(alone.leftOut('ibc')).toEqual(['only one independent source', 'only one independent source'])
  })
})

describe('EM-DAT', () => {
  it('prefers the source that ranks first, whatever its figure', () => {
    const claims = [
      dead('12', 'a.md', { speaker: 'the U.N.' }),
      dead('15', 'b.md', { speaker: 'police' }),
      dead('20', 'c.md'),
    ]
    expect(readings(claims).numbers('em-dat')).toEqual([null, 12, null])
  })

  it('adds the missing of the same article for the total, and keeps them apart', () => {
    const event = {
      text: 'flood',
      trigger: 'flood',
      date: null,
      places: [],
      actors: [],
      role: 'main' as const,
    }
    const claims = [dead('80', 'a.md', { event, speaker: 'the interior ministry' })]
    const missing = dead('23', 'a.md', { event, measure: 'missing' })
    const elsewhere = dead('7', 'a.md', { event, measure: 'missing', site: ['the valley'] })
    expect(readings(claims, { others: [elsewhere, missing] }).of('em-dat')).toMatchObject({
      best: 80,
      says: 'the latest figure of a government or its services; with 23 missing, 103 in total',
    })
    expect(readings(claims, { others: [elsewhere] }).of('em-dat')?.says).not.toContain('missing')
  })

  it('takes the latest of two figures of equal rank', () => {
    const claims = [dead('20', 'a.md', { asOf: '2021-03-02' }), dead('18', 'b.md', { asOf: '2021-03-03' })]
    expect(readings(claims, { cumulative: true }).numbers('em-dat')).toEqual([null, 18, null])
  })
})

describe('every policy', () => {
  it('leaves out what is not asserted, not a total, or overtaken, and says so', () => {
    const { leftOut } = readings(
      [
        dead('12', 'a.md', { asOf: '2021-03-01' }),
        dead('40', 'a.md', { asOf: '2021-03-03' }),
        dead('100', 'b.md', { asOf: '2021-03-03', modality: 'feared' }),
        claim({ quantity: { ...figure('5'), increment: true }, source: 'c.md', asOf: '2021-03-03' }),
        dead('30', 'd.md'),
      ],
      { cumulative: true },
    )
    expect(leftOut('ucdp')?.sort()).toEqual([
      'an addition, not a total',
      'feared, not asserted',
      'no date, and the count grows',
      'overtaken by a later, higher figure',
    ])
  })

  it('is silent on measures that it does not count, and where nothing is left', () => {
    expect(readings([dead('3', 'a.md', { measure: 'arrested' })], { measure: 'arrested' }).all).toEqual([])
    expect(readings([dead('3', 'a.md', { modality: 'denied' })]).all).toEqual([])
  })

  it('rests on claims of the question alone', () => {
    const claims = [dead('12', 'a.md'), dead('15', 'b.md')]
    const ids = new Set(claims.map(({ id }) => id))
    for (const { claims: from, leftOut } of readings(claims).all)
      for (const id of [...from, ...leftOut.map(({ claim }) => claim)]) expect(ids).toContain(id)
  })
})
