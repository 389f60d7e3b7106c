import { isMoment, longest } from '../../ledger/index.js'
import { Refused } from './refused.js'

/** A name on one line. */
export const nameOf = (by: string): string => by.replace(/\s+/gu, ' ').trim()

/** Who says something, and when, as the ledger takes it. */
export function signed({ by, at }: { readonly by: string; readonly at: string }) {
  const name = nameOf(by)
  if (name === '' || name.length > longest.by)
    throw new Refused(400, `A name has 1 to ${longest.by} characters. Nothing was recorded.`)
  if (!isMoment(at)) throw new Refused(400, `"${at}" is no moment of the calendar. Nothing was recorded.`)
  return { by: name, at }
}
