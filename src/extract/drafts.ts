import type { QuantityMention, Span } from '../model/index.js'
import type { Chunk } from './clause/chunk.js'
import type { Said } from './evidence.js'
import { listed } from './rules/bracket.js'
import { countedAt, isOfCrowd } from './rules/counted.js'
import { rulesFor } from './rules/cues.js'
import { gapped } from './rules/ellipsis.js'
import { counted, fits, suited, unquoted } from './rules/fit.js'
import { formers } from './rules/former.js'
import type { Group } from './rules/groups.js'
import { inherit } from './rules/inherit.js'
import { corrected, currencyOf } from './rules/money.js'
import { isAttribute, isRatio, isVague } from './rules/no-count.js'
import { partsOf } from './rules/part.js'
import { mayHaveParts, type Part } from './rules/part-words.js'
import { restated } from './rules/restated.js'
import type { Clause, Reading } from './rules/rule.js'
import { continued, repeated } from './rules/standing.js'
import { observed, present, stated } from './rules/stated.js'
import { thingReading } from './rules/thing.js'
import type { SentenceReading } from './sentence.js'

/** A figure with what it measures, before the article around it is asked. */
export interface Draft {
  readonly reading: SentenceReading
  /** Index of its sentence. */
  readonly at: number
  readonly quantity: QuantityMention
  /** Chunk and word of the figure. */
  readonly chunk: number
  readonly word: number
  readonly measure: string
  readonly kind: 'count' | 'money' | 'measurement' | 'percent'
  readonly rule: string
  readonly source: Reading | null
  readonly part: Part | null
  /** The earlier mention of the same figure, or the head of its column, that says what it measures. */
  readonly recalled: Span | null
  /** The head of its row in a table, which says where. */
  readonly placed: Said | null
}

/** What the article is about, as far as it decides what its figures measure. */
export interface Story {
  readonly trigger: string | null
  /** It speaks of captives or their captors from the start. */
  readonly captive: boolean
  /** Miners are among its people. */
  readonly mine: boolean
}

/** The figures of one sentence. `previous` is the measure that a pronoun of this sentence goes on with. */
export function draftsOf(
  reading: SentenceReading,
  at: number,
  previous: string | null,
  recent: readonly Group[],
  about: Story,
  currency?: string | null,
): Draft[] {
  if (reading.quantities.length === 0) return []
  const { trigger: story, captive } = about
  const clause: Clause = {
    words: reading.words,
    chunks: reading.chunks,
    headline: reading.zone === 'headline',
    illness: story === 'outbreak',
    accident: (accidents.has(story ?? '') || about.mine) && !captive,
    vehicle: story === 'crash' || story === 'sinking' || story === 'collapse',
    siege: isSiege(about),
    previous,
    recent,
  }
  const { best, parts } = reading.quantities.some(({ kind }) => kind === 'number')
    ? countedIn(clause, previous)
    : nothingCounted
  const drafts: Draft[] = []
  let chunk = 0
  for (let index = 0; index < reading.words.length; index++) {
    const quantity = reading.words[index]?.quantity
    if (!quantity) continue
    while ((clause.chunks[chunk]?.last ?? index) < index) chunk++
    if (isVague(quantity, clause, index, chunk) || isRatio(clause.chunks, chunk)) continue
    const told = toldOf(clause, index, chunk, best)
    const money = !told || told.measure === 'count' ? moneyAt(clause, index, currency) : null
    if (!told && !money) continue
    const { measure, kind, rule, source } = money ? moneyTold : (told as Told)
    const part = kind === 'count' ? (parts.find((candidate) => candidate.chunk === chunk) ?? null) : null
    const figure = money ?? quantity
    drafts.push({
      reading,
      at,
      quantity: figure,
      chunk,
      word: index,
      measure,
      kind,
      rule,
      source,
      part,
      recalled: null,
      placed: null,
    })
  }
  return drafts
}

/** It is about people held somewhere. */
export const isSiege = ({ captive, trigger }: Story): boolean =>
  captive || trigger === 'siege' || trigger === 'abduction'

/** Kinds of events in which nobody is held, so that those who are freed were trapped. */
const accidents: ReadonlySet<string> = new Set(
  'crash sinking collapse earthquake tsunami landslide flood storm fire eruption stampede'.split(' '),
)

/** A figure of money whose scale or currency another figure says. */
function moneyAt(clause: Clause, index: number, last: string | null | undefined): QuantityMention | null {
  const quantity = clause.words[index]?.quantity
  const unit = currencyOf(clause, index, last)
  return quantity && unit !== undefined ? { ...quantity, kind: 'money', unit } : corrected(clause, index)
}

interface Counted {
  /** Readings by chunk. */
  readonly best: ReadonlyMap<number, Reading>
  readonly parts: readonly Part[]
}

const nothingCounted: Counted = { best: new Map(), parts: [] }

