import { expect } from 'vitest'
import { type Source, toRaw } from '../../src/model/index.js'

/** Fails unless every block and sentence is in order, inside its block, and leads to a valid span of the file. */
export function expectSoundSpans(source: Source): void {
  let last = 0
  for (const block of source.blocks) {
    expect(block.start).toBeGreaterThanOrEqual(last)
    expect(block.end).toBeGreaterThan(block.start)
    last = block.end
  }
  expect(last).toBe(source.text.length)
  for (const { start, end, block } of source.sentences) {
    const around = source.blocks[block]
    expect(around && around.start <= start && end <= around.end && end > start).toBe(true)
  }
  for (const span of [...source.blocks, ...source.sentences]) {
    const { start, end } = toRaw(source, span)
    expect(start >= 0 && end > start && end <= source.raw.length, `span ${start}-${end}`).toBe(true)
  }
  let at = 0
  for (const piece of source.map) {
    expect(piece.start).toBe(at)
    expect(piece.rawEnd).toBeGreaterThanOrEqual(piece.rawStart)
    at = piece.end
  }
  expect(at).toBe(source.text.length)
}

export const blocksOf = (source: Source): string[] =>
  source.blocks.map(({ kind, start, end }) => `${kind}: ${source.text.slice(start, end)}`)

export const sentencesOf = (source: Source): string[] =>
  source.sentences.map(({ start, end }) => source.text.slice(start, end))

/** The file's own characters for words of the reading text. */
export function rawOf(source: Source, words: string): string {
  const start = source.text.indexOf(words)
  if (start < 0) throw new Error(`"${words}" is not in ${JSON.stringify(source.text)}`)
  const span = toRaw(source, { start, end: start + words.length })
  return source.raw.slice(span.start, span.end)
}

export const codesOf = (source: Source): string[] => source.messages.map(({ code }) => code)
