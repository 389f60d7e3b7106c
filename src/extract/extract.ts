import { type Claim, type NotUnderstood, type Source, toRaw } from '../model/index.js'
import { type Anchored, Discourse } from './anchors.js'
import { readArticle } from './article.js'
import { type Carried, claimOf, toFrame } from './claims.js'
import { statedDay } from './claims-as-of.js'
import { type Draft, draftsOf, isSiege, pointing } from './drafts.js'
import { type MainEvent, mainEventOf } from './main-event.js'
import { Recurrences } from './recurrence.js'
import { type Group, groupsIn, spokenOf } from './rules/groups.js'
import { measureOfHeading } from './rules/heading.js'
import { opensItem } from './rules/reported.js'
import type { SentenceReading } from './sentence.js'
import { cellDraft, type TableState, tableAt } from './tables.js'
import { timeClaims } from './time-claims.js'

export interface Extraction {
  readonly claims: Claim[]
  readonly notUnderstood: NotUnderstood[]
}

/** What one sentence hands on to the next. */
interface Course {
  readonly source: Source
  readonly main: MainEvent
  readonly discourse: Discourse
  readonly recurrences: Recurrences
  /** Index of the next sentence. */
  at: number
  /** The measure that a pronoun goes on with. */
  previous: string | null
  /** Those of whom the last sentences spoke, the last first. */
  recent: readonly Group[]
  /** What the lines of the last list count. */
  list: string | null
  /** Of the last money; undefined before any. */
  currency: string | null | undefined
  table: TableState | null
  carried: Carried
}

/** Every claim of an article, in order of position, and the figures that none was made of. */
export function extractAll(source: Source): Extraction {
  const extraction: Extraction = { claims: [], notUnderstood: [] }
  if (!source.understood) return extraction
  const { opening, batches } = readArticle(source)
  const main = mainEventOf(source, opening)
  const course: Course = {
    source,
    main,
    discourse: new Discourse(source, main),
    recurrences: new Recurrences(),
    at: 0,
    previous: null,
    recent: [],
    list: null,
    currency: undefined,
    table: null,
    carried: { speaker: null, asOf: null, block: -1, speakerBlock: -1 },
  }
  for (const readings of batches) extractFrom(readings, course, extraction)
  extraction.claims.sort((a, b) => a.position.start - b.position.start || a.position.end - b.position.end)
  return extraction
}

/** Some sentences together, one stage after the other, as they were read. */
function extractFrom(
  readings: readonly SentenceReading[],
  course: Course,
  { claims, notUnderstood }: Extraction,
): void {
  const { source, main, discourse } = course
  const drafts = readings.map((reading, i) => draftsIn(reading, course.at + i, course))
  const anchored = readings.map((reading, i) => {
    const anchors = drafts[i]?.map((draft) => discourse.anchor(draft)) ?? []
    discourse.hear(reading, course.at + i)
    return anchors
  })
  const frames = readings.map((reading) => (reading.words.length > 0 ? toFrame(source, reading) : null))
  const counted = readings.map((reading, i) => {
    const frame = frames[i]
    const own = drafts[i] ?? []
    const { carried } = course
    course.carried = carry(reading, own.length > 0, carried)
    return frame
      ? withWholes(
          own,
          own.map((draft, j) => claimOf(frame, draft, anchored[i]?.[j] as Anchored, carried)),
        )
      : []
  })
  const dated = frames.map((frame) => (frame ? timeClaims(frame, main) : []))
  readings.forEach((reading, i) => {
    for (const claim of counted[i] ?? []) claims.push(claim)
    for (const claim of dated[i] ?? []) claims.push(claim)
    for (const figure of unread(source, reading, drafts[i] ?? [])) notUnderstood.push(figure)
  })
  course.at += readings.length
}

