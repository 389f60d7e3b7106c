import type { Span } from '../../model/index.js'
import { charactersOf } from '../characters.js'
import { type Lexemes, loadLexemes, type Piece } from './tag-lexemes.js'
import { retag, type Tagged } from './tag-machine.js'
import { isTitleCase, lowerTitle } from './title-case.js'

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
const isPlain = (characters: Uint16Array, length: number): boolean => {
  let word = 0
  let signs = 0
  for (let at = 0; at < length; at++) {
    const code = characters[at] as number
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
  readonly length: number
  /** Offsets into the sentence; a number beyond it stands behind the last. */
  readonly starts: Uint32Array
  /** The part of speech of a token, by its index. */
  posAt(index: number): Pos
}

let lexemes: Lexemes | undefined
let room = withRoom(2048)

/** As many tokens at most as the sentence has characters. */
function withRoom(size: number): Tagged {
  return {
    length: 0,
    starts: new Uint32Array(size),
    tags: new Uint8Array(size),
    settled: new Uint8Array(size),
    events: new Uint16Array(size),
    possible: new Uint32Array(size),
    found: new Uint32Array(size * 2),
  }
}

const beyond = 0xffffffff

/**
 * Parts of speech of text[start, end): each run of characters as wink reads it, then wink's automata over all of them.
 * The room is used again: what was asked for before is gone.
 */
export function tagsOf(text: string, { start, end: last }: Span): Tags {
  const length = last - start
  const characters = readable(text, start, last)
  lexemes ??= loadLexemes()
  if (length >= room.tags.length) room = withRoom(length * 2)
  room.length = 0
  for (let at = 0; at < length; at++) {
    if (isSpace(characters[at] as number)) continue
    const from = at
    while (at < length && !isSpace(characters[at] as number)) at++
    const word = endsInComma(characters, from, at) ? lexemes.pieceOf(characters, from, at - 1) : null
    if (word !== null && word.next === null && word.settled === 0) {
      addRun(room, word, from)
      addRun(room, lexemes.pieceOf(characters, at - 1, at), at - 1)
    } else addRun(room, lexemes.pieceOf(characters, from, at), from)
  }
  room.events[room.length] = 0
  room.starts[room.length] = beyond
  for (const machine of lexemes.machines) retag(machine, room)
  return { length: room.length, starts: room.starts, posAt }
}

const posAt = (index: number): Pos =>
  (lexemes as Lexemes).names[room.settled[index] || (room.tags[index] as number)] as Pos

/** The sentence as the tagger can read it, in as many characters: a headline in lower case, without what is unsafe. */
function readable(text: string, start: number, end: number): Uint16Array {
  const length = end - start
  const written = charactersOf(text, start, end)
  const title = isTitleCase(written, length)
  if (!title && isPlain(written, length)) return written
  const lowered = title ? lowerTitle(text.slice(start, end)) : text.slice(start, end)
  const characters = charactersOf(lowered, 0, length)
  return isPlain(characters, length) ? characters : charactersOf(blanked(lowered), 0, length)
}

/** A plain word of four letters or more with a comma: wink reads the one as if the other were not there, contractions apart. */
function endsInComma(characters: Uint16Array, from: number, end: number): boolean {
  if (characters[end - 1] !== 44 || end - from < 5) return false
  for (let at = from; at < end - 1; at++) {
    const letter = (characters[at] as number) | 32
    if (letter < 97 || letter > 122) return false
  }
  return true
}

function addRun(sentence: Tagged, first: Piece | null, start: number): void {
  let offset = start
  for (let piece = first; piece !== null; piece = piece.next) {
    const at = sentence.length++
    sentence.starts[at] = offset
    sentence.tags[at] = piece.tag
    sentence.settled[at] = piece.settled
    sentence.events[at] = piece.hint || piece.tag
    sentence.possible[at] = piece.possible
    offset += piece.length
  }
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0
