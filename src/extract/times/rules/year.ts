import { decadeNames } from '../../../lexicon/times.js'
import { countedAfter, notYearBefore, timePrepositions } from '../../../lexicon/times-cues.js'
import { pad } from '../calendar.js'
import { yearAt } from '../dates.js'
import { ordinal } from '../numbers.js'
import { fullYear } from '../resolve.js'
import type { Reading, TimeRule } from '../rule.js'
import type { Scope } from '../scope.js'

/** A year that stands alone: "in 2009", "the 2003 quake". */
export const year: TimeRule = {
  id: 'year',
  read(scope, at) {
    const read = yearAt(scope, at)
    if (!read) return apostropheYear(scope, at)
    return isYear(scope, at, read.value)
      ? {
          to: read.to,
          type: 'DATE',
          value: scope.word(at),
          takesModifier: true,
          aside: isOfPrices(scope, read.to),
        }
      : undefined
  },
  examples: [
    { text: 'It rose in 2009.', published: null, finds: ['2009 = 2009'] },
    { text: 'The 2003 quake was worse.', published: null, finds: ['2003 = 2003'] },
    { text: 'By early 2012 it was gone.', published: null, finds: ['early 2012 = 2012'] },
    { text: 'It sank in mid-2011.', published: null, finds: ['mid-2011 = 2011'] },
    { text: 'Back in ’82 it was new.', published: '2008-05-13', finds: ['’82 = 1982'] },
    {
      text: 'It runs until at least 2014, by at least 2000 metres, and ends no later than 2016.',
      published: null,
      finds: ['2014 = 2014', '2016 = 2016'],
    },
    { text: 'It needs 2000 more buses and 2000 people.', published: null, finds: [] },
    { text: 'Some 2000 people fled under Section 2012.', published: null, finds: [] },
    { text: 'It cost $2000 and flight 1999 left.', published: null, finds: [] },
  ],
}

/** "1979 USD", "2008 US$", "1995 dollars": the year whose prices a sum is put in. */
const isOfPrices = (scope: Scope, to: number): boolean =>
  pricedIn.has(scope.word(to)) || (scope.word(to) === 'us' && scope.word(to + 1) === '$')
/** Codes that are no words, and what stands in their place. */
const pricedIn: ReadonlySet<string> = new Set(
  'usd eur gbp inr jpy aud cad nzd mxn cny twd hkd krw thb vnd brl php idr zar pkr bdt dollars euros prices'.split(
    ' ',
  ),
)

const signs = new Set(['$', '€', '£', '¥', '#', '+', '/', ':', '№', '₹', '@'])

function isYear(scope: Scope, at: number, value: number): boolean {
  const item = scope.items[at]
  const before = scope.items[at - 1]
  const after = scope.items[at + 1]
  if (before && (signs.has(before.lower) || (notYearBefore.has(before.lower) && !isAtLeast(scope, at))))
    return false
  if (after && ['%', '/', '°', '+'].includes(after.lower) && !after.spaced) return false
  if (after?.lower === ':' && !after.spaced && !(scope.items[at + 2]?.spaced ?? true)) return false
  if (before?.lower === '.' && notYearBefore.has(scope.word(at - 2))) return false
  if (before?.kind === 'number' || after?.kind === 'number') return false
  if (before && item && !item.spaced && before.kind === 'word') return false
  const prepared = before !== undefined && timePrepositions.has(before.lower)
  if (value < 1700 || value >= 2100)
    return prepared && ['in', 'since', 'until', 'of', 'year'].includes(before.lower) && !isCounted(scope, at)
  if (!(prepared && yearAskers.has(before.lower)) && isCounted(scope, at)) return false
  if (before?.lower === '-' && !before.spaced) return isModifierDash(scope, at)
  return !(before?.kind === 'word' && before.capital && at > 1 && !prepared && value < 1900)
}

/** "until at least 2014", "by about 2030", "no later than 2014". */
const isAtLeast = (scope: Scope, at: number): boolean => {
  const hedge = scope.word(at - 1)
  if (hedge === 'than')
    return ['later', 'earlier', 'sooner'].includes(scope.word(at - 2)) && !isCounted(scope, at)
  const before = scope.word(at - 2) === 'at' && hedge === 'least' ? at - 3 : at - 2
  return (
    ['least', 'about', 'around'].includes(hedge) && deadlines.has(scope.word(before)) && !isCounted(scope, at)
  )
}

const deadlines = new Set(['until', 'till', 'by', 'through', 'since', 'before'])

/** Prepositions behind which "2008 people died" opens with a year; "and 2000 people" counts. */
const yearAskers = new Set(
  'in since until till during throughout before after early late mid this last next back past ending'.split(
    ' ',
  ),
)

const smallWords = new Set(['is', 'was', 'has', 'as', 'its', 'his', 'this'])