/** What the numbers of a sentence count, by rules, and then by each other. */
function countedIn(clause: Clause, previous: string | null): Counted {
  const { chunks } = clause
  const best = strongest(clause)
  const several = hasSeveral(chunks, (kind) => kind === 'number')
  if (several) {
    for (const more of gapped(clause, best)) best.set(more.chunk, more)
    for (const more of listed(clause, best)) best.set(more.chunk, more)
  }
  const leans = chunks.some((_, at) => isUnread(chunks, best, at))
  if (leans) for (const more of repeated(clause, best)) best.set(more.chunk, more)
  const parts = mayHaveParts(chunks) ? partsOf(clause, new Set(best.keys())) : noParts
  inherit(clause, best, parts, previous)
  if (hasSeveral(chunks)) for (const more of formers(clause, best)) best.set(more.chunk, more)
  if (several) for (const more of gapped(clause, best)) best.set(more.chunk, more)
  for (const more of restated(clause, best)) best.set(more.chunk, more)
  if (leans) for (const rule of leaning) for (const more of rule(clause, best)) best.set(more.chunk, more)
  return { best, parts: parts.length > 0 && several ? [...parts, ...gappedParts(best, parts)] : parts }
}

/** "Seventeen of the dead came from Hale and seven from Mercy": what goes on with a part is one. */
function gappedParts(best: ReadonlyMap<number, Reading>, parts: readonly Part[]): Part[] {
  const read = [...best.values()].sort((a, b) => a.chunk - b.chunk)
  const found = new Map(parts.map((part) => [part.chunk, part]))
  const more: Part[] = []
  for (const [i, { chunk, rule, measure }] of read.entries()) {
    const model = read[i - 1]
    const part = model?.measure === measure ? found.get(model.chunk) : undefined
    if (rule !== 'gapping' || found.has(chunk) || !part?.words.startsWith('of')) continue
    const own = { ...part, chunk }
    found.set(chunk, own)
    more.push(own)
  }
  return more
}

/** A number without a noun that no rule reads. */
const isUnread = (chunks: readonly Chunk[], read: ReadonlyMap<number, Reading>, at: number): boolean => {
  const np = chunks[at]?.np
  return np?.quantity?.kind === 'number' && (np.head === null || np.head === 'other') && !read.has(at)
}

/** What a figure without a reading of its own takes from those of whom the text spoke. */
const leaning = [continued, present, stated, observed]

const noParts: readonly Part[] = []

/** Two figures or more: only then can one lean on another. */
function hasSeveral(chunks: readonly Chunk[], suits?: (kind: QuantityMention['kind']) => boolean): boolean {
  let figures = 0
  for (const { np } of chunks)
    if (np?.quantity && (!suits || suits(np.quantity.kind)) && ++figures > 1) return true
  return false
}

type Told = Pick<Draft, 'measure' | 'kind' | 'rule' | 'source'>

const moneyTold: Told = { measure: 'money', kind: 'money', rule: 'money', source: null }

/** What a figure measures: a thing's property, what a rule read in it, or its counted noun; null where nothing says. */
function toldOf(
  clause: Clause,
  word: number,
  chunk: number,
  best: ReadonlyMap<number, Reading>,
): Told | null {
  const thing = thingReading(clause, word)
  if (thing) {
    const { measure, kind, rule } = thing
    return measure !== 'percent' || kind === 'percent' ? { measure, kind, rule, source: null } : null
  }
  if (isAttribute(clause, word)) return null
  const source = best.get(chunk)
  if (source) return { measure: source.measure, kind: 'count', rule: source.rule, source }
  const np = clause.chunks[chunk]?.np
  if (np?.head || countedAt(clause.chunks, chunk) !== null || isOfCrowd(clause.chunks, chunk))
    return { measure: 'count', kind: 'count', rule: 'counted-noun', source: null }
  return np?.quantity?.kind === 'number' && definite.has(np.determiner ?? '')
    ? { measure: 'count', kind: 'count', rule: pointing, source: null }
    : null
}

/** "The 23, most of them nurses": only an earlier mention of the figure says who they are. */
export const pointing = 'pointing'
const definite = new Set(['the', 'these', 'those', 'all'])

function strongest(clause: Clause): Map<number, Reading> {
  const best = new Map<number, Reading>()
  for (const rule of rulesFor(clause.chunks)) {
    for (const found of rule.read(clause)) {
      const reading = suited(unquoted(found, clause), clause)
      const chunk = clause.chunks[reading.chunk]
      if (
        !chunk?.np?.quantity ||
        chunk.np.quantity.kind !== 'number' ||
        isPopulation(clause.chunks, reading.chunk) ||
        !fits(reading, counted(clause, reading.chunk), clause.chunks)
      )
        continue
      const known = best.get(reading.chunk)
      if (!known || reading.strength > known.strength) best.set(reading.chunk, reading)
    }
  }
  return best
}

/** "a population of 300,000": who lives there, whatever is said of some of them. */
const isPopulation = (chunks: Clause['chunks'], at: number): boolean =>
  chunks[at - 1]?.key === 'of' && chunks[at - 2]?.np?.head === 'population'
