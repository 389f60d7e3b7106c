import type { Decision } from './decision.js'

/** Nothing is left to do: who only says that it is a real conflict, cannot tell, waits, asks, or wants a second look leaves it open. */
export function settles({
  verdict,
  resolution,
  flag,
}: Pick<Decision, 'verdict' | 'resolution' | 'flag'>): boolean {
  if (flag || verdict === 'unsure') return false
  if (resolution === 'defer' || resolution === 'pending' || resolution === 'ask') return false
  return verdict !== 'conflict' || resolution !== null
}
