import { isPeople } from '../lexicon/people.js'
import { placeKinds, placelessMeasures, wholeWords } from '../lexicon/scopes.js'
import type { Claim } from '../model/index.js'
import type { Context } from './context.js'
import { anaphoricPlace, calendar, eventKind, headingCountry } from './named-before.js'
import { inOwnClause } from './own-clause.js'
import { placeKey } from './profiles.js'
import { countryOf, isVast } from './scope.js'
import { site } from './sites.js'
import { upTo } from './up-to.js'
import { isVastlySpread, severalCountries } from './wide-places.js'

/** Where a figure holds, as its words say: a place, "whole" where they say so, null where they say nothing. */
export function statedPlace(claim: Claim, context: Context): string | null {
  if (placelessMeasures.has(claim.measure)) return null
  const several = severalCountries(context)
  // "In all, 174 people died in Maravia": all of those there.
  if (isWhole(context) || isVastlySpread(context))
    return several ?? followingCountry(context.after) ?? 'whole'
  if (several) return several
  return (
    heldBy(context) ??
    sideOf(context) ??
    siteNearest(claim, context) ??
    wherePlace(context.before) ??
    followingCountry(context.after) ??
    countryBeside(context.before) ??
    openingPlace(context.before) ??
    holdingCountry(context.before) ??
    anaphoricPlace(context) ??
    headingCountry(context.headings) ??
    site(claim, context)
  )
}

const side =
  /\b(?:[Oo]n|[Ii]n|[Ff]rom)\s+(?:the\s+)?(\p{Lu}\p{L}+)(?:(?:-(?:held|controlled|administered|ruled|occupied))?\s+(?:side|part|sector|portion|half|territory|zone)\b|-(?:held|controlled|administered|ruled|occupied)\s)/gu

/** Every match of `side` has one of these. */
const anySide = /side|part|sector|portion|half|territory|zone|-/u

/** "On the Indian side of the frontier", "in Indian-held territory": what happened there is told of the country. */
function sideOf({ before, after }: Context): string | null {
  const own = before.slice(-80).split(/\d|;/u).at(-1) ?? ''
  const following = upTo(after.slice(0, 80), /\d|;|,\s|\sand\s/u)
  const clause = `${own} ${following}`
  if (!anySide.test(clause)) return null
  const name = [...clause.matchAll(side)].map((match) => match[1] as string).find(countryOf)
  return name ? countryOf(name) : null
}

/** "In rebel-held areas of Syria", "the opposition-controlled northwest": in a war each side counts what it holds. */
function heldBy({ before, after }: Context): string | null {
  const following = upTo(after.slice(0, 120), /\d|;|,\s/u)
  const power = following.matchAll(held).next().value?.[1] ?? [...lastPart(before).matchAll(held)].at(-1)?.[1]
  return power === undefined
    ? null
    : /^(?:government|regime)$/iu.test(power)
      ? 'government-held areas'
      : 'rebel-held areas'
}
const held =
  /\b(government|regime|rebel|opposition|insurgent|guerrilla)-(?:held|controlled|run|occupied)\s/giu

/** The sentence before a figure, from the last figure on; "climbed over 800, with 1,400 injured" is told of one place. */
const lastPart = (before: string): string =>
  (
    before
      .replace(/[\d,.]*\d(?:\s\p{L}+){0,2},?\s(?:with|and)\s(?:\p{L}+\s){0,2}$/u, '')
      .split(/\d|;/u)
      .at(-1) ?? ''
  ).slice(-160)

/** Whether the words say that it is all there are: "in all, 81 people". */
export function isWhole({ before, after }: Context): boolean {
  return (
    wholeWords.test(upTo(after.slice(0, 60), /[;:]|\d/u)) ||
    wholeWords.test((before.slice(-45).split(/[;:.]/u).at(-1) ?? '').toLowerCase().replace(share, ' '))
  )
}

/** "30 % of infections worldwide" is a share of the whole, not the whole. */
const share = /%\s+of\b.*$/u

/** Of the places that the extraction names for the clause, the nearest after the figure, else the nearest before. */
function siteNearest(claim: Claim, { before, after }: Context): string | null {
  const own = claim.site.filter((name) => !isVast(placeKey(name)) && !eventKind.test(name))
  if (own.length === 0) return null
  const following = own
    .map((name) => ({ name, at: after.slice(0, 160).indexOf(name) }))
    .filter(
      ({ name, at }) =>
        at >= 0 &&
        inOwnClause(after.slice(0, at)) &&
        !opensClause.test(after.slice(0, at)) &&
        !isOtherUse(after, name, at) &&
        isWhere(after.slice(0, at)),
    )
    .sort((a, b) => a.at - b.at)[0]
  if (following) return withListed(following.name, after.slice(following.at + following.name.length))
  const told = dateline.exec(before)?.[0].length ?? 0
  const preceding = own
    .map((name) => ({ name, at: before.lastIndexOf(name) }))
    .filter(({ name, at }) => at >= told && isWhere(before.slice(0, at)) && !isOtherUse(before, name, at))
    .sort((a, b) => b.at - a.at)[0]
  return preceding ? placeKey(preceding.name) : null
}

