import { governmentWords, moneyPurposes } from '../lexicon/scopes.js'
import { countriesOfWords, seatsOfGovernment } from '../lexicon/scopes-countries.js'
import type { Context } from './context.js'
import { countryOf } from './scope.js'
import { upTo } from './up-to.js'
import { weights } from './weights.js'

const { moneyWords: reach, moneyDeeds: deedReach } = weights.reach

/** What an amount is for and whose it is; null purpose where the sentence does not say. */
export interface MoneyRole {
  readonly purpose: string | null
  readonly agent: string | null
}

/** `home` is the country that the article is about: "the administration has pledged" speaks of its own. */
export function moneyRole({ before, after, earlier }: Context, home: string | null): MoneyRole {
  const left = ownClause(before).slice(-reach)
  const right = upTo(after.slice(0, reach), clauseEnd)
  const purpose =
    (asksFor.test(right) ? 'appeal' : purposeOf(left, right)) ??
    (pointsBack.test(before) ? purposeOf(earlier.slice(-reach), '') : null)
  if (isPart.test(after)) return { purpose: purpose && `${purpose} in part`, agent: null }
  if (purpose !== 'aid' && purpose !== 'pledge') return { purpose, agent: null }
  const agent = agentOf(ownClause(before), right, home)
  return { purpose: agent === null ? purpose : 'pledge', agent }
}

/** "The 6 million that the agency has asked for". */
const asksFor = /^\s(?:that|which|the|it|they)\s[^.,;\d]{0,40}\b(?:asked|appealed|called)\sfor\b/u

/** "1.5 million of that in cash". */
const isPart = /^\s*(?:\p{L}+\s)?of (?:that|it|which|this|the total)\b/u

const clauseEnd = /;|,?\s\b(?:while|but|whereas|although)\b|,\s(?:and\s)?(?=\p{Lu})/u
const ownClause = (before: string): string =>
  before.split(/;|\b(?:while|but|whereas|although)\b/u).at(-1) ?? ''

/** "It was 12 million at most": the sum of the sentence before. */
const pointsBack = /^\W*(?:it|that|this|the (?:figure|sum|amount|total))\s/iu

/** The amount itself says these of anything: what it is for stands elsewhere, if anywhere. */
const saysLittle: ReadonlySet<string> = new Set(['price', 'aid'])
/** What people do with money in news of an event; where such a word is near, it decides. */
const deeds: ReadonlySet<string> = new Set(['raised', 'pledge', 'stolen'])

/** Words of purpose weigh by their distance; the nearest deed wins over what the money is called. */
function purposeOf(left: string, right: string): string | null {
  const found: { purpose: string; distance: number }[] = []
  for (const match of left.matchAll(/\p{L}+/gu)) {
    const purpose = moneyPurposes.get(match[0].toLowerCase())
    if (purpose) found.push({ purpose, distance: left.length - match.index })
  }
  for (const match of right.matchAll(/\p{L}+/gu)) {
    const purpose = moneyPurposes.get(match[0].toLowerCase())
    if (purpose && !ofNext.test(right.slice(match.index + match[0].length)))
      found.push({ purpose, distance: match.index + 4 })
  }
  const sorted = found.sort((a, b) => a.distance - b.distance)
  const nearest = sorted.find(({ purpose }) => !saysLittle.has(purpose))
  if (nearest && deeds.has(nearest.purpose) && nearest.distance < deedReach) return nearest.purpose
  return sorted[0]?.purpose === 'price' ? (nearest?.purpose ?? 'price') : (sorted[0]?.purpose ?? null)
}

/** "A profit of $2 million on revenue of $40 million": the word is of the amount that follows it. */
const ofNext = /^\sof\s(?:\p{Sc}|\d|about|around|some|nearly|almost|more|over|US\b)/u

/**
 * Which country gives: the one whose government, or whose bare name, stands last before the amount, else "by" whom it
 * comes after it. What its people, firms and clubs give is theirs.
 */
function agentOf(clause: string, right: string, home: string | null): string | null {
  const own = givers(clause).at(-1) ?? givers(/^[^.]*?\b(?:by|from)\s(.*)$/u.exec(right)?.[1] ?? '')[0]
  if (own) return own
  return home !== null && governmentWords.test(clause) ? home : null
}

const capitals = /(\p{Lu}[\p{L}.]*(?:\s+\p{Lu}\p{L}+)?)(['’]s)?(?=(\s+\p{L}+)?(\s+\p{L}+)?)/gu

function givers(text: string): string[] {
  return [...text.replace(/\b[Tt]he\s+(?=\p{Lu})/gu, '').matchAll(capitals)].flatMap(
    ({ 1: name = '', 2: possessive, 3: next = '', 4: second = '', index, input }) => {
      const words = [next, second]
      const seat = seatsOfGovernment.get(name.toLowerCase())
      if (
        seat &&
        !/\b(?:in|at|from|near|of)\s+$/iu.test(input.slice(0, index)) &&
        givingVerb.test(words.join(''))
      )
        return [seat]
      const own = name.split(/\s+/u)
      const said = [name, own[0] as string, own.at(-1) as string].find(
        (each) => countryOf(each.replace(/\.$/u, '')) !== null,
      )
      if (!said) return []
      const key = said.replace(/\.$/u, '')
      const country = countryOf(key) as string
      const isPlural = /[^.]s$/u.test(key) && !countriesOfWords.has(key.toLowerCase())
      const isPeoples = possessive !== undefined || country === key.toLowerCase() || isPlural
      const rest = `${name.startsWith(said) ? name.slice(said.length) : ''}${words.join('')}`
      return !isPeoples || governmentWords.test(rest) ? [country] : []
    },
  )
}

/** "Washington has pledged"; whoever is "in Washington" gives as they like. */
const givingVerb =
  /^\s(?:(?:has|had|have|also|will|would|already)\s)?(?:pledg|promis|offer|donat|giv|gave|rais|contribut|announc|commit|increas|doubl)/u
