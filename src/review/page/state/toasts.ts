import { signal } from '@preact/signals'

export interface Toast {
  readonly text: string
  readonly isTrouble: boolean
}

export const toast = signal<Toast | null>(null)
/** What a screen reader is told, politely. */
export const announcement = signal('')

const shownFor = 5000
let timer = 0

/** Says something for a moment, to eyes and ears; trouble stays until it is put away. */
export function say(text: string, isTrouble = false): void {
  toast.value = { text, isTrouble }
  announce(text)
  window.clearTimeout(timer)
  if (!isTrouble) timer = window.setTimeout(hushed, shownFor)
}

export function hushed(): void {
  window.clearTimeout(timer)
  toast.value = null
}

/** The same words twice are said twice. */
export function announce(text: string): void {
  announcement.value = announcement.value === text ? `${text}\u00A0` : text
}
