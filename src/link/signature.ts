import { nationalities } from '../lexicon/nationalities.js'
import type { Claim } from '../model/index.js'
import type { EventNode } from './events.js'
import { claimCountry, countryOf, isVast } from './scope.js'
import { placeKey } from './stories.js'

/**
 * What a figure narrows: who, where, which part. Two claims of one event and measure answer one question when their
 * signatures are equal; an empty signature is the total.
 */
export interface Signature {
  readonly group: string | null
  readonly qualifiers: readonly string[]
  readonly site: string | null
  readonly part: string | null
}

/** Groups that are everybody for a measure: passengers aboard, hostages abducted, patients infected. */
const wholeGroups: Readonly<Record<string, ReadonlySet<string>>> = {
  abducted: new Set(['hostage', 'captive', 'person']),
  held: new Set(['hostage', 'captive']),
  released: new Set(['hostage', 'captive']),
  rescued: new Set(['survivor']),
  infected: new Set(['patient', 'case']),
  killed: new Set(['victim', 'casualty']),
  injured: new Set(['victim', 'casualty', 'patient']),
  displaced: new Set(['resident', 'survivor', 'victim']),
  evacuated: new Set(['resident', 'evacuee']),
  arrested: new Set(['suspect', 'detainee', 'attacker', 'hostage']),
  involved: new Set(['attacker', 'fighter']),
}

/** Measures that their own group defines: "three of the bombers" is a part, "four of the hostages were freed" is not. */
const roleMeasures = new Set(['involved', 'abducted', 'held', 'aboard'])

/** `home` is the country that the claim's article is about, where that is not the whole story's. */
export function signatureOf(claim: Claim, node: EventNode, home: string | null): Signature {
  const { population, partOf, measure } = claim
  const nations = homeNations(node)
  const isWhole = population?.group != null && wholeGroups[measure]?.has(population.group)
  const found = measure === 'killed' && ['body', 'corpse'].includes(population?.head ?? '') ? 'body' : null
  const group = found ?? (population?.group && !isWhole ? population.group : null)
  const qualifiers = (population?.qualifiers ?? []).filter((word) => !nations.has(word))
  const alone =
    partOf !== null &&
    group === null &&
    qualifiers.length === 0 &&
    !(isWhole && partOf.cue.startsWith('of ') && !roleMeasures.has(measure))
  const site = node.main ? siteOf(claim, node, nations, home) : null
  return { group, qualifiers, site, part: alone ? `part:${claim.id}` : null }
}

/** The place that the figure is limited to: a country of several, or a place within that the event is not known by. */
function siteOf(
  claim: Claim,
  node: EventNode,
  nations: ReadonlySet<string>,
  home: string | null,
): string | null {
  const country = claimCountry(claim)
  if (country === 'world') return null
  if (country) return nations.has(country) ? null : country
  const place = claim.site
    .map(placeKey)
    .find((name) => countryOf(name) === null && !isVast(name) && !isHome(name, node, nations))
  return place ?? home
}

export const signatureKey = ({ group, qualifiers, site, part }: Signature): string =>
  [group ?? '', qualifiers.join(' '), site ?? '', part ?? ''].join('|')

/** The nationalities of the event's own places: Chileans in Chile are everybody. */
function homeNations(node: EventNode): Set<string> {
  const found = new Set<string>()
  for (const place of node.places) {
    for (const word of [place, ...place.split(/[\s,-]+/u)]) {
      const nation = nationalities.get(word)
      if (nation) found.add(nation)
    }
  }
  return found
}

function isHome(place: string, node: EventNode, home: ReadonlySet<string>): boolean {
  if (node.places.has(place)) return true
  const nation = nationalities.get(place)
  if (nation && home.has(nation)) return true
  return [...node.places].some((known) => known.includes(place) || place.includes(known))
}
