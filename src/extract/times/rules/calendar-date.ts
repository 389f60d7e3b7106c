import { personGroups, singular } from '../../../lexicon/people.js'
import { writtenDate, writtenValue } from '../dates.js'
import { yearBehindRange } from '../day-ranges.js'
import { lastThisNext, lookUp } from '../look-up.js'
import { dateValue, yearOfMonthDay } from '../resolve.js'
import type { Reading, TimeRule } from '../rule.js'
import type { Scope } from '../scope.js'

/** "Friday, October 23, 2024", "Oct. 7", "the 7th of October": month and day in words. */
export const calendarDate: TimeRule = {
  id: 'calendar-date',
  read(scope, at) {
    const lead = lookUp(lastThisNext, scope.word(at))
    if (lead !== undefined) return relativeDate(scope, at, lead)
    const date = writtenDate(scope, at)
    if (!date || isMonthAlone(scope, at, date.to)) return undefined
    const relative = yearWords(scope, date.to)
    if (date.year === null && relative) {
      const year = scope.published === null ? null : Number(dateOf(scope).slice(0, 4)) + relative.shift
      return { to: relative.to, type: 'DATE', value: dateValue(year, date.month, date.day) }
    }
    const year = date.year ?? yearBehindRange(scope, date)
    return {
      to: date.to,
      type: 'DATE',
      value: writtenValue(scope, at, { ...date, year }),
      takesModifier: true,
    }
  },
  examples: [
    { text: 'It began on October 7th, 2023.', published: null, finds: ['October 7th, 2023 = 2023-10-07'] },
    {
      text: 'They met on Friday, Oct. 23, 2024.',
      published: null,
      finds: ['Friday, Oct. 23, 2024 = 2024-10-23'],
    },
    { text: 'The raid of 7 October 2023 failed.', published: null, finds: ['7 October 2023 = 2023-10-07'] },
    { text: 'It was on the 7th of October.', published: null, finds: ['the 7th of October = XXXX-10-07'] },
    { text: 'The wave struck on December 26.', published: '2005-01-02', finds: ['December 26 = 2004-12-26'] },
    { text: 'They will vote on January 9.', published: '2004-12-28', finds: ['January 9 = 2005-01-09'] },
    { text: 'It sank on June 28 in 1994.', published: '2005-01-02', finds: ['June 28 in 1994 = 1994-06-28'] },
    { text: 'In March 17 pilgrims died.', published: '2005-01-02', finds: ['March = 2004-03'] },
    { text: 'He may 7 times have tried.', published: '2005-01-02', finds: [] },
  ],
}

/** "In March 17 pilgrims died": no day, but who is counted. */
function isMonthAlone(scope: Scope, at: number, to: number): boolean {
  const word = scope.word(to)
  return (
    to === at + 2 &&
    scope.word(at - 1) === 'in' &&
    singular(word) !== word &&
    personGroups.has(singular(word))
  )
}

/** "last March 11", "next May 5". */
function relativeDate(scope: Scope, at: number, lead: number): Reading | undefined {
  const date = writtenDate(scope, at + 1)
  if (date?.year !== null) return undefined
  const direction = lead < 0 ? 'past' : 'future'
  const year = yearOfMonthDay(scope, date.month, date.day, direction)
  return { to: date.to, type: 'DATE', value: dateValue(year, date.month, date.day) }
}

/** "last year", "of this year" behind a date. */
function yearWords(scope: Scope, at: number): { to: number; shift: number } | undefined {
  const start = scope.word(at) === 'of' ? at + 1 : at
  const shift = lookUp(lastThisNext, scope.word(start))
  return shift !== undefined && scope.word(start + 1) === 'year' ? { to: start + 2, shift } : undefined
}

const dateOf = (scope: Scope): string =>
  dateValue(new Date((scope.published ?? 0) * 86_400_000).getUTCFullYear(), 1, 1)
