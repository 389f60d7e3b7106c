import { nextWaiting } from '../state/desk.js'
import { goToPair } from '../state/place.js'

/** The address names a pair that these articles do not have (any more). */
export const Missing = ({ id }: { id: string }) => (
  <section class="overview" aria-labelledby="question">
    <h1 id="question" tabIndex={-1}>
      This pair is not here.
    </h1>
    <p>
      No two articles have the pair <code>{id}</code> now: an article may have changed, or the link is from
      another folder. What was decided stays in the ledger.
    </p>
    <button type="button" class="primary" onClick={() => goToPair(nextWaiting(null)?.id ?? null)}>
      Go to the next undecided pair
    </button>
  </section>
)
