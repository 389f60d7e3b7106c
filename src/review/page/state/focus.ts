/** Elements that keys go to, by their ids. */
export type FocusTarget = 'question' | 'reason' | 'resolution' | 'search' | 'filters'

/** At once where it is there, else when the page has drawn what was just opened. */
export function focusOn(id: FocusTarget): void {
  document.getElementById(id)?.focus()
  if (document.activeElement?.id !== id)
    window.requestAnimationFrame(() => document.getElementById(id)?.focus())
}
