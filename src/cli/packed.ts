import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Claim, Evidence } from '../model/index.js'
import type { ArticleClaims } from '../pipeline.js'

/**
 * An article whose claims' evidence is put away: half of what a claim holds, and nothing that linking or comparing asks
 * for. A tenth is left of it so.
 */
export interface PackedArticle extends ArticleClaims {
  /** The evidence of each claim, in their order, as packed JSON; absent where the claims still have it. */
  readonly evidence?: Uint8Array
}

const none: readonly Evidence[] = []

/** The claims come in the one order of results. */
export function packed(article: ArticleClaims): PackedArticle {
  const evidence = JSON.stringify(article.claims.map((claim) => claim.evidence))
  return {
    ...article,
    claims: article.claims.map((claim) => ({ ...claim, evidence: none })),
    // A copy: what zlib gives back is a small part of a large buffer.
    evidence: new Uint8Array(deflateRawSync(evidence, { level: 1 })),
  }
}

/** For who asks for no derivation. */
export const withoutEvidence = (article: ArticleClaims): PackedArticle => ({
  ...article,
  claims: article.claims.map((claim) => ({ ...claim, evidence: none })),
})

/** Gives claims their evidence back, one article after the other. */
export class Evidences {
  /** `packed`: as `packed` left it, by the path of the article. */
  constructor(readonly packed: ReadonlyMap<string, Uint8Array>) {}

  static from(articles: readonly PackedArticle[]): Evidences {
    return new Evidences(
      new Map(articles.flatMap(({ source, evidence }) => (evidence ? [[source.path, evidence]] : []))),
    )
  }

  /** Claims of whole articles, in the one order of results. */
  *of(claims: readonly Claim[]): Generator<Claim> {
    let source: string | null = null
    let evidences: readonly (readonly Evidence[])[] = []
    let at = 0
    for (const claim of claims) {
      if (claim.source !== source) {
        source = claim.source
        evidences = this.unpack(source)
        at = 0
      }
      yield { ...claim, evidence: evidences[at++] ?? claim.evidence }
    }
  }

  private unpack(source: string): readonly (readonly Evidence[])[] {
    const bytes = this.packed.get(source)
    return bytes ? JSON.parse(inflateRawSync(bytes).toString('utf8')) : []
  }
}
