import { lastingKinds } from '../lexicon/event-families.js'
import { type Claim, datesFit, isDay, type Source } from '../model/index.js'
import { Background, isInWeek } from './background.js'
import type { Context } from './context.js'
import { DatedNodes } from './dated-nodes.js'
import { namedElsewhere, opensWith } from './elsewhere.js'
import { dayGroups, eventDays, joinAftermath, storyDays } from './event-days.js'
import { EventNames } from './event-names.js'
import { isOfMany } from './many-events.js'
import { yearNamed } from './named-years.js'
import {
  cameBefore,
  isLoose,
  isNews,
  isOfHome,
  isOfSpan,
  isOngoing,
  isSince,
  lookedBack,
  opens,
  ownDays,
  tellsOf,
  yearOfClause,
} from './own-event.js'
import { familyOf, type Profile, placeKey } from './profiles.js'
import type { Story } from './stories.js'
import { weights } from './weights.js'

const { mostStories } = weights.stories

/** One event in the world that claims of several articles are about. */
export interface EventNode {
  readonly key: string
  readonly family: string | null
  /** ISO, possibly with X; null when nobody says. */
  readonly date: string | null
  /** Places that the articles name for it as a whole: naming one of them narrows nothing. */
  readonly places: ReadonlySet<string>
  readonly main: boolean
  /** Its own name ("sidr"), where it has one. */
  readonly name: string | null
  /** What one article tells of no event that it names: none of the others' is it. */
  readonly apart?: true
}

/** What an article is about. */
export interface Home {
  readonly story: Story
  readonly node: EventNode
  readonly profile: Profile
}

/** Puts every claim to an event: its article's own, or one that its clause names by name, date or kind. */
export class EventIndex {
  private readonly background = new Background()
  private readonly named = new Map<string, EventNode>()
  private readonly homes = new Map<string, Home>()
  /** Family and a name that its articles open with → the stories. */
  private readonly known = new Map<string, Set<Story>>()
  private readonly dated = new Map<string, DatedNodes>()
  /** How many articles are about each event. */
  private readonly tellers = new Map<EventNode, number>()
  private readonly names: EventNames

  constructor(stories: readonly Story[], sources: readonly Source[], claims: readonly Claim[]) {
    this.names = new EventNames(sources)
    const days = eventDays(claims, familyOf)
    for (const story of stories) this.addStory(story, days)
  }

  /** A story whose articles date their events apart has several events. */
  private addStory(story: Story, days: ReadonlyMap<string, ReadonlySet<string>>): void {
    const lasting = [...story.families].some((family) => lastingKinds.has(family) || family === 'storm')
    const told = dayGroups(story.members, lasting ? new Map() : storyDays(ownDays(story), days))
    const groups = joinAftermath(told, days)
    const nodes = groups.map(({ date, members }, i): EventNode => {
      const node: EventNode = {
        key: `story:${story.key}#${i}`,
        family: [...story.families].sort()[0] ?? null,
        date,
        places: story.places,
        main: true,
        name: null,
      }
      for (const profile of members) this.homes.set(profile.path, { story, node, profile })
      this.tellers.set(node, members.length)
      return node
    })
    this.dated.set(story.key, new DatedNodes(nodes))
    for (const { names } of story.members)
      for (const name of names) for (const family of story.families) this.addKnown(`${family} ${name}`, story)
    if (story.families.has('storm')) this.nameStory(story, nodes)
  }

  private addKnown(key: string, story: Story): void {
    const stories = this.known.get(key) ?? new Set()
    if (stories.size < mostStories) this.known.set(key, stories.add(story))
  }

