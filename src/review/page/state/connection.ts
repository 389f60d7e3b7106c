import { signal } from '@preact/signals'
import { Gone, Refused } from './api.js'

/** `locked`: a server is there, and does not know this browser, as after a new start. */
export type Connection = 'here' | 'gone' | 'locked'

export const connection = signal<Connection>('here')

/** What a failed request says of the server. */
export function noticeFailure(error: unknown): void {
  if (error instanceof Gone) connection.value = 'gone'
  if (error instanceof Refused) connection.value = error.status === 401 ? 'locked' : 'here'
}
