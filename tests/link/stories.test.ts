import { describe, expect, it } from 'vitest'
import { extractClaims, readSource, run } from '../../src/index.js'
import { storiesOf } from '../../src/link/stories.js'
import { cases } from '../cases/read.js'

const pool = cases.flatMap(({ name, articles }) =>
  articles.map(({ doc, text }) => readSource(text, { path: `${name}/${doc}.md` })),
)
const caseOf = (path: string): string => path.split('/')[0] as string

describe('the articles of all cases in one folder', () => {
  const stories = storiesOf(
    pool,
    pool.flatMap((source) => extractClaims(source)),
  )

  it('make no story out of two cases', () => {
    const mixed = stories.map(({ sources }) => [...new Set(sources.map(caseOf))])
    expect(mixed.filter(({ length }) => length > 1)).toEqual([])
  })

  it('are for the most part one story a case', () => {
    const whole = cases.filter(({ name, articles }) =>
      stories.some(({ sources }) => sources.length === articles.length && caseOf(sources[0] ?? '') === name),
    )
    expect(whole.length / cases.length).toBeGreaterThan(0.75)
  })

  it('are in conflict with none of another case', () => {
    const { claims, discrepancies } = run(pool)
    const paths = new Map(claims.map(({ id, source }) => [id, source]))
    const across = discrepancies.filter(
      ({ verdict, left, right }) =>
        verdict === 'differ' && caseOf(paths.get(left) ?? '') !== caseOf(paths.get(right) ?? ''),
    )
    expect(across.map(({ says }) => says)).toEqual([])
  }, 60_000)
})

describe('which articles are about one event', () => {
  const article = (path: string, published: string | undefined, title: string, text: string) =>
    readSource(`# ${title}\n\n${text}\n`, { path, type: 'markdown', published })
  const groupsOf = (...sources: ReturnType<typeof article>[]): string[] =>
    storiesOf(
      sources,
      sources.flatMap((source) => extractClaims(source)),
    )
      .map(({ sources: paths }) => [...paths].sort().join(' '))
      .sort()

  const quake = article(
    'a',
    '2024-03-02',
    'Quake in Morvia kills 30',
    'At least 30 people were killed when an earthquake hit the Morvian town of Ostrel on Friday, police said.',
  )
  const later = article(
    'b',
    '2024-03-04',
    'Toll in Ostrel rises',
    'The death toll of the earthquake that struck Ostrel on Friday has risen to 41, officials said on Monday.',
  )
  const other = article(
    'c',
    '2024-03-03',
    'Bus falls into river in Morvia',
    'Twelve people were killed when a bus left a bridge near Halden, a town in the north of Morvia, on Sunday.',
  )
  const older = article(
    'd',
    '2021-08-11',
    'Quake near Halden kills two',
    'An earthquake killed two people near Halden, in Morvia, on Tuesday, police said.',
  )

  it('joins what names one place within days', () => {
    expect(groupsOf(quake, later)).toEqual(['a b'])
  })

  it('keeps another kind of event in the country apart, and an older one of the kind', () => {
    expect(groupsOf(quake, later, other, older)).toEqual(['a b', 'c', 'd'])
  })

  it('does not depend on the order of the articles', () => {
    expect(groupsOf(older, other, later, quake)).toEqual(groupsOf(quake, later, other, older))
  })

  const fire = (path: string, place: string, dead: number) =>
    article(
      path,
      '2024-03-02',
      `Fire kills ${dead} in ${place}`,
      `A fire in ${place} killed ${dead} people on Friday, the mayor said.`,
    )

  describe('of many', () => {
    const inPool = (...sources: ReturnType<typeof article>[]): string[] =>
      storiesOf(
        sources,
        sources.flatMap((source) => extractClaims(source)),
        true,
      )
        .map(({ sources: paths }) => [...paths].sort().join(' '))
        .sort()
    const bombing = (path: string, day: string, dead: number) =>
      article(
        path,
        `2024-05-${day}`,
        `Bomb kills ${dead} in Quenby`,
        `A bomb killed ${dead} people in Quenby, in the east of Morvia, on May ${Number(day) - 1}, police said.`,
      )
    const first = ['07', '07', '08'].map((day, at) => bombing(`a${at}`, day, 21 + at))
    const funeral = article(
      'f',
      '2024-05-15',
      'Quenby buries its dead',
      'Thousands came to Quenby, in the east of Morvia, on Tuesday to bury the 23 people who were killed in a bombing on May 6.',
    )

    it('the next bombing of the town is a story of its own', () => {
      const next = [bombing('b0', '22', 9), bombing('b1', '22', 11)]
      expect(inPool(...first, ...next)).toEqual(['a0 a1 a2', 'b0 b1'])
      expect(inPool(...first, next[0] as (typeof next)[0])).toEqual(['a0 a1 a2', 'b0'])
    })

    it('what is told of the first days later is not', () => {
      expect(inPool(...first, funeral)).toEqual(['a0 a1 a2 f'])
    })

    it.each([
      ['places that share a word', 'Orla City', 'Vesk City', 2],
      ['namesakes', 'Port Orla', 'Port Vesk', 2],
      ['one place, in two spellings', 'Khan Orla', 'Khan Orlah', 1],
      ['a place and its port', 'Orla', 'Port Orla', 1],
    ])('%s', (_, one, other, count) => {
      expect(inPool(fire('a', one, 30), fire('b', other, 41))).toHaveLength(count)
    })
  })

  it('are two where one day has two of a kind in two countries', () => {
    expect(groupsOf(fire('a', 'Orla City in Turkey', 30), fire('b', 'Vesk City in Nepal', 41))).toEqual([
      'a',
      'b',
    ])
  })
})