  /**
   * An article of a storm's story that never names it means the one that most of the others are about; one that tells of
   * several, or that names storms only beside its own, means none of them.
   */
  private nameStory(story: Story, nodes: readonly EventNode[]): void {
    const node = nodes[0]
    if (!node) return
    const kinds = new Map(story.members.map((profile) => [profile, this.names.homeOf(profile.path)]))
    const counts = new Map<string, number>()
    for (const home of kinds.values())
      if (home.kind === 'named') counts.set(home.name, (counts.get(home.name) ?? 0) + 1)
    const name = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0]
    const only = counts.size === 1
    const own: EventNode | null = name
      ? { ...node, key: `storm:${name}`, name, places: only ? node.places : new Set() }
      : null
    if (own && name) this.named.set(name, own)
    for (const [profile, { kind }] of kinds) {
      const looksBack = profile.published === null && own !== null
      const apart = kind === 'several' || (kind === 'compared' && looksBack)
      const home = apart
        ? {
            ...node,
            key: `${kind}:${profile.path}`,
            date: profile.date,
            places: new Set<string>(),
            apart: true as const,
          }
        : own
      if (home) this.homes.set(profile.path, { story, node: home, profile })
    }
  }

  storyOf(path: string): string {
    return this.homes.get(path)?.story.key ?? path
  }

  nodeOf(claim: Claim, context: Context): EventNode {
    const home = this.homes.get(claim.source)
    const { event } = claim
    const other = (family: string | null, date: string | null, scope: string): EventNode =>
      this.background.nodeOf({
        family,
        date,
        places: (event?.places ?? []).map(placeKey),
        story: home?.story.key ?? claim.source,
        year: home?.profile.published?.slice(0, 4) ?? null,
        scope,
      })
    if (claim.zone === 'teaser') return other('teaser', null, claim.id)
    if (!home || !event) return other(null, null, claim.source)
    // Explosions shake a city; no quake does it for them.
    const family = claim.measure === 'explosions' ? null : familyOf(event.trigger)
    const known =
      family === null || home.story.families.has(family) || isOfHome(claim, family, home.node.family)
    if (home.node.family === 'storm' && known) {
      const name = this.names.of(claim, context)
      if (name) return this.storm(name, home.node)
    }
    if (isOngoing(claim, home, context)) return home.node
    if (cameBefore(context.before)) return other(family, null, `${home.story.key} before`)
    if (isOfMany(home, claim, context)) return other(family, null, claim.id)
    const year = lookedBack.exec(context.before)?.[1]
    if (year && !home.node.date?.startsWith(year)) return other(family, year, '')
    if (isOfSpan(claim, home, context)) return other(family, event.date, home.story.key)
    const own = yearOfClause(claim, context)
    if (own && !tellsOf(home, own)) return other(family, own, '')
    const named = yearNamed(context.before)
    if (named && !tellsOf(home, named.year))
      return this.inYear(home, named.family, named.year) ?? other(named.family, named.year, '')
    if (known && isLoose(event.date) && !tellsOf(home, event.date) && home.profile.published === null)
      return this.inYear(home, family, event.date) ?? other(family, event.date, '')
    if (known && opens(claim) && isInWeek(event.date, home.profile.published?.slice(0, 10) ?? null))
      return home.node
    if (isDay(event.date) && known) {
      const same = this.dated.get(home.story.key)?.on(event.date, context)
      // The story of a storm that has its name is one event, by that name.
      if (same) return home.node.name !== null ? home.node : same
      if ((family === null || opens(claim)) && isSince(event.date, home)) return home.node
      if (event.role !== 'main') return other(family, event.date, '')
    }
    const elsewhere = namedElsewhere(claim, context)
    if (elsewhere !== null && !home.story.members.some((member) => opensWith(member, elsewhere)))
      return other(family, event.date, `${home.story.key} ${elsewhere}`)
    const another = known && isLoose(event.date) && isNews(home) ? this.earlier(home, event.date) : null
    if (another) return another
    if (
      event.role === 'main' &&
      !(isLoose(event.date) && isDay(home.node.date) && !datesFit(home.node.date, event.date))
    )
      return home.node
    if (event.date === null && known && event.role !== 'background') return home.node
    if (
      known &&
      event.date !== null &&
      event.date.length >= 7 &&
      home.node.date !== null &&
      datesFit(home.node.date, event.date)
    )
      return home.node
    const told = known ? null : this.elsewhere(home.profile, family, event.date)
    if (told) return told
    return other(family, event.date, home.story.key)
  }

  /** An event known by its year: one that another article of the story is about, if it is the only one. */
  private inYear({ story }: Home, family: string | null, date: string): EventNode | null {
    const fitting = (this.dated.get(story.key)?.fitting(date) ?? []).filter(
      (node) => node.family === null || family === null || node.family === family,
    )
    return fitting.length === 1 ? (fitting[0] as EventNode) : null
  }

  /** The event of another story that the article speaks of: of that kind, known by a name they share, on a day that fits. */
  private elsewhere({ names }: Profile, family: string | null, date: string | null): EventNode | null {
    const stories = new Set([...names].flatMap((name) => [...(this.known.get(`${family} ${name}`) ?? [])]))
    const nodes = [...stories].flatMap(({ key }) => {
      const dated = this.dated.get(key)
      if (!dated || date === null) return dated?.all ?? []
      const fitting = [...dated.fitting(date), ...dated.undated]
      return isDay(date)
        ? [dated.near(date) ?? [], fitting.filter((node) => !isDay(node.date))].flat()
        : fitting
    })
    return nodes.length === 1 ? (nodes[0] as EventNode) : null
  }

  /** "The great quake earlier this year", in the news of a later one: the most told of the story's earlier events. */
  private earlier({ story, node }: Home, date: string): EventNode | null {
    const fitting = (this.dated.get(story.key)?.fitting(date) ?? []).filter(
      (other) => other !== node && other.date !== null && other.date < (node.date ?? ''),
    )
    const told = (other: EventNode): number => this.tellers.get(other) ?? 0
    return fitting.sort((a, b) => told(b) - told(a) || ((a.date ?? '') < (b.date ?? '') ? -1 : 1))[0] ?? null
  }

  private storm(name: string, home: EventNode): EventNode {
    const known = this.named.get(name)
    if (known) return known
    const node: EventNode = {
      key: `storm:${name}`,
      family: 'storm',
      date: /^\d{4}$/u.test(name) ? name : null,
      places: new Set(),
      main: home.main,
      name,
    }
    this.named.set(name, node)
    return node
  }
}
