import type { Changes, Claim, Result } from '../model/index.js'

/**
 * The result with only those questions that have a figure since the date: its as-of date or its article's publication is
 * that day or later. What has no date is left out. The counts stay those of the whole run.
 */
export function onlySince(result: Result, date: string): Result {
  const published = new Map(result.sources.map((source) => [source.source, source.published]))
  const isRecent = ({ asOf, source }: Claim): boolean =>
    isSince(asOf.value, date) || isSince(published.get(source) ?? null, date)
  const recent = new Set(result.claims.filter(isRecent).map(({ id }) => id))
  const questions = result.questions.filter(({ claims }) => claims.some((id) => recent.has(id)))
  const kept = new Set(questions.map(({ id }) => id))
  const claims = new Set(questions.flatMap(({ claims }) => claims))
  const leftOut = result.questions.filter(({ id }) => !kept.has(id))
  const discrepancies = result.discrepancies.filter(({ question }) => kept.has(question))
  const { changes } = result
  return {
    ...result,
    questions,
    claims: result.claims.filter(({ id }) => claims.has(id)),
    discrepancies,
    notes: result.notes.filter(
      (note) => note.claims.length === 0 || note.claims.some((id) => claims.has(id)),
    ),
    ...(changes && { changes: changesOf(changes, kept, new Set(discrepancies.map(({ id }) => id))) }),
    since: {
      date,
      leftOut: {
        questions: leftOut.length,
        contested: leftOut.filter(({ verdict }) => verdict === 'differ').length,
      },
    },
  }
}

/** What is gone stays: nothing says of when it was. */
const changesOf = (
  changes: Changes,
  questions: ReadonlySet<string>,
  pairs: ReadonlySet<string>,
): Changes => ({
  ...changes,
  questions: changes.questions.filter(({ question }) => question === null || questions.has(question)),
  discrepancies: { ...changes.discrepancies, new: changes.discrepancies.new.filter((id) => pairs.has(id)) },
})

/** Of an interval the end counts, of a month or a year its last day. Days are compared where either has no time of day. */
export function isSince(value: string | null, date: string): boolean {
  const end = value?.slice(value.indexOf('/') + 1)
  if (end === undefined || !/^\d{4}(?:-\d\d)?(?:-\d\d(?:T\d\d:\d\d.*)?)?$/u.test(end)) return false
  if (end.includes('T') && date.includes('T')) return instant(end) >= instant(date)
  const whole = `${end.slice(0, 10)}${'-99-99'.slice(Math.min(end.length, 10) - 4)}`
  return whole >= date.slice(0, 10)
}

/** A time without a zone is taken as UTC: no machine's own zone takes part. */
const instant = (time: string): number => Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/u.test(time) ? time : `${time}Z`)
