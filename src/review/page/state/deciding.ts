import { signal } from '@preact/signals'
import type { DecisionVerdict } from '../../../model/index.js'
import type { DecisionRequest, Item } from '../../protocol/index.js'
import { type Draft, ownOpinion, repeated, requestOf } from '../decide/draft.js'
import { verdictName } from '../decide/verdicts.js'
import { progressWords } from '../queue/progress.js'
import { by, currentItem, isReadOnly, nextWaiting, progress } from './desk.js'
import { draftFor, forget, write } from './drafts.js'
import { mode } from './person.js'
import { goToPair } from './place.js'
import { record } from './saving.js'
import { announce, hushed, say } from './toasts.js'

/** What `.` says again. */
export const last = signal<DecisionRequest | null>(null)

let moment = 0

/** Never the same twice: with its person, a moment names a decision. */
function now(): string {
  moment = Math.max(moment + 1, Date.now())
  return new Date(moment).toISOString()
}

const voice = () => ({ by: by.peek(), at: now(), mode: mode.peek() })

function canDecide(): boolean {
  if (isReadOnly.peek()) say('Read-only: this window shows and decides nothing.')
  return !isReadOnly.peek()
}

/** Decides the pair at hand and moves on to the next undecided one. */
export function decide(verdict: DecisionVerdict): void {
  const item = currentItem.peek()
  if (item && canDecide()) decideWith(item, verdict, draftFor(item))
}

function decideWith(item: Item, verdict: DecisionVerdict, draft: Draft): void {
  const next = nextWaiting(item.id)
  hushed()
  tellNext(decideAll([item.id], verdict, draft), next)
  goToPair(next?.id ?? null)
}

/** One stroke for any number of pairs. */
export function decideAll(pairs: readonly string[], verdict: DecisionVerdict, draft: Draft): DecisionRequest {
  const request = requestOf(pairs, verdict, draft, voice())
  last.value = request
  record(request)
  forget(pairs)
  return request
}

function tellNext({ verdict }: DecisionRequest, next: Item | undefined): void {
  const [left, right] = next?.sides ?? []
  const what = next
    ? `Next: ${next.text} ${left?.figure} against ${right?.figure}.`
    : 'That was the last one.'
  const done = progressWords(progress.peek())
  announce(`${verdictName(verdict)}. ${what} ${done}.`)
}

export function decideGroup(pairs: readonly string[], verdict: DecisionVerdict, draft: Draft): void {
  if (!canDecide()) return
  const here = currentItem.peek()
  decideAll(pairs, verdict, draft)
  say(`${verdictName(verdict)}: ${pairs.length} pairs at once. Undo takes all of them back.`)
  if (here && !pairs.includes(here.id)) return
  goToPair(nextWaiting(here?.id ?? null)?.id ?? null)
}

export function repeat(): void {
  const [item, said] = [currentItem.peek(), last.peek()]
  if (!item || !canDecide()) return
  if (said) decideWith(item, said.verdict, repeated(said, item))
  else say('Nothing to repeat yet: no verdict was given in this window.')
}

/** Turns the flag: with the verdict where one is still to come, at once where this person has given hers. */
export function toggleFlag(): void {
  const item = currentItem.peek()
  if (!item || !canDecide()) return
  const flag = !draftFor(item).flag
  write(item, { flag })
  if (amend(item)) say(flag ? 'Flagged for a second look.' : 'No longer flagged.')
  else say(flag ? 'Flagged: recorded with the verdict.' : 'Not flagged.')
}

/** Says again what this person said of an item, with what she wrote since. */
export function amend(item: Item): boolean {
  const said = ownOpinion(item, by.peek())
  if (said) decideAll([item.id], said.verdict, draftFor(item))
  return said !== null
}

/** Ctrl+Enter in the reason. */
export function saveReason(): void {
  const item = currentItem.peek()
  if (!item || !canDecide()) return
  say(amend(item) ? 'Reason recorded.' : 'Reason kept: it is recorded with the verdict.')
}
