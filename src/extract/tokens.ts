import type { Span, Token } from '../model/index.js'
import { classOf, digit, isPlainLetter, letter, mark, other, space } from './tokens-classes.js'
import { wordOf } from './tokens-words.js'

/**
 * The tokens of text[start, end); offsets are into `text`. Words keep inner apostrophes and the dots of initialisms
 * ("U.S.", "a.m."); numbers keep inner commas, dots and no-break group spaces only between digits; everything else is
 * one token a character. Each character is looked at a fixed number of times.
 */
export function tokenise(text: string, { start, end }: Span): Token[] {
  const tokens: Token[] = []
  let at = start
  let spaced = true
  while (at < end) {
    const kind = classOf(text, at)
    if (kind === space) {
      at++
      spaced = true
      continue
    }
    const from = at
    if (kind === letter || kind === mark) at = wordEnd(text, at, end)
    else if (kind === digit) at = numberEnd(text, at, end)
    else at += widthAt(text, at, end)
    const { text: words, lower, marks } = wordOf(text, from, at)
    tokens.push({
      start: from,
      end: at,
      kind: kind === other ? 'punctuation' : kind === digit ? 'number' : 'word',
      text: words,
      lower,
      spaced,
      marks,
    })
    spaced = false
  }
  return tokens
}

/** A character beyond the basic plane takes two units; half a pair stands alone. */
const widthAt = (text: string, at: number, end: number): number =>
  at + 1 < end && isHigh(text.charCodeAt(at)) && isLow(text.charCodeAt(at + 1)) ? 2 : 1

const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff
const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff

/** "U.S." where two letters at least have their dots, else letters and marks with apostrophes between them. */
function wordEnd(text: string, start: number, end: number): number {
  const initials = text.charCodeAt(start + 1) === 46 || isHigh(text.charCodeAt(start))
  if (initials) {
    const last = initialsEnd(text, start, end)
    if (last > start) return last
  }
  let at = lettersEnd(text, start, end)
  while (at + 1 < end && isApostrophe(text.charCodeAt(at)) && isLetter(text, at + 1))
    at = lettersEnd(text, at + 1, end)
  return at
}

/** Behind the last dot of "U.S.", or `start` where there are not two letters with dots. */
function initialsEnd(text: string, start: number, end: number): number {
  let at = start
  let letters = 0
  while (at < end) {
    const dot = classOf(text, at) === letter ? at + widthAt(text, at, end) : end
    if (dot >= end || text.charCodeAt(dot) !== 46) break
    at = dot + 1
    letters++
  }
  return letters >= 2 ? at : start
}

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019

function isLetter(text: string, at: number): boolean {
  const kind = classOf(text, at)
  return kind === letter || kind === mark
}

function lettersEnd(text: string, start: number, end: number): number {
  let at = start
  for (;;) {
    while (at < end && isPlainLetter(text.charCodeAt(at))) at++
    if (at >= end || !isLetter(text, at)) return at
    at += widthAt(text, at, end)
  }
}

function numberEnd(text: string, start: number, end: number): number {
  let at = digitsEnd(text, start, end)
  while (at + 1 < end && isGrouping(text.charCodeAt(at)) && classOf(text, at + 1) === digit)
    at = digitsEnd(text, at + 1, end)
  return at
}

const isGrouping = (code: number): boolean =>
  code === 44 || code === 46 || code === 0xa0 || code === 0x202f || code === 0x2009

function digitsEnd(text: string, start: number, end: number): number {
  let at = start
  while (at < end && classOf(text, at) === digit) at += widthAt(text, at, end)
  return at
}