/** "TALAO, Peru (AB) --": where it was written, not where the figure of its first sentence holds. */
const dateline =
  /^\p{Lu}{2}[\p{Lu}.'’ -]*(?:, [^()–—;:\d]{2,40})?(?:,? [\p{Lu}\p{Ll}]+\.? \d{1,2}(?:, \d{4})?)?\s?(?:\([^()]{2,30}\)\s?)?(?:--|[–—]|-)\s/u

/** "231 are dead, and in Maravia 100 were killed": the place of the figure that follows. */
const opensClause = /\s(?:and|but|while|whereas)\s(?:in|at|near|across|throughout)\s(?:the\s)?$/u

const name = "\\p{Lu}[\\p{L}.’'-]+(?:\\s\\p{Lu}[\\p{L}.’'-]+){0,2}"
const listedNames = new RegExp(
  `^((?:,\\s${name}){0,5}),?\\sand\\s(?:in\\s|at\\s)?(${name})(?=$|[,.;)]|\\s(?:on|in|at|after|when|as|during|since|before|by|late|early|overnight|while|who|where)\\b)`,
  'u',
)

/** "In Hale, Port Mercy and Tarsk": all of them together, none by itself. */
function withListed(first: string, rest: string): string {
  const [, between = '', last] = listedNames.exec(rest) ?? []
  if (last === undefined) return placeKey(first)
  return [first, ...between.split(/,\s/u).filter(Boolean), last].map(placeKey).sort().join('+')
}

/** "The town of Hale" is a place; "the president of Maravia", "a tourist from Hale" and "flown to Hale" are none of the figure's. */
function isWhere(before: string): boolean {
  const lower = before.toLowerCase()
  if (superlative.test(lower) || mostlyThere.test(lower) || saidThere.test(before)) return false
  if (/\b(?:here|both)\s(?:and\s)?(?:in|at)\s(?:the\s)?$/u.test(before)) return false
  const lead = /(?:^|\s)(?:(\p{L}+)\s+)?(of|from|to)\s+(?:the\s+)?(?:\p{Ll}+\s+)?$/u.exec(before)
  if (!lead) return true
  return (
    lead[2] === 'of' &&
    !comingFrom.test(before) &&
    placeKinds.has(lead[1] === 'Department' ? '' : (lead[1] ?? '').toLowerCase())
  )
}

/** "Two were children from the village of Hale": where they lived; but "pulled from". */
const comingFrom =
  /(?<!ed|taken|dug|brought|driven|away|out|found)\sfrom\s(?:the\s|a\s)?(?:\p{Ll}+\s){0,2}\p{Ll}+\sof\s(?:the\s)?$/u

/** "…, said a hospital spokesman in Kembar": where the speaker is. */
const saidThere =
  /\b(?:said|says|told|according to)\s(?:[\p{L}’'-]+\s){0,5}?(?:spokes\p{Ll}+|officials?|officers?|doctors?|director|correspondents?|reporters?|diplomats?|sources?)\s(?:in|at|from|near)\s(?:the\s)?$/u

/** "200 people, mostly in Wuhan": where most of them are, not all. */
const mostlyThere =
  /\b(?:mostly|mainly|largely|chiefly|primarily|especially|particularly|(?:most|many|some|half|all but \p{L}+) of (?:them|whom|these|those))\s+(?:in|from|around|near|at|on)\s+(?:the\s+)?(?:(?:town|city|village|province|state|district)\s+of\s+)?$/u

/** "The deadliest attack in Maravia since 1988" says how it compares, not where the figure holds. */
const superlative =
  /\b(?:deadliest|worst|largest|biggest|strongest|bloodiest|highest|most \p{L}+)\s[^,;.]{0,60}$/u

/** "Tarsk's", "the ministry in Tarsk said". */
const isOtherUse = (text: string, name: string, at: number): boolean =>
  /^(?:['’]s?\s|\s(?:said|says|told|announced|confirmed)\b)/u.test(text.slice(at + name.length))

/** Each word's two cases are written out: with the flag i, a class of letters takes ten times as long to compile. */
const opening =
  /^\W*(?:(?:[Bb]ut|[Aa]nd|[Mm]eanwhile|[Ee]lsewhere|[Ff]urther \p{L}+),?\s+)?(?:[Ii]n|IN|[Aa]cross|[Tt]hroughout|[Oo]ver|[Aa]t)\s+(?:[Tt]he\s+)?(?:\p{L}\s+){0,4}?(\p{Lu}[\p{L}.’'-]+(?:\s+\p{Lu}[\p{L}.’'-]+){0,3})/u

/** "In Sri Lanka, 27 people …", "In Saro province the toll stands at …", "…; in Hale, 6,453". */
function openingPlace(before: string): string | null {
  const clause = before.slice(before.lastIndexOf(';') + 1)
  const name = opening.exec(clause)?.[1]
  if (!name) return null
  const key = placeKey(name)
  return key === '' || calendar.test(key) || eventKind.test(key) || isVast(key) ? null : key
}

const following =
  /\b(?:in|across|throughout)\s+(?:the\s+)?(?:(?:northern|southern|eastern|western|central)\s+)?(\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+){0,2})/u

/** "80 deaths, 461 severe cases and 5,794 suspected ones in China": the country that ends the list. */
function followingCountry(after: string): string | null {
  const clause = upTo(after.slice(0, 160), /[;.]/u)
  const match = following.exec(clause)
  const name = match?.[1]
  const between = clause.slice(0, match?.index)
  return name && countryOf(name) && inOwnClause(between) && !superlative.test(between.toLowerCase())
    ? placeKey(name)
    : null
}

const label =
  /(?:^|[\s(*•])((?:\p{Lu}[\p{L}.’'-]+\s+(?:and\s+)?(?:the\s+)?){0,3}\p{Lu}[\p{L}.’'-]+)\s*(?:,?\s*(?:totall?ing(?:\s+to)?|reporting|recording|counting|with|had|has|reported|recorded)\s*|[:–—-]\s*|\(\s*)?(?:\p{Ll}+\s+){0,2}$/u

/** "Belgium mourns 22": who does so is not where they died. */
const mourning =
  /\s(?:mourns?|mourned|bur(?:y|ies|ied)|griev(?:es?|ed)(?:\sfor)?|remembers?|honou?rs?)\s(?:the\s|its\s)?$/u

/** "India: 7,700", "Honduras 6,500", "Spain, reporting 12,000": the country is what the figure is put beside. */
function countryBeside(before: string): string | null {
  if (mourning.test(before)) return null
  const words = label.exec(before.slice(-90))?.[1]?.split(/\s+/u) ?? []
  for (let from = 0; from < words.length; from++) {
    const name = words.slice(from).join(' ')
    const key = name.toLowerCase()
    if (countryOf(name) && countryOf(name) !== key && !isPeople(key)) return placeKey(name)
  }
  return null
}

const where =
  /((?:\p{Lu}[\p{L}’'-]+\s?){1,3}),(?:\s(?:[\p{L}]+\s){1,3}(?:said|say|says),)?\s+where\b[^.;,]{0,80}$|^\W*((?:\p{Lu}[\p{L}’'-]+\s){1,3})(?:(?:district|province|state|county|island|city)\s)?(?:was|were)\s+(?:also\s+)?(?:the\s+|among the\s+)?(?:hardest|hard|worst|badly)[- ]?(?:hit|affected)\b/u

/** "Barguna, where 423 people …", "Patuakhali was hard-hit, with 385 deaths". */
function wherePlace(before: string): string | null {
  const match = where.exec(before)
  const key = placeKey((match?.[1] ?? match?.[2] ?? '').trim())
  return key === '' || calendar.test(key) || isVast(key) ? null : key
}

const holding =
  /^(?:[Tt]he\s+)?((?:\p{Lu}[\p{L}.]+\s+){1,3})(?:also\s+|likewise\s+|alone\s+|now\s+|has\s+|had\s+|have\s+)?(?:has|had|have|reported|reports|recorded|records|confirmed|confirms|registered|lost|counted|suffered|announced|saw|puts?(?=\sits\b))\b/u

/** "As of Monday, ", ", the hardest hit, ": what stands round the subject. */
const leadIn = /^(?:As|By|On|In|Until|Since|At)\s[^,;]{0,40},\s*/u
const aside =
  /^((?:[Tt]he\s+)?\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+){0,3}),\s+(?:the|a|an|where|with)\s[^,;]{0,90},/u

/** "Italy, the worst hit country, had …": the subject of the sentence. */
function holdingCountry(before: string): string | null {
  const clause = before.replace(/^\W+/u, '').replace(leadIn, '').replace(aside, '$1')
  const name = holding.exec(clause)?.[1]?.trim()
  return name && countryOf(name) ? placeKey(name) : null
}
