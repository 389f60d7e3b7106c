import { createHash } from 'node:crypto'
import { byCodeUnit, type Origin, type Source } from '../../model/index.js'
import { weights } from '../weights.js'
import { candidatesOf } from './candidates.js'
import { fingerprintOf, overlapOf } from './fingerprint.js'

export type KnownRuns = ReadonlyMap<string, Uint32Array>

const { oneText: ONE_TEXT, fewestRuns: FEWEST_RUNS, fewestDrawn: FEWEST_DRAWN } = weights.origins

/**
 * Groups of two or more articles that are copies or rewrites of one text, by path of their first. `known`: runs of articles
 * that were taken from their texts before, by path.
 */
export function originsOf(sources: readonly Source[], known: KnownRuns = new Map()): Origin[] {
  const long = sources
    .map((source) => ({ source, runs: known.get(source.path) ?? fingerprintOf(source) }))
    .filter(({ runs }) => runs.length >= FEWEST_RUNS)
  const groups = grouped(
    long.map(({ runs }) => runs),
    long.length,
  )
  return groups
    .map(({ members, overlap }) =>
      originOf(
        members.map((at) => (long[at] as (typeof long)[number]).source),
        overlap,
      ),
    )
    .sort((a, b) => byCodeUnit(a.sources[0] ?? '', b.sources[0] ?? ''))
}

interface Group {
  readonly members: number[]
  overlap: number
}

function grouped(fingerprints: readonly Uint32Array[], size: number): Group[] {
  const groups: Group[] = Array.from({ length: size }, (_, at) => ({ members: [at], overlap: 1 }))
  for (const [a, row] of candidatesOf(fingerprints)) {
    for (const [b, drawn] of row) {
      const [own, other] = [groups[a] as Group, groups[b] as Group]
      if (drawn < FEWEST_DRAWN || own === other) continue
      const overlap = overlapOf(fingerprints[a] as Uint32Array, fingerprints[b] as Uint32Array)
      if (overlap >= ONE_TEXT) unite(groups, own, other, overlap)
    }
  }
  return [...new Set(groups)].filter(({ members }) => members.length > 1)
}

function unite(groups: Group[], own: Group, other: Group, overlap: number): void {
  const [into, from] = own.members.length < other.members.length ? [other, own] : [own, other]
  into.overlap = Math.min(into.overlap, from.overlap, overlap)
  for (const member of from.members) {
    into.members.push(member)
    groups[member] = into
  }
}

function originOf(members: readonly Source[], overlap: number): Origin {
  const sources = [...members].sort(byTime).map(({ path }) => path)
  return {
    id: createHash('sha256')
      .update(JSON.stringify(['origin', ...sources]))
      .digest('hex')
      .slice(0, 12),
    sources,
    overlap: Math.round(overlap * 100) / 100,
  }
}

/** The earliest first, the undated last. */
const byTime = (a: Source, b: Source): number =>
  Number(a.published === null) - Number(b.published === null) ||
  byCodeUnit(a.published ?? '', b.published ?? '') ||
  byCodeUnit(a.path, b.path)
