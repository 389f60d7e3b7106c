/** Whether a value is a full ISO day, without time of day and without X. */
export const isDay = (date: string | null | undefined): date is string =>
  date != null && date.length === 10 && isParted(date) && !Number.isNaN(dayNumber(date))

/** The year stands before the first hyphen, the month before the second. */
const isParted = (date: string): boolean => date[4] === '-' && date[7] === '-'

/** Days since 1970 of a value that begins with a full ISO day; NaN of any other. */
export const dayNumber = (date: string): number =>
  Date.UTC(digits(date, 0, 4), digits(date, 5, 7) - 1, digits(date, 8, 10)) / 86_400_000

/** Asked for so often that no piece is cut out. */
function digits(text: string, start: number, end: number): number {
  let number = 0
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - 48
    if (!(digit >= 0 && digit <= 9)) return Number.NaN
    number = number * 10 + digit
  }
  return number
}

/** Whether two dates can be one: they may have X for what is not known, and an unknown part or date fits any. */
export function datesFit(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true
  const n = Math.min(a.length, b.length)
  for (let i = 0; i < n; i++) if (a[i] !== b[i] && a[i] !== 'X' && b[i] !== 'X') return false
  return true
}

export const monthNames: readonly string[] =
  'January February March April May June July August September October November December'.split(' ')

/** "24 October 2024", "24 October 2024, 10:53", "October 2024"; what is neither comes back as it is. */
export function dayInWords(value: string, precise = false): string {
  const [year, month, day] = [digits(value, 0, 4), digits(value, 5, 7), digits(value, 8, 10)]
  const name = monthNames[month - 1]
  if (name && /^\d{4}-\d\d$/.test(value)) return `${name} ${value.slice(0, 4)}`
  if (!isParted(value) || !name || Number.isNaN(year) || Number.isNaN(day)) return value
  const time = precise ? /^T(\d\d:\d\d)/.exec(value.slice(10))?.[1] : undefined
  return `${day} ${name} ${value.slice(0, 4)}${time ? `, ${time}` : ''}`
}
