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

/** In order: each step reads what the one before left. Plain letters are sought without a pattern, as a thousand given names are folded at the start. */
const transliterations: readonly (readonly [string | RegExp, string])[] = [
  [/ou|oo|ue/g, 'u'],
  ['ph', 'f'],
  ['kh', 'h'],
  ['gh', 'g'],
  ['dh', 'd'],
  ['sch', 'sh'],
  ['tz', 'ts'],
  ['q', 'k'],
  ['ck', 'k'],
  [/c(?![ehiy])/g, 'k'],
  ['ee', 'i'],
  ['y', 'i'],
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

const replaced = (name: string, sought: string | RegExp, by: string): string =>
  typeof sought !== 'string'
    ? name.replace(sought, by)
    : name.includes(sought)
      ? name.replaceAll(sought, by)
      : name

/** One form for the ways in which one name is brought into Latin letters: "Marzouk" and "Marzook", "Zelenskyy" and "Zelensky". */
export const fold = onceAWord((word) =>
  transliterations.reduce((name, [sought, by]) => replaced(name, sought, by), plain(word)),
)
