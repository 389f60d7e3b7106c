import { describe, expect, it } from 'vitest'
import { readSource } from '../../src/read/index.js'
import { readDate } from '../../src/read/written-date.js'
import { codesOf } from './spans.js'

const body = 'Rescuers dug through the rubble on May 3, 1999 after a quake that killed at least 40 people.'

describe('dates as written', () => {
  const cases: readonly [written: string, date: string | null][] = [
    ['2024-01-20', '2024-01-20'],
    ['2024-01-20T10:53:00Z', '2024-01-20T10:53:00Z'],
    ['2024-01-20 10:53 +0200', '2024-01-20T10:53+02:00'],
    ['2024-01-20T10:53:00.123+05:30', '2024-01-20T10:53:00+05:30'],
    ['20240120', '2024-01-20'],
    ['24 October 2024', '2024-10-24'],
    ['24th of October, 2024', '2024-10-24'],
    ['Thursday, Oct. 24, 2024', '2024-10-24'],
    ['Sept 3 2024 10:53', '2024-09-03'],
    ['24.10.2024', '2024-10-24'],
    ['24/10/2024', '2024-10-24'],
    ['10/24/2024', '2024-10-24'],
    ['29 February 2024', '2024-02-29'],
    ['03/04/2024', null],
    ['29 February 2023', null],
    ['2024-13-01', null],
    ['2024-01-20T25:00', null],
    ['October 24', null],
    ['soon', null],
  ]
  it.each(cases)('%s', (written, date) => expect(readDate(written)).toBe(date))
})

it('is looked for in the file where the caller gives none', () => {
  for (const published of [null, undefined])
    expect(readSource(`PARIS, 12 May 2008 (AFP) - ${body}`, { path: 'a.txt', published }).published).toBe(
      '2008-05-12',
    )
})

describe('where a date is looked for', () => {
  const cases: readonly [text: string, date: string | null, from: string | null][] = [
    [`---\npublished: 2024-01-20\n---\nPARIS, 12 May 2008 (AFP) - ${body}`, '2024-01-20', 'front matter'],
    [`PARIS, 12 May 2008 (AFP) - ${body}`, '2008-05-12', 'dateline'],
    [`MOSCOW, Jan. 20, 2024 (Xinhua) -- ${body}`, '2024-01-20', 'dateline'],
    [`NEW DELHI (Reuters, 3 June 2010) - ${body}`, '2010-06-03', 'dateline'],
    [` date 2023-12-26 TEL AVIV: ${body}`, '2023-12-26', 'dateline'],
    [`Quake kills 40 in hills\n\n24 October 2024 10:53\n\n${body}`, '2024-10-24', 'byline'],
    [`Quake kills 40 in hills\n\nPublished: Jan 20, 2024\n\n${body}`, '2024-01-20', 'byline'],
    [`Quake kills 40 in hills\n\nBy Jane Roe | March 4, 2021\n\n${body}`, '2021-03-04', 'byline'],
    [`${body}\n\nUpdated 3 May 2021`, '2021-05-03', 'byline'],
    [
      `home\nworld\n${'sport\n'.repeat(20)}Quake kills 40 in hills\n4 March 2021\n${body}`,
      '2021-03-04',
      'byline',
    ],
    [`KABUL, March 3 — ${body}`, null, null],
    [`c. 1999, The Hale Post\nKABUL, May 4 -- ${body}`, '1999-05-04', 'dateline, its year from the text'],
    [
      `KABUL, May 4 -- ${body.replace(', 1999', '')}\nBy May 5, all was over, it was said.\n(c) 2024 The Hale Post`,
      null,
      null,
    ],
    [`MOSCOW, Jan. 20 (Xinhua) -- ${body}\n\nCopyright 2024 The Post`, null, null],
    [`   KABUL (AP) _ ${body}\nAP-NY-05-04-99 1120EDT`, '1999-05-04', 'archive'],
    [`   KABUL (AP) _ ${body}\nAP-NY-13-04-99 1120EDT`, null, null],
    [`October 7, 2023 was the day on which the war began, and ${body}`, null, null],
    [`Ada Holm (born 2 May 1988) is a writer. ${body}`, null, null],
    [`Ada Holm (12 March 1901 – 4 June 1979) was a writer. ${body}`, null, null],
    [body, null, null],
  ]
  it.each(cases)('%s', (text, date, from) => {
    const { published, publishedFrom, publishedBasis } = readSource(text, { path: 'a.txt' })
    expect({ published, publishedFrom }).toEqual({ published: date, publishedFrom: from })
    expect(publishedBasis).toBe(
      date === null ? 'unknown' : from === 'front matter' || from === 'archive' ? 'stated' : 'inferred',
    )
  })

  it('lets the option win, and names an unreadable one', () => {
    const text = `---\npublished: 2024-01-20\n---\n${body}`
    expect(readSource(text, { path: 'a.md', published: '2020-02-02' })).toMatchObject({
      published: '2020-02-02',
      publishedFrom: 'option',
    })
    const odd = readSource(text, { path: 'a.md', published: 'soon' })
    expect(odd.published).toBe('2024-01-20')
    expect(codesOf(odd)).toEqual(['published-unreadable'])
  })

  it('says what to do where there is none', () => {
    const [message] = readSource(body, { path: 'dir/a.md' }).messages
    expect(message).toMatchObject({ path: 'dir/a.md', severity: 'info', code: 'no-publication-date' })
    expect(message?.text).toMatch(/dir\/a\.md.*Add `published:/)
  })
})
