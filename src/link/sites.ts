import { siteNouns } from '../lexicon/scopes.js'
import type { Claim } from '../model/index.js'
import type { Context } from './context.js'
import { inOwnClause } from './own-clause.js'

/** Of "the bus stand" the stand, not the bus. */
const siteAfter =
  /^[^.;:]{0,70}?\b(?:at|in|on|inside|outside|near|around)\s+(the|a|an|one)\s+(?:\p{Ll}+\s+){0,2}?(\p{Ll}+)\b(?!\s(?:station|terminal|stand)\b)/u
const siteBefore =
  /(?:^\W*(?:At|In|On|Inside|Outside|Near)\s+the\s+(?:\p{Ll}+\s+){0,2}?|\b(?:at|in|inside|outside)\s+the\s+(?:\p{Ll}+\s+){0,2}?)(\p{Ll}+)(?:,\s+where)?\s+(?:that\s+[^,.;]{0,50}\s+)?$/u

/** "Six died at the camp, and four are missing": told of one place; "and 12 soldiers were hurt" need not be. */
const siteCarried = /\b(?:at|in|inside|outside)\s+the\s+(?:\p{Ll}+\s+){0,2}?(\p{Ll}+),?\s+and\s+$/u
const goesOn = /^\s+(?:others\s|more\s)?(?:is|are|was|were|remain(?:s|ed)?|had|have)\b/u

/**
 * "Six at the bus stand": in the text, a place named by what it is; what a lead counts "at a market" is all of it. It
 * counts only where an article has more elsewhere: see `ownOf`.
 */
export function site({ zone, population }: Claim, { before, after }: Context): string | null {
  if (zone === 'headline') return null
  const following = siteAfter.exec(after)
  const said =
    following &&
    inOwnClause(following[0]) &&
    (zone === 'body' || following[1] === 'the' || population?.head === 'body')
      ? (siteNouns.get(ownerOf(after.slice(following[0].length)) ?? '') ??
        siteNouns.get(following[2] as string))
      : siteNouns.get(nounBefore(before, after) ?? '')
  return said === undefined ? null : `${sitePrefix}${said}`
}

/** "The headquarters of the Vesk bank", "the ruins of a school": of the one the other. */
const ownerOf = (rest: string): string | undefined =>
  /^\s+of\s+(?:the|a|an)\s+(?:[\p{L}’'-]+\s+){0,3}?(\p{Ll}+)\b(?![\s-]\p{Ll}*s\b)/u.exec(rest)?.[1]

const nounBefore = (before: string, after: string): string | undefined =>
  siteBefore.exec(before)?.[1] ?? (goesOn.test(after) ? siteCarried.exec(before)?.[1] : undefined)

const sitePrefix = 'the '
export const isSite = (place: string): boolean => place.startsWith(sitePrefix)

const siteOf =
  /\b(?:at|in|on|of|from|to|inside|outside|near)\s+(?:the|a|an)\s+(?:[\p{L}’'-]+\s+){0,3}?(\p{Ll}+)\b/gu

/** "Two bodies were pulled from the ruins of the Meridia Palace hotel, bringing the number there to 29". */
export function siteNamed(told: string): { readonly at: number; readonly name: string } | null {
  const found = [...told.matchAll(siteOf)].flatMap((match) => {
    const site = siteNouns.get(match[1] as string)
    return site ? [{ at: match.index, name: `${sitePrefix}${site}` }] : []
  })
  return found.at(-1) ?? null
}
