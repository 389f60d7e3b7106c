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
    const start = isDetermined ? at + 1 : at
    const index = unqualified(scope, start)
    const code = dayParts.get(scope.word(index)) ?? hoursOf(scope, index)
    if (!code) return undefined
    const reading: Reading = { to: index + 1, type: 'TIME', value: dayOf(scope, at) + code }
    if (lead === 'that')
      return { ...reading, value: periodOf('day', scope.previous ?? scope.published) + code }
    const isAsked = lead === 'this' || (lead === 'the' && asking.has(scope.word(at - 1)))
    const isAlone = !isDetermined && standsAlone(scope, at, index)
    if (!isAsked && !isAlone) return { ...reading, needsDate: true }
    const aside = !isAsked && scope.word(index) !== 'overnight'
    return { ...reading, takesModifier: true, aside }
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
    {
      text: 'They came before dawn and left late in the afternoon.',
      published: '2008-01-09',
      finds: ['dawn = 2008-01-09TMO', 'late in the afternoon = 2008-01-09TAF'],
    },
    {
      text: 'It opens Wednesday evening next week, and next week on Friday it shuts.',
      published: '2008-05-15',
      finds: ['Wednesday evening next week = 2008-05-21TEV', 'next week on Friday = 2008-05-23'],
    },
    {
      text: 'He met them Wednesday evening and next week will leave.',
      published: '2008-05-15',
      finds: ['Wednesday evening = 2008-05-14TEV', 'next week = 2008-W21'],
    },
    { text: 'The night watch slept until the dawn chorus.', published: '2008-01-09', finds: [] },
  ],
}

/** Index after "early", "late" or "mid-". */
function unqualified(scope: Scope, at: number): number {
  if (!['early', 'late', 'mid'].includes(scope.word(at))) return at
  return at + (scope.word(at + 1) === '-' ? 2 : 1)
}

/** "overnight", "before dawn", "in early morning trading", "by midday". */
function standsAlone(scope: Scope, at: number, index: number): boolean {
  const word = scope.word(index)
  const before = scope.word(at - 1)
  if (word === 'overnight') return true
  if (index > at) return word !== 'night' || before !== 'a'
  return turningPoints.has(word)
    ? around.has(before)
    : word !== 'night' && ['in', 'by', 'until'].includes(before)
}

const turningPoints = new Set('dawn daybreak sunrise midday lunchtime dusk sunset nightfall'.split(' '))
const around = new Set('at before after by until till since from around in about'.split(' '))

/** "This morning" is that of publication; a clause that looks ahead speaks of no day that is over. */
function dayOf(scope: Scope, at: number): string {
  const { sentenceDay, published } = scope
  if (scope.word(at) === 'this' && published !== null) return periodOf('day', published)
  const isOver = sentenceDay !== null && published !== null && sentenceDay < published
  return isOver && scope.direction(at) === 'future' ? periodOf('day', published) : dayAtHand(scope)
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
  const value = periodOf('day', day === null ? null : day + shift) + code
  return { to: at + 3, type: 'TIME', value, takesModifier: true }
}
