import type { Source } from '../model/index.js'

/** The article as its own text: positions count what was extracted, for the file's characters are another matter. */
export function asExtracted(source: Source): Source {
  const { text } = source
  return {
    ...source,
    textOf: 'extracted',
    raw: text,
    map: text === '' ? [] : [{ start: 0, end: text.length, rawStart: 0, rawEnd: text.length }],
  }
}
