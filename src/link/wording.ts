import type { Claim } from '../model/index.js'
import type { EventNode } from './events.js'

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
  speed: () => 'How fast was it',
  money: () => 'How much money was it',
  duration: () => 'How long did it last',
  percent: () => 'What was the share',
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
  const ask = asked[first.measure] ?? (() => `What was the ${first.measure.replace(/_/gu, ' ')}`)
  return `${ask(whoOf(claims))}${eventOf(claims, node)}?`
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

function eventOf(claims: readonly Claim[], node: EventNode | null): string {
  const named = claims.map(({ event }) => event).find((event) => event?.text)
  if (!named?.text) return ''
  const text = clean(named.text).replace(/^(?:the|a|an)\s+/iu, '')
  const date = claims
    .map(({ event }) => event?.date)
    .find((value) => value && /^\d{4}-\d\d-\d\d$/u.test(value))
  const verbal = /^(?:\p{Ll}+ed|met|spoke|shook|struck|hit|shot|sank)$/u.test(text)
  const what = verbal ? '' : ` in the ${text}`
  void node
  return `${what}${date && !text.includes(date) ? ` of ${writtenDate(date)}` : ''}`
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
)

const writtenDate = (iso: string): string =>
  `${Number(iso.slice(8, 10))} ${months[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`
