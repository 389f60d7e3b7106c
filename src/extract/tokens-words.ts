import { marksOf } from './marks.js'

/** A piece of text with what its letters alone say of it. */
export interface Written {
  readonly text: string
  readonly lower: string
  readonly marks: number
  readonly capital: boolean
  /** "year's", not "years'". */
  readonly possessive: boolean
}

const size = 1 << 15
const longest = 24
/** The words seen last: one copy each spares the making of strings, and look-ups find their hash made. */
const seen = new Array<Written | undefined>(size).fill(undefined)

/** The word of characters[start, end); a number, which begins with a digit, has no marks. */
export function wordOf(characters: Uint16Array, start: number, end: number, isNumber: boolean): Written {
  if (end - start > longest) return write(textOf(characters, start, end), isNumber)
  const slot = hashOf(characters, start, end) & (size - 1)
  const known = seen[slot]
  if (known !== undefined && isAt(known.text, characters, start, end)) return known
  const second = seen[slot ^ 1]
  if (second !== undefined && isAt(second.text, characters, start, end)) return second
  const word = write(textOf(characters, start, end), isNumber)
  seen[slot ^ 1] = known
  seen[slot] = word
  return word
}

export function hashOf(characters: Uint16Array, start: number, end: number): number {
  let hash = end - start
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + (characters[at] as number)) | 0
  return hash ^ (hash >>> 14)
}

/** characters[start, end) are the word's. */
export function isAt(word: string, characters: Uint16Array, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== characters[start + at]) return false
  return true
}

/** A string of its own: a slice would keep the whole article in memory. */
export function textOf(characters: Uint16Array, start: number, end: number): string {
  let text = ''
  for (let from = start; from < end; from += mostAtOnce)
    text += String.fromCharCode(...characters.subarray(from, Math.min(end, from + mostAtOnce)))
  return text
}

const mostAtOnce = 1024

function write(text: string, isNumber: boolean): Written {
  const lower = text.toLowerCase()
  return {
    text,
    lower,
    marks: isNumber ? 0 : marksOf(text, lower),
    capital: isCapital(text),
    possessive: isPossessive(lower),
  }
}

const isCapital = (word: string): boolean => {
  const code = word.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : word.charAt(0) !== word.charAt(0).toLowerCase()
}

const isPossessive = (word: string): boolean => {
  if (word.charCodeAt(word.length - 1) !== 115) return false
  const code = word.charCodeAt(word.length - 2)
  return code === 39 || code === 0x2019
}

/** "year" for "year's". */
export const withoutPossessive = (word: string): string => (isPossessive(word) ? word.slice(0, -2) : word)
