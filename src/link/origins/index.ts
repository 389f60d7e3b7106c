import { createHash } from 'node:crypto'
import { byCodeUnit, type Origin, type Source } from '../../model/index.js'
import { candidatesOf } from './candidates.js'
import { fingerprintOf, overlapOf } from './fingerprint.js'

/** Rewrites keep about a third of their runs of words; two writers on one event share a tenth, an update up to a quarter. */
const ONE_TEXT = 1 / 3
/** Shorter texts say too little to tell a copy from a coincidence. */
const FEWEST_RUNS = 20
/** Drawn runs in common below which a pair is not looked at. */
const FEWEST_DRAWN = 2

/** Groups of two or more articles that are copies or rewrites of one text, by path of their first. */
export function originsOf(sources: readonly Source[]): Origin[] {
  const long = sources
    .map((source) => ({ source, runs: fingerprintOf(source) }))
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
