import { dateModifiers, durationHedges } from '../../lexicon/times-cues.js'
import { parseDay } from './calendar.js'
import { timeRules } from './grammar.js'
import type { Reading } from './rule.js'
import type { Scope } from './scope.js'

/** A reading in its place: items [from, to). */
export interface Found extends Reading {
  readonly from: number
  readonly rule: string
}

/** Every reading of the sentence, left to right, without overlap. */
export function scan(scope: Scope): Found[] {
  const found: Found[] = []
  let free = 0
  let at = 0
  while (at < scope.items.length) {
    const best = longest(scope, at)
    if (!best) {
      at++
      continue
    }
    const from = widen(scope, at, free, best)
    found.push({ ...best, from })
    if (best.type === 'DATE' && parseDay(best.value) !== null && best.value.length === 10)
      scope.previous = parseDay(best.value)
    at = best.to
    free = best.to
  }
  return found
}

function longest(scope: Scope, at: number): (Reading & { rule: string }) | undefined {
  let best: Reading | undefined
  let rule = ''
  for (const candidate of timeRules) {
    const reading = candidate.read(scope, at)
    if (reading && (!best || reading.to > best.to)) {
      best = reading
      rule = candidate.id
    }
  }
  return best && { ...best, rule }
}

/** Where the span starts once the modifiers or hedges right before it are taken in. */
function widen(scope: Scope, at: number, free: number, { takesModifier, takesHedge }: Reading): number {
  let from = at
  if (takesModifier) from = before(scope, from, free, dateModifiers)
  if (takesHedge) from = before(scope, from, free, durationHedges)
  return from
}

function before(scope: Scope, at: number, free: number, lists: readonly (readonly string[])[]): number {
  for (const words of lists) {
    const start = at - words.length
    if (start < free) continue
    if (words.every((word, index) => scope.word(start + index) === word)) return start
  }
  return at
}
