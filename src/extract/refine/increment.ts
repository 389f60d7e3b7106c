import { measureNouns } from '../../lexicon/measures.js'
import type { Span } from '../../model/index.js'
import type { Chunk } from '../clause/chunk.js'
import type { Draft } from '../drafts.js'
import { chunkSpan, type SentenceReading } from '../sentence.js'

/** "12 more bodies", "another 12" after no figure of another measure; "another 30 were injured" adds to nothing. */
export function incrementCue({ reading, chunk, quantity, measure, kind }: Draft): Span | null {
  const np = reading.chunks[chunk]?.np
  if (!np || measure === 'count') return null
  const words = [np.determiner ?? '', ...np.modifiers, reading.words[np.bodyFirst]?.lower ?? '']
  if (np.head === 'other' || words.includes('others')) return null
  if (reading.words[reading.chunks[chunk]?.first ?? 0]?.lower === 'the') return null
  const says = (cues: readonly string[]): Span | null => {
    if (!words.some((word) => cues.includes(word))) return null
    const { first, last } = reading.chunks[chunk] as Chunk
    const cue = reading.words.slice(first, last + 1).find(({ lower }) => cues.includes(lower))
    return cue ? { start: cue.start, end: cue.end } : chunkSpan(reading, chunk)
  }
  const rise =
    addedByRise(reading, chunk) ??
    (kind === 'measurement' ? null : rateOf(reading, chunk)) ??
    addedSince(reading, chunk)
  if (rise) return rise
  const beside = addedBeside(reading, chunk)
  if (beside) return beside
  const more = says(['new']) ?? (measureNouns.has(np.head ?? '') ? says(['more']) : null)
  if (more) return more
  const isSecond = reading.quantities.some((other) => other.start < quantity.start && other.kind === 'number')
  // "Another 27 are missing" comes beside the dead; nobody counts those who went missing since.
  return isSecond || (measure === 'missing' && words.includes('another')) ? null : says(adding)
}

/** "45 new cases and 28 deaths": of the same days. */
function addedBeside({ words, chunks }: SentenceReading, chunk: number): Span | null {
  const [own, other] = [chunks[chunk], chunks[chunk - 2]]
  if (chunks[chunk - 1]?.kind !== 'and' || !other?.np?.quantity || !other.np.modifiers.includes('new'))
    return null
  if (!measureNouns.has(own?.np?.head ?? '') || !measureNouns.has(other.np.head ?? '')) return null
  const said = words.map(({ lower }) => lower).join(' ')
  if (inAll.test(said) || chunks.some(({ vg, first }) => vg?.perfect && first < vg.main)) return null
  const cue = words.slice(other.first, other.last + 1).find(({ lower }) => lower === 'new')
  return cue ? { start: cue.start, end: cue.end } : null
}

/** "45 new cases and 280 deaths in all", "has reported 45 new cases and 280 deaths": the second may be a total. */
const inAll =
  /\b(?:in all|so far|overall|altogether|in total|to date|total|since|cumulative|until now|up to now)\b/u

/** "The toll rose to 57 after three people died in hospital": the three are what it rose by. */
function addedByRise({ words, chunks }: SentenceReading, chunk: number): Span | null {
  let at = (chunks[chunk]?.first ?? 0) - 1
  while (at > 0 && ofBodies.has(words[at]?.lower ?? '')) at--
  const cue = words[at]
  if (cue?.lower !== 'after') return null
  const earlier = words.slice(0, at).map(({ lower }) => lower)
  const rose = earlier.findIndex((word) => rising.has(word))
  if (rose < 0 || !earlier.includes('to', rose) || !earlier.some((word) => dying.has(word))) return null
  return { start: cue.start, end: cue.end }
}

/** "Over 1,000 deaths per day": what each day adds. */
function rateOf({ words, chunks }: SentenceReading, chunk: number): Span | null {
  const last = chunks[chunk]?.last ?? 0
  for (let at = last + 1; at <= last + 2; at++) {
    const [each, unit] = [words[at], words[at + 1]]
    if (each && unit && eachSpan.test(`${each.lower} ${unit.lower}`))
      return { start: each.start, end: unit.end }
    if (each && (each.lower === 'daily' || eachSpan.test(each.lower)))
      return { start: each.start, end: each.end }
  }
  return null
}

const eachSpan = /^(?:per|a|each|every) (?:hour|day|week|month|year)$/u

const ofBodies: ReadonlySet<string> = new Set(['the', 'body', 'bodies', 'remains', 'of', 'deaths'])
const rising: ReadonlySet<string> = new Set(
  'rose rises risen raised raises climbed climbs increased grew grown jumped went bringing raising'.split(
    ' ',
  ),
)
const dying: ReadonlySet<string> = new Set('toll tolls dead killed deaths died injured'.split(' '))

/** "1,114 cases, up 126 from a day earlier", "145 more than on Saturday": the words that say so. */
function addedSince(reading: SentenceReading, at: number): Span | null {
  const { chunks, words } = reading
  const { np, last } = chunks[at] as Chunk
  const verb = chunks[at - 2]?.vg?.lemma
  // "gunned down five", "gave up nine": the word belongs to the verb.
  const isParticle = verb !== undefined && !['be', 'go', 'rise', 'come', 'remain'].includes(verb)
  if (np?.head === null && !isParticle && ['up', 'down'].includes(chunks[at - 1]?.key ?? ''))
    return chunkSpan(reading, at - 1)
  // "The toll grew by one overnight."
  if (chunks[at - 1]?.key === 'by' && growing.has(verb ?? '')) return chunkSpan(reading, at - 1)
  const more = words[last]
  const compared = more && ['more', 'fewer'].includes(more.lower) && chunks[at + 1]?.key === 'than'
  return compared ? { start: more.start, end: more.end } : null
}

const growing: ReadonlySet<string> = new Set(['rise', 'grow', 'climb', 'increase', 'jump', 'go'])
const adding: readonly string[] = ['another', 'more', 'new', 'additional', 'further']
