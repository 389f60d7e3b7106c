import { describe, expect, it } from 'vitest'
import { dateRangesIn, timesIn, weekdayMismatch } from '../../../src/extract/times/index.js'
import { tokenise } from '../../../src/extract/tokens.js'

function mentionsOf(text: string, published: string | null) {
  const tokens = tokenise(text, { start: 0, end: text.length })
  return { tokens, mentions: timesIn(text, tokens, { published }) }
}

function rangesOf(text: string, published: string | null): string[] {
  const { tokens, mentions } = mentionsOf(text, published)
  return dateRangesIn(mentions, text, tokens).map(
    ({ start, end, value }) => `${text.slice(start, end)} = ${value}`,
  )
}

describe('two dates that say one stretch of time are one range', () => {
  it.each([
    [
      'A truce ran from November 24 to December 1.',
      '2023-12-12',
      'from November 24 to December 1 = 2023-11-24/2023-12-01',
    ],
    [
      'A truce ran from November 24 to December 1.',
      null,
      'from November 24 to December 1 = XXXX-11-24/XXXX-12-01',
    ],
    ['It lay idle between 2008 and 2010.', null, 'between 2008 and 2010 = 2008/2010'],
    ['They talked on May 12-14, 2009.', null, 'May 12-14, 2009 = 2009-05-12/2009-05-14'],
    ['It rained from Monday to Thursday.', '2008-05-16', 'from Monday to Thursday = 2008-05-12/2008-05-15'],
  ])('%s %s', (text, published, range) => expect(rangesOf(text, published)).toEqual([range]))

  it('leaves dates alone that "and" merely lists', () => {
    expect(rangesOf('It shook in May and in June and on May 5 and May 9.', '2008-08-16')).toEqual([])
  })
})

describe('a date whose weekday is another', () => {
  const mismatchOf = (text: string, published: string | null) => {
    const { mentions } = mentionsOf(text, published)
    return mentions.map((mention) => weekdayMismatch(text, mention)).find(Boolean)
  }

  it('is told with both weekdays', () => {
    expect(mismatchOf('They met on Friday, October 23, 2024.', null)).toEqual({
      said: 'Friday',
      is: 'Wednesday',
      date: '2024-10-23',
    })
  })

  it('is not told where the weekday is right or the year was not stated', () => {
    expect(mismatchOf('They met on Wednesday, October 23, 2024.', null)).toBeUndefined()
    expect(mismatchOf('They met on Friday, October 23.', '2024-10-24')).toBeUndefined()
    expect(mismatchOf('They met on October 23, 2024.', null)).toBeUndefined()
  })
})
