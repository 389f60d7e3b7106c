import type { ActionId } from '../keys/table.js'
import { keyFor } from '../state/keys.js'

/** The key of a button, as it is now. */
export const KeyHint = ({ of }: { of: ActionId }) => <kbd>{keyFor(of)}</kbd>
