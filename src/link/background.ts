import { datesFit, dayNumber, isDay } from '../model/index.js'
import type { EventNode } from './events.js'
import { countryOf } from './scope.js'

/** What a clause says of an event that is not its article's own. */
export interface Mention {
  readonly family: string | null
  readonly date: string | null
  readonly places: readonly string[]
  /** The story that speaks of it. */
  readonly story: string
  /** The year in which it speaks of it. */
  readonly year: string | null
  /** Without a date, what an event of this kind is looked for in: a story, an article, one claim. */
  readonly scope: string
}

/**
 * Events that articles speak of besides their own. Within one story a kind and a date that fit are one event; stories that
 * have nothing else to do with each other must name its kind, and its day or place, alike.
 */
export class Background {
  private readonly nodes = new Map<string, EventNode[]>()

  nodeOf(mention: Mention): EventNode {
    const keys = keysOf(mention)
    const known = keys.flatMap((key) => this.nodes.get(key) ?? []).find((node) => isOne(node, mention))
    const node = known ?? nodeOf(mention)
    for (const key of keys) {
      const nodes = this.nodes.get(key)
      if (!nodes) this.nodes.set(key, [node])
      else if (!nodes.includes(node)) nodes.push(node)
    }
    return node
  }
}

function keysOf({ family, date, places, story, year, scope }: Mention): string[] {
  if (date === null) return [`@${scope}`]
  const block = date.length === 4 ? date : `${date.length >= shortestOfWeek ? 'days' : date.length}`
  const keys = [`${block}@${story}`]
  // A past year's event may be told with its month or without; what "this year" sums up is no event of one month.
  if (year !== null && date < year) keys.push(`${date.slice(0, 4)}@${story}`)
  if (family === null) return keys
  if (isDay(date)) keys.push(`${family} ${date}`)
  return [...keys, ...places.map((place) => `${family} ${block} ${place}`)]
}

/** "2006-W01": with a week or a day. */
const shortestOfWeek = 8

/** "A week ago" and the day in full. */
export function isInWeek(week: string | null, day: string | null): boolean {
  const [, year, number] = /^(\d{4})-W(\d\d)$/u.exec(week ?? '') ?? []
  if (!year || !isDay(day)) return false
  const fourth = dayNumber(`${year}-01-04`)
  const monday = fourth - ((((fourth + 3) % 7) + 7) % 7) + (Number(number) - 1) * 7
  return dayNumber(day) >= monday && dayNumber(day) < monday + 7
}

const isOne = (node: EventNode, { family, date, places }: Mention): boolean =>
  date === null
    ? node.family === family
    : (datesFit(node.date, date) || isInWeek(node.date, date) || isInWeek(date, node.date)) &&
      (node.family === null ||
        family === null ||
        node.family === family ||
        (mayBlast(node.family) &&
          mayBlast(family) &&
          places.some((place) => countryOf(place) === null && node.places.has(place))))

/** What blew up is an explosion to one article and a fire to another: at one place and time, one event. */
const mayBlast = (family: string): boolean => blasts.has(family)
const blasts: ReadonlySet<string> = new Set(['violence', 'fire'])

const nodeOf = ({ family, date, places, story, scope }: Mention): EventNode => ({
  key: `${family ?? 'event'}:${date ?? ''}@${date === null ? scope : story}`,
  family,
  date,
  places: new Set(places),
  main: false,
  name: null,
})
