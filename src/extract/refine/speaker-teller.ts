import { eventNouns } from '../../lexicon/events.js'
import { anybodyHeads, isPersonLike, personGroups } from '../../lexicon/people.js'
import type { Chunk } from '../clause/chunk.js'
import type { Word } from '../clause/words.js'

/** "reported Xinhua", "confirmed a spokesman": what can tell of something; a blast, a capital or nightfall cannot. */
export function isTeller(words: readonly Word[], { last, np }: Chunk): boolean {
  if (!np) return false
  if (isBody({ np })) return true
  const [from, head] = [words[np.bodyFirst], words[np.headWord]]
  const isName = isCapital(from) || np.modifiers.some((word) => tellers.test(word))
  const isEvent = words.slice(np.bodyFirst, last + 1).some(({ lower }) => eventNouns.has(lower))
  return isName && !isEvent && isCapital(head) && (np.bodyFirst > 0 || head?.pos === 'PROPN')
}

/** A person or a body that speaks, by its noun and not by its name, which may be that of a place. */
export const isBody = (chunk: Pick<Chunk, 'np'> | undefined): boolean => {
  const head = chunk?.np?.head ?? ''
  return tellers.test(head) || (isPersonLike(head) && !anybodyHeads.has(head) && !silent.has(groupOf(head)))
}

const groupOf = (head: string): string => personGroups.get(head) ?? ''

/** Those who are counted or do what is counted. */
const silent: ReadonlySet<string> = new Set(['attacker', 'victim', 'patient', 'hostage'])
const isCapital = (word: Word | undefined): boolean => /^\p{Lu}/u.test(word?.text ?? '')

const tellers =
  /^(?:agency|army|association|authority|broadcaster|bureau|center|centre|channel|commission|committee|council|daily|department|embassy|government|group|hospital|media|military|ministry|navy|network|newspaper|office|opposition|organi[sz]ation|paper|party|police|press|radio|service|station|survey|team|television|union)$/u
