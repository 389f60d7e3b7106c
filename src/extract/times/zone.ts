import { timeZones } from '../../lexicon/times.js'
import type { Scope } from './scope.js'

/** "GMT", "New York time", "local time" at `at`. */
export function zoneAt(scope: Scope, at: number): { to: number; isUtc: boolean } | undefined {
  const open = scope.word(at) === '(' ? 1 : 0
  const item = scope.items[at + open]
  if (!item) return undefined
  const isName = item.capital && timeZones.has(item.lower.replaceAll('.', ''))
  if (isName && !open)
    return { to: at + 1, isUtc: ['utc', 'gmt', 'z'].includes(item.lower) && scope.word(at + 1) !== '+' }
  const isCity = !open && item.capital && scope.items[at + 1]?.capital && scope.word(at + 2) === 'time'
  if (isCity) return { to: at + 3, isUtc: false }
  const isLocal = !open && (item.lower === 'local' || item.capital) && scope.word(at + 1) === 'time'
  return isLocal ? { to: at + 2, isUtc: false } : undefined
}
