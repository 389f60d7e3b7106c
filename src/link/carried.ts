import type { Claim } from '../model/index.js'
import type { Context } from './context.js'
import type { EventNode } from './events.js'
import { figureOf, isTold, isTotal, rangeOf, touch } from './figures.js'
import { placesIn } from './named-before.js'
import { byArticle, type Placed, partsOf } from './own.js'
import { siteNamed } from './sites.js'

interface Told extends Placed {
  readonly context: Context
}

/**
 * "The slide at Kembar hit a camp. Twenty bodies were pulled from the mud": of the places that have a part of what an article
 * tells in all, a figure below its article's largest is of the one that its paragraph has come to.
 */
export function withCarriedPlaces<T extends Told>(settings: readonly T[]): readonly T[] {
  const told = byArticle(settings)
  const parts = partsOf(told, ({ stated }) => stated)
  const largest = new Map(told.map(([most]) => [keyOf(most), most.claim]))
  return settings.map((setting) => {
    const { claim, node, stated, context } = setting
    const places = parts.get(node)
    // A section on a storm that has its name goes through one land after the other; a building is a part of its town.
    if (stated !== null || !places || node.name !== null || siteNamed(context.after)) return setting
    if (!isLess(claim, largest.get(keyOf(setting)))) return setting
    const place = carriedPlace(context, places)
    return place === null ? setting : { ...setting, stated: place }
  })
}

const keyOf = ({ claim, node }: { readonly claim: Claim; readonly node: EventNode }): string =>
  `${claim.source} ${claim.measure} ${node.key}`

const isLess = (claim: Claim, most: Claim | undefined): boolean =>
  most !== undefined &&
  isTold(claim) &&
  claim.zone !== 'headline' &&
  claim.partOf === null &&
  !isTotal(claim) &&
  figureOf(claim) < figureOf(most) &&
  !touch(rangeOf(claim), rangeOf(most))

/** The only one of the places that the paragraph says something of before the figure. */
function carriedPlace({ earlier, before }: Context, places: ReadonlySet<string>): string | null {
  const named = new Set(placesIn(`${earlier} ${before}`).map(({ name }) => name))
  const [place, ...others] = [...places].filter((each) => named.has(each))
  return place !== undefined && others.length === 0 ? place : null
}
