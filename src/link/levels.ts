import { conversions } from '../lexicon/conversions.js'
import { newsFamilies } from '../lexicon/event-families.js'
import { landBurned, landFlooded } from '../lexicon/scopes.js'
import type { Claim } from '../model/index.js'
import { isOfCrowd, ofCrowd } from './crowds.js'
import { eventKey } from './reach.js'
import { attackersOf, partOf, placeOf, type Setting, whoOf } from './signature.js'

/**
 * One thing that two claims must share to answer one question. The levels are asked in order; the first on which two
 * claims differ is the reason why they are two questions.
 */
export interface Level {
  readonly id: string
  readonly says: string
  /** What the claim says on it, or null where it leaves it open; two claims differ when these are not equal. */
  readonly of: (claim: Claim, setting: Setting) => string | null
}

export const levels: readonly Level[] = [
  { id: 'measure', says: 'they measure different things', of: ({ measure }) => measure },
  { id: 'unit', says: 'their units differ', of: (claim) => unitOf(claim) },
  { id: 'event', says: 'they belong to different events', of: (claim, setting) => eventOf(claim, setting) },
  { id: 'kind', says: 'they count different things under one name', of: (_, { kind }) => kind },
  { id: 'purpose', says: 'the money is for something else', of: (_, setting) => purposeOf(setting) },
  { id: 'who', says: 'they count different groups', of: whoOf },
  { id: 'place', says: 'they hold for different places', of: placeOf },
  { id: 'attacker', says: 'one counts the attacker with the dead', of: attackersOf },
  { id: 'part', says: 'one is a part that nothing else names', of: partOf },
  { id: 'words', says: 'the words around them speak of different things', of: contentOf },
]

const unitOf = (claim: Claim): string | null =>
  claim.kind === 'count' || !claim.quantity?.unit
    ? null
    : (conversions.get(claim.quantity.unit)?.property ?? claim.quantity.unit)

/** Money is given and raised long after the day: it belongs to the story, whatever day its own clause names. */
function eventOf(claim: Claim, { node, story }: Setting): string {
  if (node.name !== null || node.apart) return node.key
  if (claim.kind === 'money' && (node.main || node.family === null)) return `story:${story}`
  return captives.has(claim.measure) && node.main ? eventKey(node) : node.key
}

/** Hostages are held for days, and each day has its own news of them. */
const captives: ReadonlySet<string> = new Set(['abducted', 'held'])

/** Gifts are many, and a country's people, bodies and government give apart: only a pledge names its giver well enough. */
function purposeOf({ context, node, money }: Setting): string | null {
  if (money === null) return null
  const { purpose, agent } = money
  if (purpose === null && takesCaptives.has(node.family ?? '') && askedByCaptors.test(context.before))
    return 'ransom asked'
  if (purpose === null || purpose === 'aid' || (purpose === 'pledge' && agent === null)) return null
  if (purpose === 'price' || (purpose === 'damage' && !costsMuch(node))) return null
  return `${purpose} ${purpose === 'ransom' ? ransomDeed(context) : (agent ?? '')}`
}

/** Families of events in which people are taken and bargained for. */
const takesCaptives: ReadonlySet<string> = new Set(['violence', 'talks'])

/** "The kidnappers are asking for": no other word says that it is a ransom. */
const askedByCaptors =
  /\b(?:kidnappers|captors|abductors|hijackers|hostage-takers|pirates|gunmen|militants|rebels|gang|group|bandits)\b[^.;]{0,90}?\b(?:ask|demand|want|seek)\p{L}*\b[^.;]{0,80}$/iu

/** What captors ask, what is offered and what is paid are three sums. */
function ransomDeed({ before, after }: Setting['context']): string {
  const own = `${before.slice(-70)} ${after.slice(0, 50)}`.toLowerCase()
  return /\b(?:ask|demand|want|seek|sought)\p{L}*\b/u.test(own)
    ? 'asked'
    : /\boffer\p{L}*\b/u.test(own)
      ? 'offered'
      : ''
}

/** What an event costs is its damage; where nothing has happened, "costs" is the price of one thing among many. */
const costsMuch = ({ family }: Setting['node']): boolean => family !== null && !newsFamilies.has(family)

/** Measures that their name alone does not define: one question only where the words around the figure are one. */
function contentOf(claim: Claim, setting: Setting): string | null {
  if (claim.measure === 'magnitude' || claim.measure === 'speed') return null
  if (claim.measure === 'count')
    return isOfCrowd(claim, setting.context)
      ? ofCrowd
      : (claim.population?.group ?? claim.population?.head ?? '')
  if (claim.kind === 'count') return null
  if (claim.measure === 'area') return landOf(setting) ?? wordsAround(setting)
  if (claim.measure === 'duration') return claim.event?.trigger ?? ''
  if (claim.kind === 'money' && purposeOf(setting) !== null) return null
  return wordsAround(setting)
}

const wordsAround = ({ context }: Setting): string =>
  `${context.before.slice(-40)} ${context.after.slice(0, 40)}`
    .toLowerCase()
    .match(/\p{L}{5,}/gu)
    ?.sort()
    .slice(0, 12)
    .join(' ') ?? ''

/** The land that the event burned or flooded is one area, in whatever words. */
function landOf({ context, node }: Setting): string | null {
  const near = `${context.before.slice(-60)} ${context.after.slice(0, 40)}`.toLowerCase()
  if (node.family === 'fire' && landBurned.test(near)) return 'burned'
  return node.family === 'storm' && landFlooded.test(near) ? 'flooded' : null
}

export type Reading = readonly (string | null)[]

export const readingOf = (claim: Claim, setting: Setting): Reading =>
  levels.map((level) => level.of(claim, setting))

export const readingKey = (reading: Reading): string => reading.map((value) => value ?? '').join('#')

/** The first level on which two readings differ; null where they are one question. */
export function firstDifference(a: Reading, b: Reading): Level | null {
  const at = levels.findIndex((_, i) => a[i] !== b[i])
  return levels[at] ?? null
}
