import { peopleWords, placeWords } from '../../lexicon/names-countries.js'
import {
  deputyWords,
  pastRoleWords,
  roleRanks,
  roleVerbs,
  titleModifiers,
} from '../../lexicon/names-titles.js'
import type { Span } from '../../model/index.js'
import { plain } from './fold.js'

const WINDOW = 90
const MOST_WORDS = 12

/** The role stated right before the name, or right after its comma, within one sentence; null where there is none. */
export function roleOf(text: string, sentence: Span, { start, end }: Span): string | null {
  const leading = leadingRole(text.slice(Math.max(sentence.start, start - WINDOW), start))
  if (leading?.includes(' of ')) return leading
  const after = text.slice(end, Math.min(sentence.end, end + WINDOW))
  const apposition = /^, ((?:an? |the |another )?[^,.;:()"“”\n]{4,80})(?=[,.;:()"“”\n]|$)/.exec(after)?.[1]
  return apposition && isRolePhrase(apposition) ? apposition.trim() : leading
}

/** Its head stands among the first words. */
const isRolePhrase = (phrase: string): boolean => {
  const words = phrase.split(/\s+/)
  if (words.length > MOST_WORDS) return false
  return (
    (words[0] === 'who' && plain(words[1] ?? '') in roleVerbs) ||
    words.slice(0, 5).some((word) => plain(word) in roleRanks)
  )
}

const glue: ReadonlySet<string> = new Set(['of', 'the', 'for'])

/** Back from the name over capitals, roles and "of the" to the first role word of the phrase: "Deputy Chairman of the X Bureau". */
function leadingRole(before: string): string | null {
  if (!/\s$/.test(before)) return null
  const words = before.trimEnd().split(/\s+/)
  let first = -1
  for (let at = words.length - 1; at >= 0 && words.length - at <= MOST_WORDS; at--) {
    const word = words[at] as string
    const key = plain(word)
    if (/[^\p{L}\p{M}'’.‐-]/u.test(word) || (word.endsWith('.') && word.length > 5)) break
    const isRole = key in roleRanks || deputyWords.has(key) || pastRoleWords.has(key)
    if (!isRole && !glue.has(word) && !/^\p{Lu}/u.test(word)) break
    if (isRole) first = at
  }
  while (first > 0 && isModifier(words[first - 1] as string)) first--
  return first < 0 ? null : words.slice(first).join(' ')
}

/** "Prime" of "Prime Minister". */
const isModifier = (word: string): boolean => /^\p{Lu}/u.test(word) && titleModifiers.has(plain(word))

export interface Role {
  readonly written: string
  /** "deputy head", "member", "minister": what two roles must differ in. */
  readonly rank: string
  /** Words that name the body: what two roles must share. */
  readonly body: ReadonlySet<string>
}

/** Null where no rank is stated, or where the role is not of the time of writing ("former", "acting", "elect"). */
export function readRole(written: string): Role | null {
  const words = written.split(/[\s-]+/).map((word) => plain(word.replace(/['’]s?$/, '')))
  if (words.some((word) => pastRoleWords.has(word) || word === 'press')) return null
  const rank = rankOf(words)
  if (rank === null) return null
  const body = words.filter((word) => isBodyWord(word))
  return { written, rank, body: new Set(body) }
}

function rankOf(words: readonly string[]): string | null {
  const verb = words[0] === 'who' ? roleVerbs[words[1] ?? ''] : undefined
  if (verb !== undefined) return verb
  const at = words.findIndex((word) => word in roleRanks)
  if (at < 0) return null
  const isDeputy = words.slice(0, at).some((word) => deputyWords.has(word))
  return `${isDeputy ? 'deputy ' : ''}${roleRanks[words[at] as string]}`
}

const isBodyWord = (word: string): boolean =>
  word.length > 2 &&
  !(word in roleRanks) &&
  !(word in roleVerbs) &&
  !deputyWords.has(word) &&
  !['the', 'for', 'and', 'who', 'another', 'senior', 'prime', 'general'].includes(word) &&
  !placeWords.has(word) &&
  !peopleWords.has(word)

/** Different ranks in one body: "deputy chairman" and "member" of one bureau. */
export const isOtherRole = (a: Role, b: Role): boolean =>
  a.rank !== b.rank && [...a.body].some((word) => b.body.has(word))
