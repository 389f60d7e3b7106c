import { describe, expect, it } from 'vitest'
import { extractClaims, readSource } from '../../src/index.js'
import { longestReading, readingOf, wordsOf } from '../../src/model/index.js'

const wordsIn = (text: string, path: string) =>
  extractClaims(readSource(text, { path, published: '2024-03-04' })).map(wordsOf)

describe('what a reader sees of a claim', () => {
  it('is its sentence without the markup of a page', () => {
    const page =
      '<p>Rain fell.</p><p>It took over&nbsp;<strong>42</strong> lives &amp; homes, officials said.</p>'
    expect(wordsIn(page, 'a.html')[0]).toEqual({
      prefix: 'It took ',
      exact: 'over 42',
      suffix: ' lives & homes, officials said.',
    })
  })

  it('is its sentence without the markup of Markdown', () => {
    const text = '# Ferry sinks\n\nAt least **14** people were [killed](https://a.example) there.\n'
    expect(wordsIn(text, 'a.md')[0]).toEqual({
      prefix: '',
      exact: 'At least 14',
      suffix: ' people were killed there.',
    })
  })

  it('is cut in a sentence that does not end', () => {
    const text = `${'so '.repeat(500)}14 people${' and so'.repeat(500)}`
    const span = { start: 1500, end: 1502 }
    const { prefix, exact, suffix } = readingOf(text, { start: 0, end: text.length }, span)
    expect([prefix.length, exact, suffix.length]).toEqual([longestReading, '14', longestReading])
  })

  it('stays within the sentence', () => {
    expect(readingOf('One. Two 14 men. Three.', { start: 5, end: 16 }, { start: 9, end: 11 })).toEqual({
      prefix: 'Two ',
      exact: '14',
      suffix: ' men.',
    })
  })
})
