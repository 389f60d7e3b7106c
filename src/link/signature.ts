import { nations as worldNations } from '../lexicon/nationalities.js'
import {
  attackerBringsTo,
  deadIncludeAttacker,
  placelessMeasures,
  unnarrowing,
  wholesOfFates,
  withAttackers,
} from '../lexicon/scopes.js'
import type { Claim } from '../model/index.js'
import type { Context } from './context.js'
import { isAboardOnLand, isCrew } from './crews.js'
import type { EventNode } from './events.js'
import { homeNations, isHome } from './home-places.js'
import { isGrave } from './kinds.js'
import type { MoneyRole } from './money.js'
import { countryCarried } from './named-before.js'
import { type Own, peopleOf } from './own.js'
import { placeKey } from './profiles.js'
import { countryOf, ofContinents } from './scope.js'
import { isSite } from './sites.js'
import { harmed, isOfSome } from './some-of-them.js'
import { isOfAll, twoGroups } from './two-groups.js'
import { upTo } from './up-to.js'

/** What the linker knows beside the claim's own fields. */
export interface Setting {
  readonly context: Context
  readonly node: EventNode
  /** Where the figure holds, as its words say. */
  readonly stated: string | null
  /** Where the event happened and whom it struck, as headlines and leads say with their figures. */
  readonly own: Own
  /** Of men whose article counts women or children of the same fate: they are those of one sex. */
  readonly tellsSexes: boolean
  /** The event took its toll in several countries: naming one narrows. */
  readonly isSpread: boolean
  /** The figure counts those who did it. */
  readonly withAttacker: boolean
  /** Its sentence counts other nations of the same fate. */
  readonly isListed: boolean
  /** Its sentence goes on with others of the same fate. */
  readonly isBesideOthers: boolean
  /** Its group is all whom the event struck. */
  readonly isStruck: boolean
  /** The article brings the toll to more than this figure. */
  readonly ofTheDay: boolean
  /** The article's toll is the figure and its missing together. */
  readonly withoutMissing: boolean
  /** The country that the claim's article is about. */
  readonly country: string | null
  /** The same, where it is not the whole story's. */
  readonly home: string | null
  /** The story of the claim's article. */
  readonly story: string
  /** Its story's vessel carries passengers: the crew is a part of those aboard. */
  readonly hasPassengers: boolean
  /** What the figure is a part of, where its sentence counts that. */
  readonly whole: Claim | null
  /** What is counted under the measure's name: several levels ask for it. */
  readonly kind: string | null
  /** Of an amount of money. */
  readonly money: MoneyRole | null
}

/** Groups that are everybody for a measure: passengers aboard, hostages abducted, patients infected. */
const wholeGroups: Readonly<Record<string, ReadonlySet<string>>> = {
  abducted: new Set(['hostage', 'captive', 'person']),
  held: new Set(['hostage', 'captive']),
  released: new Set(['hostage', 'captive']),
  rescued: new Set(['survivor']),
  infected: new Set(['patient', 'case']),
  killed: new Set(['victim', 'casualty', 'patient', 'colleague', 'comrade']),
  injured: new Set(['victim', 'casualty', 'patient', 'colleague', 'comrade']),
  displaced: new Set(['resident', 'survivor', 'victim', 'refugee', 'evacuee']),
  evacuated: new Set(['resident', 'evacuee']),
  arrested: new Set(['suspect', 'detainee', 'attacker', 'hostage']),
  involved: new Set(['attacker', 'fighter']),
}

/** Measures that their own group defines: "three of the bombers" is a part, "four of the hostages were freed" is not. */
const roleMeasures = new Set(['involved', 'abducted', 'held', 'aboard'])

/** Named by what befell them: "fifty of the survivors were picked up by fishermen", "two of the victims died later" are some. */
const byFate = new Set(['survivor', 'victim', 'casualty'])

const isWholeGroup = (claim: Claim): boolean =>
  claim.population?.group != null && wholeGroups[claim.measure]?.has(claim.population.group) === true

