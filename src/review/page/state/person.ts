import { effect, signal } from '@preact/signals'
import type { Mode } from '../queue/progress.js'
import { readStored, store } from './stored.js'

/** A window keeps its own person, so that two can work in two windows; a new one begins with the last. */
const remembered = (key: string): string | null => readStored(key, 'session') ?? readStored(key)

const modes: readonly Mode[] = ['first', 'second', 'adjudication']

/** The name the person gave; empty: whoever the server was started by. */
export const givenName = signal(remembered('name') ?? '')
export const mode = signal<Mode>(modes.find((each) => each === remembered('mode')) ?? 'first')

effect(() => keep('name', givenName.value))
effect(() => keep('mode', mode.value))

function keep(key: string, value: string): void {
  store(key, value, 'session')
  store(key, value)
}
