import { byCodeUnit, type Claim, type Source, type Span } from './model/index.js'

/** The only order of texts here: by UTF-16 code unit, the same on every machine and in every language. */

export const byPath = (a: Pick<Source, 'path'>, b: Pick<Source, 'path'>): number => byCodeUnit(a.path, b.path)

interface Placed {
  readonly source: string
  readonly position: Span
  readonly id?: string
}

export const byPlace = (a: Placed, b: Placed): number =>
  byCodeUnit(a.source, b.source) ||
  a.position.start - b.position.start ||
  a.position.end - b.position.end ||
  byCodeUnit(a.id ?? '', b.id ?? '')

/**
 * Every id once: an id derived from content alone is shared by two copies of one story. Claims come sorted by place;
 * the first keeps its id, the next ones get "-2", "-3". `partOf` follows within its article.
 */
export function withDistinctIds(claims: readonly Claim[]): readonly Claim[] {
  const taken = new Set<string>()
  const last = new Map<string, number>()
  const renamed = new Map<string, string>()
  const distinct = claims.map((claim) => {
    let id = claim.id
    while (taken.has(id)) {
      const n = (last.get(claim.id) ?? 1) + 1
      last.set(claim.id, n)
      id = `${claim.id}-${n}`
    }
    taken.add(id)
    if (id === claim.id) return claim
    renamed.set(`${claim.source}\n${claim.id}`, id)
    return { ...claim, id }
  })
  if (renamed.size === 0) return distinct
  return distinct.map((claim) => {
    const whole = claim.partOf?.claim && renamed.get(`${claim.source}\n${claim.partOf.claim}`)
    return claim.partOf && whole ? { ...claim, partOf: { ...claim.partOf, claim: whole } } : claim
  })
}
