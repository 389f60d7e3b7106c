import type { Context } from './context.js'
import { placeKey } from './profiles.js'
import { countryOf, isVast } from './scope.js'
import { upTo } from './up-to.js'

/** Further figures of one list with a figure: "9 dead, 20 hurt in India". */
export const listed =
  /(?:,|,?\s+and)\s+(?:(?:injur|wound|kill|displac|hurt|leav|infect|destroy|damag)\p{L}*\s+)?(?:(?:at least|about|some|around|more than|over|nearly|another)\s+)?\d[\d,.]*/gu

/** "Nearly 200 deaths as it moved through South America": wide as it is, it narrows nothing. */
export const isVastlySpread = ({ after }: Context): boolean => {
  const name = spread.exec(upTo(after.slice(0, 90), /[;:.]|\d/u))?.[1]
  return name !== undefined && isVast(name)
}
const spread =
  /^[^,]*?\b(?:in|across|throughout|through|over)\s+(?:the\s+)?((?:(?:South|North|Central|Latin|West|East|Southeast)\s+)?(?:Asia|Africa|Europe|America|Americas|Caribbean|Pacific|Atlantic))\b/u

const regions =
  '(?:north|south|east|west|northeast|northwest|southeast|southwest)(?:ern)?|central|neighbou?ring|parts of'
const ofSeveral = new RegExp(
  String.raw`\b(?:in|across|throughout|hit|struck|affected|between|impacted)\s+(?:(?:the|both|${regions})\s+)?((?:\p{Lu}[\p{L}’'-]+\s?){1,3}(?:(?:,|,?\s+and)\s+(?:(?:the|${regions})\s+)?(?:\p{Lu}[\p{L}’'-]+\s?){1,3}){1,5})`,
  'u',
)

const leading = new RegExp(`^(?:the|${regions})\\s+`, 'u')

/** "On the border between Uganda and Congo": one place. */
const frontier =
  /\b(?:border|frontier|boundary|strait|channel|crossing)\s(?:region\s|area\s)?(?:between|of)\s/giu

/** "In Vietnam and Cambodia", "hit India, Myanmar and Bangladesh and killed 15": all of them together, none by itself. */
export function severalCountries({ before, after }: Context): string | null {
  const own = ofSeveral.exec(
    upTo(after.slice(0, 120).replace(frontier, ' – ').replace(listed, ' '), /[;.]|\d/u),
  )
  const earlier = (before.slice(-160).split(/[;\d]/u).at(-1) ?? '').replace(frontier, ' – ')
  const names = (own && isClause(own) ? null : own?.[1]) ?? ofSeveral.exec(earlier)?.[1]
  if (names === undefined) return null
  const parts = names.split(/,\s+(?:and\s+)?|\s+and\s+/u).map((name) => name.replace(leading, '').trim())
  const countries = parts.filter((name) => countryOf(name) !== null)
  return countries.length > 1 || (countries.length === 1 && parts.some((name) => islands.test(name)))
    ? parts.map(placeKey).sort().join('+')
    : null
}

/** "In northern Syria and Turkey closed its border": the second is the subject of what follows. */
const isClause = ({ 0: words, index, input }: RegExpExecArray): boolean =>
  /^\s?(?:said|says|told|has|had|is|was|\p{Ll}{2,}ed)\b/u.test(input.slice(index + words.length))

const islands = /\b(?:Islands?|Archipelago)$/u
