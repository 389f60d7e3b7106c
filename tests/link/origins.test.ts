import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareClaims, extractClaims, readSource } from '../../src/index.js'

const wire =
  'A packed commuter ferry overturned in the Larne channel early on Thursday, killing at least 31 people, the coast guard said. ' +
  'Divers searched the hull until nightfall, and a naval vessel was on its way from the south. ' +
  'The boat had left the northern pier with more passengers than it was licensed to carry, according to the harbour office. ' +
  'Relatives gathered in a school hall where the names of the rescued were read out every hour.'
const shortened =
  'At least 31 people were killed when a packed commuter ferry overturned in the Larne channel early on Thursday, the coast guard said. ' +
  'Divers searched the hull until nightfall. The boat had left the northern pier with more passengers than it was licensed to carry. ' +
  'Relatives gathered in a school hall where the names of the rescued were read out.'
const independent =
  'Thirty-one bodies had been laid out on the quay by the evening, and still the small boats came back. ' +
  'The ferry went over in the channel shortly after dawn, said a fisherman who pulled four children from the water. ' +
  'He had seen her low in the water for weeks, he told this newspaper, and nobody had listened.'

const read = (path: string, body: string, published = '2021-05-06') =>
  readSource(`---\nsource: ${path}\npublished: ${published}\n---\n\n${body}\n`, { path: `${path}.md` })

const originsOf = (...sources: ReturnType<typeof read>[]) =>
  compareClaims(
    sources,
    sources.flatMap((source) => extractClaims(source)),
  ).origins

describe('one text in several outlets', () => {
  it('is one origin when copied or shortened, the earliest first', () => {
    const [one, ...more] = originsOf(
      read('gazette', wire, '2021-05-07'),
      read('agency', wire),
      read('mirror', shortened),
      read('post', independent),
    )
    expect(more).toEqual([])
    expect(one?.sources).toEqual(['agency.md', 'mirror.md', 'gazette.md'])
    expect(one?.overlap).toBeGreaterThan(1 / 3)
  })

  it('is not seen in two texts on one event, nor in texts of a line', () => {
    expect(originsOf(read('agency', wire), read('post', independent))).toEqual([])
    expect(originsOf(read('a', 'Nine people died.'), read('b', 'Nine people died.'))).toEqual([])
  })

  it('holds many copies together and keeps strangers out', () => {
    const copies = Array.from({ length: 40 }, (_, at) => read(`copy-${at}`, at % 2 ? wire : shortened))
    const origins = originsOf(...copies, read('post', independent))
    expect(origins).toHaveLength(1)
    expect(origins[0]?.sources).toHaveLength(40)
  })

  it('does not depend on the order of the articles', () => {
    const articles = [read('a', wire), read('b', shortened), read('c', independent), read('d', wire)]
    const expected = originsOf(...articles)
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: 4 }), (shuffled) => {
        expect(originsOf(...shuffled)).toEqual(expected)
      }),
      { numRuns: 10 },
    )
  })
})

describe('a figure', () => {
  const voices = (...sources: ReturnType<typeof read>[]) => {
    const claims = sources.flatMap((source) => extractClaims(source))
    return compareClaims(sources, claims)
      .questions.filter(({ measure }) => measure === 'killed')
      .map((question) => question.voices.map(({ articles, voices }) => [articles, voices]))
  }

  it('of one text is one voice, however many print it', () => {
    expect(voices(read('agency', wire), read('gazette', wire))).toEqual([[[2, 1]]])
  })

  it('of two articles that cite one named speaker is one voice, of anonymous officials two', () => {
    const one = (speaker: string) =>
      read(
        'a',
        `At least 31 people were killed when a ferry overturned in the Larne channel on Thursday, ${speaker} said.`,
      )
    const other = (speaker: string) =>
      read(
        'b',
        `A ferry capsized in the Larne channel. ${speaker} said on Thursday that at least 31 people were killed.`,
      )
    expect(voices(one('the coast guard'), other('Coast guard'))).toEqual([[[2, 1]]])
    expect(voices(one('officials'), other('Officials'))).toEqual([[[2, 2]]])
  })
})
