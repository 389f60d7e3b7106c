import type { TimeUnit } from '../../lexicon/times.js'

const letters: Readonly<Record<TimeUnit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  night: 'N',
  day: 'D',
  weekend: 'WE',
  week: 'W',
  fortnight: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'Y',
  century: 'Y',
}
const scale: Readonly<Partial<Record<TimeUnit, number>>> = { fortnight: 2, decade: 10, century: 100 }

/** "P2W", "PT1H", "P2.5Y", "PXY". */
export function durationValue(value: number | 'X', unit: TimeUnit): string {
  const time = unit === 'second' || unit === 'minute' || unit === 'hour' ? 'T' : ''
  if (value === 'X') return `P${time}X${unit === 'decade' ? 'DE' : unit === 'century' ? 'CE' : letters[unit]}`
  const count = Number((value * (scale[unit] ?? 1)).toFixed(3))
  if (count < 1 && unit === 'hour') return `PT${Number((count * 60).toFixed(1))}M`
  return `P${time}${count}${letters[unit]}`
}
