import { placeAnaphora } from '../lexicon/scopes.js'
import type { Context } from './context.js'
import { placeKey } from './profiles.js'
import { countryOf, isVast } from './scope.js'
import { siteNamed } from './sites.js'
import { upTo } from './up-to.js'

/** Names that are days and months. */
export const calendar =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|mon|tues|wednes|thurs|fri|satur|sun)/u

export const eventKind = /\b(?:cyclone|hurricane|typhoon|storm|earthquake|flood|flight|tsunami)s?\b/iu

const named =
  /\b(?:in|at|near|on|across|over|throughout|hit|struck|affected|battered|(?:coasts?|shores?|parts?|much|most|rest) of)\s+(?:the\s+)?((?:\p{Lu}[\p{L}’'-]+)(?:\s+\p{Lu}[\p{L}’'-]+){0,2})(?![\p{L}$])|\b(?:village|town|city|port|district|province) of (\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+){0,2})/gu

/** The places that a text says something of, in order of mention. */
export const placesIn = (told: string): { readonly at: number; readonly name: string }[] =>
  [...told.matchAll(named)]
    .map((match) => ({ at: match.index, name: placeKey((match[1] ?? match[2]) as string) }))
    .filter(({ name }) => !calendar.test(name) && !eventKind.test(name) && !isVast(name))

/** "There were 173 deaths in the country": the place named last. */
export function anaphoricPlace({ before, after, earlier, headings }: Context): string | null {
  const own = `${before.slice(-60)} | ${upTo(after, /[;]|\d/u).slice(0, 70)}`
  if (!placeAnaphora.test(own.replace(/^\s*there (?:was|were|has|have|had|is|are)\b/iu, '').toLowerCase()))
    return null
  const told = `${earlier} ${before}`
  const places = placesIn(told)
  if (/\b(?:country|nation|nationwide|countrywide)\b/u.test(own))
    return places.findLast(({ name }) => countryOf(name) !== null)?.name ?? headingCountry(headings)
  const last = places.at(-1)
  const site = /\bthere\b/u.test(own) ? siteNamed(told) : null
  return site && site.at > (last?.at ?? -1) ? site.name : (last?.name ?? null)
}

/** "Floods struck throughout Maravia in May. They killed 203 people": the country that the sentence or else the paragraph has come to. */
export function countryCarried({ before, earlier }: Context): string | null {
  if (ofAllLands.test(before)) return null
  // What stands before a storm's name is told of another.
  const own = countriesHeld(before.slice([...before.matchAll(stormNamed)].at(-1)?.index ?? 0))
  const countries = own.size > 0 ? own : countriesHeld(earlier.slice(-carriedFrom))
  return countries.size === 1 ? ([...countries][0] as string) : null
}

/** "Struck Maravia, bringing the number of its dead in two countries to 31." */
const ofAllLands = /\b(?:countries|nations|lands)\b|\b(?:bring|brought|rais)\p{L}*\s[^,;]{0,80}\bto\s*$/u

const stormNamed = /\b(?:cyclone|hurricane|typhoon|storm)\s\p{Lu}/giu

const countriesHeld = (text: string): ReadonlySet<string> =>
  new Set(
    [...text.matchAll(named)].flatMap((match) => countryOf(placeKey((match[1] ?? match[2]) as string)) ?? []),
  )

const carriedFrom = 300

/** A section headed by a country speaks of it, and so do those in it. */
export function headingCountry(headings: readonly string[]): string | null {
  const name = headings.find((heading) => countryOf(heading) !== null)
  return name === undefined ? null : placeKey(name)
}
