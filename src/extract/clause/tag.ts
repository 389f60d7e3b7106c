import { type Lexemes, loadLexemes, type Pieces } from './tag-lexemes.js'
import { retag, type Tagged } from './tag-machine.js'

/** Universal part-of-speech tags, as wink-nlp gives them. */
export type Pos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE'

/** Longer words or runs of one character make wink quadratic; they carry no grammar. */
const longestWord = 60
const unsafeWord = new RegExp(`\\S{${longestWord + 1},}|[-–—_=.*]{4,}`, 'gu')
const oddSpace = /[^\S \t\n\r]|[\u0085\u200B]/gu
/** Nearly every sentence is of these: plain characters, no long word, no run of signs. */
const isPlain = (sentence: string): boolean => {
  let word = 0
  let signs = 0
  for (let at = 0; at < sentence.length; at++) {
    const code = sentence.charCodeAt(at)
    word = code === 32 ? 0 : word + 1
    signs = isSign(code) ? signs + 1 : 0
    if (word > longestWord || signs > 3 || (code > 126 && !isCommon(code))) return false
  }
  return true
}
const isSign = (code: number): boolean =>
  code === 45 || code === 46 || code === 42 || code === 61 || code === 95 || isCommonDash(code)
const isCommonDash = (code: number): boolean => code === 0x2013 || code === 0x2014
/** Quotation marks, dashes and the letters of western names. */
const isCommon = (code: number): boolean =>
  isCommonDash(code) || (code >= 0x2018 && code <= 0x201d) || (code >= 0xc0 && code <= 0x17f)

const blanked = (sentence: string): string =>
  sentence
    .replace(oddSpace, ' ')
    .replace(unsafeWord, (run) => 'x'.repeat(Math.min(run.length, 1)).padEnd(run.length, ' '))

/** The tagger's tokens of one sentence, in order. */
export interface Tags {
  /** Offsets into the sentence. */
  readonly starts: readonly number[]
  readonly tags: readonly Pos[]
}

let lexemes: Lexemes | undefined
let room = withRoom(2048)

/** As many tokens at most as the sentence has characters. */
function withRoom(size: number): Tagged {
  return {
    length: 0,
    tags: new Uint8Array(size),
    settled: new Uint8Array(size),
    hints: new Uint16Array(size),
    possible: new Uint32Array(size),
  }
}

/** Parts of speech: each run of characters as wink reads it, then wink's automata over all of them. */
export function tagsOf(sentence: string): Tags {
  const text = isPlain(sentence) ? sentence : blanked(sentence)
  lexemes ??= loadLexemes()
  if (text.length > room.tags.length) room = withRoom(text.length * 2)
  room.length = 0
  const starts: number[] = []
  for (let at = 0; at < text.length; at++) {
    if (isSpace(text.charCodeAt(at))) continue
    const start = at
    while (at < text.length && !isSpace(text.charCodeAt(at))) at++
    addRun(room, starts, lexemes.piecesOf(text, start, at), start)
  }
  for (const machine of lexemes.machines) retag(machine, room)
  const { names } = lexemes
  return { starts, tags: starts.map((_, i) => names[room.settled[i] || (room.tags[i] as number)] as Pos) }
}

function addRun(sentence: Tagged, starts: number[], pieces: Pieces, start: number): void {
  let offset = start
  for (let i = 0; i < pieces.lengths.length; i++) {
    const at = sentence.length++
    sentence.tags[at] = pieces.tags[i] as number
    sentence.settled[at] = pieces.settled[i] as number
    sentence.hints[at] = pieces.hints[i] as number
    sentence.possible[at] = pieces.possible[i] as number
    starts.push(offset)
    offset += pieces.lengths[i] as number
  }
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0
