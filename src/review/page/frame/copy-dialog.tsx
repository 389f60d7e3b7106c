import { uncopied } from '../state/copying.js'
import { Dialog } from './dialog.js'

/** Where the browser does not let a page copy: the text, to be copied by hand. */
export function CopyDialog() {
  if (uncopied.value === null) return null
  return (
    <Dialog
      title="Copy this"
      onClose={() => {
        uncopied.value = null
      }}
    >
      <textarea
        class="copied"
        readOnly
        rows={8}
        aria-label="Text to copy"
        value={uncopied.value}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
    </Dialog>
  )
}
