import { type TimeUnit, timeUnits } from '../../../lexicon/times.js'
import { pastCues } from '../../../lexicon/times-cues.js'
import type { Day } from '../calendar.js'
import { lookUp } from '../look-up.js'
import { atDay, isWhole, periodUnits, toPrevious } from '../periods.js'
import { shiftedPeriod } from '../resolve.js'
import type { Reading, TimeRule } from '../rule.js'
import type { Scope } from '../scope.js'

/** "that day", "the same day", "the next day", "the following month": from the date mentioned last. */
export const anaphoric: TimeRule = {
  id: 'anaphoric',
  read(scope, at) {
    const before = besides(scope, at)
    if (before) return before
    const isThatSame = scope.word(at) === 'that' && scope.word(at + 1) === 'same'
    const that = scope.word(at) === 'that' || scope.word(at) === 'same'
    const the = scope.word(at) === 'the'
    const shift = that ? 0 : the ? lookUp(toPrevious, scope.word(at + 1)) : undefined
    if (shift === undefined) return undefined
    const index = that && !isThatSame ? at + 1 : at + 2
    const unit = timeUnits.get(scope.word(index))
    if (!unit || !isWhole(scope, index)) return undefined
    const day = scope.previous ?? scope.published
    if (unit === 'day') return atDay(index + 1, day === null ? null : day + shift)
    if (!periodUnits.has(unit) || (!that && scope.previous === null)) return undefined
    const spoken = that ? spokenFor(scope, unit) : null
    return {
      to: index + 1,
      type: 'DATE',
      value: shiftedPeriod(spoken ?? day, unit, shift),
      takesModifier: true,
    }
  },
  examples: [
    {
      text: 'It fell on May 5 and rose the next day.',
      published: '2008-05-08',
      finds: ['May 5 = 2008-05-05', 'the next day = 2008-05-06'],
    },
    {
      text: 'They sang on May 5 and the night before.',
      published: '2008-05-08',
      finds: ['May 5 = 2008-05-05', 'the night before = 2008-05-04TNI'],
    },
    {
      text: 'They met on May 5 and that same day left.',
      published: '2008-05-08',
      finds: ['May 5 = 2008-05-05', 'that same day = 2008-05-05'],
    },
    {
      text: 'It fell in November and the month before.',
      published: '2008-12-08',
      finds: ['November = 2008-11', 'the month before = 2008-10'],
    },
    {
      text: 'It opened in May 2004, shut that year and reopened nine years later, and the following year burned.',
      published: '2015-05-08',
      finds: [
        'May 2004 = 2004-05',
        'that year = 2004',
        'nine years later = 2013',
        'the following year = 2014',
      ],
    },
    {
      text: 'It fell on May 5; it had shone the day before and would shine again.',
      published: '2008-05-08',
      finds: ['May 5 = 2008-05-05', 'the day before = 2008-05-04'],
    },
    {
      text: 'It rose the day before and two days after the vote, in the year before and year after it and the night before and morning of it.',
      published: '2008-05-08',
      finds: ['two days = P2D'],
    },
    { text: 'He said that money mattered.', published: '2008-05-08', finds: [] },
  ],
}

/** "that year" is of any date spoken of, "that month" of a month or day. */
function spokenFor({ period }: Scope, unit: TimeUnit): Day | null {
  if (period === null || (unit !== 'year' && unit !== 'month')) return null
  return unit === 'year' || period.unit === 'month' || period.unit === 'day' ? period.day : null
}

/** "had met the day before and would meet again"; not "the day before and two days after the vote". */
const isJoined = (scope: Scope, at: number): boolean =>
  scope.word(at) === 'and' && (pastCues.has(scope.word(at + 1)) || modals.has(scope.word(at + 1)))

const modals = new Set(['would', 'will', 'could', 'is', 'are', 'has', 'have'])

const besideSigns: Readonly<Record<string, number>> = { before: -1, earlier: -1, previous: -1, after: 1 }

/** "the night before", "the day after", "the year before" at the end of a clause. */
function besides(scope: Scope, at: number): Reading | undefined {
  if (scope.word(at) !== 'the') return undefined
  const unit = timeUnits.get(scope.word(at + 1))
  const sign = lookUp(besideSigns, scope.word(at + 2))
  const next = scope.items[at + 3]
  const goesOn = isJoined(scope, at + 3)
  if (!unit || !sign || (next && next.kind !== 'punctuation' && !goesOn)) return undefined
  if (unit !== 'day' && unit !== 'night' && !periodUnits.has(unit)) return undefined
  const isLong = unit === 'month' || unit === 'quarter' || unit === 'year'
  const spoken = (isLong ? scope.period?.day : null) ?? scope.previous ?? scope.published
  const value = shiftedPeriod(spoken, unit, sign)
  return { to: at + 3, type: unit === 'night' ? 'TIME' : 'DATE', value }
}
