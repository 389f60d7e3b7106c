import { describe, expect, it } from 'vitest'
import { compareAll } from '../../src/compare/index.js'
import { contradictedWeekday } from '../../src/compare/notes/weekday-date.js'
import { claim, date, figure } from './claim.js'

const context = { sources: new Map([['a.md', { outlet: 'Harbour Post' }]]) }

describe('weekday against date', () => {
  it.each([
    ['Friday, October 23, 2024', 'a Wednesday'],
    ['on Fri. 23 Oct 2024', 'a Wednesday'],
    ['Wednesday, October 23, 2024', null],
    ['Wed 23rd of October 2024', null],
    ['Friday, October 23', null],
    ['Friday, February 30, 2024', null],
    ['October 23, 2024', null],
    ['Thursday, February 29, 2024', null],
    [`Friday,${' '.repeat(100)}October 23, 2024`, null],
  ])('%s: %s', (words, weekday) => {
    expect(contradictedWeekday(words)).toBe(weekday)
  })

  it('takes a year that is not said from the article, where that is near', () => {
    const kinds = (value: string, asOf: string | null) =>
      note([date(value, { exact: 'Friday, October 23', asOf })], 'weekday-date').map(({ says }) => says)
    expect(kinds('2024-10-23', '2024-10-25')).toEqual([
      'Harbour Post has "Friday, October 23": that day was a Wednesday in 2024.',
    ])
    expect(kinds('2020-10-23', '2020-10-25')).toEqual([])
    expect(kinds('2024-10-23', '2025-08-25')).toEqual([])
    expect(kinds('2024-10-23', null)).toEqual([])
    expect(kinds('XXXX-10-23', '2024-10-25')).toEqual([])
  })

  it('is a note on the claim', () => {
    const wrong = date('2024-10-23', { exact: 'Friday, October 23, 2024' })
    expect(compareAll([], context, [wrong]).notes).toMatchObject([
      {
        kind: 'weekday-date',
        claims: [wrong.id],
        says: 'Harbour Post has "Friday, October 23, 2024": that day was a Wednesday.',
      },
    ])
  })
})

describe('a part against its whole', () => {
  const notes = (partFigure: string, wholeFigure: string, parts: Parameters<typeof claim>[0] = {}) => {
    const whole = claim({ quantity: figure(wholeFigure), exact: wholeFigure })
    const part = claim({
      quantity: figure(partFigure),
      exact: partFigure,
      partOf: { claim: whole.id, cue: 'including' },
      ...parts,
    })
    return compareAll([], context, [part, whole]).notes
  }

  it('is noted where it is larger', () => {
    expect(notes('90', '80')[0]).toMatchObject({
      kind: 'parts-exceed-whole',
      says: 'Harbour Post has "90" as part of "80": the part is larger than the whole.',
    })
  })

  it.each([
    ['80', '80'],
    ['90', '80+'],
    ['~8000', '>20000'],
    ['1010', '1000'],
  ])('%s of %s is fine', (part, whole) => {
    expect(notes(part, whole)).toEqual([])
  })

  it('is not noted for a fear', () => {
    expect(notes('90', '80', { modality: 'feared' })).toEqual([])
  })
})

const note = (claims: readonly ReturnType<typeof claim>[], kind: string) =>
  compareAll([], context, claims).notes.filter((one) => one.kind === kind)

describe('parts that together are more than their whole', () => {
  const parts = (
    figures: readonly string[],
    whole: string,
    part: (at: number) => Parameters<typeof claim>[0],
  ) => {
    const total = claim({ quantity: figure(whole), exact: whole })
    const rest = figures.map((written, at) => {
      const fields = part(at)
      return claim({
        quantity: figure(written),
        exact: written,
        ...fields,
        partOf: { claim: total.id, cue: fields?.partOf?.cue ?? 'of them' },
      })
    })
    return note([total, ...rest], 'parts-exceed-sum')
  }
  const inPlaces = (at: number) => ({ site: [`place ${at}`] })
  const listed = () => ({ partOf: { claim: null, cue: 'list' } })

  it('are noted where nobody can be counted twice', () => {
    expect(parts(['82', '9'], '88', inPlaces)[0]?.says).toBe(
      'Harbour Post has "82" and "9" as parts of "88": together they are more than the whole.',
    )
    expect(parts(['11', '3', '4'], '16', listed)).toHaveLength(1)
  })

  it.each([
    [['79', '9'], '88', inPlaces],
    [['40', '40'], '80', inPlaces],
    [['82', '9'], '88+', inPlaces],
    [['20', '21'], '~40', inPlaces],
    [['600', '550'], '1100', inPlaces],
    [['82', '9'], '88', () => ({})],
    [['82', '9'], '88', () => ({ site: ['the same place'] })],
    [['82'], '80', inPlaces],
  ])('%s of %s may be right', (figures, whole, part) => {
    expect(parts(figures, whole, part)).toEqual([])
  })
})

