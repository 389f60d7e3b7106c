import { type Claim, isBrief, type Source, wholesOf } from '../model/index.js'
import { heldPlaces } from './beside.js'
import { broughtTotals, isAdded, isFound, isOfTheDay, mostsOfSearches } from './brought.js'
import { carriedPlaces } from './carried.js'
import type { Context, Contexts } from './context.js'
import { storiesWithPassengers } from './crews.js'
import { deadAlone } from './dead-alone.js'
import { echoes } from './echoes.js'
import type { EventIndex, EventNode } from './events.js'
import { figureKey } from './figures.js'
import { countriesWrittenIn, homesOf, townsWrittenIn } from './homes.js'
import { kindOf } from './kinds.js'
import { type Reading, readingKey, readingOf } from './levels.js'
import { moneyRole } from './money.js'
import { byArticle, listedNations, nothingOwn, ownOf, type ToldFigures } from './own.js'
import { statedPlace } from './places.js'
import { type Asked, inReach } from './reach.js'
import { countsAttacker } from './signature.js'
import { countedBesideOthers } from './some-of-them.js'
import { isInOnePlace, partedByCountry, spreadEvents, toldOfOne } from './spread.js'
import { isPlainFact } from './statements/index.js'
import type { Story } from './stories.js'
import { groupKey, struckGroups } from './struck.js'
import { type Waived, waivedOf } from './waived.js'

/** Claims that the levels cannot tell apart. */
export interface Bucket {
  readonly reading: Reading
  readonly node: EventNode
  readonly claims: readonly Claim[]
}

/** A figure with what is known of it before its reading; where it holds is said by `placed`. */
interface Told {
  readonly claim: Claim
  readonly context: Context
  readonly node: EventNode
  readonly story: string
  readonly country: string | null
  readonly home: string | null
  stated: string | null
}

/** Claims put together by what the levels read; how each was read goes into `readings` and `waived`. */
export function bucketsOf(
  sources: readonly Source[],
  ordered: readonly Claim[],
  {
    stories,
    index,
    contexts,
    published,
    readings,
    waived,
    asked,
  }: {
    readonly stories: readonly Story[]
    readonly index: EventIndex
    readonly contexts: Contexts
    readonly published: ReadonlyMap<string, string | null>
    readonly readings: Map<string, Reading>
    readonly waived: Map<string, readonly Waived[]>
    readonly asked: Asked
  },
): Bucket[] {
  const homes = homesOf(sources, stories)
  const told = ordered
    .filter(({ kind }) => kind !== 'date')
    .map((claim): Told => {
      const context = contexts.of(claim)
      const { country, isOwn } = homes.get(claim.source) ?? nowhere
      return {
        claim,
        context,
        node: index.nodeOf(claim, context),
        story: index.storyOf(claim.source),
        country,
        home: isOwn ? country : null,
        stated: null,
      }
    })
  const settings = inReach(told, asked)
  const figures = placed(settings, sources)
  const spread = spreadEvents(settings)
  const own = ownOf(settings, figures, spread, published)
  const listed = listedNations(settings)
  const besideOthers = countedBesideOthers(settings)
  const lands = toldOfOne(settings, spread)
  const writtenIn = spread.size > 0 ? countriesWrittenIn(sources) : new Map<string, string>()
  const sexes = new Set(settings.flatMap(({ claim }) => (isWomen(claim) ? sexesOf(claim) : [])))
  // "Ten die", and in the text "ten people, among them the gunman": an article's one figure is one count.
  const counted = new Set(
    settings
      .filter(({ claim, context }) => countsAttacker(claim, context))
      .map(({ claim }) => sayingOf(claim)),
  )
  const struck = struckGroups(figures)
  const alone = deadAlone(figures)
  const totals = broughtTotals(settings)
  const mosts = mostsOfSearches(figures, settings)
  const wholes = wholesOf(ordered)
  const passengers = storiesWithPassengers(settings)
  const brief = new Set(sources.filter(isBrief).map(({ path }) => path))
  const buckets = new Map<string, { reading: Reading; node: EventNode; claims: Claim[] }>()
  // Written out: spreading one object into another takes half of the time of this function.
  for (const { claim, context, node, stated, country, home, story } of settings) {
    const isSpread = spread.has(node)
    const owns = own.get(node) ?? nothingOwn
    const ofTheDay =
      isAdded(claim, context) ||
      isFound({ claim, context, node, stated }, mosts) ||
      isOfTheDay(claim.partOf ? wholes.get(claim.partOf.claim ?? '') : claim, totals)
    const withoutMissing = alone.has(claim)
    const hasPassengers = passengers.has(story)
    const reading = readingOf(claim, {
      context,
      node,
      stated,
      country,
      story,
      isSpread,
      isListed: listed.has(claim),
      isBesideOthers: besideOthers.has(claim),
      withAttacker: counted.size > 0 && counted.has(sayingOf(claim)),
      isStruck: struck.get(node)?.has(groupKey(claim) ?? '') === true,
      ofTheDay,
      withoutMissing,
      hasPassengers,
      whole: wholes.get(claim.partOf?.claim ?? '') ?? null,
      kind: kindOf(claim, { context, ofTheDay, withoutMissing, node, hasPassengers }),
      money: claim.kind === 'money' ? moneyRole(context, country) : null,
      tellsSexes: claim.population?.group === 'man' && sexes.has(sexesOf(claim)),
      own: owns,
      home: isSpread
        ? (country ?? lands.get(claim.source) ?? writtenIn.get(claim.source) ?? null)
        : isInOnePlace(node)
          ? null
          : home,
    })
    readings.set(claim.id, reading)
    const words = waivedOf(claim, stated, owns)
    if (words.length > 0) waived.set(claim.id, words)
  }
  for (const [id, reading] of echoes(settings, readings)) readings.set(id, reading)
  for (const { claim, node } of settings) {
    const reading = readings.get(claim.id) as Reading
    // What brief texts state beside each other has been compared word by word.
    const apart = brief.has(claim.source) && isPlainFact(claim) ? `#${claim.source}` : ''
    const key = readingKey(reading) + apart
    const bucket = buckets.get(key)
    if (bucket) bucket.claims.push(claim)
    else buckets.set(key, { reading, node, claims: [claim] })
  }
  return [...buckets.values()]
}

/** Says where each figure holds, each step from what the step before left, and gives the figures by article. */
function placed(settings: readonly Told[], sources: readonly Source[]): readonly ToldFigures[] {
  for (const setting of settings) setting.stated = statedPlace(setting.claim, setting.context)
  for (const [setting, place] of heldPlaces(settings)) setting.stated = place
  for (const [setting, place] of townsWrittenIn(settings, sources)) setting.stated = place
  for (const setting of partedByCountry(settings)) setting.stated = 'whole'
  const figures = byArticle(settings)
  for (const [setting, place] of carriedPlaces(settings, figures)) setting.stated = place
  return figures
}

const nowhere = { country: null, isOwn: false }

const isWomen = ({ population }: Claim): boolean => ['woman', 'child'].includes(population?.group ?? '')
const sexesOf = (claim: Claim): string => `${claim.source} ${claim.measure}`

const sayingOf = (claim: Claim): string => `${claim.source} ${claim.measure} ${figureKey(claim)}`
