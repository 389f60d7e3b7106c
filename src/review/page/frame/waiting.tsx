import { deskTrouble } from '../state/desk.js'

/** Before the first answer of the server. */
export const Waiting = () => (
  <main id="main" class="waiting">
    {deskTrouble.value === null ? (
      <p role="status">Reading the articles and the ledger…</p>
    ) : (
      <>
        <h1 id="question" tabIndex={-1}>
          Nothing to show yet
        </h1>
        <p>{deskTrouble.value}</p>
        <p>
          Start <code>claimdiff review</code> and open the address it prints. This page tries again by itself.
        </p>
      </>
    )}
  </main>
)
