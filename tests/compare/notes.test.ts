import { describe, expect, it } from 'vitest'
import { compareAll } from '../../src/compare/index.js'
import { contradictedWeekday } from '../../src/compare/notes/weekday-date.js'
import { claim, date, figure } from './claim.js'

const context = { sources: new Map([['a.md', { outlet: 'Harbour Post' }]]) }

describe('weekday against date', () => {
  it.each([
    ['Friday, October 23, 2024', 'Wednesday'],
    ['on Fri. 23 Oct 2024', 'Wednesday'],
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
