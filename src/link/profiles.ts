import { eventFamilies } from '../lexicon/event-families.js'
import type { EventAnchor, Source } from '../model/index.js'

/** What an article opens with: how it is told which event it is about. */
export interface Profile {
  readonly path: string
  readonly published: string | null
  readonly family: string | null
  /** Day of its own event, where it says it. */
  readonly date: string | null
  readonly title: string
  readonly titleWords: readonly string[]
  readonly places: ReadonlySet<string>
  readonly names: ReadonlySet<string>
}

export function profileOf(source: Source, main: EventAnchor | null): Profile {
  return {
    path: source.path,
    published: source.published,
    family: familyOf(main?.trigger ?? null),
    date: main?.date ?? null,
    title: (source.title ?? '').toLowerCase(),
    titleWords: [...(source.title ?? '').matchAll(/\p{Lu}\p{Ll}{2,}/gu)]
      .map((match) => match[0].toLowerCase())
      .filter((word) => !common.has(word)),
    places: new Set((main?.places ?? []).map(placeKey)),
    names: openingNames(source),
  }
}

/** The kind of event that newspapers use for one another: "bombing" and "attack" are one family. */
export const familyOf = (trigger: string | null): string | null =>
  trigger ? (eventFamilies.get(trigger) ?? trigger) : null

/** "The Tarsk", "Maravia's Tarsk" and "Tarsk's" are Tarsk. */
export const placeKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the /u, '')
    .replace(/[’']s$/u, '')
    .replace(/^\p{L}+[’']s (?=\p{L})/u, '')

const common = new Set(
  'the a an in on at of and after as it but for with to from by president minister police officials monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mr mrs'.split(
    ' ',
  ),
)

const openingSentences = 4

/** Capitalised words of the headline and the first sentences that are no sentence openers. */
function openingNames(source: Source): Set<string> {
  const names = new Set<string>()
  const opening = [source.title ?? '']
  for (const { block, start, end } of source.sentences) {
    if (opening.length > openingSentences) break
    if (source.blocks[block]?.kind !== 'boilerplate') opening.push(source.text.slice(start, end))
  }
  for (const text of opening) {
    for (const match of text.matchAll(/\p{Lu}[\p{L}'’.-]{2,}/gu)) {
      const word = match[0]
        .toLowerCase()
        .replace(/['’]s$/u, '')
        .replace(/[.'’-]+$/u, '')
      if (!common.has(word)) names.add(word)
    }
  }
  return names
}
