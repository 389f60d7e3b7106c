import { type Claim, type NotUnderstood, type Source, toRaw } from '../model/index.js'
import { Discourse } from './anchors.js'
import { readArticle } from './article.js'
import { type Carried, claimOf, statedDay, toFrame } from './claims.js'
import { type Draft, draftsOf } from './drafts.js'
import { mainEventOf } from './main-event.js'
import { Recurrences } from './recurrence.js'
import type { SentenceReading } from './sentence.js'
import { timeClaims } from './time-claims.js'

export interface Extraction {
  readonly claims: Claim[]
  readonly notUnderstood: NotUnderstood[]
}

/** Every claim of an article, in order of position, and the figures that none was made of. */
export function extractAll(source: Source): Extraction {
  if (!source.understood) return { claims: [], notUnderstood: [] }
  const { opening, sentences } = readArticle(source)
  const main = mainEventOf(source, opening)
  const discourse = new Discourse(source, main)
  const recurrences = new Recurrences()
  const claims: Claim[] = []
  const notUnderstood: NotUnderstood[] = []
  let previous: string | null = null
  let currency: string | null | undefined
  let carried: Carried = { speaker: null, asOf: null, block: -1 }
  let at = -1
  for (const reading of sentences) {
    at++
    if (reading.words.length === 0) {
      carried = carry(reading, [], carried)
      continue
    }
    const frame = toFrame(source, reading)
    const drafts: Draft[] = draftsOf(reading, at, previous, main.trigger, currency).map((draft) =>
      recurrences.resolve(draft),
    )
    const own = drafts.map((draft) => claimOf(frame, draft, discourse.anchor(draft), carried))
    for (const claim of withWholes(drafts, own)) claims.push(claim)
    for (const claim of timeClaims(frame, main)) claims.push(claim)
    for (const figure of unread(source, reading, drafts)) notUnderstood.push(figure)
    discourse.hear(reading, at)
    previous =
      drafts.findLast((draft) => draft.kind === 'count' && draft.measure !== 'count')?.measure ??
      (drafts.length > 0 ? null : previous)
    currency = moneyOf(drafts, currency)
    carried = carry(reading, own, carried)
  }
  claims.sort((a, b) => a.position.start - b.position.start || a.position.end - b.position.end)
  return { claims, notUnderstood }
}

/** The currency of the last money said; undefined before any. */
const moneyOf = (drafts: readonly Draft[], before: string | null | undefined): string | null | undefined => {
  const last = drafts.findLast((draft) => draft.kind === 'money')
  return last ? last.quantity.unit : before
}

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
  return reading.quantities
    .filter((quantity) => !drafts.some((draft) => draft.quantity === quantity))
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

function carry(reading: SentenceReading, claims: readonly Claim[], before: Carried): Carried {
  const stated = claims.length > 0 ? statedDay(reading) : null
  const speaker = reading.citations.findLast((citation) => !citation.pronoun)
  const sameBlock = before.block === reading.sentence.block
  return {
    speaker: speaker ? { value: speaker.speaker, span: speaker.name } : before.speaker,
    asOf: stated ?? (sameBlock ? before.asOf : null),
    block: reading.sentence.block,
  }
}
