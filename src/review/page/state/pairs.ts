import { computed, effect, signal, untracked } from '@preact/signals'
import type { ArticleView, Item, PairView } from '../../protocol/index.js'
import { nextOpen, stepFrom } from '../queue/order.js'
import { get, Refused } from './api.js'
import { noticeFailure } from './connection.js'
import { itemsById, places, shownItems, waits } from './desk.js'
import { beside } from './layout.js'
import { place } from './place.js'

const most = 400
type Kept<T> = ReadonlyMap<string, T>
const pairs = signal<Kept<PairView>>(new Map())
const articles = signal<Kept<ArticleView>>(new Map())
/** The pair is there no more: what it was stays on the page. */
export const goneId = signal<string | null>(null)

export const currentPair = computed(() => pairs.value.get(place.value.pair ?? ''))
export const articleAt = (path: string): ArticleView | undefined => articles.value.get(path)

const asked = new Map<string, Promise<unknown>>()

/** One request at a time for one thing. */
function once<T>(key: string, request: () => Promise<T>): Promise<T> {
  const under = asked.get(key) as Promise<T> | undefined
  if (under) return under
  const made = request().finally(() => asked.delete(key))
  asked.set(key, made)
  return made
}

function keep<T>(into: typeof pairs | typeof articles, key: string, value: T): void {
  const before = into.peek() as Kept<unknown>
  if (JSON.stringify(before.get(key)) === JSON.stringify(value)) return
  const kept = [...before].filter(([other]) => other !== key).slice(-most)
  ;(into as { value: unknown }).value = new Map([...kept, [key, value]])
}

async function readPair(id: string): Promise<PairView> {
  const view = await once(`pair ${id}`, () => get<PairView>(`pairs/${encodeURIComponent(id)}`))
  keep(pairs, id, view)
  return view
}

async function readArticle(path: string): Promise<void> {
  keep(articles, path, await once(`article ${path}`, () => get<ArticleView>('articles', { path })))
}

/** An article that is shown beside a pair. */
export function fetchArticle(path: string): void {
  if (!articles.peek().has(path)) void readArticle(path).catch(noticeFailure)
}

/** The pair and its two articles, from what is kept where it is there. */
async function fetchAll({ id, sides }: Pick<Item, 'id' | 'sides'>, isFresh: boolean): Promise<void> {
  const paths = sides.map(({ article }) => article)
  await Promise.all([
    ...(isFresh || !pairs.peek().has(id) ? [readPair(id)] : []),
    ...paths.filter((path) => isFresh || !articles.peek().has(path)).map(readArticle),
  ])
}

async function show(id: string, isFresh: boolean): Promise<void> {
  const item = itemsById.peek().get(id)
  try {
    if (item) await fetchAll(item, isFresh)
    else await readPair(id)
    if (goneId.peek() === id) goneId.value = null
    await fetchNeighbours(id)
  } catch (error) {
    noticeFailure(error)
    if (error instanceof Refused && error.status === 404) goneId.value = id
  }
}

/** What the person comes to next is there before she asks. */
async function fetchNeighbours(id: string): Promise<void> {
  const [shown, all] = [shownItems.peek(), places.peek()]
  const near = [nextOpen(shown, all, id, 1, waits), stepFrom(shown, all, id, 1), stepFrom(shown, all, id, -1)]
  for (const item of new Set(near)) if (item) await fetchAll(item, false)
}

/** After a change from outside: what is shown is asked for again, the rest forgotten. */
export function refresh(): void {
  const id = place.peek().pair
  const item = itemsById.peek().get(id ?? '')
  const kept = new Set(item?.sides.map(({ article }) => article))
  pairs.value = new Map([...pairs.peek()].filter(([key]) => key === id))
  if (item) articles.value = new Map([...articles.peek()].filter(([key]) => kept.has(key)))
  if (id !== null) void show(id, true)
}

const currentId = computed(() => place.value.pair)
const isKnown = computed(() => currentId.value !== null && itemsById.value.has(currentId.value))

/** Fetches what the person comes to; another source beside the pair is left with the pair. */
export function followPlace(): () => void {
  let shown: string | null = null
  return effect(() => {
    const id = currentId.value
    if (id !== shown) beside.value = null
    shown = id
    if (id !== null && isKnown.value) untracked(() => void show(id, false))
  })
}
