import { measureNouns, measureVerbs } from '../lexicon/measures.js'
import { datesFit, type EventAnchor, type Evidence, type Source, type Span } from '../model/index.js'
import type { Anchored } from './anchors.js'
import { namesPeople } from './clause/people.js'
import { defaults, evidenceOf, type Said } from './evidence.js'
import { type MainEvent, placeEvidence } from './main-event.js'
import { isTollDay, timeRole } from './refine/as-of.js'
import { leadOf, timeBeside } from './refine/event-dates.js'
import type { EventMention } from './refine/events.js'
import { chunkSpan, type SentenceReading } from './sentence.js'

/** The event that a date is the date of: the nearest trigger of its clause, its people by name. */
export function datedEvent(
  source: Source,
  reading: SentenceReading,
  chunk: number,
  span: Span,
  value: string,
  main: MainEvent,
  moved: number | null,
): Anchored {
  const role = chunk >= 0 ? timeRole(reading.words, reading.chunks, chunk) : 'event'
  const near = moved === null ? nearestEvent(reading, chunk) : movedEvent(reading, moved)
  const done = deedBefore(reading, chunk)
  const places = reading.places.map(
    ({ name, chunk, end }): Said => ({ value: name, span: chunkSpan(reading, chunk, end) }),
  )
  const actors = actorsOf(reading)
  const names = (list: readonly Said[]): string[] => list.map((said) => said.value)
  const told = (
    { text, trigger, role }: Pick<EventAnchor, 'text' | 'trigger' | 'role'>,
    cue: Span | null,
    where: readonly Said[],
    who: readonly Said[],
  ): Anchored => ({
    event: { text, trigger, date: value, places: names(where), actors: names(who), role },
    evidence: [
      trigger === null ? defaults.noTrigger : evidenceOf(source, 'event.trigger', 'clause', trigger, cue),
      evidenceOf(source, 'event.date', 'event-date', value, span),
      ...placeEvidence(source, 'own-clause', where),
      ...who.map((actor): Evidence => evidenceOf(source, 'event.actors', 'name', actor.value, actor.span)),
      evidenceOf(source, 'event.role', 'clause', role, cue ?? span),
    ],
  })
  if (chunk >= 0 && isTollDay(reading.words, reading.chunks, chunk, near?.chunk ?? -1))
    return told({ text: '', trigger: null, role: 'other' }, null, places, actors)
  if (moved !== null && (near || main.trigger === 'meeting')) {
    const isMain = !near || (near.kind === main.trigger && !near.other)
    const event = {
      text: near?.text ?? '',
      trigger: near?.kind ?? 'meeting',
      role: isMain ? 'main' : 'other',
    } as const
    return told(event, near ? chunkSpan(reading, near.chunk) : span, places, actors)
  }
  if (role !== 'event' && (near === undefined || distance(reading, near.chunk, chunk) > 4)) {
    const cited = reading.citations[0]
    const speaker = cited ? [{ value: cited.speaker, span: cited.name }] : null
    const text = cited ? `statement of ${cited.speaker}` : 'statement'
    return told({ text, trigger: 'statement', role: 'other' }, cited?.name ?? span, [], speaker ?? actors)
  }
  if (
    done &&
    !(main.trigger && accidents.has(main.trigger) && isUnacted(reading.chunks, done.chunk)) &&
    role === 'event' &&
    (near === undefined || near.chunk < done.chunk - 2 || near.chunk > chunk + 1)
  ) {
    const event = {
      text: '',
      trigger: done.kind,
      role: done.kind === main.trigger ? 'main' : 'other',
    } as const
    return told(event, chunkSpan(reading, done.chunk), places, actors)
  }
  if (near && distance(reading, near.chunk, chunk) < 25) {
    const isMain = near.kind === main.trigger && !near.other
    const event = { text: near.text, trigger: near.kind, role: isMain ? 'main' : 'other' } as const
    return told(event, chunkSpan(reading, near.chunk), places, actors)
  }
  return told({ text: '', trigger: null, role: 'other' }, null, places, actors)
}

/** "The talks have been moved to Saturday", "the court moved the hearing to May": what stands before the verb, else behind it. */
function movedEvent(
  { chunks, events }: SentenceReading,
  moved: number,
): SentenceReading['events'][number] | undefined {
  const nouns = events.filter(({ verbal }) => !verbal)
  const isBefore = ({ chunk }: { chunk: number }): boolean => (chunks[chunk]?.first ?? 0) < moved
  return nouns.filter(isBefore).at(-1) ?? nouns.find((event) => !isBefore(event))
}

/** Of equally near ones the first. */
function nearestEvent(
  reading: SentenceReading,
  chunk: number,
): SentenceReading['events'][number] | undefined {
  let best: SentenceReading['events'][number] | undefined
  let lowest = Number.POSITIVE_INFINITY
  for (const event of reading.events) {
    if (isTopic(reading, event, chunk)) continue
    const own = cost(reading, event, chunk)
    if (own < lowest) best = event
    lowest = Math.min(lowest, own)
  }
  return best
}

/**
 * "On Tuesday police arrested two men over the attack", "survivors of Monday's quake were flown out on Tuesday": the day
 * of what they did, not of what it was about.
 */
