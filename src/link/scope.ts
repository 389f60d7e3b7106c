import { nationalities } from '../lexicon/nationalities.js'
import type { Claim, Source } from '../model/index.js'

const everywhere = new Set(['worldwide', 'globally', 'world'])

/** Continents and the like narrow nothing that a newspaper counts. */
export const isVast = (place: string): boolean => vast.test(place)

const vast =
  /\b(?:asia|africa|europe|america|americas|world|earth|globe|region|country|nation|area|mediterranean|ocean|sea)\b/u

/** Country by its name or its people's; null for other places. */
export const countryOf = (name: string): string | null =>
  nationalities.get(name.toLowerCase().replace(/^the /u, '')) ?? null

/** The country that an article's headline is about, when it names just one. */
export function headlineCountry(source: Source): string | null {
  const title = source.title ?? ''
  const found = new Set<string>()
  for (const match of title.matchAll(/\p{Lu}[\p{L}.]+/gu)) {
    const country = countryOf(match[0].replace(/\.$/u, ''))
    if (country) found.add(country)
  }
  return found.size === 1 ? ([...found][0] as string) : null
}

/** The country that the figure's own clause names, "world" where it says so, else null. */
export function claimCountry(claim: Claim): string | null {
  const around = `${claim.quote.prefix.slice(-30)} ${claim.quote.suffix.slice(0, 30)}`.toLowerCase()
  for (const word of everywhere) if (new RegExp(`\\b${word}\\b`, 'u').test(around)) return 'world'
  for (const place of claim.site) {
    const country = countryOf(place)
    if (country) return country
  }
  return null
}
