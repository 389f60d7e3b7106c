import { batch, computed, signal } from '@preact/signals'
import { grouped } from '../../../model/grouped.js'
import type { DecisionRequest, DeskView, ExportFormat, Item } from '../../protocol/index.js'
import { type Pending, withPending } from '../decide/pending.js'
import { filtered, sought } from '../queue/filters.js'
import { keptOrder, nextOpen, placesOf, type Step } from '../queue/order.js'
import { isWaiting, progressOf } from '../queue/progress.js'
import { addressOf, get } from './api.js'
import { connection, noticeFailure } from './connection.js'
import { pending } from './pending.js'
import { givenName, mode } from './person.js'
import { place } from './place.js'

export const desk = signal<DeskView | null>(null)
/** Why there is no desk. */
export const deskTrouble = signal<string | null>(null)
const kept = signal<readonly Item[]>([])
/** What is on the disk, and not yet in an answer of the server. */
const unseen = signal<Pending>([])

export const by = computed(() => givenName.value.trim() || desk.value?.reviewer || 'reviewer')
export const items = computed(() => withPending(kept.value, [...unseen.value, ...pending.value]))
export const places = computed(() => placesOf(kept.value))
const byQuestion = computed(() => grouped(items.value, ({ question }) => [question]))
export const itemsOf = (question: string): readonly Item[] => byQuestion.value.get(question) ?? []
export const itemsById = computed(() => new Map(items.value.map((item) => [item.id, item])))
export const heads = computed(() => new Map((desk.value?.articles ?? []).map((head) => [head.path, head])))
export const outlets = computed(() => new Map([...heads.value].map(([path, { outlet }]) => [path, outlet])))
export const soughtItems = computed(() => sought(items.value, outlets.value))
export const filters = computed(() => place.value.filters)
export const shownItems = computed(() => filtered(soughtItems.value, filters.value))
export const progress = computed(() => progressOf(items.value, mode.value, by.value))
export const currentItem = computed(() => itemsById.value.get(place.value.pair ?? ''))
export const isReadOnly = computed(() => desk.value?.readOnly ?? false)

/** Who looks, as the server asks it: another person or another way of working sees other things. */
export const viewer = computed(() => ({
  by: givenName.value.trim(),
  ...(mode.value === 'second' && { blind: '1' }),
}))

export const exportAddress = (format: ExportFormat): string =>
  addressOf('export', { format, ...viewer.value })

export const waits = (item: Item): boolean => isWaiting(item, mode.peek(), by.peek())

/** The next pair shown that waits for a decision, from the start again where there is none further on. */
export const nextWaiting = (from: string | null, step: Step = 1): Item | undefined =>
  nextOpen(shownItems.peek(), places.peek(), from, step, waits)

/** The decision has been written: it goes on showing until the server shows it. */
export function noteWritten(request: DecisionRequest): void {
  unseen.value = [...unseen.peek(), request]
}

let loading: Promise<void> | null = null
let isAskedAgain = false
let timer = 0
const pause = 400

/** After own decisions, which show already: not before the person rests a moment. */
export function loadDeskSoon(): void {
  window.clearTimeout(timer)
  timer = window.setTimeout(() => void loadDesk(), pause)
}

/** Asks for the desk; while one answer is under way, any number of questions make one more. */
export function loadDesk(): Promise<void> {
  if (loading) {
    isAskedAgain = true
    return loading
  }
  loading = load().finally(() => {
    loading = null
    if (!isAskedAgain) return
    isAskedAgain = false
    return loadDesk()
  })
  return loading
}

async function load(): Promise<void> {
  const written = unseen.peek()
  try {
    const answer = await get<DeskView>('desk', viewer.peek())
    const order = kept.peek().map(({ id }) => id)
    batch(() => {
      desk.value = answer
      kept.value = keptOrder(order, answer.items)
      unseen.value = unseen.peek().filter((request) => !written.includes(request))
      deskTrouble.value = null
      connection.value = 'here'
    })
  } catch (error) {
    noticeFailure(error)
    deskTrouble.value = error instanceof Error ? error.message : String(error)
  }
}
