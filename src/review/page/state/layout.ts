import { effect, signal } from '@preact/signals'
import { readStored, store } from './stored.js'

export type Picture = 'range' | 'timeline' | 'figures'
export type DialogName = 'help' | 'group' | 'person'

export const areFiltersOpen = signal(false)
/** On a narrow page the queue is folded away. */
export const isQueueOpen = signal(false)
export const isWholeShown = signal(readStored('context') !== 'passage')
export const picture = signal<Picture>('range')
/** Claim of another source of the question that stands on the right; null: the pair's own. */
export const beside = signal<string | null>(null)
export const dialog = signal<DialogName | null>(null)

effect(() => store('context', isWholeShown.value ? 'whole' : 'passage'))
