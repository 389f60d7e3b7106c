import { isComparing } from '../../lexicon/storm-names.js'
import { dateModifiers, durationHedges } from '../../lexicon/times-cues.js'
import { parseDay } from './calendar.js'
import { starts } from './gate.js'
import { rulesFor } from './openings.js'
import type { Reading, TimeRule } from './rule.js'
import { periodIn, type Scope } from './scope.js'

/** A reading in its place: items [from, to). Every field is there, so that all have one shape. */
export interface Found extends Required<Reading> {
  readonly from: number
  readonly rule: string
  /** A day was joined to it. */
  readonly hasDay: boolean
}

const toFound = (reading: Reading, from: number, rule: string): Found => ({
  to: reading.to,
  type: reading.type,
  value: reading.value,
  takesModifier: reading.takesModifier ?? false,
  takesHedge: reading.takesHedge ?? false,
  aside: reading.aside ?? false,
  needsDate: reading.needsDate ?? false,
  from,
  rule,
  hasDay: false,
})

/** Every reading of the sentence, left to right, without overlap. */
export function scan(scope: Scope): Found[] {
  const found: Found[] = []
  const open = starts(scope.items)
  let free = 0
  let at = 0
  while (at < scope.items.length) {
    const best = open[at] ? longest(scope, at, free) : undefined
    if (!best) {
      at++
      continue
    }
    found.push(best)
    remember(scope, best)
    at = best.to
    free = best.to
  }
  return found
}

function remember(scope: Scope, { type, value, from, to, rule }: Found): void {
  scope.last = type === 'DATE' ? { to, value } : null
  const isOrigin = rule !== 'distance' || scope.word(to - 1) === 'later'
  const period = type === 'DATE' && isOrigin ? periodIn(value) : null
  if (period && !(scope.isSpokenHere && scope.word(from - 1) === 'since')) {
    scope.period = period
    scope.isSpokenHere = true
  }
  if (period && scope.published === null && !isCompared(scope, from)) scope.year = Number(value.slice(0, 4))
  const clock = type === 'TIME' ? /T(\d\d):(\d\d)/.exec(value) : null
  if (clock) scope.clock = Number(clock[1]) * 60 + Number(clock[2])
  const isDay = type === 'DATE' ? value.length === 10 : rule === 'day-part' && type === 'TIME'
  const day = isDay ? parseDay(value.slice(0, 10)) : null
  if (day === null) return
  scope.previous = day
  scope.sentenceDay = day
}

/** "The deadliest since the quake of 1967": a year that the sentence only measures its own event against. */
function isCompared({ items }: Scope, from: number): boolean {
  const before = items.slice(Math.max(0, from - compareWithin), from)
  return isComparing(`${before.map(({ lower, spaced }) => (spaced ? ` ${lower}` : lower)).join('')} `)
}

const compareWithin = 16

function longest(scope: Scope, at: number, free: number): Found | undefined {
  let best: Reading | undefined
  let rule: TimeRule | undefined
  for (const candidate of rulesFor(scope, at)) {
    const reading = candidate.read(scope, at)
    if (reading && (!best || reading.to > best.to)) {
      best = reading
      rule = candidate
    }
  }
  if (!best || !rule) return undefined
  const from = isTiedModifier(scope, at, best.to) ? at + 1 : widen(scope, at, free, best)
  return toFound(best, from, rule.id)
}

/** "the 18th-century fort", "the third-quarter loss": the article belongs to what follows. */
const isTiedModifier = (scope: Scope, at: number, to: number): boolean =>
  scope.word(at) === 'the' &&
  to > at + 2 &&
  scope.word(to - 2) === '-' &&
  !scope.items[to - 1]?.spaced &&
  !partWords.has(scope.word(to - 3)) &&
  scope.items[to]?.kind === 'word' &&
  !scope.items[to]?.capital

const partWords = new Set(['early', 'late', 'mid'])

const modifierEnds = new Set(dateModifiers.map((words) => words.at(-1) as string))
const hedgeEnds = new Set(durationHedges.map((words) => words.at(-1) as string))

/** Where the span starts once the modifiers or hedges right before it are taken in. */
function widen(scope: Scope, at: number, free: number, { takesModifier, takesHedge }: Reading): number {
  let from = at
  if (takesModifier && modifierEnds.has(scope.word(from - 1))) from = before(scope, from, free, dateModifiers)
  if (takesHedge && hedgeEnds.has(scope.word(from - 1)) && !isThroughout(scope, from - 1))
    from = before(scope, from, free, durationHedges)
  return from
}

/** "fell by half over two years" says for how long; "for over two years" how much more. */
const isThroughout = (scope: Scope, at: number): boolean =>
  scope.word(at) === 'over' &&
  scope.items[at - 1]?.kind !== 'punctuation' &&
  !overMore.has(scope.word(at - 1))

const overMore = new Set(
  'for in after of within since by than until to from with lasted lasting lasts last took take takes taken taking spent spend spending waited waiting is was are were be been just well little slightly already now who'.split(
    ' ',
  ),
)

function before(scope: Scope, at: number, free: number, lists: readonly (readonly string[])[]): number {
  for (const words of lists) {
    const start = at - words.length
    if (start < free) continue
    if (words.every((word, index) => scope.word(start + index) === word)) return start
  }
  return at
}
