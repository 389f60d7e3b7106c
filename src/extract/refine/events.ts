import { eventNouns, eventVerbs, officeHeads } from '../../lexicon/events.js'
import { isPersonLike, singular } from '../../lexicon/people.js'
import type { Chunk } from '../clause/chunk.js'
import { namesPeople } from '../clause/people.js'
import type { Word } from '../clause/words.js'
import { isEventNoun, isTollDay, timeRole } from './as-of.js'
import { isWalkout } from './walkout.js'

/** An event as one clause names it. */
export interface EventMention {
  readonly chunk: number
  readonly kind: string
  readonly text: string
  readonly definite: boolean
  readonly verbal: boolean
  /** "Another", "a previous", "the second": not the one spoken of. */
  readonly other: boolean
  /** Stands in a phrase of another event ("a truce in the war"): that one is meant. */
  readonly nested: boolean
}

/** "the worst since World War II": never the news itself. */
const isWorldWar = (words: readonly Word[], { first, last }: Chunk): boolean =>
  words
    .slice(first, last)
    .some(({ lower }, at) => lower === 'world' && words[first + at + 1]?.lower === 'war')

const isPeople = (word: string): boolean =>
  word === 'police' || (singular(word) !== word && isPersonLike(singular(word)))

/** "Soldiers storm Tolara prison", "gunmen storm a mall", read as one phrase: no weather. */
function isStormed({ modifiers, head }: NonNullable<Chunk['np']>): boolean {
  const words = [...modifiers, head ?? '']
  const at = words.findIndex((word) => /^storms?$/u.test(word))
  return words.slice(0, Math.max(0, at)).some(isPeople)
}

/** "As police fire on marchers", read as one phrase: nothing burns. */
const areShooting = ({ modifiers, head }: NonNullable<Chunk['np']>): boolean =>
  head === 'fire' && modifiers.some(isPeople)

/** Verbs whose "fire" is of guns. */
const firing =
  /^(?:open|return|cease|exchange|draw|trade|hold)(?:s|d|ed|ing)?$|^(?:drew|held|ceasing|exchanging)$/u

const others = new Set([
  'another',
  'previous',
  'earlier',
  'second',
  'similar',
  'past',
  'separate',
  'former',
  'unrelated',
])

export function eventMentions(
  words: readonly Word[],
  chunks: readonly Chunk[],
  text: string,
): EventMention[] {
  const found: EventMention[] = []
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at] as Chunk
    if (chunk.np && !chunk.np.pronoun) {
      const head = chunk.np.head ?? ''
      const shots = areShooting(chunk.np) || (head === 'fire' && firing.test(chunks[at - 1]?.vg?.lemma ?? ''))
      const kind = shots
        ? 'shooting'
        : isStormed(chunk.np)
          ? 'attack'
          : areCaptors(chunks, at)
            ? 'siege'
            : isWalkout(words, chunks, at)
              ? 'protest'
              : (eventNouns.get(head) ??
                eventNouns.get(singular(head)) ??
                (officeHeads.has(head) ? undefined : kindOfModifiers(chunk.np.modifiers)) ??
                eventVerbs.get(asVerb(words[chunk.np.headWord])))
      const isAside = kind === 'siege' && /^(?:sub|rel)$/u.test(chunks[at - 1]?.kind ?? '')
      if (!kind || isAside || isHelp(chunk.np) || (chunk.np.quantity && kind !== 'earthquake')) continue
      const first = words[chunk.np.bodyFirst]
      const last = words[chunk.last]
      found.push({
        chunk: at,
        kind,
        text: first && last ? text.slice(first.start, last.end) : head,
        definite: ['the', 'this', 'that', 'these', 'those', 'its', 'their'].includes(
          chunk.np.determiner ?? '',
        ),
        verbal: false,
        nested: chunks[at - 1]?.kind === 'prep' && found.at(-1)?.chunk === at - 2,
        other:
          others.has(chunk.np.determiner ?? '') ||
          (!isPersonLike(head) && chunk.np.modifiers.some((word) => others.has(word))) ||
          isWorldWar(words, chunk),
      })
    } else if (chunk.vg) {
      const main = words[chunk.vg.main]?.lower ?? ''
      const kind = eventVerbs.get(main)
      if (kind && !isDismissed(chunks, at, main) && !isWon(main, chunks, at + 1))
        found.push({
          chunk: at,
          kind,
          text: main,
          definite: false,
          verbal: true,
          other: false,
          nested: false,
        })
    }
  }
  return found
}

/** "Gunmen seized 11 tourists", "gunmen who hold a school": captors; their shots are another matter. */
function areCaptors(chunks: readonly Chunk[], at: number): boolean {
  if (singular(chunks[at]?.np?.head ?? '') !== 'gunman') return false
  const verb = chunks[at + 1]?.kind === 'rel' ? at + 2 : at + 1
  const vg = chunks[verb]?.vg
  return vg !== undefined && !vg.passive && capturing.has(vg.lemma)
}
const capturing = new Set('hold seize keep occupy free release demand surrender'.split(' '))

/** "the rescue operation": what follows an event. */
const isHelp = ({ head, modifiers }: NonNullable<Chunk['np']>): boolean =>
  head === 'operation' &&
  modifiers.some((word) => /^(?:rescue|search|relief|recovery|salvage|aid|cleanup)$/u.test(word))

