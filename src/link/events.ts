import { lastingKinds, newsFamilies, sideEffects } from '../lexicon/event-families.js'
import { type Claim, datesFit, dayNumber, isDay, type Source } from '../model/index.js'
import { Background } from './background.js'
import type { Context } from './context.js'
import { namedElsewhere, opensWith } from './elsewhere.js'
import { dayGroups, eventDays, isAnniversary, isSameDay, joinAftermath, storyDays } from './event-days.js'
import { EventNames } from './event-names.js'
import { familyOf, type Profile, placeKey } from './profiles.js'
import type { Story } from './stories.js'

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
}

/** What an article is about. */
interface Home {
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
  private readonly dated = new Map<string, EventNode[]>()
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
      return node
    })
    this.dated.set(story.key, nodes)
    for (const { names } of story.members)
      for (const name of names) for (const family of story.families) this.addKnown(`${family} ${name}`, story)
    if (story.families.has('storm')) this.nameStory(story, nodes)
  }

  private addKnown(key: string, story: Story): void {
    const stories = this.known.get(key) ?? new Set()
    if (stories.size < mostStories) this.known.set(key, stories.add(story))
  }

  /** An article of a storm's story that never names it means the one that most of the others are about. */
  private nameStory(story: Story, nodes: readonly EventNode[]): void {
    const counts = new Map<string, number>()
    for (const path of story.sources) {
      const name = this.names.homeOf(path)
      if (name) counts.set(name, (counts.get(name) ?? 0) + 1)
    }
    const name = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0]
    const node = nodes[0]
    if (!name || !node) return
    const only = counts.size === 1
    const own: EventNode = { ...node, key: `storm:${name}`, name, places: only ? node.places : new Set() }
    this.named.set(name, own)
    for (const profile of story.members) this.homes.set(profile.path, { story, node: own, profile })
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
        scope,
      })
    if (claim.zone === 'teaser') return other('teaser', null, claim.id)
    if (!home || !event) return other(null, null, claim.source)
    const family = familyOf(event.trigger)
    const known =
      family === null ||
      home.story.families.has(family) ||
      isSideEffect(home.node.family, family) ||
      (newsFamilies.has(family) && event.date === null && event.role !== 'background')
    if (home.node.family === 'storm' && known) {
      const name = this.names.of(claim, context)
      if (name) return this.storm(name, home.node)
    }
    const year = lookedBack.exec(context.before)?.[1]
    if (year && !home.node.date?.startsWith(year)) return other(family, year, '')
    if (isDay(event.date) && known) {
      const date = event.date
      const nodes = this.dated.get(home.story.key) ?? []
      const same = nodes.find(
        (node) => isDay(node.date) && (isSameDay(node.date, date) || isAnniversary(date, node.date, context)),
      )
      if (same) return same
      if ((family === null || opens(claim)) && isSince(date, home)) return home.node
      if (event.role !== 'main') return other(family, date, '')
    }
    if (isOngoing(claim, home)) return home.node
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

  /** The event of another story that the article speaks of: of that kind, known by a name they share, on a day that fits. */
  private elsewhere({ names }: Profile, family: string | null, date: string | null): EventNode | null {
    const stories = new Set([...names].flatMap((name) => [...(this.known.get(`${family} ${name}`) ?? [])]))
    const nodes = [...stories]
      .flatMap(({ key }) => this.dated.get(key) ?? [])
      .filter(
        (node) =>
          date === null ||
          (isDay(date) && isDay(node.date) ? isSameDay(date, node.date) : datesFit(node.date, date)),
      )
    return nodes.length === 1 ? (nodes[0] as EventNode) : null
  }

  /** "The great quake earlier this year", in the news of a later one: the most told of the story's earlier events. */
  private earlier({ story, node }: Home, date: string): EventNode | null {
    const fitting = (this.dated.get(story.key) ?? []).filter(
      (other) =>
        other !== node && other.date !== null && other.date < (node.date ?? '') && datesFit(other.date, date),
    )
    const told = (other: EventNode): number =>
      story.sources.filter((path) => this.homes.get(path)?.node === other).length
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

/** What a headline or lead counts is its article's own news, by whatever name. */
const opens = ({ zone }: Claim): boolean => zone === 'headline' || zone === 'lead'

/** "Two more died on Saturday": no other event is named, and the day is one of those that the article reports on. */
const isSince = (day: string, { node, profile }: Home): boolean =>
  profile.published !== null &&
  dayNumber(profile.published) - dayNumber(day) <= newsDays &&
  (!isDay(node.date) || day >= node.date)

/** A name that so many stories of one kind open with leads to none of them. */
const mostStories = 20

/** The article tells its event when it has just happened: a month or year in it is of another. */
const isNews = ({ node, profile }: Home): boolean =>
  isDay(node.date) &&
  profile.published !== null &&
  dayNumber(profile.published) - dayNumber(node.date) <= newsDays
const newsDays = 3

const isLoose = (date: string | null): date is string => date !== null && /^\d{4}(?:-\d\d)?$/u.test(date)

/** An outbreak goes on for months as one event: a day of those months dates the figure, not another event. */
function isOngoing({ event }: Claim, { node, profile }: Home): boolean {
  if (!event?.date || node.family !== 'outbreak') return false
  const said = /^\d{4}-\d\d/u.exec(event.date)?.[0]
  if (!said || profile.published === null || familyOf(event.trigger ?? node.family) !== node.family)
    return false
  return Math.abs(dayNumber(profile.published) - dayNumber(`${said}-15`)) <= lastingDays
}
const lastingDays = 200

/** The day of a meeting or trial that an article opens with is not the day of what it is about, where others tell that. */
function ownDays({ members, families }: Story): readonly Profile[] {
  if ([...families].every((family) => newsFamilies.has(family))) return members
  return members.map((profile) =>
    profile.family !== null && newsFamilies.has(profile.family) ? { ...profile, date: null } : profile,
  )
}

/** "Not seen since 2011, when floods took 400 lives": the figure is that year's. */
const lookedBack = /\b(?:in|since|of)\s+((?:19|20)\d\d),?\s+(?:when|which|that)\b[^.;]{0,80}$/u

/** A quake brings fires and landslides, a crash a fire: undated, they are part of the article's own event. */
const isSideEffect = (home: string | null, family: string | null): boolean =>
  home !== null && family !== null && (sideEffects.get(home)?.has(family) ?? false)
