import type { Claim, Source } from '../model/index.js'
import type { Context } from './context.js'
import { placeKey } from './profiles.js'
import { countryOf, headlineCountry, onlyCountry } from './scope.js'
import type { Story } from './stories.js'

/** The country of each article's headline, and whether it is not that of the whole story. */
export function homesOf(
  sources: readonly Source[],
  stories: readonly Story[],
): Map<string, { readonly country: string; readonly isOwn: boolean }> {
  const homes = new Map<string, { readonly country: string; readonly isOwn: boolean }>()
  const bySource = new Map(sources.map((source) => [source.path, source]))
  for (const story of stories) {
    const own = story.sources.flatMap((path) => {
      const source = bySource.get(path)
      if (!source) return []
      // What an illness does in many countries is told country by country, by their officials.
      const isSpread = story.families.has('outbreak')
      return [{ path, country: isSpread ? onlyCountry(source.title ?? '') : headlineCountry(source) }]
    })
    const counts = new Map<string | null, number>()
    for (const { country } of own) counts.set(country, (counts.get(country) ?? 0) + 1)
    // In the news a headline without a country is no sign of several: only one with another country is.
    const isOne = [...counts.keys()].filter((country) => country !== null).length === 1
    for (const { path, country } of own) {
      if (!country) continue
      const isNews = isOne && (bySource.get(path)?.published ?? null) !== null
      homes.set(path, { country, isOwn: !isNews && (counts.get(country) ?? 0) * 2 < own.length })
    }
  }
  return homes
}

const dateline =
  /^(\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){0,3})(?:, (\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?))?(?:, [^()–—-]{3,20})? ?(?:\([^()]{2,30}\) ?)?(?:--|[–—_-])/u

/** "GORVAN, Maravia (AP) -": where an article was written, by its first paragraph. */
function datelineOf(source: Source): { readonly town: string; readonly land: string | null } | null {
  const body = source.sentences.find(({ block }) => source.blocks[block]?.kind === 'paragraph')
  const words = body && dateline.exec(source.text.slice(body.start, body.start + longestDateline))
  return words ? { town: words[1] as string, land: words[2] ?? null } : null
}

const longestDateline = 120

/** The country that each article was written in. */
export function countriesWrittenIn(sources: readonly Source[]): ReadonlyMap<string, string> {
  return new Map(
    sources.flatMap((source) => {
      const land = datelineOf(source)?.land
      const country = land ? countryOf(land) : null
      return country === null ? [] : [[source.path, country] as const]
    }),
  )
}

interface Told {
  readonly claim: Claim
  readonly context: Context
  readonly stated: string | null
}

/** "Nine of them in this village": the one that the article was written in. */
export function townsWrittenIn<T extends Told>(
  settings: readonly T[],
  sources: readonly Source[],
): ReadonlyMap<T, string> {
  const own = settings.filter(({ stated, context }) => stated === null && thisTown.test(context.after))
  if (own.length === 0) return new Map()
  const towns = new Map(
    sources.flatMap((source) => {
      const written = datelineOf(source)
      return written ? [[source.path, placeKey(written.town)] as const] : []
    }),
  )
  return new Map(
    own.flatMap((setting) => {
      const town = towns.get(setting.claim.source)
      return town ? [[setting, town] as const] : []
    }),
  )
}

const thisTown =
  /^[^.,;:\d]{0,60}?\b(?:in|at)\sthis\s(?:[\p{L}-]+\s){0,3}?(?:town|city|village|port|resort|suburb|settlement|community)\b/u
