import { describe, expect, it } from 'vitest'
import { readSource } from '../../src/index.js'
import { linkClaims } from '../../src/link/index.js'
import { inReach } from '../../src/link/reach.js'
import { claimsOf, collect } from '../../src/pipeline.js'
import { cases } from '../cases/read.js'

/** What is asked about some articles is what is asked about all, as far as it is theirs. */
describe('questions about some of the articles', () => {
  const { sources, claims } = collect(
    cases.flatMap(({ name, articles }) =>
      articles.map(({ doc, text }) => claimsOf(readSource(text, { path: `${name}-${doc}.md` }))),
    ),
  )
  const { questions } = linkClaims(sources, claims, {}, { isPool: true })

  it.each([1, 7])(
    '%i at a time',
    (count) => {
      for (let at = 0; at < sources.length; at += 40) {
        const about = new Set(sources.slice(at, at + count).map(({ path }) => path))
        const own = questions.filter((question) => question.claims.some(({ source }) => about.has(source)))
        expect(linkClaims(sources, claims, {}, { isPool: true, about }).questions).toEqual(own)
      }
    },
    120_000,
  )
})

describe('stories in reach', () => {
  const node = (key: string) => ({
    key,
    family: null,
    date: null,
    places: new Set<string>(),
    main: true,
    name: null,
  })
  const told = [
    { story: 'a', node: node('story:a#0') },
    { story: 'a', node: node('quake:1999@a') },
    { story: 'b', node: node('quake:1999@a') },
    { story: 'b', node: node('story:c#1') },
    { story: 'c', node: node('story:c#0') },
    { story: 'd', node: node('story:d#0') },
  ]
  const reached = (...asked: string[]) => [
    ...new Set(inReach(told, new Set(asked)).map(({ story }) => story)),
  ]

  it('are those with an event in common, over others and on whatever day', () => {
    expect(reached('a')).toEqual(['a', 'b', 'c'])
    expect(reached('c')).toEqual(['a', 'b', 'c'])
  })

  it('are no others', () => {
    expect(reached('d')).toEqual(['d'])
    expect(reached('nowhere')).toEqual([])
  })
})
