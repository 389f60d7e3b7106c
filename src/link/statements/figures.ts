import { conversions } from '../../lexicon/conversions.js'
import { boundsOf, type Claim, datesFit, isOverlapping } from '../../model/index.js'

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
