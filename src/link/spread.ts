import type { EventNode } from './events.js'
import { figureKey } from './figures.js'
import type { Placed } from './own.js'
import { countryOf } from './scope.js'
import { weights } from './weights.js'

const { fewestTold } = weights.figures

const casualties: ReadonlySet<string> = new Set(['killed', 'injured', 'missing'])

/** Events that took their toll in several countries, as their articles say: each country's figures are its own. */
export function spreadEvents(settings: readonly Placed[]): ReadonlySet<EventNode> {
  const countries = new Map<EventNode, Set<string>>()
  for (const { claim, node, stated } of settings) {
    if (stated === null || !node.main || !casualties.has(claim.measure)) continue
    // "In India and Myanmar": of both together.
    for (const place of stated.split('+')) {
      const country = countryOf(place)
      if (country) countries.set(node, (countries.get(node) ?? new Set()).add(country))
    }
  }
  return new Set([...countries].filter(([, found]) => found.size > 1).map(([node]) => node))
}

/**
 * Of an event that struck several countries, articles that name none and have a figure that others tell of one country
 * alone are of that country.
 */
export function toldOfOne(
  settings: readonly Placed[],
  spread: ReadonlySet<EventNode>,
): ReadonlyMap<string, string> {
  const told = new Map<string, Set<string>>()
  const naming = new Set<string>()
  const own = settings.filter(({ claim, node }) => spread.has(node) && casualties.has(claim.measure))
  const keyOf = ({ claim, node }: Placed): string => `${node.key} ${claim.measure} ${figureKey(claim)}`
  for (const each of own) {
    const { claim, stated } = each
    const country = stated === null ? null : countryOf(stated)
    if (country === null && stated !== 'whole') continue
    naming.add(claim.source)
    told.set(keyOf(each), (told.get(keyOf(each)) ?? new Set()).add(country ?? 'whole'))
  }
  const lands = new Map<string, string>()
  for (const each of own) {
    const { claim } = each
    const countries = [...(told.get(keyOf(each)) ?? [])]
    const isMany = (claim.quantity?.low ?? 0) >= fewestTold
    if (isMany && countries.length === 1 && countries[0] !== 'whole' && !naming.has(claim.source))
      lands.set(claim.source, countries[0] as string)
  }
  return lands
}
