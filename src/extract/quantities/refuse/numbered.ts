import type { Amount } from '../amount.js'
import { isPlural, isStart, isWord, lower, type Tokens } from '../words.js'

const numberedPlaces: ReadonlySet<string> = new Set([
  'runway',
  'gate',
  'room',
  'platform',
  'lane',
  'terminal',
])
const classWords: ReadonlySet<string> = new Set([
  'stage',
  'level',
  'type',
  'class',
  'grade',
  ...numberedPlaces,
])

/** "stage 4 cancer", "type 2 diabetes", "a level 3 alert"; not "at this level 20 people". */
export const isClass = (tokens: Tokens, at: number, end: number): boolean =>
  classWords.has(lower(tokens, at)) &&
  end === at + 2 &&
  (numberedPlaces.has(lower(tokens, at))
    ? isPlaceAlone(tokens, at, end)
    : /^[1-9]$/u.test(lower(tokens, at + 1))) &&
  !/^(?:this|that|the|each|every)$/u.test(lower(tokens, at - 1)) &&
  !isPlural(tokens, end) &&
  !isPlural(tokens, end + 1)

/** "in room 12", "guests at gate 7 were"; not "in the engine room 12 were", "fire in terminal 12 dead". */
const isPlaceAlone = (tokens: Tokens, at: number, end: number): boolean =>
  /^\d{1,3}$/u.test(lower(tokens, at + 1)) &&
  (isStart(tokens, at) || beforePlace.test(lower(tokens, at - 1))) &&
  !befell.test(lower(tokens, end)) &&
  !(isStart(tokens, at - 1) && /^(?:were|are|have|had)$/u.test(lower(tokens, end)))

const beforePlace =
  /^(?:in|at|from|to|on|onto|near|of|off|by|into|through|via|outside|inside|left|and|or|for)$/u
/** What is said of people counted just before. */
const befell =
  /^(?:died|dead|killed|wounded|injured|hurt|missing|more|others|remain|remained|survived|fell|fled|escaped|drowned|slept|perished)$/u

const instalments: ReadonlySet<string> = new Set(['season', 'part', 'phase', 'volume', 'chapter', 'episode'])

/** "the season three premiere", "in phase two of the plan"; not "last season two players", "in the first phase two were". */
export function isInstalment(tokens: Tokens, at: number, { end, low }: Amount): boolean {
  if (!instalments.has(lower(tokens, at)) || end !== at + 2 || (low ?? 0) > 20) return false
  const [before, next] = [lower(tokens, at - 1), lower(tokens, end)]
  if (before === 'the') return shown.test(next)
  if (!isStart(tokens, at) && !beforeInstalment.test(before)) return false
  if (next === 'of' && before === 'in' && /^(?:season|part)$/u.test(lower(tokens, at))) return false
  if (next === 'of') return !/^(?:them|us|whom|those|these)$/u.test(lower(tokens, end + 1))
  if (next === 'and') return instalments.has(lower(tokens, end + 1))
  return !isWord(tokens, end) || shown.test(next) || begun.test(next)
}
const beforeInstalment = /^(?:of|for|and|in|with|from|after|before|during|until|into|than|as)$/u
const shown = /^(?:premiere|finale|opener|episode|trailer|cast)$/u
const begun =
  /^(?:began|begins|starts|started|premiered|premieres|aired|airs|opens|opened|ends|ended|was|is|will)$/u
