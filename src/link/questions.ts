import { hash } from 'node:crypto'
import { countsAnew, disputes } from '../lexicon/scopes.js'
import { type Claim, isDay, type Source } from '../model/index.js'
import { type Bucket, bucketsOf } from './buckets.js'
import { apartByYear } from './by-year.js'
import { type Context, Contexts } from './context.js'
import { ofCrowd } from './crowds.js'
import type { DateSetting } from './date-keys.js'
import { dateBuckets } from './dates.js'
import { EventIndex, type EventNode } from './events.js'
import { isCumulative } from './growth.js'
import { joinAgreeing } from './join.js'
import type { Reading } from './levels.js'
import { isWhole } from './places.js'
import { primaryGroups } from './primary.js'
import type { Asked } from './reach.js'
import { datesOfFigures, parted, type StatedGroup, statedGroups } from './statements/index.js'
import { storiesOf } from './stories.js'
import { placeTelling } from './telling.js'
import type { Waived } from './waived.js'
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

export interface Linking {
  readonly questions: readonly LinkedQuestion[]
  /** How each figure was read, by id; dates are not read this way. */
  readonly readings: ReadonlyMap<string, Reading>
  /** Words of figures that narrow nothing, by id; only where there are any. */
  readonly waived: ReadonlyMap<string, readonly Waived[]>
}

export interface LinkOptions {
  /** See `storiesOf`. */
  readonly isPool?: boolean
  /** Paths: only what these articles answer is asked; without it, everything. */
  readonly about?: ReadonlySet<string>
}

/** Every claim to exactly one question: blocked by what the levels read, then parted and joined by the figures. */
export function questionsOf(
  sources: readonly Source[],
  claims: readonly Claim[],
  { isPool, about }: LinkOptions = {},
): Linking {
  const isAsked = ({ claims }: Pick<LinkedQuestion, 'claims'>): boolean =>
    about === undefined || claims.some(({ source }) => about.has(source))
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
  const asked: Asked = about ? new Set([...about].map((path) => index.storyOf(path))) : null
  const known = { stories, index, contexts, published, readings, waived, asked }
  const buckets = apartByYear(bucketsOf(sources, others, known))
  const telling = {
    published,
    isWhole: (claim: Claim): boolean => isWhole(contexts.of(claim)),
    isAnew: (claim: Claim): boolean => isAnew(claim, contexts.of(claim)),
  }
  const questions = placeTelling(joinAgreeing(buckets), storyOf).flatMap((bucket) =>
    primaryGroups(bucket.claims, telling)
      .filter((claims) => isAsked({ claims }))
      .map((claims) => question({ ...bucket, claims }, published)),
  )
  const isDate = (claim: Claim): boolean => claim.kind === 'date' && (asked?.has(storyOf(claim)) ?? true)
  const settingOf = (claim: Claim): DateSetting => {
    const context = contexts.of(claim)
    return { context, name: index.nodeOf(claim, context).name }
  }
  const dates = parted(others.filter(isDate), datesOfFigures(sources, ordered))
  const dated = dates.flatMap((each) => dateBuckets(each, storyOf, settingOf))
  for (const { claims } of dated.filter(isAsked)) questions.push(dateQuestion(claims))
  for (const group of stated.filter(isAsked)) questions.push(statedQuestion(group))
  return { questions: questions.sort(byMeasure), readings, waived }
}

/** Another count of the same: one that replaces a count, or that one side of a dispute holds against it. */
const isAnew = ({ partOf, speaker, population }: Claim, { before, after }: Context): boolean =>
  partOf === null &&
  (countsAnew.test(before) ||
    (speaker !== null && population?.group == null && disputes.test(before) && !ofPart.test(after)))

const ofPart = /^[^.;,:\d]{0,40}\b(?:there|here|in|at|on|during)\b/u

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
