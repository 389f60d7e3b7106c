import type { Span } from '../../model/index.js'
import { countryOf } from '../scope.js'
import type { Aliases } from './aliases.js'

/** A name that stands in a text, and the writing that stands for it. */
export interface Found extends Span {
  readonly by: string
}

/** Names that were said to be one: of each, one writing stands for all. */
export class OneName {
  private readonly heads = new Map<string, string>()
  private readonly pieces = new Map<string, string | null>()
  private readonly pattern: RegExp | null

  constructor(aliases: Aliases) {
    for (const [name, writings] of Object.entries(aliases)) {
      const all = [name, ...writings].map(oneSpaced).filter((writing) => writing !== '')
      const by = all.find((writing) => countryOf(writing) !== null) ?? all[0]
      if (by !== undefined && all.length > 1) for (const writing of all) this.add(writing, by)
    }
    const longestFirst = [...this.heads.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    const any = longestFirst.map(asWritten).join('|')
    this.pattern = any === '' ? null : new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'gu')
  }

  private add(writing: string, by: string): void {
    this.heads.set(writing, by)
    // Datelines and some headlines stand in capitals.
    if (!this.heads.has(writing.toUpperCase())) this.heads.set(writing.toUpperCase(), by.toUpperCase())
    for (const piece of piecesOf(writing)) {
      const isName = writing.startsWith(piece) || countryOf(piece) !== null
      this.pieces.set(piece, isName ? by : (this.pieces.get(piece) ?? null))
    }
  }

  /** The names of the lists in a text, in order. */
  in(text: string): Found[] {
    if (this.pattern === null) return []
    return [...text.matchAll(this.pattern)].map(({ 0: written, index }) => ({
      start: index,
      end: index + written.length,
      by: this.heads.get(oneSpaced(written)) ?? written,
    }))
  }

  /** The text with each name in the writing that stands for it. */
  of(text: string): string {
    return replaced(text, this.in(text))
  }

  /**
   * What words of a writing stand for that were taken for a name of their own: "Party", of "Party of God", for that
   * party, "God" for nothing (null). Undefined for what is no part of a writing.
   */
  ofPiece(piece: string): string | null | undefined {
    return this.heads.has(piece) ? undefined : this.pieces.get(piece)
  }
}

export function replaced(text: string, found: readonly Found[]): string {
  if (found.length === 0) return text
  const parts: string[] = []
  let at = 0
  for (const { start, end, by } of found) {
    parts.push(text.slice(at, start), by)
    at = end
  }
  return parts.join('') + text.slice(at)
}

/** A name of more words is found whole or not at all. */
const mostWords = 6

function piecesOf(writing: string): string[] {
  const words = writing.split(' ')
  if (words.length > mostWords) return []
  return words.flatMap((_, from) =>
    words.slice(from).map((_, at) => words.slice(from, from + at + 1).join(' ')),
  )
}

const oneSpaced = (words: string): string => words.replace(/’/gu, "'").replace(/\s+/gu, ' ').trim()

const asWritten = (writing: string): string =>
  writing
    .replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')
    .replace(/'/gu, "['’]")
    .replace(/ /gu, '\\s{1,9}')
