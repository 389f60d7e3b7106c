import { voicesOf } from '../voices.js'
import { highOf, least, lowOf, most, type Policy, type Reading } from './policy.js'

/** Source: UCDP Georeferenced Event Dataset codebook, the sections on best, low and high estimates. */
export const ucdp: Policy = {
  id: 'ucdp',
  name: 'UCDP',
  description:
    'Uppsala Conflict Data Program: a low, a best and a high estimate. Low and high are the ends of what the sources give; best is the figure that most independent voices have, the lower one where as many have either.',
  measures: new Set(['killed']),
  take: (reading) => {
    const { sides } = reading
    return {
      low: least(sides.map(lowOf)),
      best: bestOf(reading),
      high: most(sides.map(highOf)),
      from: sides,
      says: 'the ends of what the sources give, and between them the figure of most voices',
    }
  },
}

function bestOf({ sides, context }: Reading): number {
  const points = new Map(sides.map(({ claim, point }) => [claim.id, point]))
  const ranked = voicesOf(sides, context)
    .map(({ claims, voices }) => ({ voices, point: points.get(claims[0] as string) ?? 0 }))
    .sort((a, b) => b.voices - a.voices || a.point - b.point)
  return ranked[0]?.point ?? 0
}
