export const other = 0
export const letter = 1
export const mark = 2
export const digit = 3
export const space = 4

const classNames: readonly (readonly [RegExp, number])[] = [
  [/^\p{L}/u, letter],
  [/^\p{M}/u, mark],
  [/^\p{Nd}/u, digit],
  [/^\s/u, space],
]

const classify = (character: string): number =>
  classNames.find(([pattern]) => pattern.test(character))?.[1] ?? other

/** Class + 1 of every unit that was asked for, 0 for the others. */
const known = new Uint8Array(0x10000)
for (let code = 0; code < 0x180; code++) known[code] = classify(String.fromCharCode(code)) + 1

/** The class of the character at an offset; a pair's is that of the whole character. */
export function classOf(characters: Uint16Array, at: number): number {
  const code = characters[at] as number
  const found = known[code] as number
  if (found > 0) return found - 1
  return code >= 0xd800 && code <= 0xdfff ? classOfPair(code, characters[at + 1] as number) : learn(code)
}

function learn(code: number): number {
  const found = classify(String.fromCharCode(code))
  known[code] = found + 1
  return found
}

const classOfPair = (high: number, low: number): number =>
  classify(isHigh(high) && isLow(low) ? String.fromCharCode(high, low) : String.fromCharCode(high))

export const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff
export const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff

/** A letter or mark that was met before: the quick question of the two. */
export function isPlainLetter(code: number): boolean {
  const found = known[code] as number
  return found === letter + 1 || found === mark + 1
}
