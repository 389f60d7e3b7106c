import type { Claim } from '../model/index.js'
import type { Context } from './context.js'
import { figureOf, isTold, isTotal, rangeOf, touch } from './figures.js'
import { placesIn } from './named-before.js'
import { type Placed, partPlacesOf, type ToldFigures, toldKey } from './own.js'
import { inOwnClause } from './own-clause.js'
import { placeKey } from './profiles.js'
import { siteNamed } from './sites.js'
import { upTo } from './up-to.js'

interface Told extends Placed {
  readonly context: Context
}

/**
 * "The slide at Kembar hit a camp. Twenty bodies were pulled from the mud": of the places that have a part of what an article
 * tells in all, a figure below its article's largest is of the one that its paragraph has come to.
 */
export function carriedPlaces<T extends Told>(
  settings: readonly T[],
  told: readonly ToldFigures[],
): ReadonlyMap<T, string> {
  const parts = partPlacesOf(told)
  const carried = new Map<T, string>()
  if (parts.size === 0) return carried
  const largest = new Map(told.map(([most]) => [toldKey(most), most.claim]))
  for (const setting of settings) {
    const { claim, node, stated, context } = setting
    const places = parts.get(node)
    if (stated !== null || !places || !isLess(claim, largest.get(toldKey(setting)))) continue
    const place =
      placesSaid(context).find((name) => places.has(name)) ??
      (mayBeCarried(setting) ? carriedPlace(context, places) : null)
    if (place !== null) carried.set(setting, place)
  }
  return carried
}

/** A section on a storm that has its name goes through one land after the other; a building is a part of its town. */
const mayBeCarried = ({ claim, node, context }: Told): boolean =>
  claim.partOf === null && node.name === null && siteNamed(context.after) === null

const isLess = (claim: Claim, most: Claim | undefined): boolean =>
  most !== undefined &&
  isTold(claim) &&
  claim.zone !== 'headline' &&
  !isTotal(claim) &&
  figureOf(claim) < figureOf(most) &&
  !touch(rangeOf(claim), rangeOf(most))

const name = "\\p{Lu}[\\p{L}’'-]+(?:\\s+\\p{Lu}[\\p{L}’'-]+){0,2}"
const common = '(?:the\\s+)?(?:\\p{Ll}+\\s+){0,3}?'
const following = new RegExp(`\\b(?:in|at)\\s+${common}(${name})(?![’'])`, 'gu')
const opening = new RegExp(`^\\W*(?:In|At)\\s+${common}(${name}),\\s+(?:[^.;]*,\\s+)?$`, 'u')

/** "Eighteen people were killed in Char Lakhi district", "In the camp of Ardebe, home to 31,000 people, 22 have died". */
function placesSaid({ before, after }: Context): string[] {
  const opens = opening.exec(before.slice(-longestOpening))?.[1]
  const clause = upTo(after.slice(0, longestClause), /[;:.]|\d/u)
  const follows = [...clause.matchAll(following)].filter(({ index }) => inOwnClause(clause.slice(0, index)))
  return [...follows.map((match) => match[1] as string), ...(opens ? [opens] : [])].map(placeKey)
}

const longestOpening = 160
const longestClause = 90

/** The only one of the places that the paragraph says something of before the figure. */
function carriedPlace({ earlier, before }: Context, places: ReadonlySet<string>): string | null {
  const named = new Set(placesIn(`${earlier} ${before}`).map(({ name }) => name))
  const [place, ...others] = [...places].filter((each) => named.has(each))
  return place !== undefined && others.length === 0 ? place : null
}
