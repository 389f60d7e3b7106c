import { timeUnits } from '../../../lexicon/times.js'
import { ordinal } from '../numbers.js'
import { periodOf } from '../resolve.js'
import type { TimeRule } from '../rule.js'
import type { Scope } from '../scope.js'

/** "The third straight month", "a second day in a row": the period spoken of, as the last of so many. */
export const running: TimeRule = {
  id: 'running',
  read(scope, at) {
    const start = ['the', 'a', 'an', 'its', 'their'].includes(scope.word(at)) ? at + 1 : at
    const count = ordinal(scope, start)
    if (!count || count.value < 2) return undefined
    const isStraight = straight.has(scope.word(count.to))
    const index = isStraight ? count.to + 1 : count.to
    const unit = timeUnits.get(scope.word(index))
    if (!unit || unit === 'second' || !(isStraight || isInRow(scope, index + 1))) return undefined
    const day = (scope.isSpokenHere ? scope.period?.day : scope.sentenceDay) ?? scope.published
    return {
      to: index + 1,
      type: unit === 'night' ? 'TIME' : 'DATE',
      value: periodOf(unit, day),
      aside: true,
    }
  },
  examples: [
    {
      text: 'It fell in February for the third straight month.',
      published: '2013-03-22',
      finds: ['February = 2013-02', 'the third straight month = 2013-02'],
    },
    {
      text: 'It rained for a second day in a row, and in the fourth consecutive week.',
      published: '2013-03-22',
      finds: ['a second day = 2013-03-22', 'the fourth consecutive week = 2013-W12'],
    },
    {
      text: 'On the second day of the trial he took a third straight bet in the second home in a row.',
      published: '2013-03-22',
      finds: [],
    },
  ],
}

const straight = new Set(['straight', 'consecutive', 'successive'])

const isInRow = (scope: Scope, at: number): boolean =>
  scope.word(at) === 'running' ||
  (scope.word(at) === 'in' && scope.word(at + 1) === 'a' && scope.word(at + 2) === 'row')
