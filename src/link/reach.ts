import type { EventNode } from './events.js'

interface Told {
  readonly node: EventNode
  readonly story: string
}

/** Nobody asks for certain stories. */
export type Asked = ReadonlySet<string> | null

/**
 * Stories that no event brings together have no question in common: what is told in those that the asked ones are brought
 * together with, over others or not.
 */
export function inReach<T extends Told>(told: readonly T[], asked: Asked): readonly T[] {
  if (asked === null) return told
  const reached = reachedFrom(asked, told)
  return told.filter(({ story }) => reached.has(story))
}

function reachedFrom(asked: ReadonlySet<string>, told: readonly Told[]): ReadonlySet<string> {
  const byStory = new Map<string, Set<string>>()
  const byEvent = new Map<string, Set<string>>()
  for (const { node, story } of told) {
    const event = eventKey(node)
    byStory.set(story, (byStory.get(story) ?? new Set()).add(event))
    byEvent.set(event, (byEvent.get(event) ?? new Set()).add(story))
  }
  const reached = new Set(asked)
  const seen = new Set<string>()
  // What is added to a set while it is gone through comes up as well.
  for (const story of reached)
    for (const event of byStory.get(story) ?? []) {
      if (seen.has(event)) continue
      seen.add(event)
      for (const other of byEvent.get(event) ?? []) reached.add(other)
    }
  return reached
}

/** Without the day of a story's event: what is told of captives is told of all its days. */
export const eventKey = ({ key }: EventNode): string => key.replace(/#\d+$/u, '')
