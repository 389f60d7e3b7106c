import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainEnds } from '../../src/read/sentence-ends.js'

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

function segmentEnds(text: string): number[] {
  const starts = [...segmenter.segment(text)].map(({ index }) => index)
  return [...starts.slice(1), text.length]
}

const pieces = [
  ...'.!?,;:()[]"\'“”‘’«»–—- \u00a0€$%§½²°ªµßñÉŁž/&#7',
  ' The',
  ' a',
  ' of',
  '. ',
  '." ',
  '.) ',
  ' 12',
  '3.5',
  'U.S.',
  'Mr.',
  ' p.m. ',
  '...',
  'É',
]

describe('ends of sentences by the plain rules', () => {
  it('are those of the segmenter', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 30 }), (parts) => {
        const text = parts.join('')
        const ends = plainEnds(text, 0, text.length)
        if (ends !== null) expect(ends).toEqual(segmentEnds(text))
      }),
      { numRuns: 4000, seed: 7 },
    )
  })

  it('are left to the segmenter where a character is not known', () => {
    expect(plainEnds('It ended… Then 中 began.', 0, 23)).toBeNull()
    expect(plainEnds('One line.\nAnother.', 0, 18)).toBeNull()
  })

  it('are told for a stretch of a longer text', () => {
    const text = 'Out of it. They left. Nobody stayed. Out.'
    expect(plainEnds(text, 11, 36)).toEqual([22, 36])
  })
})
