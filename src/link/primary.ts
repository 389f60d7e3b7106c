import { fixedMeasures } from '../lexicon/event-families.js'
import { parties } from '../lexicon/speakers.js'
import { type Claim, groupedBy } from '../model/index.js'
import { figureKey, figureOf, isTold, isTotal, rangeOf, touch } from './figures.js'
import { weights } from './weights.js'

const { gaugesApart, voicesApart, partiesApart, widestGap } = weights.figures

/** What the linker knows of figures beside their own fields. */
export interface Telling {
  readonly published: ReadonlyMap<string, string | null>
  /** Whether the words say that it is all there are: "in all, 81 people". */
  readonly isWhole: (claim: Claim) => boolean
  /** Whether they say that it is another count of the same: "gave a lower toll: 19". */
  readonly isAnew: (claim: Claim) => boolean
}

/**
 * Splits what one key joined. Where an article has several figures for one key that cannot all be the same number, its
 * main one (the one that other articles give too, else the total it states, else its headline's or lead's, else the
 * largest) answers the question; the others count something the words did not tell apart, and join only figures equal
 * to theirs. The first group is the question's own.
 */
export function primaryGroups(claims: readonly Claim[], telling: Telling): (readonly Claim[])[] {
  if (claims.length === 1) return [claims]
  const bySource = groupedBy(claims, ({ source }) => source)
  const tellers = new Map<string, Set<string>>()
  for (const own of bySource.values()) {
    const title = titleOf(own)
    for (const claim of own) {
      // A lower figure in the text than the headline's is a part: that two articles have it tells nothing of the whole.
      if (!isTold(claim) || isUnder(claim, title)) continue
      const sources = tellers.get(figureKey(claim)) ?? new Set<string>()
      tellers.set(figureKey(claim), sources.add(claim.source))
    }
  }
  const main: Claim[] = []
  const rest: Claim[] = []
  for (const own of bySource.values()) {
    if (own.length === 1) {
      main.push(...own)
      continue
    }
    const best = own.reduce((a, b) => (compareRank(b, a, tellers, telling) < 0 ? b : a))
    const openings = openingsOf(own, best)
    for (const claim of own)
      (belongs(claim, best, openings) || telling.isAnew(claim) ? main : rest).push(claim)
  }
  rest.push(...takeOutliers(main, tellers, telling))
  const leftovers = groupedBy(rest, figureKey)
  return [...(main.length > 0 ? [main] : []), ...leftovers.values()]
}

/** The plain figure of an article's headline. */
const titleOf = (own: readonly Claim[]): Claim | undefined =>
  own.find((claim) => claim.zone === 'headline' && claim.partOf === null && isTold(claim))

const isUnder = (claim: Claim, title: Claim | undefined): boolean =>
  title !== undefined && rangeOf(claim).high < rangeOf(title).low && !touch(rangeOf(claim), rangeOf(title))

type Tellers = ReadonlyMap<string, ReadonlySet<string>>

function compareRank(a: Claim, b: Claim, tellers: Tellers, { isWhole }: Telling): number {
  const shared = (claim: Claim): number =>
    Math.min((isTold(claim) && tellers.get(figureKey(claim))?.size) || 1, 2)
  const rank = (claim: Claim): number =>
    isTotal(claim) || isWhole(claim) ? 3 : claim.zone === 'headline' ? 2 : claim.zone === 'lead' ? 1 : 0
  return (
    Number(isTold(b)) - Number(isTold(a)) ||
    shared(b) - shared(a) ||
    rank(b) - rank(a) ||
    figureOf(b) - figureOf(a) ||
    a.position.start - b.position.start
  )
}

/** The same number in other words, the headline's, an earlier or feared reading of it, or another voice on the same total. */
function belongs(claim: Claim, best: Claim, openings: ReadonlySet<string>): boolean {
  if (claim === best || isTotal(claim)) return true
  // What is taken back and was far lower may have been a part: "had at first spoken of three dead on campus".
  if (!isTold(claim)) return claim.modality !== 'retracted' || isNear(claim, best)
  if (claim.partOf === null && (claim.zone === 'headline' || openings.has(figureKey(claim)))) return true
  if (!claim.quantity || !best.quantity || touch(rangeOf(claim), rangeOf(best))) return true
  if (isOtherGauge(claim, best)) return true
  return (
    claim.speaker !== null &&
    claim.speaker !== best.speaker &&
    (areParties(claim, best) || (claim.population?.group === best.population?.group && isNear(claim, best)))
  )
}

