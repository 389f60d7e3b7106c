import { eventFamilies, lastingKinds } from '../lexicon/event-families.js'
import type { Claim } from '../model/index.js'
import { placeKey, type Story } from './stories.js'

/** One event in the world that claims of several articles are about. */
export interface EventNode {
  readonly key: string
  readonly family: string | null
  /** ISO, possibly with X; null when nobody says. */
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

const isDay = (date: string | null): date is string => date !== null && /^\d{4}-\d\d-\d\d$/u.test(date)
const dayOf = (date: string): number =>
  Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / 86_400_000

/** One event is dated a day apart by time zones and by "on the night of"; two quakes of one week are two. */
const sameEventDays = 1

/** Puts every claim to an event: its article's own, or one that its clause names by date or kind. */
export class EventIndex {
  private readonly nodes: EventNode[] = []
  private readonly storyOf = new Map<string, { story: Story; node: EventNode }>()
  private readonly mainNodes = new Map<string, EventNode[]>()

  constructor(stories: readonly Story[]) {
    for (const story of stories) this.addStory(story)
  }

  /** A story whose articles date their events apart has several events; undated articles belong to the most told. */
  private addStory(story: Story): void {
    const lasting = [...story.families].some((family) => lastingKinds.has(family) || family === 'storm')
    const groups: { date: string | null; sources: string[] }[] = []
    const undated: string[] = []
    for (const { path, date } of story.members) {
      if (!isDay(date) || lasting) {
        undated.push(path)
        continue
      }
      const known = groups.find(
        (group) => group.date !== null && Math.abs(dayOf(group.date) - dayOf(date)) <= sameEventDays,
      )
      if (known) known.sources.push(path)
      else groups.push({ date, sources: [path] })
    }
    const largest = [...groups].sort(
      (a, b) => b.sources.length - a.sources.length || ((a.date ?? '') < (b.date ?? '') ? -1 : 1),
    )[0]
    if (largest) largest.sources.push(...undated)
    else groups.push({ date: null, sources: undated })
    const nodes = groups.map(({ date, sources }, i): EventNode => {
      const node: EventNode = {
        key: `story:${story.key}#${i}`,
        family: [...story.families].sort()[0] ?? null,
        date,
        places: story.places,
        main: true,
      }
      for (const source of sources) this.storyOf.set(source, { story, node })
      return node
    })
    this.mainNodes.set(story.key, nodes)
  }

  nodeOf(claim: Claim): EventNode {
    const home = this.storyOf.get(claim.source)
    const { event } = claim
    if (!home || !event) return this.background(null, null, [], claim.source)
    const family = event.trigger ? (eventFamilies.get(event.trigger) ?? event.trigger) : null
    const known = family === null || home.story.families.has(family)
    if (isDay(event.date) && known) {
      const date = event.date
      const named = (this.mainNodes.get(home.story.key) ?? []).find(
        (node) => isDay(node.date) && Math.abs(dayOf(node.date) - dayOf(date)) <= sameEventDays,
      )
      if (named) return named
      if (event.role !== 'main') return this.background(family, event.date, event.places.map(placeKey), '')
    }
    if (event.role === 'main') return home.node
    if (event.date === null && known && event.role !== 'background') return home.node
    if (
      event.date !== null &&
      known &&
      home.node.date !== null &&
      event.date.length >= 7 &&
      datesFit(home.node.date, event.date)
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
    const known = this.nodes.find((node) =>
      date === null
        ? node.date === null && node.family === family && node.key.endsWith(`@${scope}`)
        : node.date !== null &&
          datesFit(node.date, date) &&
          node.date.length === date.length &&
          isOneKind(node.family, family),
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
