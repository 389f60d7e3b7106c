import { classOf, isHigh, letter } from '../tokens-classes.js'

/** Headlines In Title Case mislead the tagger: most longer words start with a capital. */
export function isTitleCase(characters: Uint16Array, length: number): boolean {
  let longer = 0
  let capitals = 0
  for (let at = 0; at < length; ) {
    if (classOf(characters, at) !== letter) {
      at++
      continue
    }
    const start = at
    let letters = 0
    for (; at < length && classOf(characters, at) === letter; letters++)
      at += isHigh(characters[at] as number) ? 2 : 1
    if (letters < 4) continue
    longer++
    if (isCapital(characters, start)) capitals++
  }
  return longer >= 4 && capitals > longer * 0.75
}

const isCapital = (characters: Uint16Array, at: number): boolean => {
  const code = characters[at] as number
  return code < 128
    ? code >= 65 && code <= 90
    : /^\p{Lu}/u.test(String.fromCharCode(...characters.subarray(at, at + 2)))
}

/** Same length, so that offsets hold: characters whose lower case is longer stay. */
export const lowerTitle = (sentence: string): string =>
  sentence.replace(/\p{Lu}/gu, (capital) =>
    capital.toLowerCase().length === capital.length ? capital.toLowerCase() : capital,
  )
