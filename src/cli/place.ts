/** Where an offset of a file is, as editors count: from 1, columns in UTF-16 code units. */
export interface Place {
  readonly line: number
  readonly column: number
}

export function placeOf(raw: string, offset: number): Place {
  const before = raw.slice(0, offset)
  const breaks = [...before.matchAll(/\r\n|\n|\r/g)]
  const last = breaks.at(-1)
  const start = last ? last.index + last[0].length : 0
  return { line: breaks.length + 1, column: offset - start + 1 }
}
