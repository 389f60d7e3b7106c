import type { Claim, TimeMention } from '../model/index.js'
import { type Frame, frameOf } from './claims.js'
import { publishedAsOf } from './claims-as-of.js'
import { asOfEvidence } from './derivation.js'
import { defaults, evidenceOf } from './evidence.js'
import { chunkSpan } from './sentence.js'

/** How long an event took, where its noun follows: "a three-day siege". */
export function durationClaim(frame: Frame, time: TimeMention): Claim | null {
  const { source, reading } = frame
  if (time.type !== 'DURATION') return null
  const chunk = reading.chunks.findIndex(({ first }) => (reading.words[first]?.start ?? -1) === time.start)
  const event = reading.events.find((mention) => !mention.verbal && mention.chunk === chunk + 1)
  if (!event) return null
  const named = chunkSpan(reading, event.chunk)
  const asOf = publishedAsOf(source)
  const { id, position, quote, reading: shown } = frameOf(frame, time, 'duration')
  return {
    id,
    source: source.path,
    kind: 'duration',
    measure: 'duration',
    position,
    quote,
    reading: shown,
    sentence: frame.sentence,
    time: { value: time.value },
    population: null,
    event: { text: event.text, trigger: event.kind, date: null, places: [], actors: [], role: 'other' },
    modality: 'asserted',
    speaker: null,
    asOf,
    partOf: null,
    site: [],
    zone: reading.zone,
    rule: 'event-duration',
    evidence: [
      evidenceOf(source, 'kind', 'duration', 'duration', time),
      evidenceOf(source, 'time', time.rule, time.value, time),
      evidenceOf(source, 'measure', 'event-duration', 'duration', time),
      evidenceOf(source, 'event.trigger', 'next-noun', event.kind, named),
      defaults.noDate,
      defaults.noPlace,
      evidenceOf(source, 'event.role', 'next-noun', 'other', named),
      defaults.asserted,
      defaults.speakerNotRead,
      asOfEvidence(source, asOf, null),
      defaults.noPart,
    ],
  }
}
