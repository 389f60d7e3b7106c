import { eventNouns } from '../lexicon/events.js'
import { countryNamed } from '../lexicon/scopes-countries.js'
import { byCodeUnit, type Claim, dayInWords, isDay } from '../model/index.js'
import type { EventNode } from './events.js'
import { familyOf } from './profiles.js'
import { countryOf } from './scope.js'

export const clean = (text: string): string => text.replace(/\s+/gu, ' ').trim().slice(0, 60)

/** " in the attack of 7 October 2023", as far as the articles name it; empty where they do not. */
export function eventOf(claims: readonly Claim[], node: EventNode | null): string {
  if (node?.name && !/^\d/u.test(node.name)) return ` in storm ${capitalised(node.name)}`
  const phrase = placedPhrase(claims, happeningOf(claims, node))
  const day = node ? node.date : (claims[0]?.event?.date ?? null)
  const date = day && /^\d{4}(?:-\d\d){0,2}$/u.test(day) ? day : null
  if (!phrase) return date ? ` ${isDay(date) ? 'on' : 'in'} ${dayInWords(date)}` : ''
  return ` in ${withArticle(phrase)}${date && !/\d/u.test(phrase) ? ` of ${dayInWords(date)}` : ''}`
}

/** What befell people: never the room or the meeting in which it did. */
function happeningOf(claims: readonly Claim[], node: EventNode | null): string | null {
  const phrase = phraseOf(claims, node)
  const last = phrase?.split(' ').at(-1)?.toLowerCase() ?? ''
  const kind =
    eventNouns.get(last) ??
    eventNouns.get(last.replace(/e?s$/u, '')) ??
    eventNouns.get(last.replace(/s$/u, ''))
  return phrase === null || ownName.test(phrase) || (kind && kind !== 'meeting')
    ? phrase
    : kindOf(claims, node)
}

/** What most of the claims call the event: a noun of its own kind, as short as they have it. */
export function phraseOf(claims: readonly Claim[], node: EventNode | null): string | null {
  const written = new Map<string, number>()
  for (const { event } of claims) {
    if (!event?.text || !event.trigger || isOfOtherKind(event.text, event.trigger)) continue
    if (node?.family && familyOf(event.trigger) !== node.family) continue
    written.set(event.text, (written.get(event.text) ?? 0) + 1)
  }
  const counts = new Map<string, number>()
  for (const [words, count] of written) {
    const text = clean(words)
      .replace(/^(?:the|a|an|this|that|its|their|his|her)\s+/iu, '')
      .replace(
        /^(?:-?(?:such|these|those|magnitude|initial|main|first|worst|deadliest|devastating|massive|strong|powerful|deadly|alleged|latest|recent|huge|great)\s+)+/iu,
        '',
      )
    if (!isPhrase(text)) continue
    const inside = insideSentence(text)
    counts.set(inside, (counts.get(inside) ?? 0) + count)
  }
  const best = [...counts].sort(
    (a, b) => b[1] - a[1] || a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1),
  )[0]
  return best ? best[0] : kindOf(claims, node)
}

/** The "fire" of "opened fire" names a shooting. */
function isOfOtherKind(text: string, trigger: string): boolean {
  const kind = eventNouns.get(/\p{L}+$/u.exec(text.trim())?.[0]?.toLowerCase() ?? '')
  return kind !== undefined && familyOf(kind) !== familyOf(trigger)
}

/** What the claims' own words say happened, else what kind of event it is. */
function kindOf(claims: readonly Claim[], node: EventNode | null): string | null {
  const triggers = claims.flatMap(({ event }) => (event?.trigger ? [event.trigger] : []))
  const own = triggers.filter((trigger) => !node?.family || familyOf(trigger) === node.family)
  const named = mostly(own.flatMap((trigger) => triggerNames.get(trigger) ?? []))
  return named ?? kindNames.get(node?.family ?? '') ?? null
}

