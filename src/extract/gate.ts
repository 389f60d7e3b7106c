import { numberWords } from './quantities/gate.js'
import { timeWords } from './times/gate.js'

/** One bit for each word that a figure or a date can hold, by the hash of its letters; other words may share it. */
const size = 1 << 16
const bits = new Uint8Array(size)
for (const word of [...numberWords, ...timeWords]) {
  const [run] = word.split(/[^a-z]+/u).sort((a, b) => b.length - a.length)
  if (run) bits[slotOf(run)] = 1
}

function slotOf(run: string): number {
  let hash = 0
  for (let at = 0; at < run.length; at++) hash = step(hash, run.charCodeAt(at))
  return slot(hash)
}

function step(hash: number, letter: number): number {
  return (Math.imul(hash, 31) + letter) | 0
}

function slot(hash: number): number {
  return (hash ^ (hash >>> 15)) & (size - 1)
}

/**
 * False only where text[start, end) holds neither a figure nor a date: no digit, no sign that may be one, none of
 * their words. Looks once at each character.
 */
export function mayHoldFigure(text: string, start: number, end: number): boolean {
  let hash = 0
  let letters = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    const letter = code | 32
    if (letter >= 97 && letter <= 122) {
      hash = step(hash, letter)
      letters++
      continue
    }
    if (letters > 0 && mayBelong(text, at, hash)) return true
    hash = 0
    letters = 0
    if ((code >= 48 && code <= 57) || (code > 126 && !isPlainSign(code))) return true
  }
  return letters > 0 && mayBelong(text, end, hash)
}

/** "weeklong" is a time of its own, whatever stands before its end. */
const mayBelong = (text: string, end: number, hash: number): boolean =>
  bits[slot(hash)] === 1 || (text.charCodeAt(end - 1) === 103 && text.startsWith('long', end - 4))

/** Spaces, quotation marks, dashes and the letters of western names. */
const isPlainSign = (code: number): boolean =>
  code === 0xa0 || (code >= 0xc0 && code <= 0x17f) || (code >= 0x2010 && code <= 0x2026)
