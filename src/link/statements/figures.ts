import { conversions } from '../../lexicon/conversions.js'
import { boundsOf, type Claim, datesFit, isOverlapping, pointOf } from '../../model/index.js'
import { weights } from '../weights.js'

const { nearby, faraway } = weights.statements

/** Whether some value satisfies both figures. */
export function couldBeOne(a: Claim, b: Claim): boolean {
  if (!a.quantity || !b.quantity) return datesFit(a.time?.value ?? null, b.time?.value ?? null)
  const [x, y] = [a, b].map(({ quantity }) => {
    const factor = conversions.get(quantity?.unit ?? '')?.factor ?? 1
    const bounds = boundsOf(quantity as NonNullable<typeof quantity>)
    return { ...bounds, low: bounds.low * factor, high: bounds.high * factor }
  })
  return x !== undefined && y !== undefined && isOverlapping(x, y)
}

/** Whether the two figures, bounds or not, are of one size. */
export const isNear = (a: Claim, b: Claim): boolean =>
  a.quantity !== undefined && b.quantity !== undefined && distance(a, b) <= nearby

/** Whether no two sources would differ so much on one thing: 14 and three million; not none and some. */
export const isFar = (a: Claim, b: Claim): boolean => distance(a, b) > faraway && distance(a, b) < 1

/** What lies between two figures as a share of the larger; 0 where one of them is no figure. */
function distance(a: Claim, b: Claim): number {
  if (!a.quantity || !b.quantity) return 0
  const [x = 0, y = 0] = [a.quantity, b.quantity].map(
    (quantity) => pointOf(quantity) * (conversions.get(quantity.unit ?? '')?.factor ?? 1),
  )
  return Math.abs(x - y) / Math.max(Math.abs(x), Math.abs(y), Number.MIN_VALUE)
}