function isTopic({ words, chunks }: SentenceReading, event: EventMention, time: number): boolean {
  const own = event.verbal ? null : timeBeside(words, chunks, event.chunk)
  if (own) return !datesFit(own.value, words[chunks[time]?.first ?? -1]?.time?.value ?? null)
  if (event.verbal || isToldBehind(chunks, event.chunk)) return false
  const lead = leadOf(words, chunks, event.chunk)
  const key = chunks[lead]?.key ?? ''
  const [from, to] = [Math.min(time, event.chunk), Math.max(time, event.chunk)]
  const between = chunks.slice(from + 1, to)
  if (!between.some(({ vg }) => vg)) return false
  // "A wave of bombings hit the city on Monday": only people and what is done for them are not the event.
  const isOfPeople = namesPeople(chunks[lead - 1])
  return (
    topical.has(key) ||
    (partitive.has(key) && isOfPeople) ||
    (event.chunk < time && behind.has(key) && opensClause(between))
  )
}
const topical: ReadonlySet<string> = new Set(['for', 'over', 'about', 'since'])
const partitive: ReadonlySet<string> = new Set(['of', 'from'])
/** "After the assault, friends laid flowers on Wednesday." */
const behind: ReadonlySet<string> = new Set(['after', 'following'])

/** A subject and its verb behind a comma. */
function opensClause(between: SentenceReading['chunks']): boolean {
  const comma = between.findIndex(({ kind }) => kind === 'comma')
  return comma >= 0 && between[comma + 1]?.np !== undefined && between.slice(comma + 2).some(({ vg }) => vg)
}

/** "The quake that struck on Saturday", "the attack, which began on Monday", "the raid carried out on Monday". */
const isToldBehind = (chunks: SentenceReading['chunks'], event: number): boolean => {
  const next = chunks[event + 1]?.kind === 'comma' ? event + 2 : event + 1
  return (
    chunks[next]?.kind === 'rel' ||
    /^(?:carr|commit|stage|launch|mount)/u.test(chunks[event + 1]?.vg?.lemma ?? '')
  )
}

const cost = (reading: SentenceReading, event: SentenceReading['events'][number], time: number): number =>
  distance(reading, event.chunk, time) + (event.nested ? 4 : 0)

/** "Died", "were killed": nobody is said to have done it. */
const isUnacted = (chunks: SentenceReading['chunks'], at: number): boolean =>
  chunks[at]?.vg?.lemma === 'die' || (chunks[at]?.vg?.passive === true && chunks[at + 1]?.key !== 'by')

/** In news of these, people who die on a day die of what began before. */
const accidents: ReadonlySet<string> = new Set(
  'storm flood earthquake landslide fire crash sinking collapse outbreak eruption'.split(' '),
)
const deeds: Readonly<Record<string, string>> = { killed: 'attack', injured: 'attack', abducted: 'abduction' }

/** "hostages taken on October 7": the verb right before the date, said of people to whom it was done. */
function deedBefore({ chunks }: SentenceReading, time: number): { chunk: number; kind: string } | null {
  for (let i = time - 1; i >= Math.max(0, time - 5); i--) {
    const chunk = chunks[i]
    if (!chunk?.vg) {
      if (chunk?.kind === 'stop' || chunk?.kind === 'comma' || chunk?.kind === 'sub') return null
      continue
    }
    const measure =
      measureVerbs.get(chunk.vg.lemma)?.measure ??
      (chunk.vg.lemma === 'take' || chunk.vg.lemma === 'taken'
        ? measureNouns.get(chunks[i - 1]?.key ?? '')
        : undefined)
    const kind = measure ? deeds[measure] : undefined
    return kind && !isOutcomeOf(chunks, i) ? { chunk: i, kind } : null
  }
  return null
}

/** "A ferry sank, killing 30 people on Tuesday": what another event did, on its day. */
const isOutcomeOf = (chunks: SentenceReading['chunks'], at: number): boolean =>
  chunks[at]?.vg?.ing === true && chunks[at - 1]?.kind === 'comma'

function distance(reading: SentenceReading, event: number, time: number): number {
  let cost = Math.abs(event - time)
  for (let i = Math.min(event, time); i < Math.max(event, time); i++) {
    const kind = reading.chunks[i]?.kind
    if (kind === 'stop') cost += 30
    else if (kind === 'sub' || kind === 'comma') cost += 3
  }
  return cost
}

/** Capitalised names of the sentence that are no places: who took part. */
function actorsOf(reading: SentenceReading): Said[] {
  const names = new Map<string, Said>()
  const places = new Set(reading.places.flatMap(({ chunk, end = chunk }) => [chunk, end]))
  for (let at = 0; at < reading.chunks.length; at++) {
    const np = reading.chunks[at]?.np
    const head = np && !np.pronoun && !places.has(at) ? reading.words[np.headWord] : undefined
    if (head && head.pos === 'PROPN' && /^\p{Lu}/u.test(head.text)) {
      const value = head.text.replace(/['’]s?$/u, '')
      if (!names.has(value)) names.set(value, { value, span: { start: head.start, end: head.end } })
    }
  }
  return [...names.values()].slice(0, 8)
}