/** "a man who had been fired last week": from his job. */
function isDismissed(chunks: readonly Chunk[], at: number, main: string): boolean {
  if (main !== 'fired' || !chunks[at]?.vg?.passive) return false
  const subject = chunks[at - 1]?.kind === 'rel' ? at - 2 : at - 1
  const isAimed =
    chunks[at + 1]?.kind === 'prep' &&
    /^(?:up)?on$|^(?:at|into|upon|toward|towards)$/u.test(chunks[at + 1]?.key ?? '')
  return namesPeople(chunks[subject]) && !isAimed
}

/** "captured 142 seats", "captured three titles": nobody is taken. */
function isWon(main: string, chunks: readonly Chunk[], object: number): boolean {
  const of = chunks[object + 1]?.key === 'of' ? object + 2 : object
  const won = chunks[object]?.np?.head ?? chunks[of]?.np?.head ?? ''
  return main === 'captured' && /^(?:seat|vote|title|trophy|medal|game|goal|peak)s?$|^trophies$/u.test(won)
}

/** "the sunken ferry", "a hijacked jet". */
const participle = /(?:ed|en)$/u

/** "Ferry Sinks Off Java": a headline's verb that is read as a noun. */
const asVerb = (word: Word | undefined): string =>
  /[^s]s$/u.test(word?.lower ?? '') ? (word?.lower ?? '') : ''

/** The modifier nearest to the head that names an event. */
function kindOfModifiers(modifiers: readonly string[]): string | undefined {
  for (let at = modifiers.length - 1; at >= 0; at--) {
    const word = modifiers[at] as string
    const kind = eventNouns.get(singular(word)) ?? (participle.test(word) ? eventVerbs.get(word) : undefined)
    if (kind) return kind
  }
  return undefined
}

/** The time expression that dates what happens at chunk `at`: the nearest of its clause that dates no report. */
export function eventTime(
  words: readonly Word[],
  chunks: readonly Chunk[],
  at: number,
): { chunk: number; value: string } | null {
  let best: { chunk: number; value: string } | null = null
  let nearest = 26
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i] as Chunk
    const time = chunk.kind === 'time' ? words[chunk.first]?.time : null
    if (!time || (time.type !== 'DATE' && time.type !== 'TIME') || !/\d{4}|XXXX-/u.test(time.value)) continue
    if (isSince(words, chunk.first) && !(at > i && (opensClause(chunks, i + 1) || isDated(words, chunks, i))))
      continue
    if (
      timeRole(words, chunks, i) !== 'event' ||
      isTollDay(words, chunks, i, at) ||
      isComparedWith(words, chunks, i) ||
      (isEventNoun(chunks[i + 1]) && i + 1 !== at && !isInside(chunks, i + 1, at))
    )
      continue
    const distance = Math.abs(i - at) + barriers(chunks, Math.min(i, at), Math.max(i, at))
    if (distance < nearest) {
      nearest = distance
      best = { chunk: i, value: time.value.replace(/T.*$/u, '') }
    }
  }
  return best
}

/** "Down 3 % from a year earlier", "compared with $2 billion a year ago": the day of the other figure. */
const isComparedWith = (words: readonly Word[], chunks: readonly Chunk[], at: number): boolean =>
  /^(?:from|than|with)$/u.test(chunks[at - 1]?.key ?? '') &&
  /\b(?:earlier|before|ago)$/u.test(words[chunks[at]?.last ?? -1]?.lower ?? '')

/** "since 1999, when 17,000 people died": the clause is of that day. */
const opensClause = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[chunks[at]?.kind === 'comma' ? at + 1 : at]?.key === 'when'

/** "Since a ferry sank in December, killing 400": what the clause tells is of its own day. */
function isDated(words: readonly Word[], chunks: readonly Chunk[], time: number): boolean {
  const from = chunks.findLastIndex(({ first }, at) => at < time && words[first]?.lower === 'since')
  return (
    from >= 0 &&
    chunks
      .slice(from, time)
      .some(({ vg }) => vg && !vg.ing && !vg.infinitive && eventVerbs.has(words[vg.main]?.lower ?? ''))
  )
}

/** "The deadliest act since the 1988 bombing": what the sentence tells is measured against that day. */
function isSince(words: readonly Word[], first: number): boolean {
  const lead = words.slice(Math.max(0, first - 24), first).map(({ lower }) => lower)
  const at = lead.lastIndexOf('since')
  return at >= Math.max(0, lead.length - 6) && lead.slice(0, at).some((word) => superlative.test(word))
}
export const superlative = /^(?:worst|most|first|only|\p{L}{3,}(?:iest|gest|vest|hest|west|rest))$/u

/** "the January 12 earthquake killed 80": the figure's clause has the dated event as its subject or adjunct. */
const isInside = (chunks: readonly Chunk[], event: number, at: number): boolean => {
  for (let i = Math.min(event, at) + 1; i < Math.max(event, at); i++) {
    const chunk = chunks[i]
    if (
      chunk?.kind === 'stop' ||
      chunk?.kind === 'dash' ||
      chunk?.kind === 'sub' ||
      (chunk && isEventNoun(chunk))
    )
      return false
  }
  return !isEventNoun(chunks[at])
}

function barriers(chunks: readonly Chunk[], from: number, to: number): number {
  let cost = 0
  for (let i = from; i < to; i++) {
    if (chunks[i]?.kind === 'stop') cost += chunks[i]?.key === ':' ? 4 : 30
    else if (chunks[i]?.kind === 'sub') cost += chunks[i]?.key === 'when' ? 1 : 8
    else if (chunks[i]?.vg && !chunks[i]?.vg?.ing) cost += 2
    else if (chunks[i]?.kind === 'and' && chunks[i + 1]?.np?.quantity) cost += 2
  }
  return cost
}
