import { type Claim, isBrief, type Source } from '../model/index.js'
import { withHolders } from './beside.js'
import { broughtTotals, isAdded, isFound, isOfTheDay } from './brought.js'
import { withCarriedPlaces } from './carried.js'
import type { Contexts } from './context.js'
import { storiesWithPassengers } from './crews.js'
import { deadAlone } from './dead-alone.js'
import { echoes } from './echoes.js'
import type { EventIndex, EventNode } from './events.js'
import { figureKey } from './figures.js'
import { countriesWrittenIn, homesOf } from './homes.js'
import { type Reading, readingKey, readingOf } from './levels.js'
import { byArticle, nothingOwn, ownOf, toldKey } from './own.js'
import { statedPlace } from './places.js'
import { type Asked, inReach } from './reach.js'
import { countsAttacker } from './signature.js'
import { spreadEvents, toldOfOne } from './spread.js'
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
    .map((claim) => {
      const context = contexts.of(claim)
      return { claim, context, node: index.nodeOf(claim, context), story: index.storyOf(claim.source) }
    })
  const read = inReach(told, asked).map(({ claim, context, node, story }) => {
    const { country, isOwn } = homes.get(claim.source) ?? { country: null, isOwn: false }
    return {
      claim,
      context,
      node,
      stated: statedPlace(claim, context),
      country,
      home: isOwn ? country : null,
      story,
    }
  })
  const settings = withCarriedPlaces(withHolders(read))
  const spread = spreadEvents(settings)
  const figures = byArticle(settings)
  const own = ownOf(settings, figures, spread, published)
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
  const mosts = new Map(figures.map(([most]) => [toldKey(most), most.claim]))
  const byId = new Map(ordered.map((claim) => [claim.id, claim]))
  const passengers = storiesWithPassengers(settings)
  const brief = new Set(sources.filter(isBrief).map(({ path }) => path))
  const buckets = new Map<string, { reading: Reading; node: EventNode; claims: Claim[] }>()
  // Written out: spreading one object into another takes half of the time of this function.
  for (const { claim, context, node, stated, country, home, story } of settings) {
    const isSpread = spread.has(node)
    const owns = own.get(node) ?? nothingOwn
    const reading = readingOf(claim, {
      context,
      node,
      stated,
      country,
      story,
      isSpread,
      withAttacker: counted.has(sayingOf(claim)),
      isStruck: struck.get(node)?.has(groupKey(claim) ?? '') === true,
      ofTheDay:
        isAdded(claim, context) ||
        isFound({ claim, context, node, stated }, mosts) ||
        isOfTheDay(claim.partOf ? byId.get(claim.partOf.claim ?? '') : claim, totals),
      withoutMissing: alone.has(claim),
      hasPassengers: passengers.has(story),
      whole: byId.get(claim.partOf?.claim ?? '') ?? null,
      tellsSexes: sexes.has(sexesOf(claim)),
      own: owns,
      home: isSpread ? (country ?? lands.get(claim.source) ?? writtenIn.get(claim.source) ?? null) : home,
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

const isWomen = ({ population }: Claim): boolean => ['woman', 'child'].includes(population?.group ?? '')
const sexesOf = (claim: Claim): string => `${claim.source} ${claim.measure}`

const sayingOf = (claim: Claim): string => `${claim.source} ${claim.measure} ${figureKey(claim)}`
