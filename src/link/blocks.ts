import { givenNames } from '../lexicon/names-given.js'
import { bodyWords } from '../lexicon/names-others.js'
import { byCodeUnit, type Claim, dayNumber, isDay, type Source } from '../model/index.js'
import { type Aliases, OneName } from './names/index.js'
import { isCountryKey } from './opening-names.js'
import { type Profile, profileOf } from './profiles.js'
import { renamed } from './renamed.js'
import { weights } from './weights.js'

const { names, countries, pairedCountries, fewestMentions, mostMentions, windowDays, overlapDays } =
  weights.blocks

/**
 * Keys by which articles that may be one story are brought together where not all can be looked at side by side, in their
 * order: "valdorn/2022-01-13", "=chilean/quake/2022-01-13", "=iranian=british/2007-01-30". Two articles are compared where
 * they have a key in common. They depend on the article and on the aliases alone.
 */
export type BlockKeys = (source: Source, claims: readonly Claim[]) => readonly string[]

/** Under aliases an article has the keys that it would have with each name in the writing that stands for it. */
export function blockKeysUnder(aliases: Aliases = {}): BlockKeys {
  const names = new OneName(aliases)
  return (source, claims) => {
    const article = renamed(source, claims, names) ?? { source, claims }
    return keysOf(article.source, article.claims)
  }
}

function keysOf(source: Source, claims: readonly Claim[]): readonly string[] {
  const profile = profileOf(source, claims)
  const topics = topicsOf(profile, source)
  const windows = windowsOf(profile)
  return [...new Set(topics.flatMap((topic) => windows.map((window) => `${topic}/${window}`)))].sort(
    byCodeUnit,
  )
}

/** What the article can be found by: its own names, a country with its kind of event, two countries. */
function topicsOf(profile: Profile, source: Source): readonly string[] {
  const { family } = profile
  const lands = [...profile.names].filter(isCountryKey)
  const ofKind = family === null ? [] : lands.slice(0, countries).map((land) => `${land}/${family}`)
  const topics = [
    ...ownNames(profile, source),
    ...ofKind,
    ...pairs(lands.slice(0, pairedCountries).sort(byCodeUnit)),
  ]
  return topics.length > 0 ? topics : [`${lands[0] ?? '='}/${family ?? ''}`]
}

const pairs = (lands: readonly string[]): readonly string[] =>
  lands.flatMap((land, at) => lands.slice(at + 1).map((other) => `${land}${other}`))

/** The names that it tells most of: of the headline and the opening before others, given names last. */
function ownNames(profile: Profile, { text }: Source): readonly string[] {
  const written = writtenIn(text)
  const weighed = [...new Set([...profile.names, ...profile.mentions])].flatMap((name) => {
    const { capital = 0, small = 0 } = written.get(name) ?? {}
    const opens = profile.names.has(name)
    const tells = !isCountryKey(name) && !bodyWords.has(name) && small === 0
    if (!tells || (!opens && capital < fewestMentions)) return []
    const weight =
      Math.min(capital, mostMentions) +
      (opens ? weights.blocks.opens : 0) +
      (profile.title.includes(name) ? weights.blocks.titled : 0) +
      (givenNames.has(name) ? weights.blocks.givenName : 0)
    return [{ name, weight, capital }]
  })
  return weighed
    .sort((a, b) => b.weight - a.weight || b.capital - a.capital || byCodeUnit(a.name, b.name))
    .slice(0, names)
    .map(({ name }) => name)
}

interface Written {
  capital: number
  small: number
}

/** How often each word is written with a capital, and how often without. */
function writtenIn(text: string): ReadonlyMap<string, Written> {
  const words = new Map<string, Written>()
  for (const [word] of text.matchAll(/\p{L}[\p{L}'’.-]*/gu)) {
    const key = word.replace(/['’]s$|[.'’-]+$/gu, '').toLowerCase()
    const known = words.get(key) ?? { capital: 0, small: 0 }
    if (/^\p{Lu}/u.test(word)) known.capital++
    else known.small++
    words.set(key, known)
  }
  return words
}

const undated = 'undated'

/**
 * The stretches of time that the article may share with others: that of its event, else of its publication, and the one
 * before where it is near the beginning. One that says the day of its event and not its own may be of any time.
 */
function windowsOf({ date, published }: Profile): readonly string[] {
  const own = isDay(date) ? date : published?.slice(0, 10)
  const day = isDay(own) ? dayNumber(own) : null
  if (day === null) return [undated]
  const start = day - (((day % windowDays) + windowDays) % windowDays)
  const starts = day - start < overlapDays ? [start, start - windowDays] : [start]
  const windows = starts.map((from) => new Date(from * 86_400_000).toISOString().slice(0, 10))
  return published ? windows : [...windows, undated]
}
