import { durationValue } from '../duration-value.js'
import { amount } from '../numbers.js'
import type { TimeRule } from '../rule.js'
import { unitAt } from '../units.js'

/** "34-year-old", "two years old", "a months-old truce": how long somebody or something has been there. */
export const age: TimeRule = {
  id: 'age',
  read(scope, at) {
    const count = amount(scope, at)
    const unit = unitAt(scope, count?.to ?? at)
    if (!unit || (!count && scope.word(at) === '-')) return undefined
    const old = scope.word(unit.to) === '-' ? unit.to + 1 : unit.to
    const isTied = old > unit.to
    if (!['old', 'olds'].includes(scope.word(old)) || (!count && !isTied)) return undefined
    if (isTied && ['a', 'an'].includes(scope.word(at))) return undefined
    const value = durationValue(count?.value ?? (unit.plural ? 'X' : 1), unit.unit)
    return { to: old + 1, type: 'DURATION', value, takesHedge: !isTied, aside: true }
  },
  examples: [
    { text: 'A 34-year-old nurse was hurt.', published: null, finds: ['34-year-old = P34Y'] },
    { text: 'The bridge is nearly 50 years old.', published: null, finds: ['nearly 50 years old = P50Y'] },
    { text: 'A months-old truce broke.', published: null, finds: ['months-old = PXM'] },
    { text: 'An old man aged 34 met old friends.', published: null, finds: [] },
  ],
}
