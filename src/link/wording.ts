import type { Claim } from '../model/index.js'
import { deedOf } from './asking.js'
import { clean, eventOf, kindNames, phraseOf, placeName, placeWords, withArticle } from './event-words.js'
import type { EventNode } from './events.js'
import { askOfKind } from './kind-words.js'
import { levels, type Reading } from './levels.js'
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
  duration: () => 'How long was it',
  percent: () => 'Which share was reported',
  score: () => 'What was the score',
  age: () => 'Which age was reported',
  event_date: () => 'When was it',
  count: (who) => `How many ${who} were there`,
}

const plural = (noun: string): string =>
  /(?:people|men|women|children|police|[^ ]ese|Swiss|British|French|Irish|Dutch|personnel|crew|staff|aircraft|s)$/u.test(
    noun,
  )
    ? noun
    : /(?:[sx]|ch|sh)$/u.test(noun)
      ? `${noun}es`
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
export function questionText(
  claims: readonly Claim[],
  node: EventNode | null,
  reading: Reading = [],
): string {
  const first = claims[0] as Claim
  if (first.measure === 'event_date') return dateQuestionText(claims)
  const ask = asked[first.measure] ?? (() => `Which ${first.measure.replace(/_/gu, ' ')} was reported`)
  const deed = first.measure === 'count' || (first.kind === 'money' && node === null) ? deedOf(claims) : null
  if (deed) return `${first.kind === 'money' ? 'How much' : `How many ${whoOf(claims)}`} ${deed}?`
  const event = eventOf(claims, node)
  const said = (id: string): string | null => reading[levels.findIndex((level) => level.id === id)] ?? null
  const kind = said('kind')
  if (first.kind === 'money') return `${askOfKind(moneyQuestion(said('purpose'), event), kind)}?`
  if (first.measure === 'magnitude')
    return `${askOfKind('What was the magnitude', kind)}${event.replace(/^ in /u, ' of ')}?`
  const land = first.measure === 'area' ? landAsked[said('words') ?? ''] : undefined
  if (land) return `${land}${event}?`
  const where = said('place')
  const place = where === null || node === null || [...node.places].includes(where) ? '' : placeWords(where)
  const count = isFate(first) && first.measure !== 'count' ? 'How many people' : null
  const text = askOfKind(ask(whoOf(claims)), kind)
  return `${count === null ? text : text.replace(/^How many .* (?=were )/u, `${count} `)}${place}${event}?`
}

const landAsked: Readonly<Record<string, string>> = {
  burned: 'How much land burned',
  flooded: 'How much land was under water',
}

/** "12 deaths were reported", "40 suspected cases": the noun says what befell people, who are then counted. */
const isFate = ({ population }: Claim): boolean =>
  /^(?:death|case|infection|fatality|casualty|injury|toll|arrest|murder|homicide|killing|drowning|suicide)$/u.test(
    population?.head ?? '',
  )

function moneyQuestion(purpose: string | null, event: string): string {
  const [kind, agent] = (purpose ?? '').trim().split(' ')
  const known = moneyAsked[kind ?? '']
  if (known?.atOnce) return `${known.asks}${event.replace(/^ on(?= \d)/u, ', as of')}`
  const after = event.replace(/^ (?:in|on)(?= )/u, ' after')
  if (kind === 'pledge' && agent) return `How much money did ${placeName(agent)} pledge${after}`
  return `${known?.asks ?? 'How much money was reported'}${after}`
}

/** What happens to money with the event, and what comes after it. */
const moneyAsked: Readonly<Record<string, { readonly asks: string; readonly atOnce: boolean }>> = {
  pledge: { asks: 'How much money was pledged', atOnce: false },
  aid: { asks: 'How much aid was given', atOnce: false },
  raised: { asks: 'How much money was raised', atOnce: false },
  damage: { asks: 'How much was the damage', atOnce: true },
  stolen: { asks: 'How much was stolen', atOnce: true },
  ransom: { asks: 'How much was the ransom', atOnce: true },
  loss: { asks: 'How much money was lost', atOnce: true },
  fine: { asks: 'How much was the penalty', atOnce: false },
  profit: { asks: 'How much was the profit', atOnce: true },
  revenue: { asks: 'How much was the revenue', atOnce: true },
  budget: { asks: 'How much money was to be spent', atOnce: false },
  appeal: { asks: 'How much money was asked for', atOnce: false },
  reward: { asks: 'How much was the reward', atOnce: false },
}

/** "When did the talks take place?", "When was the attack?"; where no noun names what happened, the words of the date. */
function dateQuestionText(claims: readonly Claim[]): string {
  const phrase = phraseOf(claims, null)
  const statement = phrase && /^statement(?: of (\p{Lu}.*|police))?$/u.exec(phrase)
  if (statement)
    return statement[1] ? `When did ${statement[1]} make the statement?` : 'When was the statement made?'
  const family = claims.map(({ event }) => familyOf(event?.trigger ?? null)).find((kind) => kind !== null)
  if (phrase?.startsWith('statement') || family === 'statement') return 'When was the statement made?'
  if (phrase) return `When did ${withArticle(phrase)} take place?`
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
