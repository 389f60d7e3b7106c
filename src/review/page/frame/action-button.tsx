import type { ComponentChildren } from 'preact'
import type { ActionId } from '../keys/table.js'
import { actions } from '../state/actions.js'
import { keyFor } from '../state/keys.js'
import { KeyHint } from './key-hint.js'

interface Props {
  readonly of: ActionId
  readonly children: ComponentChildren
  readonly class?: string
  readonly title?: string | undefined
  readonly isPressed?: boolean | undefined
  readonly isDisabled?: boolean
}

/** A button that does what a key does, and shows it. */
export const ActionButton = ({ of, children, class: style, title, isPressed, isDisabled }: Props) => (
  <button
    type="button"
    class={style}
    title={title}
    disabled={isDisabled}
    aria-pressed={isPressed}
    aria-keyshortcuts={keyFor(of)}
    onClick={() => actions[of]()}
  >
    {children}
    <KeyHint of={of} />
  </button>
)
