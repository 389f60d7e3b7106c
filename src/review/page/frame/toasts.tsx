import { announcement, hushed, toast } from '../state/toasts.js'
import { Icon } from './icon.js'

/** What was just done, for eyes; and for ears, what a screen reader is told. */
export const Toasts = () => (
  <>
    <p class="unseen" role="status" aria-live="polite">
      {announcement.value}
    </p>
    {toast.value && (
      <section class={toast.value.isTrouble ? 'toast trouble' : 'toast'} aria-label="Message">
        <p>{toast.value.text}</p>
        <button type="button" class="bare" aria-label="Put this message away" onClick={hushed}>
          <Icon name="close" />
        </button>
      </section>
    )}
  </>
)
