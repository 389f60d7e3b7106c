import type { Source } from '../../model/index.js'
import { weights } from '../weights.js'

const { runWords: RUN } = weights.origins

const word = /[\p{L}\p{N}]+/gu
/** Menus and teasers are the outlet's, not the text's. */
const foreign: ReadonlySet<string> = new Set(['boilerplate', 'teaser'])

/**
 * The article's runs of three words as sorted 32-bit numbers without repeats. Two different runs may share a number; in a text
 * of a thousand words that is one chance in four million.
 */
export function fingerprintOf({ text, blocks }: Pick<Source, 'text' | 'blocks'>): Uint32Array {
  const runs: number[] = []
  for (const { kind, start, end } of blocks) {
    if (foreign.has(kind)) continue
    const hashes = (text.slice(start, end).toLowerCase().match(word) ?? []).map(hashOf)
    for (let at = 0; at + RUN <= hashes.length; at++) runs.push(joined(hashes, at))
  }
  const sorted = Uint32Array.from(runs).sort()
  return sorted.filter((run, at) => at === 0 || run !== sorted[at - 1])
}

/** FNV-1a over UTF-16 units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

function joined(hashes: readonly number[], start: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < start + RUN; at++) {
    hash = Math.imul(hash ^ (hashes[at] as number), 0x01000193)
    hash ^= hash >>> 15
  }
  return hash >>> 0
}

/** Share of the shorter text's runs that the other has too, 0 to 1; 0 where either has none. */
export function overlapOf(a: Uint32Array, b: Uint32Array): number {
  const shorter = Math.min(a.length, b.length)
  if (shorter === 0) return 0
  let [i, j, common] = [0, 0, 0]
  while (i < a.length && j < b.length) {
    const x = a[i] as number
    const y = b[j] as number
    if (x === y) common++
    if (x <= y) i++
    if (y <= x) j++
  }
  return common / shorter
}
