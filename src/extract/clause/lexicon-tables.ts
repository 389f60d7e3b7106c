import { createRequire } from 'node:module'

/** What the tagger needs of wink's model, in flat tables: wink's own take a quarter of a second to be built. */
export interface LexiconTables {
  readonly language: Language
  /** The characters of all words, one after the other. */
  readonly characters: Uint16Array
  /** Where in them each word begins, and where the last one ends. */
  readonly starts: Uint32Array
  /** Number of a word plus one, by the hash of its characters or next to it; 0 for none. */
  readonly slots: Uint32Array
  /** Two a word: bits as in `bitsOf`; its lemma, or what it is a spelling or contraction of. */
  readonly entries: Uint32Array
  readonly expansions: Uint32Array
  /** Bit t: a word of this cluster can have tag t. */
  readonly possible: Uint32Array
}

interface Language {
  readonly trex: unknown
  readonly categories: unknown
  readonly preserve: unknown
  readonly tags: readonly string[]
  readonly machines: readonly string[]
  readonly config: unknown
}

type Layout = Readonly<Record<string, readonly [word: number, mask: number, shift: number]>>
interface Core {
  readonly packing: { readonly size: number; readonly layout: Layout; readonly config: unknown }
  readonly lexicon: Uint32Array
  readonly xpansions: Uint32Array
  readonly features: {
    readonly lexeme: { readonly list: readonly string[] }
    readonly pos: { readonly list: readonly string[] }
    readonly posClusters: { readonly list: readonly ReadonlySet<number>[] }
  }
  readonly tcat: { readonly hash: unknown }
  readonly trex: unknown
  readonly preserve: unknown
}
interface Model {
  core(): Core
  pos(): { readonly machines: readonly string[] }
}

const entrySize = 2
/** Room in the table of slots, so that a search is short. */
const slotCount = 1 << 18
const parts = ['characters', 'starts', 'slots', 'entries', 'expansions', 'possible'] as const

/** Where the search for a word begins. */
export function slotOf(text: string, { length }: Uint32Array): number {
  let hash = text.length
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  return (hash ^ (hash >>> 14)) & (length - 1)
}

/** The tables as the build kept them, else made from the model. */
export const loadTables = (): LexiconTables => kept() ?? tablesOf(modelOf())

/** A module that `npm run build` makes. */
const keptBytes = './lexicon.cjs'
const require = createRequire(import.meta.url)

const modelOf = (): Model => require('wink-eng-lite-web-model') as Model

/** Null where there was no build, or one for a machine that writes its numbers the other way round. */
function kept(): LexiconTables | null {
  try {
    return unpacked(require(keptBytes) as Buffer)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return null
    throw error
  }
}

function tablesOf(model: Model): LexiconTables {
  const { packing, lexicon, xpansions, features, tcat, trex, preserve } = model.core()
  const words = features.lexeme.list
  const starts = new Uint32Array(words.length + 1)
  const slots = new Uint32Array(slotCount)
  const entries = new Uint32Array(words.length * entrySize)
  const characters = new Uint16Array(words.reduce((sum, { length }) => sum + length, 0))
  const field = (word: number, name: string): number => {
    const [at, mask, shift] = packing.layout[name] as Layout[string]
    return ((lexicon[at + word * packing.size] as number) & mask) >>> shift
  }
  let end = 0
  for (const [word, text] of words.entries()) {
    starts[word] = end
    for (let at = 0; at < text.length; at++) characters[end++] = text.charCodeAt(at)
    let slot = slotOf(text, slots)
    while (slots[slot] !== 0) slot = (slot + 1) % slotCount
    slots[slot] = word + 1
    entries[word * entrySize] = bitsOf((name) => field(word, name))
    entries[word * entrySize + 1] = field(word, 'lemma')
  }
  starts[words.length] = end
  return {
    language: {
      trex,
      categories: tcat.hash,
      preserve,
      tags: features.pos.list,
      machines: model.pos().machines,
      config: packing.config,
    },
    characters,
    starts,
    slots,
    entries,
    expansions: Uint32Array.from(xpansions),
    possible: Uint32Array.from(features.posClusters.list, (tags) =>
      [...tags].reduce((bits, tag) => (tag > 0 ? bits | (1 << tag) : bits), 0),
    ),
  }
}

const bitsOf = (field: (name: string) => number): number =>
  (field('pos') |
    (field('lexemeCID') << 6) |
    (field('posHint') << 15) |
    (field('normal') << 23) |
    (field('isContraction') << 27) |
    (field('isSpellingMapped') << 28)) >>>
  0

/** The tables as bytes: the length of what is written as JSON, that, then each table behind its offset. */
export function packedTables(): Uint8Array {
  const tables = tablesOf(modelOf())
  const lengths = parts.map((part) => tables[part].byteLength)
  const json = JSON.stringify({ ...tables.language, lengths })
  const head = Buffer.from(json.padEnd(json.length + ((4 - (Buffer.byteLength(json) % 4)) % 4)))
  const size = new Uint32Array([head.length])
  return Buffer.concat([
    bytesOf(size),
    head,
    ...parts.flatMap((part) => [bytesOf(tables[part]), padding(tables[part])]),
  ])
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint16Array | Uint32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength)
const padding = ({ byteLength }: Uint16Array | Uint32Array): Uint8Array => new Uint8Array(-byteLength & 3)

function unpacked(bytes: Buffer): LexiconTables | null {
  const buffer = bytes.buffer as ArrayBuffer
  let at = bytes.byteOffset + 4
  const [head = 0] = new Uint32Array(buffer, bytes.byteOffset, 1)
  if (head > bytes.length) return null
  const { lengths, ...language } = JSON.parse(bytes.toString('utf8', 4, 4 + head)) as Language & {
    readonly lengths: readonly number[]
  }
  at += head
  const tables = parts.map((part, index) => {
    const length = lengths[index] as number
    const Table = part === 'characters' ? Uint16Array : Uint32Array
    const table = new Table(buffer, at, length / Table.BYTES_PER_ELEMENT)
    at += length + (-length & 3)
    return table
  })
  return {
    language,
    ...Object.fromEntries(parts.map((part, index) => [part, tables[index]])),
  } as LexiconTables
}
