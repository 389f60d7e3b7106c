import { describe, expect, it } from 'vitest'
import { kappaOf } from '../../src/review/server/agreement.js'

/** Pairs of words by how often two persons used them: [first, other, times]. */
const table = (...rows: readonly (readonly [string, string, number])[]) =>
  rows.flatMap(([first, other, times]) => Array.from({ length: times }, () => [first, other] as const))

describe("Cohen's kappa", () => {
  // Worked out by hand: agreement seen less agreement by chance, over one less agreement by chance.
  it.each([
    // Seen (20 + 15) / 50 = 0.7; by chance 25/50 · 30/50 + 25/50 · 20/50 = 0.5.
    ['of two words', table(['yes', 'yes', 20], ['yes', 'no', 5], ['no', 'yes', 10], ['no', 'no', 15]), 0.4],
    // Seen 6 / 10; by chance (4·3 + 3·4 + 3·3) / 100 = 0.33.
    [
      'of three words',
      table(['a', 'a', 2], ['a', 'b', 2], ['b', 'b', 2], ['b', 'c', 1], ['c', 'c', 2], ['c', 'a', 1]),
      (0.6 - 0.33) / 0.67,
    ],
    ['of full agreement', table(['a', 'a', 3], ['b', 'b', 4]), 1],
    ['of agreement by chance alone', table(['a', 'a', 1], ['a', 'b', 1], ['b', 'a', 1], ['b', 'b', 1]), 0],
    // Seen 0; by chance (1·1 + 1·1) / 4 = 0.5.
    ['of the very opposite', table(['a', 'b', 1], ['b', 'a', 1]), -1],
    ['of words that only one uses', table(['a', 'b', 3], ['a', 'c', 2]), 0],
    ['of one word that both always use: not defined', table(['a', 'a', 5]), null],
    ['of nothing: not defined', table(), null],
  ] as const)('%s', (_, both, kappa) => {
    if (kappa === null) expect(kappaOf(both)).toBeNull()
    else expect(kappaOf(both)).toBeCloseTo(kappa, 12)
  })

  it('is the same whichever of the two comes first', () => {
    const both = table(['a', 'a', 2], ['a', 'b', 2], ['b', 'c', 1], ['c', 'c', 4])
    expect(kappaOf(both.map(([a, b]) => [b, a] as const))).toBe(kappaOf(both))
  })
})