export function groupOf({ measure, population }: Claim, whole: boolean): string | null {
  // Prisoners are taken and let go as captives are; those who die in a prison are its inmates.
  if (population?.head === 'prisoner' && !captivity.has(measure)) return 'inmate'
  return population?.group && !whole ? population.group : null
}

const captivity: ReadonlySet<string> = new Set(['abducted', 'held', 'released'])

/** Nationality, role and the like, without those of the place where it happened: Chileans in Chile are everybody. */
function qualifiersOf(claim: Claim, { node, isListed }: Setting): string | null {
  // "Eight Germans and four Moroccans", "three of the dead were Moroccans", in Morocco; "two Moroccan soldiers" are its soldiers.
  const isOfNation = (isListed || claim.rule === 'part') && claim.population?.group == null
  const nations = isOfNation ? nowhere : homeNations(node)
  const own = fateHeads.has(claim.population?.head ?? '') ? worldNations : nations
  const narrowing = (claim.population?.qualifiers ?? []).filter(
    (word) =>
      !nations.has(word) &&
      !own.has(word) &&
      !unnarrowing.has(word) &&
      // "130 African migrants" are the migrants.
      !(claim.population?.group != null && !isListed && ofContinents.has(word)),
  )
  return narrowing.length > 0 ? narrowing.join(' ') : null
}

const nowhere: ReadonlySet<string> = new Set()

export function whoOf(claim: Claim, setting: Setting): string | null {
  const { own, tellsSexes, isStruck, kind, whole: counted } = setting
  if (counted?.measure === 'involved' && claim.measure !== 'involved' && claim.population === null)
    return 'attacker'
  // "50 of the captors died, 18 of them women".
  if (counted?.population?.side === 'attacker' && claim.population?.side !== 'attacker')
    return `attacker ${claim.population?.group ?? ''}`.trim()
  const key = peopleOf({ claim, context: setting.context })
  if (isStruck || (key !== null && own.people.has(key))) return null
  if (aboardOrNot.has(kind ?? '')) return null
  if (!harmed.has(claim.measure) && isOfAll(setting.context)) return null
  if (isCrew(claim, setting.context)) return setting.hasPassengers ? 'crew' : null
  const isMen = claim.population?.group === 'man' && !tellsSexes
  const whole = isWholeGroup(claim) || isMen || isAboardOnLand(claim, setting.context)
  const group = twoGroups(setting.context) ?? groupOf(claim, whole)
  // "Two Maravian sailors", in Maravia, where all the dead are sailors.
  const qualifiers = qualifiersOf(claim, setting)
  if (group !== null && own.people.has(`${claim.measure} ${group}`) && qualifiers === null) return null
  const words = [group, qualifiers].filter(Boolean)
  return words.length > 0 ? words.join(' ') : null
}

/** Kinds that say who is counted. */
const aboardOrNot: ReadonlySet<string> = new Set(['on the ground', 'on board'])

/** A part of another figure that no group or place tells apart: it answers nothing but its own question. */
export function partOf(claim: Claim, setting: Setting): string | null {
  const { partOf: part, measure } = claim
  if (setting.isBesideOthers || isOfSome(claim, setting.context)) return `part ${claim.id}`
  if (part === null || whoOf(claim, setting) !== null || placeOf(claim, setting) !== null) return null
  const { kind } = setting
  if (isGrave(kind) || aboardOrNot.has(kind ?? '') || isFate(claim, setting)) return null
  const isFated = isWholeGroup(claim) && part.cue.startsWith('of ') && !roleMeasures.has(measure)
  if (isFated && !byFate.has(claim.population?.group ?? '')) return null
  return `part ${claim.id}`
}

/** "Of the 11 tourists taken, eight are still captive" are all who are; those freed first are some of the freed. */
const isFate = ({ measure, partOf: part, zone }: Claim, { whole }: Setting): boolean =>
  whole === null
    ? (part?.cue === 'of whom' && measure === 'rescued') ||
      (measure === 'released' && zone === 'lead' && part?.cue === 'of them')
    : measure !== 'released' &&
      whole.measure !== measure &&
      (wholesOfFates.has(whole.measure) ||
        (measure === 'injured' && whole.measure === 'rescued') ||
        (fatesOfAll.has(measure) && whole.measure === 'count'))

