import type { Decision } from '../model/index.js'

/** The last word of each person, of decisions with the latest first. */
export function opinionsOf(decisions: readonly Decision[]): readonly Decision[] {
  const last = new Map<string, Decision>()
  for (const decision of decisions) if (!last.has(decision.by)) last.set(decision.by, decision)
  return [...last.values()]
}

/** Whether a second reviewer says otherwise and nobody has had the last word since; the latest opinion comes first. */
export function isDisputed(opinions: readonly Decision[]): boolean {
  const ruling = opinions.findIndex(({ stance }) => stance === 'adjudication')
  const since = ruling < 0 ? opinions : opinions.slice(0, ruling + 1)
  return (
    since.some(({ stance }) => stance === 'second') && new Set(since.map(({ verdict }) => verdict)).size > 1
  )
}
