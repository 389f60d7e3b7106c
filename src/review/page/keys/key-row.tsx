import type { Signal } from '@preact/signals'
import { keyFor } from '../state/keys.js'
import type { ActionId, KeyEntry } from './table.js'

interface Props {
  readonly entry: KeyEntry
  /** Which action waits for its new key. */
  readonly changing: Signal<ActionId | null>
  readonly take: (id: ActionId, key: string) => void
}

/** One action and its key; the next press after the button gives it another. */
export function KeyRow({ entry: { id, does }, changing, take }: Props) {
  const isChanging = changing.value === id
  const listen = (event: KeyboardEvent) => {
    if (!isChanging || event.key === 'Shift' || event.key === 'AltGraph') return
    if (event.key === 'Tab') return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') changing.value = null
    else take(id, event.key)
  }
  return (
    <li>
      <span>{does}</span>
      <button
        type="button"
        class="key"
        aria-label={
          isChanging ? `Press the new key for: ${does}` : `${keyFor(id)}. Change the key for: ${does}`
        }
        onClick={() => {
          changing.value = isChanging ? null : id
        }}
        onKeyDown={listen}
        onBlur={() => {
          if (isChanging) changing.value = null
        }}
      >
        {isChanging ? 'press a key' : <kbd>{keyFor(id)}</kbd>}
      </button>
    </li>
  )
}