describe('totals across measures', () => {
  const event = { text: 'siege', trigger: 'siege', date: null, places: [], actors: [], role: 'main' as const }
  const of = (measure: string, written: string, parts: Parameters<typeof claim>[0] = {}) =>
    claim({ measure, quantity: figure(written), exact: written, event, ...parts })
  const kinds = (...claims: ReturnType<typeof claim>[]) =>
    compareAll([], context, claims).notes.map(({ kind }) => kind)

  it('are noted where those held and freed are more than those taken', () => {
    expect(
      note([of('abducted', '40'), of('released', '25'), of('held', '20')], 'held-and-freed-exceed-taken')[0]
        ?.says,
    ).toBe(
      'Harbour Post has "20" and "25" beside "40": those held and those freed are more than those taken.',
    )
  })

  it('are noted where the dead and the missing are more than both together', () => {
    const both = of('killed', '12')
    const joined = { ...both, quote: { ...both.quote, suffix: ' people are dead or missing' } }
    expect(kinds(joined, of('killed', '9'), of('missing', '5'))).toEqual(['dead-and-missing-exceed-both'])
    expect(kinds(joined, of('killed', '7'), of('missing', '5'))).toEqual([])
  })

  it('are noted where the dead and the saved are more than those aboard', () => {
    expect(kinds(of('aboard', '88'), of('killed', '84'), of('rescued', '6'))).toEqual([
      'dead-and-saved-exceed-aboard',
    ])
  })

  it.each([
    ['they fit', [of('abducted', '40'), of('released', '20'), of('held', '20')]],
    ['the whole is open', [of('abducted', '40+'), of('released', '25'), of('held', '20')]],
    ['one is missing', [of('abducted', '40'), of('held', '41')]],
    [
      'an article gives several',
      [of('abducted', '40'), of('released', '25'), of('released', '4'), of('held', '20')],
    ],
    [
      'one is of another event',
      [of('abducted', '40'), of('released', '25', { event: { ...event, text: 'raid' } }), of('held', '20')],
    ],
    [
      'one is of a place',
      [of('aboard', '88'), of('killed', '84', { site: ['the quay'] }), of('rescued', '6')],
    ],
    ['one is feared', [of('aboard', '88'), of('killed', '84', { modality: 'feared' }), of('rescued', '6')]],
    [
      'one is another article',
      [of('aboard', '88'), of('killed', '84', { source: 'b.md' }), of('rescued', '6')],
    ],
  ])('are left alone where %s', (_, claims) => {
    expect(kinds(...claims)).toEqual([])
  })
})

describe('a headline over its text', () => {
  const notes = (headline: string, ...texts: string[]) => {
    const claims = [headline, ...texts].map((written, at) =>
      claim({
        quantity: figure(written),
        exact: written,
        zone: at === 0 ? 'headline' : 'lead',
        asOf: '2021-03-02',
      }),
    )
    const question = { id: 'q', text: 'How many?', measure: 'killed', cumulative: true, claims }
    return compareAll([question], context).notes.map(({ kind, says }) => [kind, says])
  }

  it('is noted where the text only allows its number', () => {
    expect(notes('80', '63+')).toEqual([
      [
        'headline-not-borne-out',
        'Harbour Post has "80" in the headline and "63+" in the text: the text gives no such number.',
      ],
    ])
  })

  it.each([
    ['80', '63+', '80'],
    ['80', '78+'],
    ['~80', '63+'],
    ['63+', '80'],
    ['80', '80+', '63+'],
  ])('%s over %s %s is borne out', (headline, ...texts) => {
    expect(notes(headline, ...texts)).toEqual([])
  })
})