/** "2000 people", "2000 shares". */
const isCounted = (scope: Scope, at: number): boolean => {
  const after = scope.items[at + 1]
  if (after?.kind !== 'word') return false
  const isRound = (scope.items[at]?.lower ?? '').endsWith('00')
  return (
    countedAfter.has(after.lower) ||
    (isRound && ['more', 'other', 'new', 'additional', 'extra', 'such'].includes(after.lower)) ||
    (isRound && !after.capital && /[^s]s$/.test(after.lower) && !smallWords.has(after.lower))
  )
}

/** "mid-2011", "pre-1990", "2009-2011": not "A-2000". */
const isModifierDash = (scope: Scope, at: number): boolean => {
  const head = scope.items[at - 2]
  return (
    head !== undefined &&
    ((/^\d{4}$/.test(head.lower) && scope.word(at - 3) !== '-') ||
      ['mid', 'late', 'early', 'pre', 'post'].includes(head.lower))
  )
}

function apostropheYear(scope: Scope, at: number): Reading | undefined {
  const quote = scope.items[at]
  if ((quote?.lower !== "'" && quote?.lower !== '’' && quote?.lower !== '‘') || !quote.spaced)
    return undefined
  const number = scope.items[at + 1]
  if (!number || number.spaced || !/^\d\d$/.test(number.lower)) return undefined
  const before = scope.word(at - 1)
  if (!timePrepositions.has(before) || scope.word(at + 2) === quote.lower || scope.word(at + 2) === 's')
    return undefined
  return { to: at + 2, type: 'DATE', value: String(fullYear(scope, Number(number.lower))) }
}

/** "the 1990s", "the early '90s", "the nineties". */
export const decade: TimeRule = {
  id: 'decade',
  read(scope, at) {
    const the = scope.word(at) === 'the' ? 1 : 0
    const modifier = ['early', 'late', 'mid'].includes(scope.word(at + the)) ? 1 : 0
    const dash = modifier && scope.word(at + the + 1) === '-' ? 1 : 0
    const start = at + the + modifier + dash
    const found = decadeAt(scope, start, the + modifier > 0 || timePrepositions.has(scope.word(at - 1)))
    return found && { to: found.to, type: 'DATE', value: pad(found.value, 3), takesModifier: true }
  },
  examples: [
    { text: 'It rose in the 1990s.', published: null, finds: ['the 1990s = 199'] },
    { text: 'It fell in the late 1980s.', published: null, finds: ['the late 1980s = 198'] },
    {
      text: 'Music of the ’90s and the seventies.',
      published: null,
      finds: ['the ’90s = 199', 'the seventies = 197'],
    },
    {
      text: 'A woman in her 80s fell on a man in his mid-50s and a boy in his early 20s.',
      published: null,
      finds: [],
    },
  ],
}

/** "In her 80s", "in her mid-50s", "in the low 30s". */
function isAgeAt(scope: Scope, at: number): boolean {
  const dash = scope.word(at - 1) === '-' ? 1 : 0
  const part = ['early', 'late', 'mid'].includes(scope.word(at - 1 - dash)) ? 1 + dash : 0
  return ages.has(scope.word(at - 1 - part))
}
const ages = new Set(['his', 'her', 'their', 'my', 'upper', 'lower', 'low', 'high'])

function decadeAt(scope: Scope, at: number, asked: boolean): { to: number; value: number } | undefined {
  const quoted = ["'", '’', '‘'].includes(scope.word(at)) ? 1 : 0
  const number = scope.items[at + quoted]
  if (number?.kind === 'number') {
    const full = /^(1[5-9]|20)\d0$/.test(number.lower)
    const short = /^[2-9]0$/.test(number.lower)
    const s = scope.items[at + quoted + 1]
    const mark = s && !s.spaced && (s.lower === "'" || s.lower === '’') ? 1 : 0
    const end = scope.items[at + quoted + 1 + mark]
    if (end?.lower !== 's' || end.spaced) return undefined
    if (full) return { to: at + quoted + 2 + mark, value: Number(number.lower) / 10 }
    if (short && asked && !isAgeAt(scope, at))
      return { to: at + quoted + 2 + mark, value: 190 + Number(number.lower) / 10 }
    return undefined
  }
  const named = decadeNames.get(scope.word(at))
  return named !== undefined &&
    scope.word(at - 1) !== 'roaring' &&
    asked &&
    !['his', 'her', 'their'].includes(scope.word(at - 1))
    ? { to: at + 1, value: 190 + named }
    : undefined
}

/** "the 19th century", "the late twentieth century". */
export const century: TimeRule = {
  id: 'century',
  read(scope, at) {
    let index = scope.word(at) === 'the' ? at + 1 : at
    if (['early', 'late', 'mid'].includes(scope.word(index))) index += scope.word(index + 1) === '-' ? 2 : 1
    const read = ordinal(scope, index)
    if (!read) return undefined
    const dash = scope.word(read.to) === '-' ? 1 : 0
    if (scope.word(read.to + dash) !== 'century' || read.value > 30) return undefined
    return { to: read.to + dash + 1, type: 'DATE', value: pad(read.value - 1), takesModifier: true }
  },
  examples: [{ text: 'A house of the 19th century.', published: null, finds: ['the 19th century = 18'] }],
}
