import { type Evidence, type EvidenceField, type Source, type Span, toRaw } from '../model/index.js'

/** Words somewhere in the article, and what was read in them. */
export interface Said {
  readonly value: string
  /** Offsets into the reading text. */
  readonly span: Span | null
}

/** `span` is in the reading text; null where no words decide. */
export const evidenceOf = (
  source: Source,
  field: EvidenceField,
  rule: string,
  value: string,
  span: Span | null,
): Evidence => ({
  field,
  rule,
  value,
  position: span ? toRaw(source, span) : null,
  words: span ? source.text.slice(span.start, span.end) : '',
})

const unsaid = (field: EvidenceField, rule: string, value: string): Evidence => ({
  field,
  rule,
  value,
  position: null,
  words: '',
})

/** What stands where the words say nothing: one object each, as nearly every claim has most of them. */
export const defaults = {
  noHedge: unsaid('hedge', 'no-hedge', 'none'),
  people: unsaid('unit', 'counts-people', 'person'),
  noUnit: unsaid('unit', 'no-unit', 'none'),
  total: unsaid('increment', 'no-addition', 'a total'),
  nobodyCounted: unsaid('population', 'no-noun', 'none'),
  asserted: unsaid('modality', 'no-cue', 'asserted'),
  ownVoice: unsaid('speaker', 'own-voice', 'the article'),
  speakerNotRead: unsaid('speaker', 'speaker-not-read', 'none'),
  noAsOf: unsaid('asOf', 'unknown', 'unknown'),
  noPart: unsaid('partOf', 'no-part', 'none'),
  noTrigger: unsaid('event.trigger', 'no-event', 'none'),
  noDate: unsaid('event.date', 'no-date', 'none'),
  noPlace: unsaid('event.places', 'no-place', 'none'),
  mainEvent: unsaid('event.role', 'main-event', 'main'),
} as const satisfies Readonly<Record<string, Evidence>>

/** From the first of the words to the last, whichever stands first. */
export const across = (a: Span | null, b: Span | null): Span | null =>
  a && b ? { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) } : (a ?? b)
