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
export const withDistinctIds = (claims: readonly Claim[]): readonly Claim[] => new DistinctIds().of(claims)

/** Gives ids to the claims of one article after the other. */
export class DistinctIds {
  private readonly taken = new Set<string>()
  private readonly last = new Map<string, number>()

  /** The claims of whole articles. */
  of(claims: readonly Claim[]): readonly Claim[] {
    const renamed = new Map<string, string>()
    const distinct = claims.map((claim) => {
      const id = this.next(claim.id)
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

  private next(wanted: string): string {
    let id = wanted
    while (this.taken.has(id)) {
      const n = (this.last.get(wanted) ?? 1) + 1
      this.last.set(wanted, n)
      id = `${wanted}-${n}`
    }
    this.taken.add(id)
    return id
  }
}
