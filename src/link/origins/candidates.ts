import { weights } from '../weights.js'

const { drawnEvery: DRAWN, crowd: CROWD } = weights.origins

/**
 * Pairs of indices of texts that have a drawn run in common, each with how many, the lower index first. Near-linear in all runs:
 * a run of many texts makes as many pairs as texts, and copies of one story still hang together by them.
 */
export function candidatesOf(fingerprints: readonly Uint32Array[]): Map<number, Map<number, number>> {
  const pairs = new Map<number, Map<number, number>>()
  const meet = (a: number, b: number) => {
    const row = pairs.get(a) ?? new Map<number, number>()
    row.set(b, (row.get(b) ?? 0) + 1)
    pairs.set(a, row)
  }
  for (const texts of textsByRun(fingerprints)) {
    const reach = texts.length > CROWD ? 1 : CROWD
    texts.forEach((a, at) => {
      for (const b of texts.slice(at + 1, at + 1 + reach)) meet(a, b)
    })
  }
  return pairs
}

/** For each drawn run of two texts or more the indices of its texts, ascending. */
function* textsByRun(fingerprints: readonly Uint32Array[]): Iterable<readonly number[]> {
  const total = fingerprints.reduce((sum, { length }) => sum + length, 0)
  const entries = new Float64Array(total)
  const many = Math.max(1, fingerprints.length)
  let size = 0
  fingerprints.forEach((runs, index) => {
    for (const run of runs) if (run % DRAWN === 0) entries[size++] = run * many + index
  })
  const sorted = entries.subarray(0, size).sort()
  let at = 0
  while (at < sorted.length) {
    const run = Math.floor((sorted[at] as number) / many)
    const texts: number[] = []
    while (at < sorted.length && Math.floor((sorted[at] as number) / many) === run)
      texts.push((sorted[at++] as number) % many)
    if (texts.length > 1) yield texts
  }
}
