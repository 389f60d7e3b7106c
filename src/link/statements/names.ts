import { distance } from 'fastest-levenshtein'
import { fold } from '../names/fold.js'

const shortest = 5
const lettersPerSlip = 6

/** One name in two spellings: "Marzouk", "Marzook"; short names are spelt one way only. */
export function isLikeName(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)]
  if (x === y) return true
  const length = Math.min(x.length, y.length)
  return length >= shortest && x[0] === y[0] && distance(x, y) <= Math.floor(length / lettersPerSlip)
}
