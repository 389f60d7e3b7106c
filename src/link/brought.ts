import type { Claim } from '../model/index.js'
import type { Context } from './context.js'
import { isTold, isTotal, rangeOf, touch } from './figures.js'
import { type Placed, type ToldFigures, toldKey } from './own.js'

const raising =
  /\b(?:br(?:ing|ings|inging|ought)|rais(?:e|es|ed|ing)|tak(?:e|es|ing)|took|push(?:es|ed|ing)?)\b[^.;\d]{0,70}\bto\s+(?:\p{Ll}+\s+){0,3}$/u

/** "…, bringing the toll to 102": what the deaths of the day are added to. */
const isBrought = ({ measure }: Claim, { before }: Context): boolean =>
  (measure === 'killed' || measure === 'injured') && raising.test(before)

/** The totals to which articles say that something brings them, by article and measure. */
export function broughtTotals(
  figures: readonly { readonly claim: Claim; readonly context: Context }[],
): ReadonlyMap<string, Claim> {
  const totals = new Map<string, Claim>()
  for (const { claim, context } of figures)
    if (isTold(claim) && isBrought(claim, context)) totals.set(keyOf(claim), claim)
  return totals
}

/** "An eruption killed 58 people on Friday, bringing the toll to 102": those of the day are not the toll. */
export function isOfTheDay(claim: Claim | undefined, totals: ReadonlyMap<string, Claim>): boolean {
  if (!claim || totals.size === 0) return false
  const total = totals.get(keyOf(claim))
  if (!total || total === claim || isTotal(claim) || !isTold(claim)) return false
  const { low } = rangeOf(claim)
  if (claim.zone !== 'headline' && claim.sentence.start !== total.sentence.start) return false
  return low < rangeOf(total).low && !touch(rangeOf(claim), rangeOf(total))
}

/** "Three died overnight, raising the toll from 31": what is added, also where nobody says to what. */
export const isAdded = ({ measure, zone }: Claim, { after }: Context): boolean =>
  (measure === 'killed' || measure === 'injured') && zone !== 'headline' && raisedFrom.test(after)

const raisedFrom =
  /^[^.;\d]{0,90}\b(?:bringing|raising|taking|pushing|lifting)\s(?:the\s|its\s)?(?:\p{Ll}+\s){0,3}?(?:toll|total|number|figure)\b[^.;\d]{0,40}\bfrom\s/u

const countsBodies = ({ population }: Claim): boolean => population?.head === 'body'

/** The most that each article which counts bodies has, by article, measure and event. */
export function mostsOfSearches(
  figures: readonly ToldFigures[],
  all: readonly { readonly claim: Claim }[],
): ReadonlyMap<string, Claim> {
  const searching = new Set(all.flatMap(({ claim }) => (countsBodies(claim) ? claim.source : [])))
  return new Map(
    figures.flatMap(([most]) =>
      searching.has(most.claim.source) ? [[toldKey(most), most.claim] as const] : [],
    ),
  )
}

/** "Six bodies were recovered in the night", in an article that opens with 17 dead: those of one search. */
export function isFound(
  { claim, node, context: { before, after }, stated }: Placed,
  mosts: ReadonlyMap<string, Claim>,
): boolean {
  if (!countsBodies(claim) || stated !== null) return false
  if (claim.zone === 'headline' || claim.partOf !== null || isTotal(claim)) return false
  const most = mosts.get(toldKey({ claim, node }))
  if (!most || most.zone === 'body') return false
  const { low, high } = rangeOf(claim)
  if (Math.max(low, high) >= rangeOf(most).low || upToNow.test(after)) return false
  return found.test(after) || finding.test(before)
}

const upToNow = /^[^.;:\d]{0,60}\b(?:so far|to date|up to now|in all|altogether)\b/u

const finding = /\b(?:found|recovered|retrieved|pulled|dug|discovered|extracted)\s(?:the\s|another\s)?$/u

const found =
  /^[^.;:\d]{0,30}?\b(?:found|recovered|retrieved|pulled|dug|discovered|brought|extracted|washed)\b/u

const keyOf = ({ source, measure }: Claim): string => `${source} ${measure}`
