import { type Claim, dayInWords } from '../model/index.js'
import type { EventNode } from './events.js'
import { familyOf } from './profiles.js'

const asked: Readonly<Record<string, (who: string) => string>> = {
  killed: (who) => `How many ${who} were killed`,
  injured: (who) => `How many ${who} were injured`,
  missing: (who) => `How many ${who} were missing`,
  trapped: (who) => `How many ${who} were trapped`,
  abducted: (who) => `How many ${who} were abducted`,
  held: (who) => `How many ${who} were being held`,
  released: (who) => `How many ${who} were released`,
  rescued: (who) => `How many ${who} were rescued`,
  displaced: (who) => `How many ${who} were displaced`,
  evacuated: (who) => `How many ${who} were evacuated`,
  arrested: (who) => `How many ${who} were arrested`,
  infected: (who) => `How many ${who} were infected`,
  aboard: (who) => `How many ${who} were aboard`,
  involved: (who) => `How many ${who} took part`,
  destroyed: (who) => `How many ${who} were destroyed`,
  explosions: (who) => `How many ${who} were there`,
  aftershocks: () => 'How many aftershocks were there',
  magnitude: () => 'What was the magnitude',
  speed: () => 'How fast were the winds',
  money: () => 'How much money was named',
  duration: () => 'How long was it',
  percent: () => 'What share was named',
  event_date: () => 'When was it',
  count: (who) => `How many ${who} were there`,
}

const plural = (noun: string): string =>
  /(?:people|men|women|children|police|personnel|crew|staff|s)$/u.test(noun)
    ? noun
    : /[^aeiou]y$/u.test(noun)
      ? `${noun.slice(0, -1)}ies`
      : noun.endsWith('person')
        ? noun.replace(/person$/u, 'people')
        : noun.endsWith('man')
          ? noun.replace(/man$/u, 'men')
          : noun.endsWith('child')
            ? `${noun}ren`
            : `${noun}s`

/** The question that the claims answer, as a sentence a person would write. */
export function questionText(claims: readonly Claim[], node: EventNode | null): string {
  const first = claims[0] as Claim
  if (first.measure === 'event_date') return dateQuestionText(claims)
  const ask = asked[first.measure] ?? (() => `What was the ${first.measure.replace(/_/gu, ' ')}`)
  const event = eventOf(claims, node)
  return `${ask(whoOf(claims))}${first.measure === 'magnitude' ? event.replace(/^ in /u, ' of ') : event}?`
}

/** "When did the talks take place?", "When was the attack?"; where no noun names what happened, the words of the date. */
function dateQuestionText(claims: readonly Claim[]): string {
  const phrase = phraseOf(claims, null)
  if (phrase) return `When did the ${phrase} take place?`
  const family = claims.map(({ event }) => familyOf(event?.trigger ?? null)).find((kind) => kind !== null)
  const noun = family ? (family === 'talks' ? 'meeting' : (kindNames.get(family) ?? family)) : null
  return noun ? `When did the ${noun} take place?` : 'Which day do the articles mean?'
}

function whoOf(claims: readonly Claim[]): string {
  const narrowed = claims.find(
    (claim) =>
      claim.population && (claim.population.group !== null || claim.population.qualifiers.length > 0),
  )
  const everybody = claims.some(
    (claim) =>
      !claim.population || (claim.population.group === null && claim.population.qualifiers.length === 0),
  )
  if (!narrowed?.population || everybody) return first(claims)
  return plural(clean(narrowed.population.text))
}

const first = (claims: readonly Claim[]): string => {
  const { measure, population } = claims[0] as Claim
  if (measure === 'destroyed' || measure === 'explosions' || measure === 'count')
    return plural(population?.head ?? 'things')
  return measure === 'involved' ? plural(population?.head ?? 'attackers') : 'people'
}

const clean = (text: string): string => text.replace(/\s+/gu, ' ').trim().slice(0, 60)

/** " in the attack of 7 October 2023", as far as the articles name it; empty where they do not. */
function eventOf(claims: readonly Claim[], node: EventNode | null): string {
  if (node?.name && !/^\d/u.test(node.name)) return ` in storm ${capitalised(node.name)}`
  const phrase = phraseOf(claims, node)
  const day = node ? node.date : (claims[0]?.event?.date ?? null)
  const date = day && /^\d{4}-\d\d-\d\d$/u.test(day) ? day : null
  if (!phrase) return date ? ` on ${dayInWords(date)}` : ''
  return ` in the ${phrase}${date && !/\d/u.test(phrase) ? ` of ${dayInWords(date)}` : ''}`
}

/** What most of the claims call the event: a noun of its own kind, as short as they have it. */
function phraseOf(claims: readonly Claim[], node: EventNode | null): string | null {
  const counts = new Map<string, number>()
  for (const { event } of claims) {
    if (!event?.text || !event.trigger) continue
    if (node?.family && familyOf(event.trigger) !== node.family) continue
    const text = clean(event.text)
      .replace(/^(?:the|a|an|this|that|its|their|his|her)\s+/iu, '')
      .replace(/^(?:magnitude|initial|main|first)\s+/iu, '')
    if (isPhrase(text)) counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  const best = [...counts].sort(
    (a, b) => b[1] - a[1] || a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1),
  )[0]
  return best ? best[0] : (kindNames.get(node?.family ?? '') ?? null)
}

/** A noun phrase, not a verb, a headline or a person: "attack", "bomb attacks", "January 12 earthquake". */
const isPhrase = (text: string): boolean =>
  text.split(' ').length <= 4 &&
  !/^(?:\p{L}+ed|met|spoke|talked|meet|meets|shook|struck|hit|shot|sank|fired|visited|stormed)$/iu.test(
    text,
  ) &&
  !/(?:gunm[ae]n|bombers?|shooters?|fighters?|hijackers?|toll|[\p{L}]+ing)$/iu.test(text) &&
  !/[<>&"“”]/u.test(text)

const kindNames: ReadonlyMap<string, string> = new Map([
  ['violence', 'attack'],
  ['war', 'war'],
  ['quake', 'earthquake'],
  ['crash', 'crash'],
  ['fire', 'fire'],
  ['outbreak', 'outbreak'],
])

const capitalised = (word: string): string => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`