/** What becomes of each of those counted: some are saved and the rest are not. */
const fatesOfAll: ReadonlySet<string> = new Set(['rescued', 'held', 'trapped', 'missing'])

/** The place that the figure is limited to: a country of several, or a place within that the event is not known by. */
export function placeOf(
  claim: Claim,
  { context, node, home, stated, own, isSpread, money }: Setting,
): string | null {
  if (!node.main || placelessMeasures.has(claim.measure)) return null
  if (money !== null && money.purpose !== 'damage') return null
  if (stated === 'whole') return null
  const isAlone = alone.exec(
    `${context.before.slice(-40).split(/[;,]/u).at(-1)} ${upTo(context.after.slice(0, 60), /[;,\d]/u)}`,
  )
  if (isAlone && stated === null) return isAlone[1] ? placeKey(isAlone[1]) : `alone ${claim.id}`
  if (stated === null || (isSite(stated) && (!own.partPlaces.has(stated) || isInCare(claim, stated)))) {
    if (fateHeads.has(claim.population?.head ?? '')) {
      const nation = claim.population?.qualifiers.find(
        (word) => worldNations.has(word) && !homeNations(node).has(word),
      )
      if (nation) return nation
    }
    if (isSpread && officialsOf(claim) !== null) return officialsOf(claim)
    if (isSpread && node.name !== null && claim.measure !== 'speed' && countryCarried(context))
      return countryCarried(context)
    return node.family === 'outbreak' && isWorldBody(claim.speaker ?? context.before) ? null : home
  }
  if (isAlone) return countryOf(stated) ?? stated
  const nations = homeNations(node)
  const country = countryOf(stated.replace(region, ''))
  if (country) return !isSpread && (nations.has(country) || own.places.has(country)) ? null : country
  if (stated.includes('+') && (!own.places.has(stated) || stated.split('+').some(countryOf))) return stated
  return own.places.has(stated) || isHome(stated, node) ? home : stated
}

/** The hurt are brought from everywhere to where they are cared for. */
const isInCare = ({ measure }: Claim, stated: string): boolean =>
  measure === 'injured' && stated === 'the hospital'

const alone = /(?:(\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){0,2})(?:\s\p{Ll}+)?\s)?\balone\b/u

/** "Northern Vietnam", "neighbouring Laos": what happened there is told of the country. */
const region =
  /^(?:neighbou?ring|(?:north|south|east|west|northeast|northwest|southeast|southwest)(?:ern)?|central)\s+/u

/** "US deaths", "Italian cases": the nation of what befell people is where it befell them. */
const fateHeads: ReadonlySet<string> = new Set(
  'death case infection fatality casualty injury toll'.split(' '),
)

/** What a country's officials count, they count at home. */
function officialsOf({ speaker }: Claim): string | null {
  const nation =
    speaker === null
      ? null
      : /^(?:the\s+)?(\p{L}{2,})(?:['’]s)?\s+(?:\p{L}+\s+){0,2}\p{L}+$/u.exec(speaker.toLowerCase())?.[1]
  return nation ? countryOf(nation) : null
}

/** What the world's health body counts, it counts for the world unless it says where. */
const isWorldBody = (speaker: string): boolean =>
  /\b(?:WHO|World Health|United Nations|U\.?N\.?)\b/u.test(speaker)

/** Whether the figure says that it counts those who did it; else it leaves them open. */
export function countsAttacker({ measure }: Claim, { before, after, next }: Context): boolean {
  if (measure !== 'killed') return false
  if (attackerBringsTo.test(before.toLowerCase())) return true
  return withAttackers.test(after.toLowerCase()) || deadIncludeAttacker.test(next.toLowerCase())
}

export const attackersOf = (_: Claim, { withAttacker }: Setting): string | null =>
  withAttacker ? 'with the attacker' : null
