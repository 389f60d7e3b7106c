import { eventFamilies } from '../lexicon/event-families.js'
import type { Claim } from '../model/index.js'
import { placeKey, type Story } from './stories.js'

/** One event in the world that claims of several articles are about. */
export interface EventNode {
  readonly key: string
  readonly family: string | null
  readonly date: string | null
  /** Places that the articles name for it as a whole: naming one of them narrows nothing. */
  readonly places: ReadonlySet<string>
  readonly main: boolean
}

/** Dates may have X for what is not known; an unknown part fits any. */
export function datesFit(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true
  const n = Math.min(a.length, b.length)
  for (let i = 0; i < n; i++) if (a[i] !== b[i] && a[i] !== 'X' && b[i] !== 'X') return false
  return true
}

/** Puts every claim to an event: its article's own, or one that its clause names by date or kind. */
export class EventIndex {
  private readonly nodes: EventNode[] = []
  private readonly storyOf = new Map<string, { story: Story; node: EventNode }>()

  constructor(stories: readonly Story[]) {
    for (const story of stories) {
      const node: EventNode = {
        key: `story:${story.key}`,
        family: [...story.families].sort()[0] ?? null,
        date: story.dates[0] ?? null,
        places: story.places,
        main: true,
      }
      this.nodes.push(node)
      for (const source of story.sources) this.storyOf.set(source, { story, node })
    }
  }

  nodeOf(claim: Claim): EventNode {
    const home = this.storyOf.get(claim.source)
    const { event } = claim
    if (!home || !event) return this.background(null, null, [], claim.source)
    const family = event.trigger ? (eventFamilies.get(event.trigger) ?? event.trigger) : null
    if (event.role === 'main') return home.node
    const known = family === null || home.story.families.has(family)
    if (event.date === null && known && event.role !== 'background') return home.node
    if (
      event.date !== null &&
      known &&
      home.story.dates.some((date) => datesFit(date, event.date) && date.length >= 8)
    )
      return home.node
    const scope = event.date === null ? home.story.key : ''
    return this.background(family, event.date, event.places.map(placeKey), scope)
  }

  private background(
    family: string | null,
    date: string | null,
    places: readonly string[],
    scope: string,
  ): EventNode {
    const known = this.nodes.find(
      (node) =>
        !node.main &&
        (date === null
          ? node.date === null && node.family === family && node.key.endsWith(`@${scope}`)
          : node.date !== null &&
            datesFit(node.date, date) &&
            node.date.length === date.length &&
            isOneKind(node.family, family)),
    )
    if (known) return known
    const node: EventNode = {
      key: `${family ?? 'event'}:${date ?? ''}@${scope}`,
      family,
      date,
      places: new Set(places),
      main: false,
    }
    this.nodes.push(node)
    return node
  }
}

const isOneKind = (a: string | null, b: string | null): boolean => a === null || b === null || a === b
