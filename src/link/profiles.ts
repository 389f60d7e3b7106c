import { eventFamilies } from '../lexicon/event-families.js'
import { unnaming } from '../lexicon/stories.js'
import type { Claim, Source } from '../model/index.js'
import { digitsOf, isTold } from './figures.js'
import { namesIn } from './opening-names.js'
import { countryOf } from './scope.js'
import type { KindAndDays } from './story-need.js'

/** What an article opens with: how it is told which event it is about. */
export interface Profile extends KindAndDays {
  readonly path: string
  readonly title: string
  readonly titleWords: readonly string[]
  readonly places: ReadonlySet<string>
  /** Those of them that are no countries. */
  readonly sites: readonly string[]
  /** What it opens with, and what it mentions anywhere. */
  readonly names: ReadonlySet<string>
  readonly mentions: ReadonlySet<string>
  /** Words that lead sentences and are never written small: a name, or just a first word. */
  readonly leading: () => ReadonlySet<string>
  /** Figures that are hardly told twice of different things, with what they count: "EUR 310000000". */
  readonly figures: ReadonlySet<string>
}

const mainEvent = (claims: readonly Claim[]): Claim['event'] | undefined =>
  claims.find(({ event, kind }) => event?.role === 'main' && kind !== 'date')?.event

/** `claims`: those of the article. */
export function kindAndDaysOf({ published }: Source, claims: readonly Claim[]): KindAndDays {
  const main = mainEvent(claims)
  return { published, family: familyOf(main?.trigger ?? null), date: main?.date ?? null }
}

/** `claims`: those of the article. */
export function profileOf(source: Source, claims: readonly Claim[]): Profile {
  const { opening, mentioned, leading } = namesIn(source)
  const places = new Set((mainEvent(claims)?.places ?? []).map(placeKey))
  return {
    path: source.path,
    ...kindAndDaysOf(source, claims),
    title: (source.title ?? '').toLowerCase(),
    titleWords: [...(source.title ?? '').matchAll(/\p{Lu}\p{Ll}{2,}/gu)]
      .map((match) => match[0].toLowerCase())
      .filter((word) => !unnaming.has(word)),
    places,
    sites: [...places].filter((place) => countryOf(place) === null),
    names: opening,
    mentions: mentioned,
    leading,
    figures: new Set(claims.flatMap(tellingFigure)),
  }
}

function tellingFigure(claim: Claim): string[] {
  const { kind, quantity } = claim
  if (!quantity || quantity.low === null || quantity.low !== quantity.high) return []
  if (kind === 'percent' || kind === 'duration' || !isTold(claim) || digitsOf(quantity.low) < 2) return []
  return [`${quantity.unit} ${quantity.low}`]
}

/** The kind of event that newspapers use for one another: "bombing" and "attack" are one family. */
export const familyOf = (trigger: string | null): string | null =>
  trigger ? (eventFamilies.get(trigger) ?? trigger) : null

/** "The Tarsk", "Maravia's Tarsk", "neighbouring Tarsk" and "Tarsk's" are Tarsk. */
export const placeKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(?:the |neighbou?ring |nearby )+/u, '')
    .replace(/[’']s$/u, '')
    .replace(/^\p{L}+[’']s (?=\p{L})/u, '')
