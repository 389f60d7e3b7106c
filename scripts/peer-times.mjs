// Holds the times of this program to what two other tools expect of theirs: Duckling and Recognizers-Text. They give
// points and intervals of assistants; TIMEX3 gives periods by name, so what is compared is the stretch of time meant.

const minutesADay = 1440
const dayAt = (year, month, day) => Date.UTC(year, month - 1, day) / 60_000
const minutesOf = (iso) =>
  Date.parse(`${iso.replace(' ', 'T').slice(0, 19).padEnd(10, '0')}${iso.length > 10 ? '' : 'T00:00:00'}Z`) /
  60_000

const seasonMonths = { SP: 3, SU: 6, FA: 9, WI: 12 }
const partHours = { TMO: [0, 12], TMI: [11, 14], TAF: [12, 19], TEV: [16, 24], TNI: [18, 30] }

/** First and last minute of the stretch a TIMEX3 value names; undefined where it leaves anything open. */
export function stretchOf(value) {
  const clock = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::\d\d)?Z?$/.exec(value)
  if (clock) {
    const at = minutesOf(clock[1]) + Number(clock[2]) * 60 + Number(clock[3])
    return [at, at + 1]
  }
  const part = /^(\d{4}-\d\d-\d\d)(T[A-Z]{2})$/.exec(value)
  if (part) {
    const hours = partHours[part[2]]
    const day = minutesOf(part[1])
    return hours && [day + hours[0] * 60, day + hours[1] * 60]
  }
  const week = /^(\d{4})-W(\d\d)(-WE)?$/.exec(value)
  if (week) return weekStretch(Number(week[1]), Number(week[2]), week[3] !== undefined)
  return dateStretch(value)
}

function weekStretch(year, week, isWeekend) {
  const fourth = dayAt(year, 1, 4)
  const monday = fourth - ((new Date(fourth * 60_000).getUTCDay() + 6) % 7) * minutesADay
  const start = monday + (week - 1) * 7 * minutesADay
  return isWeekend ? [start + 4.7 * minutesADay, start + 7 * minutesADay] : [start, start + 7 * minutesADay]
}

function dateStretch(value) {
  const [year, part, day] = value.split('-')
  const from = (month, months) => [dayAt(Number(year), month, 1), dayAt(Number(year), month + months, 1)]
  if (/^\d\d$/.test(value)) return [dayAt(Number(value) * 100, 1, 1), dayAt(Number(value) * 100 + 100, 1, 1)]
  if (/^\d{3}$/.test(value)) return [dayAt(Number(value) * 10, 1, 1), dayAt(Number(value) * 10 + 10, 1, 1)]
  if (!/^\d{4}$/.test(year ?? '')) return undefined
  if (part === undefined) return from(1, 12)
  if (seasonMonths[part]) return from(seasonMonths[part], 4)
  if (/^[QH]\d$/.test(part)) {
    const months = part[0] === 'Q' ? 3 : 6
    return from((Number(part[1]) - 1) * months + 1, months)
  }
  if (!/^\d\d$/.test(part)) return undefined
  if (day === undefined) return from(Number(part), 1)
  const at = dayAt(Number(year), Number(part), Number(day))
  return Number.isFinite(at) ? [at, at + minutesADay] : undefined
}

const grains = {
  Second: 1,
  Minute: 1,
  Hour: 60,
  Day: 1440,
  Week: 10_080,
  Month: 44_640,
  Quarter: 133_920,
  Year: 527_040,
}

/** A mention says the point: it starts where the point does, or holds it in a unit one step coarser ("a week ago"). */
function saysPoint({ value }, start, grain) {
  if (value === 'PRESENT_REF') return grain === 'Second'
  const stretch = stretchOf(value)
  if (!stretch) return isLength(value, grains[grain])
  const length = stretch[1] - stretch[0]
  const asked = grains[grain]
  if (grain === 'Hour' || grain === 'Minute' || grain === 'Second') {
    if (length === 1) return stretch[0] === Math.floor(start)
    return length <= 7 * minutesADay && grain === 'Hour' && stretch[0] <= start && start < stretch[1]
  }
  if (length <= asked * 1.1) return stretch[0] <= start && start < stretch[1] && length >= asked * 0.6
  return length <= asked * 32 && stretch[0] <= start && start < stretch[1]
}

/** One mention holds the interval and is not much longer, or gives its length, or two mentions are its ends. */
function saysInterval(mentions, start, end) {
  const stretches = mentions.map(({ value }) => stretchOf(value))
  const isHeld = stretches.some(
    (held) =>
      held &&
      held[0] <= start &&
      start < held[1] &&
      end - minutesADay <= held[1] &&
      held[1] - held[0] <= 5 * (end - start),
  )
  if (isHeld || mentions.some(({ value }) => isLength(value, end - start))) return true
  const first = stretches.findIndex((held) => held && held[0] === start)
  return (
    first >= 0 && stretches.slice(first + 1).some((held) => held && held[0] <= end && end <= held[1] + 60)
  )
}

