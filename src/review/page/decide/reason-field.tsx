import type { Item } from '../../protocol/index.js'
import { KeyHint } from '../frame/key-hint.js'
import { saveReason } from '../state/deciding.js'
import { isReadOnly } from '../state/desk.js'
import { draftFor, write } from '../state/drafts.js'
import { focusOn } from '../state/focus.js'

/** Why: kept as it is typed, recorded with the verdict or with Ctrl+Enter. */
export const ReasonField = ({ item }: { item: Item }) => (
  <label class="reason">
    <span>
      Reason <KeyHint of="reason" />
    </span>
    <textarea
      id="reason"
      rows={1}
      maxLength={2000}
      disabled={isReadOnly.value}
      value={draftFor(item).reason}
      onInput={({ currentTarget }) => write(item, { reason: currentTarget.value })}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
        event.preventDefault()
        saveReason()
        focusOn('question')
      }}
    />
  </label>
)