function draftsIn(reading: SentenceReading, at: number, course: Course): Draft[] {
  const { main, recurrences, list } = course
  const heading = headingOf(reading, course.source)
  if (heading) course.list = heading
  const previous = list !== null && opensItem(reading.chunks) ? list : course.previous
  course.table = tableAt(course.source, reading, course.table)
  const cell = course.table && cellDraft(course.source, reading, at, course.table)
  if (cell) return [cell]
  const drafts = draftsOf(reading, at, previous, course.recent, main, course.currency)
    .map((draft) => recurrences.resolve(draft))
    .filter(({ rule }) => rule !== pointing)
  course.previous =
    (drafts.findLast((draft) => isOutcome(draft) && !isAdjunct(draft)) ?? drafts.findLast(isOutcome))
      ?.measure ?? (drafts.length > 0 ? null : (heading ?? previous))
  const groups = spoken(reading, drafts, course)
  if (groups.length > 0) course.recent = [...groups, ...course.recent].slice(0, remembered)
  const money = drafts.findLast((draft) => draft.kind === 'money')
  if (money) course.currency = money.quantity.unit
  return drafts
}

/** Those of whom a sentence speaks, the last first. */
const spoken = ({ chunks, sentence }: SentenceReading, drafts: readonly Draft[], course: Course): Group[] => {
  const siege = isSiege(course.main)
  return chunks.length === 0
    ? spokenOf(course.source.text.slice(sentence.start, sentence.end), siege)
    : groupsIn(chunks, new Map(drafts.filter(isTopic).map((draft) => [draft.chunk, draft])), siege)
}

/** So many groups back a figure may look for those of whom it tells. */
const remembered = 6

const isTopic = (draft: Draft): boolean => isOutcome(draft) || draft.measure === 'magnitude'

/** Nobody goes on speaking of those who are none. */
const isOutcome = ({ kind, measure, quantity }: Draft): boolean =>
  kind === 'count' && measure !== 'count' && quantity.high !== 0

/** "…, with thousands still missing": said by the way. */
const isAdjunct = ({ reading, chunk }: Draft): boolean => reading.chunks[chunk - 1]?.key === 'with'

const headingOf = ({ sentence, quantities }: SentenceReading, { text }: Source): string | null =>
  quantities.length === 0 ? measureOfHeading(text.slice(sentence.start, sentence.end)) : null

export const extractClaims = (source: Source): Claim[] => extractAll(source).claims

/** Parts name the claim of their whole where it is in the same sentence. */
function withWholes(drafts: readonly Draft[], claims: readonly Claim[]): Claim[] {
  return claims.map((claim, i) => {
    const part = drafts[i]?.part
    if (!part || !claim.partOf) return claim
    const whole = drafts.findIndex((draft) => draft.chunk === part.whole)
    return { ...claim, partOf: { ...claim.partOf, claim: claims[whole]?.id ?? null } }
  })
}

function unread(source: Source, reading: SentenceReading, drafts: readonly Draft[]): NotUnderstood[] {
  const read = new Set(drafts.map(({ quantity }) => quantity.start))
  return reading.quantities
    .filter((quantity) => !read.has(quantity.start))
    .map((quantity) => {
      const position = toRaw(source, quantity)
      return {
        source: source.path,
        position,
        exact: source.raw.slice(position.start, position.end),
        reason: 'no counted noun and no verb that says what it counts',
      }
    })
}

function carry(reading: SentenceReading, hasClaims: boolean, before: Carried): Carried {
  const stated = hasClaims ? statedDay(reading) : null
  const speaker = reading.citations.findLast((citation) => !citation.pronoun)
  const sameBlock = before.block === reading.sentence.block
  return {
    speaker: speaker ? { value: speaker.speaker, span: speaker.name } : before.speaker,
    asOf: stated ?? (sameBlock ? before.asOf : null),
    block: reading.sentence.block,
    speakerBlock: reading.citations.length > 0 ? reading.sentence.block : before.speakerBlock,
  }
}
