import { marksOf } from './marks.js'

/** A piece of text with its lower case and its kinds. */
interface Written {
  readonly text: string
  readonly lower: string
  readonly marks: number
}

const size = 1 << 14
const longest = 24
/** The words seen last: one copy each spares the making of strings, and look-ups find their hash made. */
const seen = new Array<Written | undefined>(size).fill(undefined)

/** text[start, end) and its lower case. */
export function wordOf(text: string, start: number, end: number): Written {
  if (end - start > longest) return write(text, start, end)
  const slot = hashOf(text, start, end) & (size - 1)
  const known = seen[slot]
  if (known !== undefined && isAt(known.text, text, start, end)) return known
  const second = seen[slot ^ 1]
  if (second !== undefined && isAt(second.text, text, start, end)) return second
  const word = write(text, start, end)
  seen[slot ^ 1] = known
  seen[slot] = word
  return word
}

export function hashOf(text: string, start: number, end: number): number {
  let hash = end - start
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  return hash ^ (hash >>> 14)
}

/** text[start, end) is the word. */
export function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}

function write(text: string, start: number, end: number): Written {
  const word = text.slice(start, end)
  const lower = word.toLowerCase()
  return { text: word, lower, marks: marksOf(word, lower) }
}
