import { signal } from '@preact/signals'
import { keyOf, type Remapped, readRemapped } from '../keys/keymap.js'
import type { ActionId } from '../keys/table.js'
import { onStored, readStored, store } from './stored.js'

const key = 'keys'

export const remapped = signal<Remapped>(readRemapped(readStored(key)))

onStored(key, (value) => {
  remapped.value = readRemapped(value)
})

export function keepKeys(map: Remapped): void {
  remapped.value = map
  store(key, Object.keys(map).length > 0 ? JSON.stringify(map) : null)
}

/** The key an action has now, for a button to show. */
export const keyFor = (id: ActionId): string => keyOf(id, remapped.value)
