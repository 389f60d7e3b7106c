import { nationalities } from '../lexicon/nationalities.js'
import { personGroups, singular } from '../lexicon/people.js'
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

/** The country that an article's headline is about, when it names just one; not that of the people it speaks of. */
export function headlineCountry({ title }: Source): string | null {
  const text = (title ?? '').replace(ofPeople, (phrase, nation: string) => {
    const people = [...phrase.matchAll(/\p{L}+/gu)].some(([word]) => personGroups.has(singular(word)))
    return people && countryOf(nation) ? '' : phrase
  })
  return onlyCountry(text.replace(sender, ''))
}

/** "Pakistan flies home survivors": who acts from afar is not where it happened. */
const sender =
  /^(?:\p{Lu}[\p{L}.]*\s){1,2}(?:flies|sends|offers|pledges|promises|donates|airlifts|dispatches|rushes|repatriates|welcomes|condemns|urges|mourns|buries|grieves|remembers|honou?rs)\b/u

/** The one country that a text names, by its name or its people's. */
export function onlyCountry(text: string): string | null {
  const found = new Set(countriesIn(text))
  return found.size === 1 ? ([...found][0] as string) : null
}

/** "British sailors", "US army recruits": people are anywhere. */
const ofPeople = /\b(\p{Lu}[\p{L}.]+)(?:\s+\p{L}+){1,2}/gu

const continents =
  /\b(?:Central|South|North|Latin)\s+American?s?\b|\b(?:North\s+|South\s+)?Indian Ocean\b|\bSouth China Sea\b|\b(?:Gulf|Bay|Sea) of \p{Lu}\p{L}+/gu

/** Countries named in a text, longest names first, in order of mention. */
export function countriesIn(text: string): string[] {
  return [
    ...text
      .replace(continents, ' ')
      .matchAll(/\p{Lu}[\p{L}.]+(?:\s+(?:of\s+|and\s+|the\s+)*\p{Lu}[\p{L}]+){0,3}/gu),
  ]
    .flatMap(([run]) => countriesOf(run.replace(/\.$/u, '').split(/\s+/u)))
    .filter((country) => !ofContinents.has(country))
}

export const ofContinents: ReadonlySet<string> = new Set(['african', 'asian', 'european'])

/** "Peru and Ecuador" are two, "Trinidad and Tobago" is one. */
function countriesOf(words: readonly string[]): string[] {
  const found: string[] = []
  let at = 0
  while (at < words.length) {
    const sizes = Array.from({ length: words.length - at }, (_, i) => words.length - at - i)
    const size = sizes.find((each) => countryOf(words.slice(at, at + each).join(' ')) !== null)
    if (size) found.push(countryOf(words.slice(at, at + size).join(' ')) as string)
    at += size ?? 1
  }
  return found
}
