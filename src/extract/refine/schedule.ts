import {
  betweenSchedule,
  formerly,
  movingParticles,
  movingVerbs,
  schedulingWords,
  settingWords,
  shiftingVerbs,
} from '../../lexicon/schedules.js'
import type { Word } from '../clause/words.js'

/** What a sentence says of the day of a plan. */
export interface Scheduled {
  readonly modality: 'planned' | 'retracted'
  /** The word that says so. */
  readonly cue: number
  /** Where the sentence moves an event from one day to another: the word that does. */
  readonly moved: number | null
}

const reach = 14
const targets = new Set(['to', 'until', 'till', 'for'])

/**
 * The days of a sentence that speaks of a plan, by word: "the talks, first set for Friday, have been moved to Saturday". The new
 * day is planned; the one that it replaces is taken back.
 */
export function scheduleOf(words: readonly Word[]): ReadonlyMap<number, Scheduled> {
  const found = new Map<number, Scheduled>()
  const days = words.flatMap(({ time }, at) => (time?.type === 'DATE' || time?.type === 'TIME' ? [at] : []))
  if (days.length === 0) return found
  const move = moveOf(words, days)
  if (move) {
    found.set(move.to, { modality: 'planned', cue: move.verb, moved: move.verb })
    for (const day of days)
      if (day !== move.to && isReplaced(words, day, move))
        found.set(day, { modality: 'retracted', cue: move.verb, moved: move.verb })
  }
  for (const day of days) {
    if (found.has(day)) continue
    const cue = plannedBy(words, day)
    if (cue === null) continue
    const isFormer = formerly.has(words[cue - 1]?.lower ?? '') || formerly.has(words[cue + 1]?.lower ?? '')
    found.set(day, { modality: isFormer ? 'retracted' : 'planned', cue, moved: null })
  }
  return found
}

interface Move {
  readonly verb: number
  readonly to: number
}

/** The first verb that moves something to a day. "Postponed on Friday" is the day on which it was. */
function moveOf(words: readonly Word[], days: readonly number[]): Move | null {
  for (const to of days) {
    const lead = words[to - 1]?.lower ?? ''
    if (!targets.has(lead)) continue
    for (let at = to - 2; at >= Math.max(0, to - reach) && !isClause(words[at]); at--)
      if (isMove(words, at, lead)) return { verb: at, to }
  }
  return null
}

const isClause = (word: Word | undefined): boolean => word === undefined || /^[.;:]$/u.test(word.text)

function isMove(words: readonly Word[], at: number, lead: string): boolean {
  const lower = words[at]?.lower ?? ''
  if (movingVerbs.has(lower)) return true
  const particles = movingParticles.get(lower)
  if (particles && [1, 2, 3, 4].some((step) => particles.has(words[at + step]?.lower ?? ''))) return true
  return shiftingVerbs.has(lower) && lead !== 'for'
}

/** The day before the move: "from Thursday", "Friday's talks", "that was to be held on Friday". */
function isReplaced(words: readonly Word[], day: number, { verb, to }: Move): boolean {
  if (day > verb) return day < to && words[day - 1]?.lower === 'from'
  return /^['’]s?$|^['’]/u.test(words[day + 1]?.text ?? '') || plannedBy(words, day) !== null
}

/** "Scheduled for Friday", "was to be held on Friday", "due to open in Verrin on Friday": the word that makes a plan of the day, or null. */
function plannedBy(words: readonly Word[], day: number): number | null {
  for (let at = day - 1; at >= Math.max(0, day - 7); at--) {
    const word = words[at] as Word
    if (schedulingWords.has(word.lower)) return at
    if (settingWords.has(word.lower) && /^(?:for|to)$/u.test(words[at + 1]?.lower ?? '')) return at
    if (word.lower === 'to' && isToBe(words, at)) return at
    if (!betweenSchedule.has(word.lower) && word.pos !== 'PROPN') return null
  }
  return null
}

const isToBe = (words: readonly Word[], to: number): boolean =>
  /^(?:is|are|was|were)$/u.test(words[to - 1]?.lower ?? '') &&
  /^(?:be|meet|open|start|begin|gather)$/u.test(words[to + 1]?.lower ?? '')
