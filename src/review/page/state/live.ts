import { effect } from '@preact/signals'
import type { Change } from '../../protocol/index.js'
import { connection } from './connection.js'
import { desk, loadDesk, viewer } from './desk.js'
import { refresh } from './pairs.js'
import { pending } from './pending.js'
import { flush, isSending, ownRevisions } from './saving.js'

const again = 2000
const answerTime = 500

/** Hears of changes made elsewhere: files on disk, the command `decide`, another window. */
export function listen(): void {
  const events = new EventSource('/api/events')
  events.addEventListener('open', () => {
    if (connection.peek() !== 'here' || pending.peek().length > 0) void lookAgain()
  })
  events.addEventListener('change', ({ data }) => {
    const { revision } = JSON.parse(data) as Change
    // The news of an own decision may come before the answer that says it is one.
    window.setTimeout(() => heed(revision), isSending.peek() ? answerTime : 0)
  })
  events.addEventListener('error', () => {
    const isOver = events.readyState === EventSource.CLOSED
    if (isOver) window.setTimeout(listen, again)
    void lookAgain()
  })
}

function heed(revision: string): void {
  const shown = desk.peek()?.revision
  if (shown !== undefined && revision !== shown && !ownRevisions.has(revision)) void catchUp()
}

/** Whether the server is there can be told from an answer alone. */
async function lookAgain(): Promise<void> {
  await loadDesk()
  if (connection.peek() === 'here') await flush()
}

async function catchUp(): Promise<void> {
  const before = desk.peek()?.revision
  await loadDesk()
  if (before !== undefined && desk.peek()?.revision !== before) refresh()
}

/** Another person or another way of working sees another desk. */
export const followPerson = (): (() => void) =>
  effect(() => {
    viewer.value
    void loadDesk()
  })
