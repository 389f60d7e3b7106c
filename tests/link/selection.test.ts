import { describe, expect, it } from 'vitest'
import { extractClaims, readSource } from '../../src/index.js'
import { findableOf, postingsOf, selectFor } from '../../src/link/index.js'
import { cases } from '../cases/read.js'

const articles = cases.flatMap(({ name, articles: own }) =>
  own.map(({ doc, text }) => {
    const source = readSource(text, { path: `${name}/${doc}.md` })
    return { story: name, findable: findableOf(source, extractClaims(source)) }
  }),
)
const postings = postingsOf(articles.map(({ findable }) => findable))
const storyOf = new Map(articles.map(({ story, findable }) => [findable.path, story]))

describe('the articles that one is held against, among those of many stories', () => {
  const found = articles.map(({ story, findable }) => ({ story, ...selectFor(findable, postings) }))

  it('are nearly all of its own story', () => {
    const wanted = articles.map(({ story }) => articles.filter((other) => other.story === story).length - 1)
    const had = found.map(({ story, paths }) => paths.filter((path) => storyOf.get(path) === story).length)
    const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0)
    expect(sum(had) / sum(wanted)).toBeGreaterThan(0.95)
  })

  it('are few', () => {
    const all = found.reduce((sum, { paths }) => sum + paths.length, 0)
    expect(all / articles.length).toBeLessThan(8)
    expect(found.every(({ left }) => left === 0)).toBe(true)
  })

  it('begin with its own story', () => {
    const others = found.filter(({ story, paths }) => paths[0] && storyOf.get(paths[0]) !== story)
    expect(others.length / articles.length).toBeLessThan(0.05)
  })

  it('are the same in whatever order the articles come', () => {
    const turned = postingsOf(articles.map(({ findable }) => findable).reverse())
    for (const { findable } of articles)
      expect(selectFor(findable, turned)).toEqual(selectFor(findable, postings))
  })
})

describe('a name that very many hold', () => {
  const day = 19_000
  const article = (path: string, at: number, family: string | null) => ({
    ...{ path, family, date: null, published: '2022-01-08', day: at },
    names: new Map([['velstad', true]]),
  })
  const many = Array.from({ length: 200 }, (_, n) => article(`${n}.md`, day + n, n % 2 ? 'flood' : 'fire'))

  it('leads to those of one kind and season alone', () => {
    const draft = article('draft.md', day, 'flood')
    const holders =
      postingsOf(many)
        .holders(draft, [...draft.names.keys()])
        .get('velstad') ?? []
    expect(holders.map(({ day: other }) => (other ?? 0) - day)).toEqual(
      Array.from({ length: 23 }, (_, n) => 2 * n + 1),
    )
  })

  it('says how many were left', () => {
    const few = Array.from({ length: 100 }, (_, n) => article(`${n}.md`, day, 'flood'))
    const { paths, left } = selectFor(article('draft.md', day, 'flood'), postingsOf(few))
    expect([paths.length, left]).toEqual([24, 76])
  })
})
