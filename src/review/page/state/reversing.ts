import type { ReversalRequest, Saved, Stroke } from '../../protocol/index.js'
import { verdictName } from '../decide/verdicts.js'
import { post } from './api.js'
import { noticeFailure } from './connection.js'
import { by, desk, isReadOnly, itemsById, loadDesk } from './desk.js'
import { dropRequest, pending } from './pending.js'
import { goToPair, place } from './place.js'
import { noteSaved, settled } from './saving.js'
import { say } from './toasts.js'

let isBusy = false

/** Takes the person's last stroke back, or brings it again, and shows the pair it was about. */
export async function reverse(action: ReversalRequest['action']): Promise<void> {
  if (isReadOnly.peek()) return say('Read-only: nothing can be decided or taken back.')
  if (isBusy) return
  isBusy = true
  try {
    if (!(await settled())) return takeBackUnsent(action)
    await loadDesk()
    const stroke = desk.peek()?.[action] ?? null
    if (!stroke) return say(action === 'undo' ? 'Nothing to undo.' : 'Nothing to redo.')
    const request: ReversalRequest = { action, of: stroke.of, by: by.peek(), at: new Date().toISOString() }
    noteSaved(await post<Saved>('reversals', request))
    await loadDesk()
    tell(action, stroke)
  } catch (error) {
    noticeFailure(error)
    const what = action === 'undo' ? 'Not undone' : 'Not done again'
    say(`${what}: ${error instanceof Error ? error.message : String(error)}`, true)
  } finally {
    isBusy = false
  }
}

/** What never left this window is simply forgotten. */
function takeBackUnsent(action: ReversalRequest['action']): void {
  const last = pending.peek().at(-1)
  if (action === 'redo' || !last) say('The server does not answer: nothing can be taken back now.')
  else {
    dropRequest(last)
    showPair(last.pairs)
    say(`Undone: “${verdictName(last.verdict)}”, which had not been sent yet.`)
  }
}

function tell(action: ReversalRequest['action'], { verdict, pairs }: Stroke): void {
  const text = itemsById.peek().get(pairs[0] ?? '')?.text
  const where = pairs.length > 1 ? ` on ${pairs.length} pairs` : text ? ` on “${text}”` : ''
  showPair(pairs)
  say(`${action === 'undo' ? 'Undone' : 'Done again'}: “${verdictName(verdict)}”${where}.`)
}

function showPair(pairs: readonly string[]): void {
  const current = place.peek().pair
  const [first] = pairs.filter((id) => itemsById.peek().has(id))
  if (first !== undefined && !(current !== null && pairs.includes(current))) goToPair(first)
}
