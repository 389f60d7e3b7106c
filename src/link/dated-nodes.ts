import { datesFit, dayNumber, isDay } from '../model/index.js'
import type { Context } from './context.js'
import { isAnniversary, sameEventDays } from './event-days.js'
import type { EventNode } from './events.js'

/** The events of one story, found by day, day of the year, or year: a story may have very many. */
export class DatedNodes {
  private readonly byDay = new Map<number, { readonly at: number; readonly node: EventNode }>()
  private readonly byCalendarDay = new Map<string, EventNode[]>()
  private readonly byYear = new Map<string, EventNode[]>()
  readonly undated: readonly EventNode[]

  constructor(readonly all: readonly EventNode[]) {
    this.undated = all.filter(({ date }) => date === null)
    for (const [at, node] of all.entries()) {
      if (node.date === null) continue
      push(this.byYear, node.date.slice(0, 4), node)
      if (!isDay(node.date)) continue
      if (!this.byDay.has(dayNumber(node.date))) this.byDay.set(dayNumber(node.date), { at, node })
      push(this.byCalendarDay, node.date.slice(4), node)
    }
  }

  /** That of the day, or of the day before or after; else the one whose anniversary it is. */
  on(day: string, context: Context): EventNode | null {
    return (
      this.near(day) ??
      this.byCalendarDay
        .get(day.slice(4))
        ?.find((node) => isAnniversary(day, node.date as string, context)) ??
      null
    )
  }

  /** Time zones and nights blur days: of those that lie so near, the first. */
  near(day: string): EventNode | null {
    const number = dayNumber(day)
    const days = [number - sameEventDays, number, number + sameEventDays]
    const found = days.flatMap((at) => this.byDay.get(at) ?? [])
    return found.sort((a, b) => a.at - b.at)[0]?.node ?? null
  }

  /** Those that a date fits, whatever it leaves open. */
  fitting(date: string): readonly EventNode[] {
    const nodes = /^\d{4}/u.test(date) ? (this.byYear.get(date.slice(0, 4)) ?? []) : this.all
    return nodes.filter((node) => node.date !== null && datesFit(node.date, date))
  }
}

function push<K>(map: Map<K, EventNode[]>, key: K, node: EventNode): void {
  const nodes = map.get(key)
  if (nodes) nodes.push(node)
  else map.set(key, [node])
}
