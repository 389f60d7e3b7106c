import { onceAWord } from './once-a-word.js'

const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  ð: 'd',
}

/** In order: each step reads what the one before left. */
const transliterations: readonly (readonly [RegExp, string])[] = [
  [/ou|oo|ue/g, 'u'],
  [/ph/g, 'f'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/dh/g, 'd'],
  [/sch/g, 'sh'],
  [/tz/g, 'ts'],
  [/q/g, 'k'],
  [/ck/g, 'k'],
  [/c(?![ehiy])/g, 'k'],
  [/ee/g, 'i'],
  [/y/g, 'i'],
  [/j$/, 'i'],
  [/(.)\1+/g, '$1'],
  [/^ie/, 'e'],
]

const LONGEST = 60

/** Lower case, without diacritics, apostrophes and hyphens: what is left where two writings differ in nothing a reader would call spelling. */
export function plain(word: string): string {
  if (word.length <= LONGEST && /^[A-Za-z]*$/.test(word)) return word.toLowerCase()
  const bare = word.slice(0, LONGEST).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return bare.replace(/[^\p{L}]/gu, '').replace(/[ßøłđæœıþð]/g, (letter) => letters[letter] ?? letter)
}

/** One form for the ways in which one name is brought into Latin letters: "Marzouk" and "Marzook", "Zelenskyy" and "Zelensky". */
export const fold = onceAWord((word) =>
  transliterations.reduce((name, [pattern, by]) => name.replace(pattern, by), plain(word)),
)
