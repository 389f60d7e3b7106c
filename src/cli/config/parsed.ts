import type { Place } from '../../model/index.js'

/** Where in a file something is: the way to it from the top, as keys and indices. */
export type Way = readonly string[]

export interface Wrong {
  readonly way: Way
  /** What stands there, or the key before it. */
  readonly at: 'key' | 'value'
  readonly says: string
  /** Where no value is to be found: the file cannot be read at all. */
  readonly place?: Place
}

/** A file of settings taken apart, before anybody has looked at what it says. */
export interface Parsed {
  readonly value: unknown
  readonly wrongs: readonly Wrong[]
  /** Null where the file's kind does not tell: a program. */
  readonly placeOf: (way: Way, at: Wrong['at']) => Place | null
}

/** RFC 6901. */
export const pointerOf = (way: Way): string =>
  way.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

export const wayOf = (pointer: string): Way =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
