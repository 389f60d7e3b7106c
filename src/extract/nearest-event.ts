import { type EventMention, superlative } from './refine/events.js'
import type { SentenceReading } from './sentence.js'

/** The event that the figure in chunk `chunk` stands nearest to in its sentence. */
export function nearestEvent(
  reading: SentenceReading,
  chunk: number,
): SentenceReading['events'][number] | null {
  let best: SentenceReading['events'][number] | null = null
  let nearest = 18
  for (const event of reading.events) {
    if (isMeasuredAgainst(reading, chunk, event.chunk) || isTalk(event)) continue
    let distance = Math.abs(event.chunk - chunk) + (event.verbal ? 2 : 0) + (event.nested ? 4 : 0)
    if (event.chunk > chunk && opensClause(reading, event.chunk)) continue
    for (let i = Math.min(event.chunk, chunk); i < Math.max(event.chunk, chunk); i++)
      if (reading.chunks[i]?.kind === 'stop') distance += reading.chunks[i]?.key === ':' ? 4 : 20
    if (distance < nearest) {
      nearest = distance
      best = event
    }
  }
  return best
}

/** "In June an explosion killed 73, and in 2007 31 died": the figure's clause opens with a day of its own. */
export function isOtherClause(
  { chunks }: SentenceReading,
  event: number,
  time: number,
  figure: number,
): boolean {
  const lead = chunks[time - 1]?.kind === 'prep' ? time - 2 : time - 1
  const isOpened = chunks[lead]?.kind === 'and' && event < lead && time < figure
  return isOpened && chunks.slice(event, lead).some(({ np }) => np?.quantity)
}

/** "spoke on condition of anonymity", "told a news conference": where it is said, not what happened. */
const isTalk = ({ kind, verbal, text }: EventMention): boolean =>
  kind === 'meeting' && (verbal || /^(?:news|press) conference|^conference call/iu.test(text))

/** "killing 32, and a second blast killed three": the event opens a clause of its own behind the figure. */
const opensClause = ({ chunks }: SentenceReading, event: number): boolean => {
  const lead = chunks[event - 1]?.kind === 'and' ? event - 1 : -1
  if (lead < 0 || chunks[lead - 1]?.kind !== 'comma') return false
  return chunks.slice(event + 1, event + 4).some(({ vg }) => vg && !vg.ing && !vg.infinitive)
}

/** "42,000 dead since the army began its operation in May": the toll of all that followed, not of its first day. */
export function isSpan({ chunks, words }: SentenceReading, figure: number, event: number): boolean {
  if (event < figure) return false
  const between = words.slice(chunks[figure]?.last, chunks[event]?.first).map(({ lower }) => lower)
  const at = between.indexOf('since')
  return at >= 0 && between.slice(at).some((word) => /^(?:began|begun|started|launched|opened)$/u.test(word))
}

/** "The worst since the bombing of 1988", "more than in the last flood": what follows is another event. */
function isMeasuredAgainst({ chunks, words }: SentenceReading, figure: number, event: number): boolean {
  const before = chunks[event - 1]?.kind === 'time' ? event - 2 : event - 1
  const lead = (chunks[before]?.kind === 'other' ? chunks[before - 1] : chunks[before])?.key ?? ''
  if (event < figure || !/^(?:since|than|unlike|like)$/u.test(lead)) return false
  return (
    lead !== 'since' ||
    words
      .slice(chunks[figure]?.last, chunks[event]?.first)
      .some(({ lower }) => lower !== 'most' && superlative.test(lower))
  )
}
