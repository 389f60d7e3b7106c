import { createRequire } from 'node:module'
import { type LexiconTables, slotOf } from './lexicon-tables.js'

/** A word that the model does not have, with what wink guesses of it. */
interface Unknown {
  readonly text: string
  readonly normal: number
  readonly pos: number
}

interface Features {
  pos(word: string, category: number, lexicon: Lexicon): number
}

/** Fields of an entry's bits. */
const posMask = 0x3f
const clusterMask = 0x1ff
const hintMask = 0xff
const normalMask = 0xf
const contraction = 1 << 27
const mapped = 1 << 28
/** The lemma of a contraction says where its expansions stand and how many numbers they take. */
const expansionMask = 0x3fff
const countShift = 14
const countMask = 0x1f

/**
 * Words and what wink knows of them, by number, as its own cache has them. Of words that it does not have only those of
 * the run of characters being read are kept, so that nothing hangs on what was read before.
 */
export class Lexicon {
  private readonly size: number
  private readonly features: Features
  private unknown: Unknown[] = []

  constructor(private readonly tables: LexiconTables) {
    const require = createRequire(import.meta.url)
    const featuresOf = require('wink-eng-lite-web-model/dist/feature.js') as (config: unknown) => Features
    this.size = tables.starts.length - 1
    this.features = featuresOf(tables.language.config)
  }

  forget(): void {
    if (this.unknown.length > 0) this.unknown = []
  }

  /** The number of a word; of a contraction four numbers for each word in it. */
  lookup(text: string): number[] | null {
    const index = this.indexOf(text)
    if (index < 0) return null
    if (index >= this.size || (this.bits(index) & contraction) === 0) return [index]
    const { expansions } = this.tables
    const lemma = this.lemma(index)
    const from = lemma & expansionMask
    const numbers: number[] = []
    for (let at = from; at < from + ((lemma >>> countShift) & countMask); at += 4)
      numbers.push(
        expansions[at] as number,
        at + 1,
        expansions[at + 2] as number,
        expansions[at + 3] as number,
      )
    return numbers
  }

  add(text: string, category: number): number {
    const index = this.indexOf(text)
    const lower = text.toLowerCase()
    const normal = lower === text ? index : this.indexOf(lower)
    if (index >= 0 && normal >= 0) return index
    const next = this.size + this.unknown.length
    const own = index >= 0 ? index : next
    const other = normal >= 0 ? normal : lower === text || index >= 0 ? next : next + 1
    const added = [...new Set([text, lower])].filter((_, at) => (at === 0 ? index : normal) < 0)
    // The guess at the one looks up the other.
    const from = this.unknown.length
    for (const each of added) this.unknown.push({ text: each, normal: other, pos: 0 })
    for (const [at, each] of added.entries())
      this.unknown[from + at] = { text: each, normal: other, pos: this.features.pos(each, category, this) }
    return own
  }

  value(index: number): string {
    if (index >= this.size) return (this.unknown[index - this.size] as Unknown).text
    const { characters, starts } = this.tables
    return String.fromCharCode(...characters.subarray(starts[index], starts[index + 1]))
  }

  lengthOf(index: number): number {
    if (index >= this.size) return (this.unknown[index - this.size] as Unknown).text.length
    const { starts } = this.tables
    return (starts[index + 1] as number) - (starts[index] as number)
  }

  normal(index: number): number {
    if (index >= this.size) return this.mappedSpelling((this.unknown[index - this.size] as Unknown).normal)
    const bits = this.bits(index)
    return (bits & mapped) !== 0 ? this.lemma(index) : index + ((bits >>> 23) & normalMask)
  }

  nox(expansion: number): number {
    return this.tables.expansions[(expansion & (expansionMask << 16)) >>> 16] as number
  }

  mappedSpelling(index: number): number {
    return index < this.size && (this.bits(index) & mapped) !== 0 ? this.lemma(index) : index
  }

  posOf(index: number): number {
    return index < this.size ? this.bits(index) & posMask : (this.unknown[index - this.size] as Unknown).pos
  }

  hintOf(index: number): number {
    return index < this.size ? (this.bits(index) >>> 15) & hintMask : 0
  }

  /** Bit t: the word can have tag t. */
  possibleOf(index: number): number {
    const cluster = index < this.size ? (this.bits(index) >>> 6) & clusterMask : 0
    return this.tables.possible[cluster] as number
  }

  /** Asked by wink's guess at a word. */
  intrinsicSize(): number {
    return this.size
  }

  private bits(index: number): number {
    return this.tables.entries[index * 2] as number
  }

  private lemma(index: number): number {
    return this.tables.entries[index * 2 + 1] as number
  }

  private indexOf(text: string): number {
    const { slots } = this.tables
    for (let slot = slotOf(text, slots); slots[slot] !== 0; slot = (slot + 1) % slots.length) {
      const index = (slots[slot] as number) - 1
      if (this.is(index, text)) return index
    }
    const at = this.unknown.findIndex((word) => word.text === text)
    return at < 0 ? -1 : this.size + at
  }

  private is(index: number, text: string): boolean {
    const { characters, starts } = this.tables
    const start = starts[index] as number
    if ((starts[index + 1] as number) - start !== text.length) return false
    for (let at = 0; at < text.length; at++) if (characters[start + at] !== text.charCodeAt(at)) return false
    return true
  }
}
