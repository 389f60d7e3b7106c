import { signal } from '@preact/signals'
import { correctionNote } from '../decide/note.js'
import { currentItem, desk } from './desk.js'
import { currentPair } from './pairs.js'
import { announce, say } from './toasts.js'

/** Text that the clipboard refused, to be copied by hand. */
export const uncopied = signal<string | null>(null)

async function copy(text: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    say(done)
  } catch {
    uncopied.value = text
    announce('The browser does not let the page copy. The text is shown.')
  }
}

export function copyLink(): void {
  if (!currentItem.peek()) return
  void copy(window.location.href, 'Link copied.')
}

export function copyNote(): void {
  const [item, view] = [currentItem.peek(), currentPair.peek()]
  if (item && view)
    void copy(correctionNote(item, view, desk.peek()?.articles ?? []), 'Correction note copied.')
}