/** "Port Mercy sinking": with the place that most of the claims have, where the phrase names none. */
function placedPhrase(claims: readonly Claim[], phrase: string | null): string | null {
  if (phrase === null || /\p{Lu}|\d/u.test(phrase) || !happensInOnePlace.test(phrase)) return phrase
  const places = claims.flatMap(({ event }) => event?.places.slice(0, 1) ?? [])
  const place = mostly(places, claims.length / 2)
  return place && /^\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,2}$/u.test(place)
    ? `${place} ${phrase}`
    : phrase
}

const happensInOnePlace =
  /(?:attack|bombing|blast|explosion|shooting|siege|earthquake|quake|fire|crash|collision|derailment|sinking|collapse|stampede|robbery|landslide|avalanche)$/u

/** The commonest of the texts, the first by code unit of those; null below `least`. */
function mostly(texts: readonly string[], least = 1): string | null {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0]))
  return best && best[1] >= least ? best[0] : null
}

/** "Blasts" at a sentence's beginning is "blasts". */
function insideSentence(text: string): string {
  const [word = ''] = text.split(/[ -]/u, 1)
  const lower = word.toLowerCase()
  const isNoun = eventNouns.has(lower) || eventNouns.has(lower.replace(/s$/u, '')) || describing.has(lower)
  return isNoun ? `${lower}${text.slice(word.length)}` : text
}

const describing: ReadonlySet<string> = new Set(
  'suicide bomb serial twin terror terrorist car school mass knife gun mortar rocket hostage train plane bus ferry mine hotel'.split(
    ' ',
  ),
)

/** A noun phrase, not a verb, a headline or a person: "attack", "bomb attacks", "January 12 earthquake". */
const isPhrase = (text: string): boolean =>
  text.split(' ').length <= 4 && !noPhrase.test(text.toLowerCase()) && !/[<>&"“”]/u.test(text)
const noPhrase =
  /^(?:\p{L}+ed|met|spoke|talked|meet|meets|shook|struck|hit|shot|sank|fired|visited|stormed)$|(?:infections?|virus|disease|relief|relief effort|victims?|deaths?|survivors?|gunm[ae]n|bombers?|shooters?|fighters?|hijackers?|toll|bombs?|rockets?|missiles?|crashes|collapses|sinks|capsizes|derails|plunges|slams|explodes|erupts|\p{L}ing)$/u

/** What a person calls an event of which only a verb is told. */
const triggerNames: ReadonlyMap<string, string> = new Map([
  ['attack', 'attack'],
  ['shooting', 'shooting'],
  ['siege', 'siege'],
  ['earthquake', 'earthquake'],
  ['flood', 'flood'],
  ['landslide', 'landslide'],
  ['fire', 'fire'],
  ['crash', 'crash'],
  ['sinking', 'sinking'],
  ['collapse', 'collapse'],
  ['stampede', 'stampede'],
  ['eruption', 'eruption'],
  ['heist', 'robbery'],
])

export const kindNames: ReadonlyMap<string, string> = new Map([
  ['violence', 'attack'],
  ['war', 'war'],
  ['quake', 'earthquake'],
  ['crash', 'crash'],
  ['fire', 'fire'],
  ['outbreak', 'outbreak'],
])

/** "the earthquake", but "Hurricane Abana". */
export const withArticle = (phrase: string): string => (ownName.test(phrase) ? phrase : `the ${phrase}`)
const ownName =
  /^(?:Tropical Storm|Hurricane|Typhoon|Cyclone|Storm|Operation|hurricane|typhoon|cyclone|storm)\s\p{Lu}/u

/** "at the market" for a kind of site, "in Port Mercy" for a name. */
export const placeWords = (place: string): string =>
  place.startsWith('the ') ? ` at ${place}` : ` in ${placeName(place)}`

/** Several countries together are joined by "+". */
export const placeName = (place: string): string =>
  place
    .split('+')
    .map(
      (one) =>
        countryNamed(countryOf(one) ?? one) ??
        (one.endsWith('-held areas') ? one : one.split(' ').map(capitalised).join(' ')),
    )
    .join(', ')
    .replace(/, (?=[^,]*$)/u, ' and ')

const capitalised = (word: string): string => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`
