import { describe, expect, it } from 'vitest'
import { readSource, run } from '../../../src/index.js'

const read = (path: string, text: string) =>
  readSource(`# Talks\n\n${text}\n`, { path, type: 'markdown', published: '2024-03-04' })
const sources = [
  read('a.md', 'The mayor, Ilya Petrenko, met the miners on Monday. Petrenko stayed for 3 hours.'),
  read('b.md', 'The mayor, Elias Stone, met the miners on Monday. Stone stayed for 4 hours.'),
]
const namesOf = (aliases: Readonly<Record<string, readonly string[]>>, of = sources) =>
  run(of, { aliases }).names.map(({ spellings }) => spellings.map(({ text }) => text))

describe('aliases', () => {
  it('bring together names that nothing else would', () => {
    expect(namesOf({})).toHaveLength(2)
    const names = namesOf({ 'Ilya Petrenko': ['Elias Stone', 'Stone'] })
    expect(names).toEqual([['Elias Stone', 'Ilya Petrenko', 'Petrenko', 'Stone']])
  })

  it('leave everybody else, and every claim, as they were', () => {
    const { names: _, ...plain } = run(sources)
    const { names, ...given } = run(sources, {
      aliases: { 'Ilya Petrenko': ['Elias Stone'], 'Ann Roe': ['Anna Rowe'] },
    })
    expect(given).toEqual(plain)
    expect(names.length).toBeLessThan(run(sources).names.length + 1)
    expect(namesOf({ 'Ann Roe': ['Anna Rowe'] })).toEqual(namesOf({}))
  })

  it('give the same in any order of articles and aliases', () => {
    const aliases = { 'Ilya Petrenko': ['Stone', 'Elias Stone'] }
    const turned = { 'Ilya Petrenko': ['Elias Stone', 'Stone'] }
    expect(namesOf(turned, [...sources].reverse())).toEqual(namesOf(aliases))
  })

  it('say that two spellings in one article are no slip', () => {
    const one = [read('a.md', 'Mousa Abu Marzouk spoke on Monday. Later Abu Marzook left for 3 days.')]
    const kinds = (aliases: Readonly<Record<string, readonly string[]>>) =>
      run(one, { aliases }).notes.map(({ kind }) => kind)
    expect(kinds({})).toEqual(['name-spelling'])
    expect(kinds({ 'Mousa Abu Marzouk': ['Abu Marzook'] })).toEqual([])
  })
})
