import { hash } from 'node:crypto'
import { type Claim, isBrief, isDay, type Source } from '../model/index.js'
import { withHolders } from './beside.js'
import { broughtTotals, isAdded, isOfTheDay } from './brought.js'
import { withCarriedPlaces } from './carried.js'
import { Contexts } from './context.js'
import { storiesWithPassengers } from './crews.js'
import { ofCrowd } from './crowds.js'
import type { DateSetting } from './date-keys.js'
import { dateBuckets } from './dates.js'
import { echoes } from './echoes.js'
import { EventIndex, type EventNode } from './events.js'
import { figureKey } from './figures.js'
import { isCumulative } from './growth.js'
import { homesOf } from './homes.js'
import { joinAgreeing } from './join.js'
import { type Reading, readingKey, readingOf } from './levels.js'
import { byArticle, nothingOwn, ownOf } from './own.js'
import { isWhole, statedPlace } from './places.js'
import { primaryGroups } from './primary.js'
import { countsAttacker } from './signature.js'
import { spreadEvents, toldOfOne } from './spread.js'
import { isPlainFact, type StatedGroup, statedGroups } from './statements/index.js'
import { type Story, storiesOf } from './stories.js'
import { groupKey, struckGroups } from './struck.js'
import { placeTelling } from './telling.js'
import { type Waived, waivedOf } from './waived.js'
import { questionText } from './wording.js'

/** Claims that answer one question, before their figures are compared. */
export interface LinkedQuestion {
  readonly id: string
  readonly text: string
  readonly measure: string
  /** The figure grows as news comes in. */
  readonly cumulative: boolean
  readonly claims: readonly Claim[]
}

/** Claims that the levels cannot tell apart. */
export interface Bucket {
  readonly reading: Reading
  readonly node: EventNode
  readonly claims: readonly Claim[]
}

export interface Linking {
  readonly questions: readonly LinkedQuestion[]
  /** How each figure was read, by id; dates are not read this way. */
  readonly readings: ReadonlyMap<string, Reading>
  /** Words of figures that narrow nothing, by id; only where there are any. */
  readonly waived: ReadonlyMap<string, readonly Waived[]>
}

/** Every claim to exactly one question: blocked by what the levels read, then parted and joined by the figures. */
export function questionsOf(sources: readonly Source[], claims: readonly Claim[], isPool = false): Linking {
  const ordered = [...claims].sort(byPlace)
  const published = new Map(sources.map((source) => [source.path, source.published]))
  const readings = new Map<string, Reading>()
  const waived = new Map<string, readonly Waived[]>()
  const stated = statedGroups(sources, ordered, isPool)
  const isStated = new Set(stated.flatMap(({ claims: group }) => group.map(({ id }) => id)))
  const others = ordered.filter(({ id }) => !isStated.has(id))
  const stories = storiesOf(sources, ordered, isPool)
  const index = new EventIndex(stories, sources, ordered)
  const contexts = new Contexts(sources)
  const storyOf = ({ source }: Claim): string => index.storyOf(source)
  const buckets = bucketsOf(sources, others, { stories, index, contexts, published, readings, waived })
  const telling = { published, isWhole: (claim: Claim): boolean => isWhole(contexts.of(claim)) }
  const questions = placeTelling(joinAgreeing(buckets), storyOf).flatMap((bucket) =>
    primaryGroups(bucket.claims, telling).map((claims) => question({ ...bucket, claims }, published)),
  )
  const dated = others.filter((claim) => claim.kind === 'date')
  const settingOf = (claim: Claim): DateSetting => {
    const context = contexts.of(claim)
    return { context, name: index.nodeOf(claim, context).name }
  }
  for (const { claims } of dateBuckets(dated, storyOf, settingOf)) questions.push(dateQuestion(claims))
  for (const group of stated) questions.push(statedQuestion(group))
  return { questions: questions.sort(byMeasure), readings, waived }
}

