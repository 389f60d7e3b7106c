import { verdictChoices } from '../decide/verdicts.js'
import { actionOf, pressed } from '../keys/keymap.js'
import type { ActionId } from '../keys/table.js'
import { otherAnswers, turned } from '../pair/neighbours.js'
import { type Step, stepFrom } from '../queue/order.js'
import { copyLink, copyNote } from './copying.js'
import { decide, repeat, toggleFlag } from './deciding.js'
import { currentItem, nextWaiting, places, shownItems } from './desk.js'
import { focusOn } from './focus.js'
import { remapped } from './keys.js'
import { areFiltersOpen, beside, dialog, isQueueOpen, isWholeShown, picture } from './layout.js'
import { currentPair } from './pairs.js'
import { goToPair, place } from './place.js'
import { reverse } from './reversing.js'
import { announce, say } from './toasts.js'

function move(step: Step): void {
  const next = stepFrom(shownItems.peek(), places.peek(), place.peek().pair, step)
  if (next) goToPair(next.id)
  else announce(step === 1 ? 'This is the last pair.' : 'This is the first pair.')
}

function moveToOpen(step: Step): void {
  const next = nextWaiting(place.peek().pair, step)
  if (next) goToPair(next.id)
  else say('No other pair is undecided here.')
}

function turn(step: 1 | -1): void {
  const view = currentPair.peek()
  const others = view ? otherAnswers(view) : []
  beside.value = turned(beside.peek(), others, step)
  const other = others.find(({ claim }) => claim === beside.peek())
  if (others.length === 0) say('This question has no other source.')
  else
    announce(
      other ? `On the right: ${other.outlet}, ${other.figure}.` : 'On the right: the pair’s own source.',
    )
}

function toggleFilters(): void {
  areFiltersOpen.value = !areFiltersOpen.peek()
  if (areFiltersOpen.peek()) {
    isQueueOpen.value = true
    focusOn('filters')
  }
}

const verdictActions = Object.fromEntries(
  verdictChoices.map(({ verdict }) => [verdict, () => decide(verdict)]),
) as Record<(typeof verdictChoices)[number]['verdict'], () => void>

export const actions: Readonly<Record<ActionId, () => void>> = {
  ...verdictActions,
  next: () => move(1),
  previous: () => move(-1),
  nextUndecided: () => moveToOpen(1),
  previousUndecided: () => moveToOpen(-1),
  repeat,
  reason: () => focusOn('reason'),
  resolution: () => focusOn('resolution'),
  flag: toggleFlag,
  group: () => {
    if (currentItem.peek()) dialog.value = 'group'
  },
  undo: () => void reverse('undo'),
  redo: () => void reverse('redo'),
  otherBefore: () => turn(-1),
  otherAfter: () => turn(1),
  context: () => {
    isWholeShown.value = !isWholeShown.peek()
    announce(isWholeShown.peek() ? 'Whole articles.' : 'The passages alone.')
  },
  timeline: () => {
    picture.value = picture.peek() === 'timeline' ? 'range' : 'timeline'
    announce(picture.peek() === 'timeline' ? 'Timeline.' : 'Range.')
  },
  search: () => {
    isQueueOpen.value = true
    focusOn('search')
  },
  filters: toggleFilters,
  copyLink,
  copyNote,
  help: () => {
    dialog.value = 'help'
  },
}

const takesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches('input:not([type=checkbox],[type=radio]), textarea, select, [contenteditable=true]')

/** Keys are the page's own but in text fields and dialogs; Escape leaves a field. */
export function listenToKeys(): void {
  window.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return
    const { key, ctrlKey, metaKey, altKey, target } = event
    if (document.querySelector('dialog[open]')) return
    if (takesText(target)) {
      if (key === 'Escape') focusOn('question')
      return
    }
    const taken = pressed({ key, ctrlKey, metaKey, altKey, isAltGraph: event.getModifierState('AltGraph') })
    const action = taken === null ? undefined : actionOf(taken, remapped.peek())
    if (!action) return
    event.preventDefault()
    if (event.repeat && isDeciding(action)) return
    actions[action]()
  })
}

/** A key held down decides once. */
const isDeciding = (action: ActionId): boolean => action in verdictActions || action === 'repeat'
