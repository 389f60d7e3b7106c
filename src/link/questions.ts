import { createHash } from 'node:crypto'
import { fixedMeasures, lastingKinds } from '../lexicon/event-families.js'
import type { Claim, Source } from '../model/index.js'
import { dateBuckets } from './dates.js'
import type { EventNode } from './events.js'
import { EventIndex } from './events.js'
import { primaryGroups } from './primary.js'
import { headlineCountry } from './scope.js'
import { signatureKey, signatureOf } from './signature.js'
import { type Story, storiesOf } from './stories.js'
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

interface Bucket {
  readonly key: string
  readonly node: EventNode
  readonly claims: Claim[]
}

/** Every claim to exactly one question. Blocking keys are measure, event and signature; vetoes split what a key joins. */
export function questionsOf(sources: readonly Source[], claims: readonly Claim[]): LinkedQuestion[] {
  const ordered = [...claims].sort(byPlace)
  const stories = storiesOf(sources, ordered)
  const index = new EventIndex(stories)
  const questions: LinkedQuestion[] = []
  const buckets = new Map<string, Bucket>()
  const homes = homesOf(sources, stories)
  const published = new Map(sources.map((source) => [source.path, source.published]))
  for (const claim of ordered) {
    if (claim.kind === 'date') continue
    const node = index.nodeOf(claim)
    const key = blockingKey(claim, node, homes.get(claim.source) ?? null)
    const bucket = buckets.get(key) ?? { key, node, claims: [] }
    bucket.claims.push(claim)
    buckets.set(key, bucket)
  }
  for (const bucket of buckets.values()) {
    for (const group of primaryGroups(bucket.claims))
      questions.push(question(bucket.key, bucket.node, group, published))
  }
  for (const { key, claims: dated } of dateBuckets(ordered.filter((claim) => claim.kind === 'date')))
    questions.push(dateQuestion(key, dated))
  return unique(questions)
}

const byPlace = (a: Claim, b: Claim): number =>
  a.source < b.source
    ? -1
    : a.source > b.source
      ? 1
      : a.position.start - b.position.start || a.position.end - b.position.end

function blockingKey(claim: Claim, node: EventNode, home: string | null): string {
  const unit = claim.kind === 'count' ? '' : (claim.quantity?.unit ?? '')
  if (claim.kind === 'count' && claim.measure !== 'count')
    return [claim.measure, node.key, signatureKey(signatureOf(claim, node, home))].join('#')
  if (claim.measure === 'magnitude')
    return ['magnitude', node.key, claim.event?.trigger ?? '', claim.event?.date ?? ''].join('#')
  if (claim.measure === 'duration') return ['duration', claim.event?.trigger ?? '', node.key].join('#')
  return [claim.measure, unit, node.key, contentWords(claim)].join('#')
}

/** Money, percentages and plain counts are one question only where the words around the figure are. */
const contentWords = (claim: Claim): string =>
  claim.kind === 'count'
    ? [claim.population?.head ?? '', ...(claim.population?.qualifiers ?? []), claim.site[0] ?? ''].join(' ')
    : (`${claim.quote.prefix} ${claim.quote.suffix}`
        .toLowerCase()
        .match(/\p{L}{5,}/gu)
        ?.sort()
        .slice(0, 12)
        .join(' ') ?? '')

function question(
  key: string,
  node: EventNode,
  claims: readonly Claim[],
  published: ReadonlyMap<string, string | null>,
): LinkedQuestion {
  const first = claims[0] as Claim
  return {
    id: questionId(key, claims),
    text: questionText(claims, node.places),
    measure: first.measure,
    cumulative: isCumulative(claims, node, published),
    claims,
  }
}

const dateQuestion = (key: string, claims: readonly Claim[]): LinkedQuestion => ({
  id: questionId(key, claims),
  text: questionText(claims, new Set()),
  measure: 'event_date',
  cumulative: false,
  claims,
})

/** From the ids of its claims: the same articles give the same question, wherever they lie. */
const questionId = (key: string, claims: readonly Claim[]): string =>
  createHash('sha256')
    .update([key.split('#')[0], ...claims.map(({ id }) => id).sort()].join('\u0000'))
    .digest('hex')
    .slice(0, 12)

const dayNumber = (date: string): number =>
  Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / 86_400_000
const settledAfterDays = 30

/** Tolls grow while an event is news; long after one that was over in a day they are a settled fact. */
function isCumulative(
  claims: readonly Claim[],
  node: EventNode,
  published: ReadonlyMap<string, string | null>,
): boolean {
  const first = claims[0] as Claim
  if (fixedMeasures.has(first.measure)) return false
  if (node.main || node.date === null || (node.family !== null && lastingKinds.has(node.family))) return true
  const date = node.date
  if (!/^\d{4}-\d\d-\d\d$/u.test(date)) return false
  return claims.some((claim) => {
    const day = published.get(claim.source)
    return day != null && Math.abs(dayNumber(day) - dayNumber(date)) <= settledAfterDays
  })
}

function unique(questions: readonly LinkedQuestion[]): LinkedQuestion[] {
  return [...questions].sort((a, b) =>
    a.measure < b.measure ? -1 : a.measure > b.measure ? 1 : a.id < b.id ? -1 : 1,
  )
}

/** The country of each article's headline, unless it is the country of the whole story. */
function homesOf(sources: readonly Source[], stories: readonly Story[]): Map<string, string> {
  const homes = new Map<string, string>()
  for (const story of stories) {
    const own = sources
      .filter(({ path }) => story.sources.includes(path))
      .map((source) => ({ path: source.path, country: headlineCountry(source) }))
    for (const { path, country } of own) {
      const named = own.filter((other) => other.country === country).length
      if (country && named * 2 < own.length) homes.set(path, country)
    }
  }
  return homes
}
