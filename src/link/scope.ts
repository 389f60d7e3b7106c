import { nationalities } from '../lexicon/nationalities.js'
import { countriesOfWords } from '../lexicon/scopes-countries.js'
import type { Source } from '../model/index.js'

/** Continents and the like narrow nothing that a newspaper counts. */
export const isVast = (place: string): boolean => vast.test(place)

const vast =
  /\b(?:asia|africa|europe|america|americas|world|earth|globe|region|country|nation|area|mediterranean|ocean|sea|caribbean|pacific|atlantic)\b/iu

/** Country by its name or its people's; null for other places. */
export function countryOf(name: string): string | null {
  const key = name.toLowerCase().replace(/^the /u, '')
  return nationalities.get(key) ?? countriesOfWords.get(key) ?? null
}

/** The country that an article's headline is about, when it names just one. */
export function headlineCountry(source: Source): string | null {
  const found = new Set(countriesIn(source.title ?? ''))
  return found.size === 1 ? ([...found][0] as string) : null
}

/** Countries named in a text, longest names first, in order of mention. */
export function countriesIn(text: string): string[] {
  return [...text.matchAll(/\p{Lu}[\p{L}.]+(?:\s+(?:of\s+|and\s+|the\s+)*\p{Lu}[\p{L}]+){0,3}/gu)].flatMap(
    (match) => {
      const words = match[0].replace(/\.$/u, '').split(/\s+/u)
      for (let size = words.length; size > 0; size--) {
        for (let at = 0; at + size <= words.length; at++) {
          const country = countryOf(words.slice(at, at + size).join(' '))
          if (country) return [country]
        }
      }
      return []
    },
  )
}
