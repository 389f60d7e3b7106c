import type { BlockLine } from './block-line.js'
import type { BlockResult } from './compare-block.js'

export const defaultCap = 500
/** Of the lines of one piece of a block. */
export const mostBytes = 64 << 20

/** Articles of one key that are compared with each other; the last piece of a cut block says so. */
export interface Piece {
  readonly key: string
  readonly lines: readonly BlockLine[]
  readonly cut?: Extract<BlockResult, { readonly kind: 'cut' }>
}

/** The articles of one key as they come, in order of day: cut into pieces where they are too many, or too large together. */
export class Block {
  private lines: BlockLine[] = []
  private bytes = 0
  private articles = 0
  private pieces = 1

  constructor(
    readonly key: string,
    private readonly cap: number,
  ) {}

  /** The piece that is full before this article, if there is one. */
  add(line: BlockLine, bytes: number): Piece | null {
    if (this.lines.some(({ path }) => path === line.path))
      throw new Error(`${line.path} stands twice at ${this.key}, and not alike; the first is kept`)
    const isFull = this.lines.length >= this.cap || (this.lines.length > 0 && this.bytes + bytes > mostBytes)
    const full = isFull ? { key: this.key, lines: this.lines } : null
    if (isFull) {
      this.lines = []
      this.bytes = 0
      this.pieces++
    }
    this.lines.push(line)
    this.bytes += bytes
    this.articles++
    return full
  }

  end(): Piece {
    const { key, lines, articles, pieces, cap } = this
    return { key, lines, ...(pieces > 1 && { cut: { kind: 'cut', block: key, articles, pieces, cap } }) }
  }
}
