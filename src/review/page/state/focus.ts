/** Elements that keys go to, by their ids. */
export type FocusTarget = 'question' | 'reason' | 'resolution' | 'search' | 'filters'

/** After the page has drawn what was just opened. */
export function focusOn(id: FocusTarget): void {
  window.requestAnimationFrame(() => document.getElementById(id)?.focus())
}
