import { byCodeUnit, type Claim, dayNumber, grouped, isDay, type Source } from '../model/index.js'
import type { Aliases } from './names/index.js'
import { isCountryKey, keysOfName, namesIn } from './opening-names.js'
import { kindAndDaysOf } from './profiles.js'
import { type KindAndDays, need } from './story-need.js'
import { weights } from './weights.js'

const { storyPairs } = weights
const { fewest, most, nearest, aside } = weights.selection

/** What an article can be found by among many. */
export interface Findable extends KindAndDays {
  readonly path: string
  /** Days since 1970 of its event, else of its publication. */
  readonly day: number | null
  /** Name → whether the article opens with it. */
  readonly names: ReadonlyMap<string, boolean>
}

/** An article that holds a name. */
export interface Holder extends KindAndDays {
  readonly path: string
  readonly day: number | null
  readonly opens: boolean
}

/** A large collection, asked by name. */
export interface Postings {
  /**
   * Who holds the names. Of a name that more than `mostHolders` articles hold, only those that open with it, of the same
   * kind of event as `article` and within `farDays` of its day.
   */
  holders(article: Findable, names: readonly string[]): ReadonlyMap<string, readonly Holder[]>
}

export const selectionLimits = {
  mostHolders: storyPairs.mostHolders,
  farDays: storyPairs.farDays,
} as const

/** Among so few articles drafts are held against all. */
export const isSmall = (articles: number): boolean => articles <= fewest

export function findableOf(
  source: Source,
  claims: readonly Claim[],
  names: Findable['names'] = namesOfArticle(source),
): Findable {
  const { family, date, published } = kindAndDaysOf(source, claims)
  const day = isDay(date) ? dayNumber(date) : published === null ? null : dayNumber(published)
  return { path: source.path, family, date, published, day, names }
}

/** What an article is found by before anything else is known of it: one that shares no name is never selected. */
export function namesOfArticle(source: Source): Findable['names'] {
  const { opening, mentioned } = namesIn(source)
  return new Map([...mentioned, ...opening].map((name) => [name, opening.has(name)]))
}

/** The article with the other writings of its names, which others may hold instead. */
export function underAliases(article: Findable, aliases: Aliases): Findable {
  const names = new Map(article.names)
  for (const [name, others] of Object.entries(aliases)) {
    const writings = [name, ...others].map(keysOfName).filter((keys) => keys.length > 0)
    const held = writings.filter((keys) => keys.every((key) => article.names.has(key)))
    if (held.length === 0) continue
    const opens = held.some((keys) => keys.every((key) => article.names.get(key)))
    for (const key of writings.flat()) names.set(key, opens || names.get(key) === true)
  }
  return { ...article, names }
}

export interface Selection {
  /** Paths of the articles that may be on what an article tells, the likeliest first. */
  readonly paths: readonly string[]
  /** How many more there are, beyond the most that one article is held against. */
  readonly left: number
}

export function selectFor(article: Findable, postings: Postings): Selection {
  const shared = new Map<string, { readonly holder: Holder; weight: number }>()
  for (const [name, holders] of postings.holders(article, [...article.names.keys()]))
    for (const holder of holders) {
      const weight = weightOf(name, article.names.get(name) ?? false, holder.opens)
      if (weight === 0) continue
      const known = shared.get(holder.path)
      if (known) known.weight += weight
      else shared.set(holder.path, { holder, weight })
    }
  shared.delete(article.path)
  const near = [...shared.values()]
    .map(({ holder, weight }) => ({
      path: holder.path,
      surplus: weight - need(article, holder),
      days: article.day === null || holder.day === null ? aside : Math.abs(article.day - holder.day),
    }))
    .filter(({ surplus }) => surplus >= nearest)
    .sort((a, b) => b.surplus - a.surplus || a.days - b.days || byCodeUnit(a.path, b.path))
  return { paths: near.slice(0, most).map(({ path }) => path), left: Math.max(0, near.length - most) }
}

/** As two articles of one story count what they share. */
function weightOf(name: string, opens: boolean, otherOpens: boolean): number {
  if (!opens && !otherOpens) return 0
  const weight = isCountryKey(name) ? storyPairs.countryName : 1
  return opens && otherOpens ? weight : weight / 2
}

/** The postings of articles at hand. `isCommon`: whether more than `mostHolders` hold a name, where these are not all. */
export function postingsOf(articles: readonly Findable[], isCommon?: (name: string) => boolean): Postings {
  const byName = grouped(articles, ({ names }) => [...names.keys()])
  const holdersOf = (article: Findable, name: string): Holder[] => {
    const all = (byName.get(name) ?? []).map((each) => ({ ...each, opens: each.names.get(name) === true }))
    const isTooMuch = isCommon?.(name) ?? all.length > storyPairs.mostHolders
    return isTooMuch ? all.filter((each) => each.opens && isBeside(article, each)) : all
  }
  return {
    holders: (article, names) => new Map(names.map((name) => [name, holdersOf(article, name)] as const)),
  }
}

const isBeside = (a: Findable, b: Holder): boolean =>
  a.family !== null &&
  a.family === b.family &&
  a.day !== null &&
  b.day !== null &&
  Math.abs(a.day - b.day) <= selectionLimits.farDays
