import { shortDate } from '../../../report/dates.js'

const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** "14:03", with the day where it is not today's; in the person's own time. */
export function momentWords(iso: string, now: Date): string {
  const at = new Date(iso)
  if (Number.isNaN(at.getTime())) return iso
  const clock = `${twoDigits(at.getHours())}:${twoDigits(at.getMinutes())}`
  const day = `${at.getFullYear()}-${twoDigits(at.getMonth() + 1)}-${twoDigits(at.getDate())}`
  const isToday =
    at.getFullYear() === now.getFullYear() &&
    at.getMonth() === now.getMonth() &&
    at.getDate() === now.getDate()
  return isToday ? clock : `${shortDate(day)}, ${clock}`
}
