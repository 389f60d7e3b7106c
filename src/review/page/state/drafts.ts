import { signal } from '@preact/signals'
import type { Item } from '../../protocol/index.js'
import { type Draft, draftOf, emptyDraft, isEmpty, ownOpinion } from '../decide/draft.js'
import { by } from './desk.js'
import { readStored, store } from './stored.js'

const key = 'drafts'
const most = 500

/** What a person wrote and has not decided with, by the pair's id. */
const drafts = signal<ReadonlyMap<string, Draft>>(read())

function read(): ReadonlyMap<string, Draft> {
  try {
    const value: unknown = JSON.parse(readStored(key) ?? '[]')
    return new Map(Array.isArray(value) ? (value as [string, Draft][]) : [])
  } catch {
    return new Map()
  }
}

/** What stands in the fields: the draft, else what this person said before. */
export function draftFor(item: Item): Draft {
  const draft = drafts.value.get(item.id)
  const said = ownOpinion(item, by.value)
  return draft ?? (said ? draftOf(item, said) : emptyDraft)
}

export const isDrafted = (item: Item): boolean => drafts.value.has(item.id)

export function write(item: Item, change: Partial<Draft>): void {
  const draft = { ...draftFor(item), ...change }
  const others = [...drafts.peek()].filter(([id]) => id !== item.id).slice(-most)
  const isNothing = isEmpty(draft) && ownOpinion(item, by.peek()) === null
  keep(new Map(isNothing ? others : [...others, [item.id, draft]]))
}

export const forget = (ids: readonly string[]): void =>
  keep(new Map([...drafts.peek()].filter(([id]) => !ids.includes(id))))

function keep(changed: ReadonlyMap<string, Draft>): void {
  drafts.value = changed
  store(key, JSON.stringify([...changed]))
}
