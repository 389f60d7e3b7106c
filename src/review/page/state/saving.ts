import { batch, signal } from '@preact/signals'
import type { DecisionRequest, Saved } from '../../protocol/index.js'
import { Gone, post, Refused } from './api.js'
import { connection, noticeFailure } from './connection.js'
import { desk, loadDesk, loadDeskSoon, noteWritten } from './desk.js'
import { dropRequest, keepRequest, pending } from './pending.js'
import { say } from './toasts.js'

/** When the server last said that something is on the disk; ISO, null: nothing yet in this window. */
export const savedAt = signal<string | null>(null)
export const isSending = signal(false)
/** Revisions that this window's own decisions made: nothing else has changed with them. */
export const ownRevisions = new Set<string>()

const forgotten = 50
const again = 2000
let timer = 0

/** Keeps the decision here, then has it written; what cannot be sent now is sent when the server is back. */
export function record(request: DecisionRequest): void {
  keepRequest(request)
  void flush()
}

/** Sends what is kept, one after the other, in the order in which it was said. */
export async function flush(): Promise<void> {
  if (isSending.peek()) return
  isSending.value = true
  try {
    for (let next = pending.peek()[0]; next; next = pending.peek()[0]) if (!(await send(next))) break
  } finally {
    isSending.value = false
  }
}

/** Whether to go on with what else is kept. */
async function send(request: DecisionRequest): Promise<boolean> {
  try {
    noteSaved(await post<Saved>('decisions', request))
    connection.value = 'here'
    batch(() => {
      noteWritten(request)
      dropRequest(request)
    })
    loadDeskSoon()
    return true
  } catch (error) {
    noticeFailure(error)
    return refused(request, error)
  }
}

export function noteSaved({ revision }: Saved): void {
  savedAt.value = new Date().toISOString()
  ownRevisions.add(revision)
  const [oldest] = ownRevisions
  if (ownRevisions.size > forgotten && oldest !== undefined) ownRevisions.delete(oldest)
}

/** What may go through later stays; what never will is given up with the server's reason, and the person is told. */
async function refused(request: DecisionRequest, error: unknown): Promise<boolean> {
  const isFinal = error instanceof Refused && [400, 403, 404, 409, 413].includes(error.status)
  if (!isFinal) {
    if (error instanceof Refused && error.status === 503) say(error.message, true)
    sendAgainLater(error)
    return false
  }
  dropRequest(request)
  const reason = request.reason === '' ? '' : ` Your reason was: “${request.reason}”.`
  say(`Not recorded: ${(error as Refused).message}${reason}`, true)
  await loadDesk()
  return true
}

function sendAgainLater(error: unknown): void {
  window.clearTimeout(timer)
  if (error instanceof Gone || error instanceof Refused) timer = window.setTimeout(() => void flush(), again)
}

/** When all that is kept has been sent; false where it cannot be. */
export async function settled(): Promise<boolean> {
  await flush()
  for (let waited = 0; isSending.peek() && waited < 100; waited++)
    await new Promise((resolve) => window.setTimeout(resolve, 50))
  return pending.peek().length === 0 && desk.peek() !== null
}
