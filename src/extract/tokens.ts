import type { Span, Token, TokenKind } from '../model/index.js'
import { charactersOf } from './characters.js'
import { classOf, digit, isHigh, isLow, isPlainLetter, letter, mark, other, space } from './tokens-classes.js'
import { type Written, wordOf } from './tokens-words.js'

/**
 * The tokens of text[start, end); offsets are into `text`. Words keep inner apostrophes and the dots of initialisms
 * ("U.S.", "a.m."); numbers keep inner commas, dots and no-break group spaces only between digits; everything else is
 * one token a character. Each character is looked at a fixed number of times.
 */
export function tokenise(text: string, { start, end }: Span): Token[] {
  const characters = charactersOf(text, start, end)
  const length = end - start
  const tokens: Token[] = []
  let at = 0
  let spaced = true
  while (at < length) {
    const kind = classOf(characters, at)
    if (kind === space) {
      at++
      spaced = true
      continue
    }
    const from = at
    if (kind === letter || kind === mark) at = wordEnd(characters, at, length)
    else if (kind === digit) at = numberEnd(characters, at, length)
    else at += widthAt(characters, at, length)
    const word = wordOf(characters, from, at, kind === digit)
    tokens.push(
      toToken(
        start + from,
        start + at,
        kind === other ? 'punctuation' : kind === digit ? 'number' : 'word',
        word,
        spaced,
      ),
    )
    spaced = false
  }
  return tokens
}

/** Every token is made here, so that all have one shape. */
const toToken = (start: number, end: number, kind: TokenKind, word: Written, spaced: boolean): Token => ({
  start,
  end,
  kind,
  text: word.text,
  lower: word.lower,
  spaced,
  marks: word.marks,
  capital: word.capital,
  possessive: word.possessive,
})

/** A character beyond the basic plane takes two units; half a pair stands alone. */
const widthAt = (characters: Uint16Array, at: number, end: number): number =>
  at + 1 < end && isHigh(characters[at] as number) && isLow(characters[at + 1] as number) ? 2 : 1

/** "U.S." where two letters at least have their dots, else letters and marks with apostrophes between them. */
function wordEnd(characters: Uint16Array, start: number, end: number): number {
  const initials = (characters[start + 1] as number) === 46 || isHigh(characters[start] as number)
  if (initials) {
    const last = initialsEnd(characters, start, end)
    if (last > start) return last
  }
  let at = lettersEnd(characters, start, end)
  while (at + 1 < end && isApostrophe(characters[at] as number) && isLetter(characters, at + 1))
    at = lettersEnd(characters, at + 1, end)
  return at
}

/** Behind the last dot of "U.S.", or `start` where there are not two letters with dots. */
function initialsEnd(characters: Uint16Array, start: number, end: number): number {
  let at = start
  let letters = 0
  while (at < end) {
    const dot = classOf(characters, at) === letter ? at + widthAt(characters, at, end) : end
    if (dot >= end || (characters[dot] as number) !== 46) break
    at = dot + 1
    letters++
  }
  return letters >= 2 ? at : start
}

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019

function isLetter(characters: Uint16Array, at: number): boolean {
  const kind = classOf(characters, at)
  return kind === letter || kind === mark
}

function lettersEnd(characters: Uint16Array, start: number, end: number): number {
  let at = start
  for (;;) {
    while (at < end && isPlainLetter(characters[at] as number)) at++
    if (at >= end || !isLetter(characters, at)) return at
    at += widthAt(characters, at, end)
  }
}

function numberEnd(characters: Uint16Array, start: number, end: number): number {
  let at = digitsEnd(characters, start, end)
  while (at + 1 < end && isGrouping(characters[at] as number) && classOf(characters, at + 1) === digit)
    at = digitsEnd(characters, at + 1, end)
  return at
}

const isGrouping = (code: number): boolean =>
  code === 44 || code === 46 || code === 0xa0 || code === 0x202f || code === 0x2009

function digitsEnd(characters: Uint16Array, start: number, end: number): number {
  let at = start
  while (at < end && classOf(characters, at) === digit) at += widthAt(characters, at, end)
  return at
}
