import type { Claim, PolicyReading } from '../../model/index.js'
import type { ComparisonContext, LinkedQuestion, Side } from '../comparison.js'
import { orderOf } from '../moment.js'
import { sidesOf } from '../side.js'
import { acled } from './acled.js'
import { emDat } from './em-dat.js'
import { ibc } from './ibc.js'
import type { Policy } from './policy.js'
import { ucdp } from './ucdp.js'

export type { Policy } from './policy.js'

export const policies: readonly Policy[] = [ucdp, acled, emDat, ibc]

/** The question's figures as each of the policies reads them; those that do not count this measure are left out. */
export function readingsOf(
  question: LinkedQuestion,
  wanted: readonly Policy[],
  context: ComparisonContext,
  claims: readonly Claim[],
): PolicyReading[] {
  const fitting = wanted.filter(({ measures }) => measures.has(question.measure))
  if (fitting.length === 0) return []
  const sides = sidesOf(question.claims, context)
  const refused = sides.map((side) => ({ side, because: refusalOf(side, sides, question.cumulative) }))
  const left = refused.flatMap(({ side, because }) => (because === null ? [side] : []))
  const sieved = refused.flatMap(({ side, because }) =>
    because === null ? [] : [{ claim: side.claim.id, because }],
  )
  if (left.length === 0) return []
  return fitting.map((policy) => {
    const {
      from,
      because = 'not taken',
      says,
      low,
      best,
      high,
    } = policy.take({ question, sides: left, context, claims })
    const rest = left
      .filter((side) => !from.includes(side))
      .map(({ claim }) => ({ claim: claim.id, because }))
    return {
      policy: policy.id,
      name: policy.name,
      low,
      best,
      high,
      says,
      claims: from.map(({ claim }) => claim.id),
      leftOut: [...sieved, ...rest],
    }
  })
}

/** Why no policy takes a figure, or null. What they have in common: recorders count what is asserted, total and current. */
function refusalOf({ claim, asOf, point }: Side, all: readonly Side[], cumulative: boolean): string | null {
  if (claim.modality !== 'asserted') return `${claim.modality}, not asserted`
  if (!claim.quantity) return 'no figure'
  if (claim.quantity.increment) return 'an addition, not a total'
  if (claim.zone === 'teaser') return 'from a teaser for another article'
  if (!cumulative) return null
  if (asOf === null && all.some((other) => other.asOf !== null)) return 'no date, and the count grows'
  const isOvertaken = all.some(
    (other) =>
      other.claim.modality === 'asserted' &&
      other.claim.quantity?.increment === false &&
      other.point > point &&
      orderOf(asOf, other.asOf) === 'before',
  )
  return isOvertaken ? 'overtaken by a later, higher figure' : null
}
