import { groupedBy } from '../model/index.js'
import type { EventNode } from './events.js'
import { figureKey, figureOf, sentenceKey } from './figures.js'
import type { Placed } from './own.js'
import { countryOf } from './scope.js'
import { weights } from './weights.js'

const { fewestTold } = weights.figures

const casualties: ReadonlySet<string> = new Set(['killed', 'injured', 'missing'])

/**
 * Events that took their toll in several countries, as their articles say: each country's figures are its own. A bomb or a
 * crash seldom does, and what one article says far down may be of something else.
 */
export function spreadEvents(settings: readonly Placed[]): ReadonlySet<EventNode> {
  const countries = new Map<EventNode, Map<string, Set<string>>>()
  const openings = new Map<string, Set<string>>()
  const sentences = new Map<string, Set<string>>()
  for (const { claim, node, stated } of settings) {
    if (stated === null || !node.main || !casualties.has(claim.measure)) continue
    // "In India and Myanmar": of both together.
    for (const place of stated.split('+')) {
      const country = countryOf(place)
      if (country === null) continue
      const known = countries.get(node) ?? new Map<string, Set<string>>()
      countries.set(node, known.set(country, (known.get(country) ?? new Set()).add(claim.source)))
      const sentence = sentenceKey(claim)
      sentences.set(sentence, (sentences.get(sentence) ?? new Set()).add(country))
      const opening = openings.get(claim.source) ?? new Set<string>()
      if (claim.zone !== 'body') openings.set(claim.source, opening.add(country))
    }
  }
  // "Forty-three died in Lebanon and 17 in Syria."
  const beside = new Set([...sentences.values()].flatMap((lands) => (lands.size > 1 ? [...lands] : [])))
  return new Set(
    [...countries].flatMap(([node, found]) => {
      const isSure = ([country, sources]: [string, ReadonlySet<string>]): boolean =>
        !isInOnePlace(node) ||
        sources.size > 1 ||
        beside.has(country) ||
        [...sources].some((source) => openings.get(source)?.size === 1 && openings.get(source)?.has(country))
      return [...found].filter(isSure).length > 1 ? [node] : []
    }),
  )
}

/** Whether it is of a kind that mostly happens in one country. */
export const isInOnePlace = ({ family }: EventNode): boolean => inOnePlace.has(family ?? '')
const inOnePlace: ReadonlySet<string> = new Set(['violence', 'crash', 'fire', 'stampede'])

/** "Rose to 376, with 258 killed in Maravia, 115 in Vandia and three in Selmia": what the sentence parts by country is all of it. */
export function partedByCountry<T extends Placed>(settings: readonly T[]): readonly T[] {
  const sentences = groupedBy(settings, ({ claim }) => (claim.kind === 'count' ? sentenceKey(claim) : null))
  return [...sentences.values()].flatMap((said) => {
    const [whole, ...parts] = said
    if (!whole || whole.stated !== null || parts.length < 2) return []
    const lands = new Set(
      parts.flatMap(({ stated }) => (stated && countryOf(stated) ? [countryOf(stated)] : [])),
    )
    const isMost = parts.every(({ claim }) => figureOf(claim) < figureOf(whole.claim))
    return lands.size > 1 && isMost ? [whole] : []
  })
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