function bucketsOf(
  sources: readonly Source[],
  ordered: readonly Claim[],
  {
    stories,
    index,
    contexts,
    published,
    readings,
    waived,
  }: {
    readonly stories: readonly Story[]
    readonly index: EventIndex
    readonly contexts: Contexts
    readonly published: ReadonlyMap<string, string | null>
    readonly readings: Map<string, Reading>
    readonly waived: Map<string, readonly Waived[]>
  },
): Bucket[] {
  const homes = homesOf(sources, stories)
  const read = ordered
    .filter(({ kind }) => kind !== 'date')
    .map((claim) => {
      const context = contexts.of(claim)
      const { country, isOwn } = homes.get(claim.source) ?? { country: null, isOwn: false }
      return {
        claim,
        context,
        node: index.nodeOf(claim, context),
        stated: statedPlace(claim, context),
        country,
        home: isOwn ? country : null,
        story: index.storyOf(claim.source),
      }
    })
  const settings = withCarriedPlaces(withHolders(read))
  const spread = spreadEvents(settings)
  const told = byArticle(settings)
  const own = ownOf(settings, told, spread, published)
  const lands = toldOfOne(settings, spread)
  const sexes = new Set(settings.flatMap(({ claim }) => (isWomen(claim) ? sexesOf(claim) : [])))
  // "Ten die", and in the text "ten people, among them the gunman": an article's one figure is one count.
  const counted = new Set(
    settings
      .filter(({ claim, context }) => countsAttacker(claim, context))
      .map(({ claim }) => sayingOf(claim)),
  )
  const struck = struckGroups(told)
  const totals = broughtTotals(settings)
  const byId = new Map(ordered.map((claim) => [claim.id, claim]))
  const passengers = storiesWithPassengers(settings)
  const brief = new Set(sources.filter(isBrief).map(({ path }) => path))
  const buckets = new Map<string, { reading: Reading; node: EventNode; claims: Claim[] }>()
  for (const setting of settings) {
    const { claim } = setting
    const isSpread = spread.has(setting.node)
    const withAttacker = counted.has(sayingOf(claim))
    const reading = readingOf(claim, {
      ...setting,
      isSpread,
      withAttacker,
      isStruck: struck.get(setting.node)?.has(groupKey(claim) ?? '') === true,
      ofTheDay:
        isAdded(claim, setting.context) ||
        isOfTheDay(claim.partOf ? byId.get(claim.partOf.claim ?? '') : claim, totals),
      hasPassengers: passengers.has(setting.story),
      whole: byId.get(claim.partOf?.claim ?? '') ?? null,
      tellsSexes: sexes.has(sexesOf(claim)),
      own: own.get(setting.node) ?? nothingOwn,
      home: isSpread ? (setting.country ?? lands.get(claim.source) ?? null) : setting.home,
    })
    readings.set(claim.id, reading)
    const words = waivedOf(claim, setting.stated, own.get(setting.node) ?? nothingOwn)
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

const byPlace = (a: Claim, b: Claim): number =>
  a.source < b.source
    ? -1
    : a.source > b.source
      ? 1
      : a.position.start - b.position.start || a.position.end - b.position.end

const byMeasure = (a: LinkedQuestion, b: LinkedQuestion): number =>
  a.measure < b.measure ? -1 : a.measure > b.measure ? 1 : a.id < b.id ? -1 : 1

function question(
  { node, reading, claims }: Bucket,
  published: ReadonlyMap<string, string | null>,
): LinkedQuestion {
  const first = claims[0] as Claim
  return {
    id: questionId(first.measure, claims),
    text: questionText(claims, node, reading),
    measure: first.measure,
    cumulative: !isDaysCrowd(reading, node) && isCumulative(claims, node, published),
    claims,
  }
}

/** Those who came on one day are no more the day after. */
const isDaysCrowd = (reading: Reading, { date }: EventNode): boolean =>
  date !== null && isDay(date) && reading.includes(ofCrowd)

const dateQuestion = (claims: readonly Claim[]): LinkedQuestion => ({
  id: questionId('event_date', claims),
  text: questionText(claims, null),
  measure: 'event_date',
  cumulative: false,
  claims,
})

function statedQuestion({ claims, cumulative }: StatedGroup): LinkedQuestion {
  const { measure } = claims[0] as Claim
  return { id: questionId(measure, claims), text: questionText(claims, null), measure, cumulative, claims }
}

/** From the ids of its claims: the same articles give the same question, wherever they lie. */
const questionId = (measure: string, claims: readonly Claim[]): string =>
  hash('sha256', [measure, ...claims.map(({ id }) => id).sort()].join('\u0000')).slice(0, 12)
