import { byCodeUnit, type Claim, dayNumber, grouped, isDay, type Source } from '../model/index.js'
import { isCountryKey } from './opening-names.js'
import { profileOf } from './profiles.js'
import { type KindAndDays, need } from './story-need.js'
import { weights } from './weights.js'

const { storyPairs } = weights
const { fewest, most, nearest, aside } = weights.selection

/** What an article can be found by among many. */
export interface Findable extends KindAndDays {
  readonly path: string
  /** Days since 1970 of its event, else of its publication. */
  readonly day: number | null
  /** Name → whether the article opens with it. "=" begins a country, "#" a figure, "@" a kind of event on one day. */
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

export function findableOf(source: Source, claims: readonly Claim[]): Findable {
  const { path, family, date, published, names, mentions, figures } = profileOf(source, claims)
  const held = new Map<string, boolean>()
  for (const name of mentions) held.set(name, false)
  for (const name of names) held.set(name, true)
  for (const figure of figures) held.set(`#${figure}`, true)
  const day = isDay(date) ? dayNumber(date) : published === null ? null : dayNumber(published)
  if (family !== null && day !== null) held.set(`@${family} ${day}`, isNameless(names))
  return { path, family, date, published, day, names: held }
}

const isNameless = (names: ReadonlySet<string>): boolean => names.size < storyPairs.fewNames

/** What the article is looked for by: the names it holds, and its kind on the days around its own. */
export function namesSought({ family, day, names }: Findable): string[] {
  const days = Array.from({ length: storyPairs.nearDays * 2 + 1 }, (_, at) => at - storyPairs.nearDays)
  const around = family === null || day === null ? [] : days.map((each) => `@${family} ${day + each}`)
  return [...new Set([...names.keys(), ...around])].sort(byCodeUnit)
}

export interface Selection {
  /** Paths of the articles that may be on what an article tells, the likeliest first. */
  readonly paths: readonly string[]
  /** How many more there are, beyond the most that one article is held against. */
  readonly left: number
}

export function selectFor(article: Findable, postings: Postings): Selection {
  const shared = new Map<string, { readonly holder: Holder; weight: number }>()
  for (const [name, holders] of postings.holders(article, namesSought(article)))
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

/** As two articles of one story count what they share; the kind and day of events count where one has hardly a name. */
function weightOf(name: string, opens: boolean, otherOpens: boolean): number {
  if (name.startsWith('@')) return opens || otherOpens ? storyPairs.sameKind : 0
  if (name.startsWith('#')) return 1 / storyPairs.fewFigures
  if (!opens && !otherOpens) return 0
  const weight = isCountryKey(name) ? storyPairs.countryName : 1
  return opens && otherOpens ? weight : weight / 2
}

/** The postings of articles at hand. */
export function postingsOf(articles: readonly Findable[]): Postings {
  const byName = grouped(articles, ({ names }) => [...names.keys()])
  return {
    holders: (article, names) =>
      new Map(
        names.flatMap((name) => {
          const all = (byName.get(name) ?? []).map((each) => ({
            ...each,
            opens: each.names.get(name) === true,
          }))
          if (all.length === 0) return []
          const isCommon = all.length > storyPairs.mostHolders
          return [
            [name, isCommon ? all.filter((each) => each.opens && isBeside(article, each)) : all] as const,
          ]
        }),
      ),
  }
}

const isBeside = (a: Findable, b: Holder): boolean =>
  a.family === b.family &&
  a.day !== null &&
  b.day !== null &&
  Math.abs(a.day - b.day) <= selectionLimits.farDays