const listedApart = 20

/** "The survey put the magnitude at 6.2; the national agency measured 5.9": one quake by two. */
const isOtherGauge = (a: Claim, b: Claim): boolean =>
  a.measure === 'magnitude' &&
  a.sentence.start === b.sentence.start &&
  // "Aftershocks of 5.5 and 5.3" are two.
  Math.abs(a.position.start - b.position.start) > listedApart &&
  Math.abs(figureOf(a) - figureOf(b)) <= gaugesApart

/** Those who each count all of it, and seldom alike: "the government insists that it was 56". */
const areParties = (a: Claim, b: Claim): boolean =>
  isParty(a) &&
  isParty(b) &&
  (a.population?.group ?? null) === (b.population?.group ?? null) &&
  isNear(a, b, partiesApart)

const isParty = ({ speaker, zone }: Claim): boolean =>
  speaker === null ? zone !== 'body' : parties.test(speaker)

/** The figures of an article's headline, and the first of its lead where it is near its main one: what it is about. */
function openingsOf(own: readonly Claim[], best: Claim): ReadonlySet<string> {
  const plain = own.filter((claim) => claim.partOf === null && isTold(claim))
  const titles = plain.filter(({ zone }) => zone === 'headline')
  const first = plain.find(({ zone }) => zone !== 'headline')
  const lead = first?.zone === 'lead' && isNear(first, best) ? [first] : []
  return new Set([...titles, ...lead].map(figureKey))
}

/** Voices that differ on one total seldom do so by more than this; a doctor's or a mayor's far lower figure is a part. */
const isNear = (a: Claim, b: Claim, apart: number = voicesApart): boolean =>
  figureOf(a) <= figureOf(b) * apart && figureOf(b) <= figureOf(a) * apart

/**
 * Takes out of `claims` those too far from what most articles tell. A lower figure of an earlier article stays: tolls
 * grow; so does what calls itself the total or stands in a headline.
 */
function takeOutliers(claims: Claim[], tellers: Tellers, { published, isAnew }: Telling): Claim[] {
  const anchor = mostTold(claims, tellers)
  if (!anchor) return []
  const value = figureOf(anchor)
  const day = published.get(anchor.source) ?? null
  const isOutlier = (claim: Claim): boolean => {
    const own = figureOf(claim)
    if (!isTold(claim) || isTotal(claim) || isAnew(claim) || claim.zone === 'headline') return false
    if (own === 0 && emptying.has(claim.measure)) return false
    if (touch(rangeOf(claim), rangeOf(anchor)) || (own <= value * widestGap && value <= own * widestGap))
      return false
    if (fixedMeasures.has(claim.measure)) return true
    const other = published.get(claim.source) ?? null
    return day === null || other === null || day === other || own < value !== other < day
  }
  const out = new Set(claims.filter(isOutlier))
  if (out.size === 0) return []
  const kept = claims.filter((claim) => !out.has(claim))
  claims.splice(0, claims.length, ...kept)
  return [...out]
}

/** Counts that end with nobody. */
const emptying: ReadonlySet<string> = new Set(['missing', 'trapped', 'held'])

/** A claim of the figure that the most articles tell; of equally told ones, the largest. */
function mostTold(claims: readonly Claim[], tellers: Tellers): Claim | null {
  const told = new Map<string, Claim>()
  for (const claim of claims)
    if (isTold(claim) && tellers.get(figureKey(claim))?.has(claim.source)) told.set(figureKey(claim), claim)
  const countOf = (claim: Claim): number => tellers.get(figureKey(claim))?.size ?? 0
  const best = [...told.values()].sort((a, b) => countOf(b) - countOf(a) || figureOf(b) - figureOf(a))[0]
  return best && told.size > 1 ? best : null
}
