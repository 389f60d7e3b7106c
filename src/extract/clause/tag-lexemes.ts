import { createRequire } from 'node:module'
import { hashOf, isAt, textOf } from '../tokens-words.js'
import { hintsOf, type Machine, toMachine, unheard } from './tag-machine.js'

/** A token that wink reads in what stands between two spaces; fields as in `Tagged`. */
export interface Piece {
  readonly length: number
  readonly tag: number
  readonly settled: number
  /** The event that the automata see. */
  readonly hint: number
  readonly possible: number
  readonly next: Piece | null
}

interface Run {
  readonly text: string
  readonly first: Piece | null
}

export interface Lexemes {
  /** Tag names by number. */
  readonly names: readonly string[]
  readonly machines: readonly Machine[]
  /** characters[start, end), which stand between two spaces: the first token in them, the others behind it. */
  pieceOf(characters: Uint16Array, start: number, end: number): Piece | null
}

/** Of wink's insides: what reading single words takes, without the documents that are made for each text. */
interface Cache {
  value(index: number): string
  normal(index: number): number
  nox(expansion: number): number
  mappedSpelling(index: number): number
  posOf(index: number): number
  property(index: number, name: 'posHint' | 'lexemeCID'): number
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
const slots = 1 << 15

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
  const known = new Array<Run | undefined>(slots).fill(undefined)
  const automata = model.pos().machines
  const hints = hintsOf(automata)
  const read = (text: string): Run => {
    const doc: Tokens = { cache, tokens: [], nonBreakingSpaces: {} }
    tokenize(wrap(doc), text)
    return { text, first: toPieces(cache, hints, doc.tokens) }
  }
  return {
    names: core.features.pos.list,
    machines: automata.map((automaton) => toMachine(automaton, hints)),
    pieceOf(characters, start, end) {
      const slot = hashOf(characters, start, end) & (slots - 1)
      const found = known[slot]
      if (found !== undefined && isAt(found.text, characters, start, end)) return found.first
      const second = known[slot ^ 1]
      if (second !== undefined && isAt(second.text, characters, start, end)) return second.first
      const run = read(textOf(characters, start, end))
      known[slot ^ 1] = found
      known[slot] = run
      return run.first
    },
  }
}

/** Four numbers a token: word, expansion, tag and lemma, flags. */
function toPieces(cache: Cache, hints: ReadonlyMap<number, number>, tokens: readonly number[]): Piece | null {
  let next: Piece | null = null
  for (let at = tokens.length - tokenSize; at >= 0; at -= tokenSize) {
    const [word, expansion, tag] = tokens.slice(at, at + 3) as [number, number, number]
    const settled = (tag & tagMask) >>> lemmaBits
    const hint = cache.property(word, 'posHint')
    next = {
      length: cache.value(word).length,
      tag: settled || cache.posOf(cache.mappedSpelling(word)) || noun,
      settled,
      hint: hint > 0 ? (hints.get(hint) ?? unheard) : 0,
      possible: tagsOfLexeme(cache, expansion > 0xffff ? cache.nox(expansion) : cache.normal(word)),
      next,
    }
  }
  return next
}

/** The tags that the words of one cluster can have, by the number of the cluster. */
const clusters: number[] = []

function tagsOfLexeme(cache: Cache, normal: number): number {
  const cluster = cache.property(normal, 'lexemeCID')
  const known = clusters[cluster]
  if (known !== undefined) return known
  let possible = 0
  for (let tag = 1; tag < mostTags; tag++) if (cache.isMemberPOS(normal, tag)) possible |= 1 << tag
  clusters[cluster] = possible
  return possible
}