const unitMinutes = { Y: 525_600, M: 43_800, W: 10_080, D: 1440, Q: 131_400 }

const clockMinutes = { H: 60, M: 1, S: 1 / 60 }

/** "P2W", "PT1H30M", "P3M2W2D". */
function lengthOf(value) {
  const match = /^P((?:[\d.]+[YMWDQ])*)(?:T((?:[\d.]+[HMS])+))?$/.exec(value)
  if (!match || value === 'P') return undefined
  const sum = (part, units) =>
    [...(part ?? '').matchAll(/([\d.]+)([A-Z])/g)].reduce(
      (all, [, count, unit]) => all + Number(count) * units[unit],
      0,
    )
  return sum(match[1], unitMinutes) + sum(match[2], clockMinutes)
}

const isLength = (value, minutes) => Math.abs((lengthOf(value) ?? Number.NaN) / minutes - 1) < 0.06

const longNames =
  /\b(?:january|february|april|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b/gi
const shortNames =
  /\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|march|may)(?=[ .,]{0,2}\d)|(?<=\d(?:st|nd|rd|th)? (?:of )?)(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|march|may)\b/gi
const capital = (word) => word[0].toUpperCase() + word.slice(1)

/** A clock time alone: an assistant means its next turn, print the day it speaks of. */
function isTurnOf({ value }, minute, today) {
  const stretch = stretchOf(value)
  const isClock = stretch !== undefined && stretch[1] - stretch[0] === 1
  return (
    isClock &&
    stretch[0] >= today &&
    stretch[0] < today + minutesADay &&
    (minute - stretch[0]) % minutesADay === 0
  )
}

/** People who type to an assistant leave out the capitals that print gives to names of days and months. */
const inPrint = (text) => text.replace(longNames, capital).replace(shortNames, capital)

/** An assistant plans: its phrases are read in a clause that looks ahead. */
export function passesDuckling({ input, kind, start, end, grain, reference }, read) {
  const words = kind?.endsWith('Holiday')
    ? input.replace(/(?<![\p{L}'])\p{Ll}/gu, capital)
    : inPrint(input).replace(/\b(?:march|may)\b/gi, capital)
  const lead = 'It will begin at '
  const found = read(lead + words, reference.slice(0, 10)).filter((mention) => mention.end > lead.length)
  if (!start) return found.length === 0
  if (end) return saysInterval(found, minutesOf(start), minutesOf(end))
  const today = minutesOf(reference.slice(0, 10))
  return found.some(
    (mention) => saysPoint(mention, minutesOf(start), grain) || isTurnOf(mention, minutesOf(start), today),
  )
}

/** Both names of a day or a period that is said: "now" is the day of publication, "weekends" recur. */
function names(mention, today) {
  if (mention.value === 'PRESENT_REF' && today) return [mention, { ...mention, value: today }]
  return mention.value === 'XXXX-WXX-WE' ? [mention, { ...mention, value: 'P1WE' }] : [mention]
}

/** Every expected expression has a mention on its words that means the same; where none is expected none is found. */
export function passesRecognizers({ input, reference, expected }, read) {
  const today = reference?.slice(0, 10) ?? null
  const found = read(inPrint(input), today)
  if (expected.length === 0) return found.length === 0
  return expected.every((each) => {
    const mentions = found
      .filter((mention) => mention.start < each.end && each.start < mention.end)
      .flatMap((mention) => names(mention, today))
    return (each.resolution?.values ?? []).some((value) => isMeant(mentions, value))
  })
}

function isMeant(mentions, { timex = '', type, value, start, end }) {
  if (type === 'duration' || type === 'set') {
    const minutes = lengthOf(timex)
    return mentions.some(
      (mention) => mention.value === timex || (minutes !== undefined && isLength(mention.value, minutes)),
    )
  }
  if (
    mentions.some(
      (mention) => mention.value === timex || (/^T[A-Z]/.test(timex) && mention.value.endsWith(timex)),
    )
  )
    return true
  if (type === 'time') return mentions.some((mention) => timeOf(mention.value) === value?.slice(0, 5))
  if (type === 'timerange')
    return [start, end]
      .filter(Boolean)
      .every((time) => mentions.some((mention) => timeOf(mention.value) === time.slice(0, 5)))
  const isDated = /^\d{4}/.test(value ?? start ?? end ?? '')
  if (!isDated) return false
  if (value)
    return mentions.some((mention) =>
      saysPoint(mention, minutesOf(value), type === 'date' || value.endsWith('23:59:59') ? 'Day' : 'Minute'),
    )
  if (start && end) return saysInterval(mentions, minutesOf(start), minutesOf(end))
  return mentions.some((mention) => touches(mention, minutesOf(start ?? end)))
}

const timeOf = (value) => /T(\d\d:\d\d)/.exec(value)?.[1]

/** "before 2012", "after Friday": an end of the stretch named. */
function touches({ value }, minute) {
  const stretch = stretchOf(value)
  return stretch !== undefined && (stretch[0] === minute || Math.abs(stretch[1] - minute) <= 1)
}
