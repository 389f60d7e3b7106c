import { weekdays } from '../../lexicon/times.js'
import type { Scope } from './scope.js'

/** "struck at [7]", "arrived around [11]", or "At [7]" as the first word: "stood at [9]" is a count. */
export function isOfHappening(scope: Scope, at: number): boolean {
  const isAbout = ['about', 'around'].includes(scope.word(at - 1))
  const asking = isAbout && scope.word(at - 2) === 'at' ? at - 2 : at - 1
  if (!isAbout && scope.word(asking) !== 'at') return false
  return happenings.has(scope.word(asking - 1)) || (asking === 0 && scope.word(0) === 'at')
}

const happenings = new Set(
  'happened occurred struck began begins begin started starts start arrived arrive arrives met meets meet died departed departs erupted exploded landed crashed'.split(
    ' ',
  ),
)

/** "7 [Thursday evening]", "11 [last night]"; not "9 [last night] were". */
export function isPartNamed(scope: Scope, at: number, hour: number): boolean {
  const isTonight = scope.word(at + 1) === 'tonight'
  const part = scope.word(at + (isTonight ? 1 : 2))
  const isNamed =
    isTonight ||
    (['evening', 'night', 'morning', 'afternoon'].includes(part) &&
      (weekdays.has(scope.word(at + 1)) ||
        ['last', 'this', 'yesterday', 'tomorrow'].includes(scope.word(at + 1))))
  const isHot = part === 'afternoon' && hour > 9
  return isNamed && !isHot && !states.has(scope.word(at + (isTonight ? 2 : 3)))
}

const states = new Set('was were is are had has have remained remain'.split(' '))
