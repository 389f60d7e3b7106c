import { describe, expect, it } from 'vitest'
import { extractClaims, readSource } from '../../src/index.js'

const days = (text: string): [string, string, string | null | undefined][] =>
  extractClaims(readSource(`${text}\n`, { path: 'a.txt', type: 'text', published: '2025-10-09' }))
    .filter(({ kind }) => kind === 'date')
    .map(({ quote, modality, event }) => [quote.exact, modality, event?.trigger])

describe('the day of a plan', () => {
  it.each([
    [
      'The talks, first set for October 10, have been moved to October 11.',
      [
        ['October 10', 'retracted', 'meeting'],
        ['October 11', 'planned', 'meeting'],
      ],
    ],
    [
      'The ministry put off the summit from October 14 to October 21 because of the storm.',
      [
        ['October 14', 'retracted', 'meeting'],
        ['October 21', 'planned', 'meeting'],
      ],
    ],
    [
      'A conference that was to be held on Thursday was postponed until Friday.',
      [
        ['Thursday', 'retracted', 'meeting'],
        ['Friday', 'planned', 'meeting'],
      ],
    ],
    [
      'The summit, originally scheduled for October 6, ended on a sour note.',
      [['October 6', 'retracted', 'meeting']],
    ],
    ['The summit opens on October 14.', [['October 14', 'planned', 'meeting']]],
    ['The summit opened on October 7.', [['October 7', 'asserted', 'meeting']]],
    ['The talks were postponed on Wednesday.', [['Wednesday', 'asserted', 'meeting']]],
    ['A record set on October 3 still stands after the summit.', [['October 3', 'asserted', 'meeting']]],
    ['The storm moved to the coast on Wednesday.', [['Wednesday', 'asserted', 'storm']]],
  ] as const)('%s', (text, expected) => {
    expect(days(text)).toEqual(expected)
  })
})

it('reads a month of a clause that tells where something happened by its own verb', () => {
  const value = (text: string) =>
    extractClaims(readSource(`${text}\n`, { path: 'a.txt', type: 'text', published: '2025-05-13' })).find(
      ({ kind }) => kind === 'date',
    )?.time?.value
  expect(value('The fund aims to help the basin, where floods in January killed 2,300 people.')).toBe(
    '2025-01',
  )
  expect(value('He will travel to the town, where a vote in January will be held.')).toBe('2026-01')
})

it('takes back what was given first, where the sentence goes on to what replaced it', () => {
  const modalities = (text: string) =>
    extractClaims(readSource(`${text}\n`, { path: 'a.txt', type: 'text', published: '2025-05-13' }))
      .filter(({ kind }) => kind !== 'date')
      .map(({ quote, modality }) => `${quote.exact} ${modality}`)
  expect(
    modalities('The survey, which first gave a magnitude of 7.5 for the quake, later raised it to 7.9.')[0],
  ).toBe('7.5 retracted')
  expect(modalities('The survey first gave a magnitude of 7.5 for the quake.')).toEqual(['7.5 asserted'])
})
