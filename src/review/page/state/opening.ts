import { effect, untracked } from '@preact/signals'
import { desk, nextWaiting } from './desk.js'
import { go, place } from './place.js'

/** A window that opens without a pair in its address begins with the first that waits. */
export function followDesk(): () => void {
  let isBegun = false
  return effect(() => {
    if (isBegun || desk.value === null) return
    isBegun = true
    untracked(begin)
  })
}

function begin(): void {
  const { view, pair } = place.peek()
  if (view !== 'pair' || pair !== null) return
  const first = nextWaiting(null)
  if (first) go({ pair: first.id }, { replace: true })
}
