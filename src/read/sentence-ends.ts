/**
 * Where sentences end by the rules of Unicode (UAX 29, SB6 to SB11), for text of western letters and signs. Each
 * character is looked at twice at most. The classes that the rules ask for:
 */
const other = 0
const lower = 1
const upper = 2
const numeric = 3
const fullStop = 4
const mark = 5
const close = 6
const space = 7
const goingOn = 8

/** Beyond this only the signs below are known. */
const lastLetter = 0x17f
const classes = new Uint8Array(0x2020)
const isKnown = new Uint8Array(0x2020)

for (let code = 0x20; code <= lastLetter; code++) {
  const character = String.fromCharCode(code)
  classes[code] = /\p{Ll}|[ªº]/u.test(character) ? lower : /\p{Lu}/u.test(character) ? upper : other
  isKnown[code] = code === 0x7f || (code >= 0x80 && code < 0xa0) || code === 0xad ? 0 : 1
}
const signs: readonly (readonly [string, number])[] = [
  ['0123456789', numeric],
  ['.', fullStop],
  ['!?', mark],
  ['"\'()[]{}«»‘’“”', close],
  [' \u00a0', space],
  [',-:–—', goingOn],
]
for (const [characters, kind] of signs)
  for (const character of characters) {
    classes[character.charCodeAt(0)] = kind
    isKnown[character.charCodeAt(0)] = 1
  }
/** Not in all versions of Unicode of one class. */
isKnown[';'.charCodeAt(0)] = 0

const classAt = (text: string, at: number): number => classes[text.charCodeAt(at)] as number

/** The ends in text[from, to), `to` included; null where a character is not of those that are known here. */
export function plainEnds(text: string, from: number, to: number): number[] | null {
  const ends: number[] = []
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code >= classes.length || isKnown[code] === 0) {
      if (code !== semicolon) return null
      continue
    }
    const kind = classes[code] as number
    if (kind !== fullStop && kind !== mark) continue
    const end = endBehind(text, at, from, to)
    if (end === null) return null
    if (end > at) ends.push(end)
  }
  if (ends.at(-1) !== to) ends.push(to)
  return ends
}

const semicolon = 59

/** Where the sentence ends that the stop at `at` closes; -1 where it closes none. */
function endBehind(text: string, at: number, from: number, to: number): number | null {
  let end = at + 1
  while (end < to && classAt(text, end) === close) end++
  while (end < to && classAt(text, end) === space) end++
  if (end === to) return -1
  const next = classAt(text, end)
  if (next === goingOn || next === fullStop || next === mark) return -1
  if (text.charCodeAt(end) === semicolon) return null
  if (classAt(text, at) === mark) return end
  if (end === at + 1) {
    if (next === numeric) return -1
    const before = at > from ? classAt(text, at - 1) : other
    if (next === upper && (before === upper || before === lower)) return -1
  }
  return goesOnSmall(text, end, to) ? -1 : end
}

/** The first letter from here on is a small one, and no stop comes before it. */
function goesOnSmall(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const kind = classAt(text, at)
    if (kind === lower) return true
    if (kind === upper || kind === fullStop || kind === mark) return false
  }
  return false
}
