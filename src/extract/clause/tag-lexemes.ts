import { createRequire } from 'node:module'
import { hashOf, isAt, textOf } from '../tokens-words.js'
import { Lexicon } from './lexicon.js'
import { loadTables } from './lexicon-tables.js'
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

interface Tokens {
  readonly cache: Lexicon
  readonly tokens: number[]
  readonly nonBreakingSpaces: object
}

const tokenSize = 4
const tagMask = 0x3f00000
const lemmaBits = 20
const noun = 8
/** The runs read last, by a hash of their characters: no string is made to look one up. */
const slots = 1 << 15

/** Loads the model, which takes its time: call it when a text is there to be tagged. */
export function loadLexemes(): Lexemes {
  const require = createRequire(import.meta.url)
  const compileTrex = require('wink-nlp/src/compile-trex.js') as (trex: unknown) => unknown
  const makeTokenizer = require('wink-nlp/src/tokenizer.js') as (
    ...parts: unknown[]
  ) => (doc: unknown, text: string) => void
  const wrap = require('wink-nlp/src/dd-wrapper.js') as (doc: Tokens) => unknown
  const tables = loadTables()
  const { trex, categories, preserve, tags, machines: automata } = tables.language
  const lexicon = new Lexicon(tables)
  const tokenize = makeTokenizer(compileTrex(trex), categories, preserve)
  const known = new Array<Run | undefined>(slots).fill(undefined)
  const hints = hintsOf(automata)
  const read = (text: string): Run => {
    const doc: Tokens = { cache: lexicon, tokens: [], nonBreakingSpaces: {} }
    lexicon.forget()
    tokenize(wrap(doc), text)
    return { text, first: toPieces(lexicon, hints, doc.tokens) }
  }
  return {
    names: tags,
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
function toPieces(
  lexicon: Lexicon,
  hints: ReadonlyMap<number, number>,
  tokens: readonly number[],
): Piece | null {
  let next: Piece | null = null
  for (let at = tokens.length - tokenSize; at >= 0; at -= tokenSize) {
    const [word, expansion, tag] = tokens.slice(at, at + 3) as [number, number, number]
    const settled = (tag & tagMask) >>> lemmaBits
    const hint = lexicon.hintOf(word)
    const normal = expansion > 0xffff ? lexicon.nox(expansion) : lexicon.normal(word)
    next = {
      length: lexicon.lengthOf(word),
      tag: settled || lexicon.posOf(lexicon.mappedSpelling(word)) || noun,
      settled,
      hint: hint > 0 ? (hints.get(hint) ?? unheard) : 0,
      possible: lexicon.possibleOf(normal),
      next,
    }
  }
  return next
}
