import { counted } from '../../../report/plain.js'
import { connection } from '../state/connection.js'
import { desk } from '../state/desk.js'
import { pending } from '../state/pending.js'

/** What stands in the way: the server is gone, the session is over, files could not be read. */
export const Notices = () => (
  <div class="notices">
    {connection.value !== 'here' && desk.value && <Trouble />}
    {desk.value && desk.value.messages.length > 0 && <Messages messages={desk.value.messages} />}
  </div>
)

function Trouble() {
  const count = pending.value.length
  const kept =
    count > 0
      ? ` ${counted(count, 'decision')} kept in this browser, sent when it can be.`
      : ' What you decide is kept in this browser, and sent when it can be.'
  return (
    <p class="notice trouble" role="alert">
      {connection.value === 'gone' ? (
        <>
          <b>The server does not answer.</b>
          {kept} Start <code>claimdiff review</code> again with the same port.
        </>
      ) : (
        <>
          <b>This window is signed out: the server was started anew.</b>
          {kept} Open the address that <code>claimdiff review</code> printed.
        </>
      )}
    </p>
  )
}

const Messages = ({ messages }: { messages: readonly string[] }) => (
  <details class="notice">
    <summary>{counted(messages.length, 'note')} about files and the ledger</summary>
    <ul>
      {messages.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  </details>
)
