import { changeVerbs, contrasting, kin } from '../../lexicon/statements.js'
import type { Claim, Span } from '../../model/index.js'
import type { Statement } from './statement.js'

/** Whether a word tells the two apart that both leave out of their words: "the old bridge", "24 per season", "gained 300". */
export const areContrasted = (a: Statement, b: Statement): boolean =>
  a.isRate !== b.isRate ||
  isChange(a) !== isChange(b) ||
  isOther(a, b) ||
  isOfDay(a) !== isOfDay(b) ||
  areOpposite(a, b) ||
  kindOf(a) !== kindOf(b) ||
  areOneSided(a, b) ||
  areOneSided(b, a)

/** Whether what `a` tells is of a kind that what `b` tells is not. */
const areOneSided = (a: Statement, b: Statement): boolean =>
  (isSince(a) && isOfYear(b)) ||
  (isCapacity(a) && !isCapacity(b) && isCrowd(b)) ||
  isMunicipal(a, b) ||
  (isTimes(a) && isAudience(b))

/** "12 feature films", "four studio albums": not all that were made. */
const kindOf = ({ text, figure }: Statement): string | undefined =>
  /\b(feature|short|documentary|studio|live|solo)\s(?:films?|albums?)\b/u.exec(
    text.slice(figure.start, figure.end + 30),
  )?.[1]

/** "14 million had come since 2005": all of them, not those of a year. */
const isSince = ({ text, claim }: Statement): boolean =>
  claim.kind === 'count' &&
  /\bha(?:s|d|ve)\s.{0,60}\bsince\s(?:its|his|her|their|the|[12]\d{3})\b/u.test(text)

/** "On 28 March, the country confirmed 93 cases": those of that day, unless it says so far. */
const isOfDay = ({ text, figure, isGrowing }: Statement): boolean =>
  isGrowing &&
  daily.test(text.slice(0, figure.start)) &&
  !/^[^,;]*\b(?:total|so far|to date)\b/u.test(text.slice(figure.end))
const daily =
  /^On\s[^,]{4,20},[^,;]*\b(?:confirmed|reported|recorded|announced|registered)\s(?:\p{Ll}+\s){0,3}$/u

/** "In 2019 the museum had". */
const isOfYear = ({ text, words, moment }: Statement): boolean =>
  moment === null &&
  words.some(({ isYear, start }) => isYear && /\b(?:in|during)\s$/iu.test(text.slice(0, start)))

/** "Seats 46,500", "a capacity of 46,500": no number of those who came. */
const isCapacity = ({ text, figure }: Statement): boolean =>
  /\b(?:holds?|held|seats?|seated|seating|accommodates?|accommodated|capacity|room)\b[^,;]*$/u.test(
    text.slice(0, figure.start),
  )
const isCrowd = ({ text }: Statement): boolean => /\b(?:attend|crowd|watched by|saw|came)/u.test(text)

/** "The municipality of Orn" has more than the town of Orn in it. */
const isMunicipal = (a: Statement, b: Statement): boolean =>
  /\bmunicipality\b/iu.test(a.text.slice(0, a.subjectEnd)) && !/\bmunicipality\b/iu.test(b.text)

/** "Watched 4 million times": by fewer people. */
const isTimes = ({ claim }: Statement): boolean => claim.population?.head === 'time'
const isAudience = ({ claim }: Statement): boolean => audience.has(claim.population?.head ?? '')
const audience = new Set([
  'viewer',
  'watcher',
  'spectator',
  'listener',
  'player',
  'reader',
  'person',
  'people',
  'user',
])

/** "Floors above ground" and "below ground", before and after joining. */
function areOpposite({ text: a }: Statement, { text: b }: Statement): boolean {
  const sides = new Map([...a.matchAll(sided)].map(([, side, noun]) => [noun, side]))
  return [...b.matchAll(sided)].some(([, side, noun]) => sides.has(noun) && sides.get(noun) !== side)
}
const sided =
  /\b(above|below|before|after|inside|outside|north of|south of|east of|west of) (?:the )?(\p{L}+)/gu

/** "Gained 300,000 followers" is no number of followers. */
const isChange = ({ text, figure, claim }: Statement): boolean =>
  claim.kind === 'count' && claim.measure === 'count' && changes.test(text.slice(0, figure.start))
const changes = new RegExp(
  `\\b(?:${[...changeVerbs].join('|')})\\s(?:(?:about|around|over|nearly|almost|some|roughly|an?|more|fewer|less|than|at|least|another|further|additional)\\s)*$`,
  'u',
)

/** One noun of both, told apart by the word before it: lower and upper, old and new, earlier or none. */
function isOther(a: Statement, b: Statement): boolean {
  const before = kindsOf(b)
  return [...kindsOf(a)].some(([noun, kinds]) => {
    const others = before.get(noun)
    return others !== undefined && [...kinds].every((kind) => !others.has(kind))
  })
}

/** The nouns of the subject with the contrasting word before each; null where there is none. */
function kindsOf({ words, text, subjectEnd }: Statement): Map<string, Set<string | null>> {
  const found = new Map<string, Set<string | null>>()
  for (const { key, start } of words) {
    if (start > subjectEnd) continue
    const last = lastWord.exec(text.slice(Math.max(0, start - 24), start))?.[1]?.toLowerCase()
    const kind = last !== undefined && (contrasting.has(last) || kin.has(last)) ? last : null
    found.set(key, (found.get(key) ?? new Set()).add(kind))
  }
  return found
}
const lastWord = /(\p{L}+)(?:['’]s?)?\s$/u

/** "24 episodes per season", "90,000 passengers a day"; a mean is of each anyway. */
export const isRated = ({ kind }: Claim, text: string, { start, end }: Span): boolean =>
  (kind === 'count' || kind === 'money') &&
  rate.test(text.slice(end, end + 60)) &&
  !/\baverag/u.test(text.slice(Math.max(0, start - 60), start))
const rate =
  /^\s?(?:(?!(?:in|within|for|over|after|during|of|by|on|at)\s)[\p{L}%-]+\s){0,3}(?:(?:per|each|every)\s\p{Ll}|an?\s(?:second|minute|hour|day|night|week|month|quarter|year|season|game|match)\b)/u
