import { originOf } from '../voices.js'
import { highOf, least, lowOf, most, type Policy } from './policy.js'

const FEWEST_TEXTS = 2

/** Source: Iraq Body Count, the section on methods: minimum, maximum, and two independent sources. */
export const ibc: Policy = {
  id: 'ibc',
  name: 'Iraq Body Count',
  description:
    'Iraq Body Count: a minimum and a maximum, the lowest and the highest figure of at least two independent sources. Copies of one text are one source.',
  measures: new Set(['killed', 'injured']),
  take: ({ sides, context }) => {
    const texts = new Set(sides.map(({ claim }) => originOf(claim, context)))
    const isEnough = texts.size >= FEWEST_TEXTS
    return {
      low: isEnough ? least(sides.map(lowOf)) : null,
      best: null,
      high: isEnough ? most(sides.map(highOf)) : null,
      from: isEnough ? sides : [],
      says: isEnough ? 'the lowest and the highest figure' : 'no figure: only one independent source',
      because: 'only one independent source',
    }
  },
}
