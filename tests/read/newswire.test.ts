import { describe, expect, it } from 'vitest'
import { readSource } from '../../src/read/index.js'
import { samples } from './newswire.samples.js'
import { expectSoundSpans } from './spans.js'

const told = new Set(['paragraph', 'item', 'quote'])

describe('wire copy as archives keep it', () => {
  it.each(samples)('$name', ({ file, path = 'a.txt', title, outlet, published, from, sentences }) => {
    const source = readSource(file, { path })
    expectSoundSpans(source)
    const own = source.sentences.filter(({ block }) => told.has(source.blocks[block]?.kind ?? ''))
    expect({
      title: source.title,
      outlet: source.outlet,
      published: source.published,
      from: source.publishedFrom,
      sentences: own.map(({ start, end }) => source.text.slice(start, end)),
    }).toEqual({ title, outlet, published, from, sentences })
    expect(source.publishedBasis).toBe(
      published === null ? 'unknown' : from === 'archive' ? 'stated' : 'inferred',
    )
  })
})
