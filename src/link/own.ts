import { nations } from '../lexicon/nationalities.js'
import { type Claim, groupedBy } from '../model/index.js'
import type { Context } from './context.js'
import type { EventNode } from './events.js'
import { figureOf, isTold, rangeOf, sentenceKey, touch } from './figures.js'
import { isDeadLater } from './kinds.js'
import { kinOf } from './one-body.js'
import { countryOf, ofContinents } from './scope.js'
import { twoGroups } from './two-groups.js'

export interface Placed {
  readonly claim: Claim
  readonly context: Context
  readonly node: EventNode
  readonly stated: string | null
}

/**
 * What headlines and leads say with their figures, and texts without a date of the one country that they tell of, and no article
 * counts as a part: where the event happened, and whom it struck. To name it narrows nothing.
 */
export interface Own {
  readonly places: ReadonlySet<string>
  /** Where articles have a part of what they have in all. */
  readonly partPlaces: ReadonlySet<string>
  /** Who is counted, by measure: "killed miner". */
  readonly people: ReadonlySet<string>
}

export const nothingOwn: Own = { places: new Set(), partPlaces: new Set(), people: new Set() }

/** `told`: the same by article, see `byArticle`. */
export function ownOf(
  placed: readonly Placed[],
  told: readonly ToldFigures[],
  spread: ReadonlySet<EventNode>,
  published: ReadonlyMap<string, string | null>,
): ReadonlyMap<EventNode, Own> {
  const partPlaces = partPlacesOf(told)
  const partPeople = partsOf(told, partialPeopleOf)
  const beside = listedGroups(placed)
  const own = new Map<EventNode, Own & { places: Set<string>; people: Set<string> }>()
  for (const node of new Set(placed.map((each) => each.node)))
    own.set(node, { places: new Set(), partPlaces: partPlaces.get(node) ?? new Set(), people: new Set() })
  for (const each of placed) {
    const { claim, node, stated } = each
    const isDated = published.get(claim.source) != null
    if (!isLocal(node) || (isDated && !opensArticle(claim))) continue
    if (!isDated && (spread.has(node) || countryOf(stated ?? '') === null)) continue
    const known = own.get(node)
    if (!known) continue
    const people = peopleOf(each)
    if (people !== null && !partPeople.get(node)?.has(people) && !beside.has(claim)) known.people.add(people)
    if (stated === null || partPlaces.get(node)?.has(stated)) continue
    const country = countryOf(stated)
    if (country === null || !spread.has(node)) known.places.add(country ?? stated)
  }
  for (const { claim, node, people } of wholesOf(told))
    if (
      node.family !== 'outbreak' &&
      published.get(claim.source) != null &&
      !partPeople.get(node)?.has(people)
    )
      own.get(node)?.people.add(people)
  return own
}

/** Where articles have a part of what they have in all; three gunmen who died there are a part as gunmen, those who died later as such. */
export const partPlacesOf = (told: readonly ToldFigures[]): Map<EventNode, Set<string>> =>
  partsOf(
    told.flatMap((group) => {
      if (group.every(({ stated }) => stated === null)) return []
      const [most, ...others] = group.filter(
        ({ claim, context }) => !isAlwaysPart(claim) && !isDeadLater(claim, context),
      )
      return most ? [[most, ...others] as const] : []
    }),
    ({ stated }) => stated,
  )

/** "39 civilians and six soldiers dead", "eight navy men and eight airmen": of two groups told in one breath, neither is everybody. */
const listedGroups = (told: readonly Placed[]): ReadonlySet<Claim> =>
  listedBeside(told, ({ population, partOf }) =>
    population?.group == null ? null : [population.group, ...(partOf ? [] : population.qualifiers)].join(' '),
  )

/** "Eight Germans and four Poles": nations told in one breath. */
export const listedNations = (told: readonly Pick<Placed, 'claim'>[]): ReadonlySet<Claim> =>
  listedBeside(
    told,
    ({ population }) =>
      population?.qualifiers.find((word) => nations.has(word) || ofContinents.has(word)) ?? null,
  )

function listedBeside(
  told: readonly Pick<Placed, 'claim'>[],
  readWho: (claim: Claim) => string | null,
): ReadonlySet<Claim> {
  const lists = groupedBy(told, ({ claim }) => (readWho(claim) === null ? null : sentenceKey(claim)))
  return new Set(
    [...lists.values()].flatMap((list) =>
      new Set(list.map(({ claim }) => readWho(claim))).size > 1 ? list.map(({ claim }) => claim) : [],
    ),
  )
}

/** "Ninety passengers were hurt", where the article has no other figure for it: those whom the event struck. */
function wholesOf(told: readonly ToldFigures[]): { claim: Claim; node: EventNode; people: string }[] {
  return told.flatMap(([whole]) => {
    const { claim, node, stated } = whole
    const people = peopleOf(whole)
    const isOther = !node.main && node.date !== null
    const isWhole =
      people !== null &&
      (isOther ||
        isBystander(claim) ||
        (taken.has(claim.measure) && claim.population?.group === 'protester')) &&
      stated === null &&
      claim.partOf === null
    return isWhole ? [{ claim, node, people }] : []
  })
}

