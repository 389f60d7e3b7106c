import fc from 'fast-check'
import { expect, it } from 'vitest'
import { tokenise } from '../../src/extract/tokens.js'

/** What a token is, as a pattern: slow, and plain to read. */
const pattern =
  /(?<number>\p{Nd}+(?:[.,\u00A0\u202F\u2009]\p{Nd}+)*)|(?<word>(?:\p{L}\.){2,}|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*)|[^\s\p{L}\p{Nd}]/gu

const byPattern = (text: string) =>
  [...text.matchAll(pattern)].map(({ 0: words, index, groups }) => ({
    start: index,
    end: index + words.length,
    kind: groups?.number ? 'number' : groups?.word ? 'word' : 'punctuation',
    text: words,
    lower: words.toLowerCase(),
    spaced: index === 0 || /\s$/u.test(text.slice(0, index)),
  }))

const characters = [..."aBZé\u0301İſß12٣𝟗𝒜𐐀😀.,'’$%-()\u00a0\u202f\u2009\u200b\ufeff\n\t  "]

it('tells numbers, words and signs apart as the pattern does', () => {
  const text = fc.string({ unit: fc.constantFrom(...characters, '\ud800', '\udc00', 'U.S.'), maxLength: 40 })
  fc.assert(
    fc.property(text, (words) => {
      const tokens = tokenise(words, { start: 0, end: words.length })
      expect(tokens.map(({ marks, capital, possessive, ...token }) => token)).toEqual(byPattern(words))
    }),
    { numRuns: 2000, seed: 11 },
  )
})

it('keeps to its span', () => {
  const text = 'Some 1,200.5 men of the U.S.A. didn’t.'
  const tokens = tokenise(text, { start: 5, end: text.length })
  expect(tokens.map((token) => token.text)).toEqual(['1,200.5', 'men', 'of', 'the', 'U.S.A.', 'didn’t', '.'])
  expect(tokenise(text, { start: 5, end: 9 }).map((token) => token.text)).toEqual(['1,20'])
})

it('reads a long word in time that grows with it', () => {
  const words = `${'a'.repeat(200_000)} ${"a'".repeat(100_000)} ${'a.'.repeat(100_000)}`
  expect(tokenise(words, { start: 0, end: words.length })).toHaveLength(4)
})
