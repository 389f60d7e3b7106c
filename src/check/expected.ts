import { type Expectation, type Finding, idOf, overlaps } from '../model/index.js'
import type { Raised } from './draft.js'
import type { Sides } from './side.js'

/**
 * Whether the comment speaks of this finding: its rule, and a figure in the block that it covers. Of two figures of the
 * draft itself it may stand by either.
 */
const isMet = ({ source, level, covers }: Expectation, { rule, draft, other, also }: Raised): boolean =>
  source === draft.source &&
  level === rule &&
  [draft, other, ...also].some((side) => side?.source === source && overlaps(covers, side.position))

/** The comment that expects the finding, where there is one. */
export function suppressionBy(expectations: readonly Expectation[], raised: Raised): Finding['suppressed'] {
  const met = expectations.find((expectation) => isMet(expectation, raised))
  return met ? { by: 'expectation', reason: met.reason, person: null, at: null } : null
}

/** A comment is known by its place: what is said of it depends on what else is found. */
export const commentId = (source: string, start: number): string => idOf('comment', source, String(start))

/** Comments that expect what is not there. */
export function staleFindings(
  expectations: readonly Expectation[],
  raised: readonly Raised[],
  sides: Sides,
): Raised[] {
  return expectations
    .filter((expectation) => !raised.some((each) => isMet(expectation, each)))
    .map(({ source, level, reason, position }) => ({
      id: commentId(source, position.start),
      fingerprint: idOf('stale-expectation', level, reason),
      rule: 'stale-expectation',
      verdict: null,
      says: `This comment expects ${level}, and there is no such finding in the block it covers. Remove it.`,
      question: null,
      draft: sides.ofSpan(source, position),
      other: null,
      also: [],
      pairs: [],
    }))
}

/** A comment that cannot be followed, and why. */
export interface BadExpectation {
  readonly source: string
  readonly position: Expectation['position']
  readonly says: string
}

export const badFindings = (bad: readonly BadExpectation[], sides: Sides): Raised[] =>
  bad.map(({ source, position, says }) => ({
    id: commentId(source, position.start),
    fingerprint: idOf('bad-expectation', says),
    rule: 'bad-expectation',
    verdict: null,
    says,
    question: null,
    draft: sides.ofSpan(source, position),
    other: null,
    also: [],
    pairs: [],
  }))