/** Those arrested and those taken hostage are mostly told once, by whatever they are. */
const taken: ReadonlySet<string> = new Set(['arrested', 'abducted'])

export const opensArticle = ({ kind, zone, partOf }: Claim): boolean =>
  kind === 'count' && partOf === null && (zone === 'headline' || zone === 'lead')

/** An illness is in many places, and each article opens with its own. */
const isLocal = ({ main, family }: EventNode): boolean => main && family !== 'outbreak'

/** Ages, sexes, foreigners and those who did it are parts of the people struck wherever they are named. */
const alwaysParts: ReadonlySet<string> = new Set(
  'child woman foreigner attacker fighter pupil teacher rescuer official'.split(' '),
)

const isAlwaysPart = ({ population }: Pick<Claim, 'population'>): boolean =>
  alwaysParts.has(population?.group ?? '')

/** People struck because they were there; children among them are a part. */
const isBystander = (claim: Claim): boolean => !['pupil', null].includes(kinOf(claim))

/** Who is counted, as a name of the people struck; null for everybody, and for those aboard: passengers are never all. */
export function peopleKey({ measure, population }: Claim): string | null {
  const { group = null, qualifiers = [] } = population ?? {}
  if (measure === 'aboard' || (group === null && qualifiers.length === 0)) return null
  const own = group === null ? qualifiers : qualifiers.filter((word) => !ofContinents.has(word))
  if (isAlwaysPart({ population }) || own.some((word) => nations.has(word))) return null
  return [measure, group ?? 'person', ...own].join(' ')
}

export function peopleOf({ claim, context }: Pick<Placed, 'claim' | 'context'>): string | null {
  const people = peopleKey(claim)
  return people !== null && twoGroups(context) === null ? people : null
}

const isOfBodies = ({ before }: Context): boolean => /\bbod(?:y|ies) of $/u.test(before)

/** "The bodies of five miners were found": a part of the dead, and no sign that others died who were no miners. */
const partialPeopleOf = (each: Placed): string | null => (isOfBodies(each.context) ? null : peopleOf(each))

/** Values whose figure is less than another that the same article has for the same event. */
export function partsOf(
  told: readonly ToldFigures[],
  readValue: (each: Placed) => string | null,
): Map<EventNode, Set<string>> {
  const parts = new Map<EventNode, Set<string>>()
  for (const placed of told) {
    const group = placed.map((each): Valued => ({ each, value: readValue(each) }))
    // One figure alone is less than no other.
    if (group.length === 1 || group.every(({ value }) => value === null)) continue
    const mosts = largestOf(group)
    const most = figureOf(placed[0].claim)
    const ofAll = new Set(group.flatMap(({ each, value }) => (figureOf(each.claim) === most ? [value] : [])))
    // "26 dead", and in the text "the toll in Tarsk rose to 26": all of it, though others died there as well.
    const isToldBothWays = ofAll.has(null)
    const beside = largestBeside(group)
    for (const { each, value } of group) {
      if (value === null || (isToldBothWays && ofAll.has(value))) continue
      const isOfMore = mosts.some(
        (other) => value !== other.value && isPart(each, other.each, other.value !== null),
      )
      const more = beside.get(each.claim.sentence.start)
      if (isOfMore || (more && isPart(each, more, true)))
        parts.set(each.node, (parts.get(each.node) ?? new Set()).add(value))
    }
  }
  return parts
}

/** A figure with what is read of it. */
interface Valued {
  readonly each: Placed
  readonly value: string | null
}

/** "Sixty-four arrests were made, 29 in the capital": of the figures of each sentence that say nothing, the largest. */
function largestBeside(group: readonly Valued[]): ReadonlyMap<number, Placed> {
  const largest = new Map<number, Placed>()
  for (const { each, value } of group) {
    const { start } = each.claim.sentence
    if (value === null && !largest.has(start)) largest.set(start, each)
  }
  return largest
}

/** The largest of all, and of those that say nothing. */
const largestOf = (group: readonly Valued[]): Valued[] =>
  [...new Set([group[0], group.find(({ value }) => value === null)])].flatMap((most) => most ?? [])

/** What one article tells of one measure of one event: the largest figure first. */
export type ToldFigures = readonly [Placed, ...Placed[]]

/** Which figures of an article are of one measure of one event. */
export const toldKey = ({ claim, node }: Pick<Placed, 'claim' | 'node'>): string =>
  `${claim.source} ${claim.measure} ${node.key}`

/** The figures of each article for each event, by measure. */
export const byArticle = (placed: readonly Placed[]): readonly ToldFigures[] =>
  [
    ...groupedBy(placed, (each) =>
      each.claim.kind === 'count' && isTold(each.claim) ? toldKey(each) : null,
    ).values(),
  ].map((group) => group.sort((a, b) => figureOf(b.claim) - figureOf(a.claim)) as [Placed, ...Placed[]])

/** A higher figure in the text takes nothing from what the lead says, unless it is told of something else. */
const isPart = (each: Placed, most: Placed, isTelling: boolean): boolean =>
  figureOf(each.claim) < figureOf(most.claim) &&
  !touch(rangeOf(each.claim), rangeOf(most.claim)) &&
  (each.claim.zone === 'body' || each.claim.partOf !== null || most.claim.zone !== 'body' || isTelling)
