import { createRequire } from 'node:module'
import { hashOf, isAt } from '../tokens-words.js'
import { hintEvent, type Machine, toMachine } from './tag-machine.js'

/** What wink reads in what stands between two spaces: one entry for each of its tokens, as in `Tagged`. */
export interface Pieces {
  readonly lengths: readonly number[]
  readonly tags: readonly number[]
  readonly settled: readonly number[]
  readonly hints: readonly number[]
  readonly possible: readonly number[]
}

export interface Lexemes {
  /** Tag names by number. */
  readonly names: readonly string[]
  readonly machines: readonly Machine[]
  /** text[start, end), which stands between two spaces. */
  piecesOf(text: string, start: number, end: number): Pieces
}

/** Of wink's insides: what reading single words takes, without the documents that are made for each text. */
interface Cache {
  value(index: number): string
  normal(index: number): number
  nox(expansion: number): number
  mappedSpelling(index: number): number
  posOf(index: number): number
  property(index: number, name: string): number
  isMemberPOS(index: number, tag: number): boolean
}
interface Core {
  readonly trex: unknown
  readonly tcat: { readonly hash: unknown }
  readonly preserve: unknown
  readonly features: { readonly pos: { readonly list: readonly string[] } }
}
interface Model {
  core(): Core
  pos(): { readonly machines: readonly string[] }
  readonly featureFn: unknown
}
interface Tokens {
  readonly cache: Cache
  readonly tokens: number[]
  readonly nonBreakingSpaces: object
}

const tokenSize = 4
const tagMask = 0x3f00000
const lemmaBits = 20
const noun = 8
const mostTags = 19
/** The runs read last, by a hash of their characters: no string is made to look one up. */
const slots = 1 << 14

/** Loads the model, which takes its time: call it when a text is there to be tagged. */
export function loadLexemes(): Lexemes {
  const require = createRequire(import.meta.url)
  const model = require('wink-eng-lite-web-model') as Model
  const makeCache = require('wink-nlp/src/cache.js') as (core: Core, featureFn: unknown) => Cache
  const compileTrex = require('wink-nlp/src/compile-trex.js') as (trex: unknown) => unknown
  const makeTokenizer = require('wink-nlp/src/tokenizer.js') as (
    ...parts: unknown[]
  ) => (doc: unknown, text: string) => void
  const wrap = require('wink-nlp/src/dd-wrapper.js') as (doc: Tokens) => unknown
  const core = model.core()
  const cache = makeCache(core, model.featureFn)
  const tokenize = makeTokenizer(compileTrex(core.trex), core.tcat.hash, core.preserve)
  const known = new Array<{ readonly run: string; readonly pieces: Pieces } | undefined>(slots).fill(
    undefined,
  )
  const read = (run: string): Pieces => {
    const doc: Tokens = { cache, tokens: [], nonBreakingSpaces: {} }
    tokenize(wrap(doc), run)
    return toPieces(cache, doc.tokens)
  }
  return {
    names: core.features.pos.list,
    machines: model.pos().machines.map(toMachine),
    piecesOf(text, start, end) {
      const slot = hashOf(text, start, end) & (slots - 1)
      const found = known[slot]
      if (found !== undefined && isAt(found.run, text, start, end)) return found.pieces
      const second = known[slot ^ 1]
      if (second !== undefined && isAt(second.run, text, start, end)) return second.pieces
      const run = text.slice(start, end)
      const pieces = read(run)
      known[slot ^ 1] = found
      known[slot] = { run, pieces }
      return pieces
    },
  }
}

/** Four numbers a token: word, expansion, tag and lemma, flags. */
function toPieces(cache: Cache, tokens: readonly number[]): Pieces {
  const starts = Array.from({ length: tokens.length / tokenSize }, (_, i) => i * tokenSize)
  const word = (at: number): number => tokens[at] as number
  const expansion = (at: number): number => tokens[at + 1] as number
  const fixed = (at: number): number => ((tokens[at + 2] as number) & tagMask) >>> lemmaBits
  return {
    lengths: starts.map((at) => cache.value(word(at)).length),
    tags: starts.map((at) => fixed(at) || cache.posOf(cache.mappedSpelling(word(at))) || noun),
    settled: starts.map(fixed),
    hints: starts.map((at) => hintEvent(cache.property(word(at), 'posHint'))),
    possible: starts.map((at) =>
      tagsOfLexeme(cache, expansion(at) > 0xffff ? cache.nox(expansion(at)) : cache.normal(word(at))),
    ),
  }
}

function tagsOfLexeme(cache: Cache, normal: number): number {
  let possible = 0
  for (let tag = 1; tag < mostTags; tag++) if (cache.isMemberPOS(normal, tag)) possible |= 1 << tag
  return possible
}
