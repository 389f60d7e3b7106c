import { signal } from '@preact/signals'
import type { DecisionRequest } from '../../protocol/index.js'
import { type Pending, readPending, withoutRequest, withRequest } from '../decide/pending.js'
import { onStored, readStored, store } from './stored.js'

const key = 'pending'

/** Decisions that are not known to be on the disk; kept by the browser, so that a reload loses none. */
export const pending = signal<Pending>(readPending(readStored(key)))

onStored(key, (value) => {
  pending.value = readPending(value)
})

const change = (changed: (kept: Pending) => Pending): void => {
  pending.value = changed(readPending(readStored(key)))
  store(key, JSON.stringify(pending.value))
}

export const keepRequest = (request: DecisionRequest): void => change((kept) => withRequest(kept, request))

export const dropRequest = (request: DecisionRequest): void => change((kept) => withoutRequest(kept, request))
