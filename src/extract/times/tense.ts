import { clauseBreaks, futureCues, notPast, pastCues } from '../../lexicon/times-cues.js'
import type { Item } from './items.js'

/** No cue farther away than this speaks about a time; it also keeps long lines linear. */
const reach = 14

const aheadPrepositions = new Set(['until', 'till', 'by'])

/**
 * Which way the clause around item `at` looks: the nearest verb form before it decides, else the nearest behind it.
 * A form right before a bare weekday ("said Thursday he will") belongs to it, so nearness is all that counts.
 */
export function directionAt(items: readonly Item[], at: number): 'past' | 'future' | null {
  if (aheadPrepositions.has(items[at - 1]?.lower ?? '')) {
    return search(items, at - 1, -1) ?? 'future'
  }
  return search(items, at, -1) ?? search(items, at, 1)
}

function search(items: readonly Item[], at: number, step: -1 | 1): 'past' | 'future' | null {
  for (let index = at + step, left = reach; left > 0; index += step, left--) {
    const item = items[index]
    if (!item) return null
    if (item.lower === ';' || clauseBreaks.has(item.lower)) return null
    const found = cueOf(items, index)
    if (found) return found
  }
  return null
}

function cueOf(items: readonly Item[], index: number): 'past' | 'future' | null {
  const { lower, kind, capital } = items[index] as Item
  if (kind !== 'word') return null
  if (futureCues.has(lower) && !(lower === 'may' && capital)) return 'future'
  if (lower.endsWith("'ll") || lower.endsWith('’ll')) return 'future'
  if (pastCues.has(lower)) return 'past'
  if (lower.length > 3 && lower.endsWith('ed') && !notPast.has(lower)) {
    const before = items[index - 1]?.lower ?? ''
    const passiveAhead = before === 'be' || before === 'get'
    return passiveAhead ? null : 'past'
  }
  if (lower === 'to' && isBaseAfterTo(items, index)) return 'future'
  return null
}

const copulas = new Set(['is', 'are', 'due', 'set', 'expected', 'scheduled'])

/** "is to visit", "are to meet". */
const isBaseAfterTo = (items: readonly Item[], index: number): boolean =>
  copulas.has(items[index - 1]?.lower ?? '')
