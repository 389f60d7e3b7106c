import { describe, expect, it } from 'vitest'
import { extractClaims, findTimes, readSource } from '../../../src/index.js'

const source = (title: string, text: string) =>
  readSource(`# ${title}\n\n${text}\n`, { path: 'a.md', published: '2009-05-02' })

describe('a day that the text gives with its year', () => {
  const trial = source(
    'Court sees film of July 15 bombers',
    'A court was shown a film of the men who bombed two trams in Ostrel on July 15, 2006. Three of the July 15 bombers were in it.\n\nThe bombing killed 31 people.',
  )

  it('is that day wherever the text names it', () => {
    const days = findTimes(trial).filter(({ value }) => value.endsWith('07-15'))
    expect(days.map(({ value }) => value).slice(-2)).toEqual(['2006-07-15', '2006-07-15'])
  })

  it('is that day in a headline above it', () => {
    const dates = extractClaims(trial).map(({ event }) => event?.date)
    expect(new Set(dates)).toEqual(new Set(['2006-07-15']))
  })

  it('is another where the day of this year is near', () => {
    const flood = source(
      'Flood kills nine in Tarva',
      'A flood killed nine people in Tarva on April 30. The town was last flooded on April 30, 2001.\n\nThe flood of April 30 came at night.',
    )
    const days = findTimes(flood).map(({ value }) => value.slice(0, 10))
    expect(days).toEqual(['2009-04-30', '2001-04-30', '2009-04-30'])
  })
})
