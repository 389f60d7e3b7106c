/** Where an offset of a file is, as editors count: from 1, columns in UTF-16 code units. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** The places of one text's offsets; the text is walked once. A line ends with LF, CR or CR LF. */
export class Places {
  private readonly starts: readonly number[]

  constructor(raw: string) {
    this.starts = [
      0,
      ...Array.from(raw.matchAll(/\r\n|\n|\r/g), ({ 0: ending, index }) => index + ending.length),
    ]
  }

  of(offset: number): Place {
    let low = 0
    let high = this.starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.starts[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (this.starts[low] as number) + 1 }
  }
}
