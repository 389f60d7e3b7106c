import type { Token } from '../../model/index.js'
import { markOf } from '../marks.js'

export type Tokens = readonly Token[]

/** The token, if there is one: a look before the first one is slow, so it is not made. */
const tokenAt = (tokens: Tokens, at: number): Token | undefined => (at >= 0 ? tokens[at] : undefined)

export const lower = (tokens: Tokens, at: number): string => tokenAt(tokens, at)?.lower ?? ''

/** One of tokens [from, to) has one of the marks. */
export function isMarked(tokens: Tokens, from: number, to: number, marks: number): boolean {
  const end = Math.min(to, tokens.length)
  for (let at = Math.max(from, 0); at < end; at++)
    if (((tokens[at] as Token).marks & marks) !== 0) return true
  return false
}

export const isWord = (tokens: Tokens, at: number): boolean => tokenAt(tokens, at)?.kind === 'word'

/** No white space between the token and the one before it. */
export const isTight = (tokens: Tokens, at: number): boolean => {
  return at > 0 && tokens[at]?.spaced === false
}

const hyphens = '-\u2010\u2011\u2012\u2013'
const dashes = '-\u2010\u2011\u2012\u2013\u2014\u2015~\u2212'

const isOneOf = (characters: string, word: string): boolean => word.length === 1 && characters.includes(word)

export const isHyphen = (tokens: Tokens, at: number): boolean => isOneOf(hyphens, lower(tokens, at))

export const isDash = (tokens: Tokens, at: number): boolean => isOneOf(dashes, lower(tokens, at))

export const isCapital = (tokens: Tokens, at: number): boolean => tokenAt(tokens, at)?.capital === true

/** Digits alone, of any script: no group, no decimals. */
export function isDigits(token: Token | undefined): boolean {
  if (token?.kind !== 'number') return false
  for (let at = 0; at < token.text.length; at++) {
    const code = token.text.charCodeAt(at)
    if (code > 127) return /^\p{Nd}+$/u.test(token.text)
    if (code < 48 || code > 57) return false
  }
  return true
}

/** Nothing before it in its clause that a capital could tell from a name: the start, or after a quote, colon or dateline. */
export const isStart = (tokens: Tokens, at: number): boolean => {
  const before = tokenAt(tokens, at - 1)
  if (before === undefined) return true
  if (before.text === '-') return before.spaced || tokens[at - 2]?.text === '-'
  return before.kind === 'punctuation' && !/^[,'’&%$€£]$/u.test(before.text)
}

/** A lower-case plural, or one of the plurals without s: what a count stands before. */
export const isPlural = (tokens: Tokens, at: number): boolean => {
  const token = tokenAt(tokens, at)
  if (token?.kind !== 'word' || token.text !== token.lower) return false
  return (
    irregularPlurals.has(token.lower) ||
    (/[a-z]{2}s$/u.test(token.lower) && !pluralLookalikes.has(token.lower))
  )
}

const irregularPlurals = new Set([
  'people',
  'men',
  'women',
  'children',
  'dead',
  'police',
  'cattle',
  'sheep',
  'policemen',
  'servicemen',
])
const pluralLookalikes = new Set([
  'diabetes',
  'was',
  'has',
  'his',
  'this',
  'its',
  'as',
  'is',
  'us',
  'does',
  'says',
  'versus',
  'across',
  'plus',
  'less',
  'towards',
])

interface Phrase<T> {
  readonly words: readonly string[]
  readonly value: T
}

/** Phrases found in time bounded by the phrases themselves, the longest first. */
export class PhraseTable<T> {
  readonly #byFirst = new Map<string, Phrase<T>[]>()
  readonly #byLast = new Map<string, Phrase<T>[]>()
  /** Marks of the words that a phrase begins or ends with. */
  readonly #opening: number
  readonly #ending: number

  constructor(phrases: Iterable<readonly [string, T]>) {
    for (const [text, value] of phrases) {
      const words = text.trim().split(' ')
      add(this.#byFirst, words[0] as string, { words, value })
      add(this.#byLast, words[words.length - 1] as string, { words, value })
    }
    for (const list of [...this.#byFirst.values(), ...this.#byLast.values()])
      list.sort((a, b) => b.words.length - a.words.length)
    this.#opening = markOf(this.#byFirst.keys(), hyphens)
    this.#ending = markOf(this.#byLast.keys())
  }

  startingAt(
    tokens: Tokens,
    at: number,
    form: 'lower' | 'text' = 'lower',
  ): { end: number; value: T; words: readonly string[] } | null {
    const first = tokenAt(tokens, at)
    if (!first || (first.marks & this.#opening) === 0) return null
    for (const { words, value } of this.#byFirst.get(key(first, form)) ?? [])
      if (matches(tokens, at, words, form)) return { end: at + words.length, value, words }
    return null
  }

  endingAt(tokens: Tokens, end: number): { first: number; value: T; words: readonly string[] } | null {
    const last = tokenAt(tokens, end - 1)
    if (!last || (last.marks & this.#ending) === 0) return null
    for (const { words, value } of this.#byLast.get(last.lower) ?? []) {
      const first = end - words.length
      if (first >= 0 && matches(tokens, first, words, 'lower')) return { first, value, words }
    }
    return null
  }
}

const key = (token: Token, form: 'lower' | 'text'): string =>
  token.kind === 'punctuation' && isOneOf(hyphens, token.text) ? '-' : token[form]

const matches = (tokens: Tokens, at: number, words: readonly string[], form: 'lower' | 'text'): boolean =>
  words.every((word, i) => {
    const token = tokens[at + i]
    return token !== undefined && key(token, form) === word
  })

function add<T>(map: Map<string, Phrase<T>[]>, word: string, phrase: Phrase<T>): void {
  const list = map.get(word)
  if (list) list.push(phrase)
  else map.set(word, [phrase])
}
