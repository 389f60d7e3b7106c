import { dayParts } from '../../../lexicon/times.js'
import { lookUp } from '../look-up.js'
import { dayAtHand, periodOf } from '../resolve.js'
import type { Reading, TimeRule } from '../rule.js'
import type { Scope } from '../scope.js'

/** "this morning", "in the evening", "overnight"; "Thursday morning" is joined to its day later. */
export const dayPart: TimeRule = {
  id: 'day-part',
  read(scope, at) {
    const other = otherDay(scope, at)
    if (other) return other
    const lead = scope.word(at)
    const isDetermined = lead === 'this' || lead === 'the' || lead === 'that'
    let index = isDetermined ? at + 1 : at
    if (['early', 'late', 'mid'].includes(scope.word(index))) index += scope.word(index + 1) === '-' ? 2 : 1
    const code = dayParts.get(scope.word(index)) ?? hoursOf(scope, index)
    if (!code) return undefined
    const reading: Reading = { to: index + 1, type: 'TIME', value: dayAtHand(scope) + code }
    if (lead === 'that')
      return { ...reading, value: periodOf('day', scope.previous ?? scope.published) + code }
    const isAsked = lead === 'this' || (lead === 'the' && asking.has(scope.word(at - 1)))
    if (!isAsked && scope.word(index) !== 'overnight') return { ...reading, needsDate: true }
    return { ...reading, takesModifier: lead === 'this' }
  },
  examples: [
    {
      text: 'It struck on Thursday morning.',
      published: '2008-05-15',
      finds: ['Thursday morning = 2008-05-15TMO'],
    },
    { text: 'It fell on Sunday night.', published: null, finds: ['Sunday night = XXXX-WXX-7TNI'] },
    { text: 'He left this morning.', published: '2008-01-09', finds: ['this morning = 2008-01-09TMO'] },
    {
      text: 'It fell on May 5 and the next morning rose.',
      published: '2008-05-09',
      finds: ['May 5 = 2008-05-05', 'the next morning = 2008-05-06TMO'],
    },
    { text: 'The night watch slept.', published: '2008-01-09', finds: [] },
  ],
}

/** "the early hours", "the small hours". */
const hoursOf = (scope: Scope, at: number): string | undefined =>
  scope.word(at) === 'hours' && scope.word(at - 1) === 'early'
    ? 'TMO'
    : ['small', 'wee', 'predawn'].includes(scope.word(at)) && scope.word(at + 1) === 'hours'
      ? 'TMO'
      : undefined

const asking = new Set(['in', 'during', 'through', 'by', 'of', 'into'])
const shifts: Readonly<Record<string, number>> = { next: 1, following: 1, previous: -1, same: 0 }

/** "the next morning", "the previous night". */
function otherDay(scope: Scope, at: number): Reading | undefined {
  if (scope.word(at) !== 'the') return undefined
  const shift = lookUp(shifts, scope.word(at + 1))
  const code = dayParts.get(scope.word(at + 2))
  if (shift === undefined || !code) return undefined
  const day = scope.previous ?? scope.published
  return { to: at + 3, type: 'TIME', value: periodOf('day', day === null ? null : day + shift) + code }
}
