import { eventNouns } from '../../lexicon/events.js'
import { nationalities } from '../../lexicon/nationalities.js'
import { isPeople } from '../../lexicon/people.js'
import type { Chunk } from '../clause/chunk.js'
import type { Word } from '../clause/words.js'
import { elementAt } from '../element.js'

export interface PlaceMention {
  readonly chunk: number
  /** Its last chunk; "Gulf of Mexico" has three. */
  readonly end?: number
  readonly name: string
  readonly preposition: string
}

const placePrepositions = new Set([
  'in',
  'at',
  'near',
  'from',
  'off',
  'across',
  'outside',
  'inside',
  'within',
  'around',
  'on',
  'throughout',
  'into',
  'of',
  'over',
  'to',
])
/** "Hale", "d'Or". */
const properName = /^(?:\p{Ll}{1,2}['’])?\p{Lu}/u
const calendarWord =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u

const holding = new Set(['have', 'lose', 'record', 'suffer', 'see', 'register', 'count', 'has', 'had'])

/** "Sweden has 17 confirmed dead": the subject is where the figure holds. */
function isHolder(words: readonly Word[], chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at]
  if (!chunk?.np || chunk.np.pronoun || chunk.np.quantity) return false
  const does = chunks[at + 1]?.kind === 'adverb' ? at + 2 : at + 1
  const verb = chunks[does]?.vg
  const had = chunks[chunks[does + 1]?.kind === 'adverb' ? does + 2 : does + 1]
  // "India has strict laws on plants."
  if (verb?.lemma === 'have' && had?.kind === 'np' && !had.np?.quantity) return false
  if (verb === undefined || !holding.has(verb.lemma) || elementAt(chunks, at - 1)?.kind === 'prep')
    return false
  return words
    .slice(chunk.first, chunk.last + 1)
    .some((word) => word.pos === 'PROPN' && isCountry(word.text.replace(/['’]s?$/u, '')))
}

/** Proper names after a preposition of place, and countries by their nationality. */
export function placeMentions(
  words: readonly Word[],
  chunks: readonly Chunk[],
  text: string,
): PlaceMention[] {
  const found: PlaceMention[] = []
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at] as Chunk
    const before = elementAt(chunks, at - 1)
    if (isHolder(words, chunks, at)) {
      const first = words[chunk.first]
      const last = words[chunk.last]
      if (first && last)
        found.push({
          chunk: at,
          name: text.slice(first.start, last.end).replace(/\s+/gu, ' '),
          preposition: 'subject',
        })
      continue
    }
    if (
      chunk.kind !== 'np' ||
      chunk.np?.quantity ||
      chunk.np?.pronoun ||
      before?.kind !== 'prep' ||
      !placePrepositions.has(before.key)
    )
      continue
    const head = words[chunk.np?.headWord ?? chunk.last]
    if (!head || !properName.test(head.text) || calendarWord.test(head.lower) || isPeople(head.lower))
      continue
    const first = words[chunk.np?.bodyFirst ?? chunk.first] ?? head
    const isEvent = storms.has(first.lower) || (first === head && eventNouns.has(head.lower))
    if ((towards.has(before.key) && bodies.has(head.lower)) || isEvent) continue
    const whole = nameOfTwo(words, chunks, at)
    const name = text
      .slice(first.start, (whole ?? head).end)
      .replace(/['’]s?$/u, '')
      .replace(/\s+/gu, ' ')
    const isState = whole !== null && states.has(head.lower) && !isCountry(name) && isCountry(whole.text)
    const end = whole === null ? at : at + 2
    if (name.length < 60)
      found.push({ chunk: at, end, name: isState ? whole.text : name, preposition: before.key })
    at = end
  }
  return found
}

/** "Reported missing to the Red Cross", "aid from the European Commission". */
const towards: ReadonlySet<string> = new Set(['to', 'from', 'of'])
/** "The toll from Hurricane Mira", "Evidence in Crash" in a headline's capitals: events. */
const storms: ReadonlySet<string> = new Set(['hurricane', 'typhoon', 'cyclone'])
const bodies: ReadonlySet<string> = new Set(
  'cross crescent agency commission committee organisation organization association federation survey press union fund institute'.split(
    ' ',
  ),
)

/** The last word of a name of two noun phrases, "Gulf of Mexico": the gulf is not in Mexico. */
function nameOfTwo(words: readonly Word[], chunks: readonly Chunk[], at: number): Word | null {
  const head = words[chunks[at]?.np?.headWord ?? -1]
  if (!head || !(waters.has(head.lower) || states.has(head.lower)) || chunks[at + 1]?.key !== 'of')
    return null
  const last = words[chunks[at + 2]?.np?.headWord ?? -1]
  return last && /^\p{Lu}/u.test(last.text) ? last : null
}

const waters: ReadonlySet<string> = new Set(
  'gulf bay sea strait straits channel horn cape isle isles rock university'.split(' '),
)
/** "The Republic of Ireland" is Ireland, the Democratic Republic of the Congo a country by that name. */
const states: ReadonlySet<string> = new Set('republic kingdom state emirate commonwealth'.split(' '))

const isCountry = (name: string): boolean => nationalities.has(name.toLowerCase())
