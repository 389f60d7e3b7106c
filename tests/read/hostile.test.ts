import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type TextType, toRaw } from '../../src/model/index.js'
import { readSource } from '../../src/read/index.js'
import { codesOf, expectSoundSpans } from './spans.js'

const types: readonly TextType[] = ['markdown', 'text', 'html']

describe('what is no article', () => {
  it.each(types)('refuses binary %s with path and remedy', (type) => {
    expect(() => readSource('a\0b', { path: 'dir/a.x', type })).toThrow(/dir\/a\.x.*binary.*UTF-8/)
    expect(() => readSource('\u0001\u0002abc', { path: 'dir/a.x', type })).toThrow(/dir\/a\.x.*binary/)
    expect(readSource('A bell\u0007 rang out over the whole town.', { path: 'a', type }).blocks).toHaveLength(
      1,
    )
  })

  it.each(types)('says that %s is empty', (type) => {
    for (const text of ['', '\uFEFF', ' \n\n', '---\ntitle: a\n---\n']) {
      const source = readSource(text, { path: 'a', type })
      expect(source.blocks).toEqual([])
      expect(codesOf(source)).toEqual(['empty'])
    }
  })
})

describe('any text', () => {
  const pieces = fc.constantFrom(
    'at least 80',
    '**',
    '_',
    '`',
    '> ',
    '\n',
    '\r\n',
    '\n\n',
    '- ',
    '1. ',
    '2023. ',
    '&amp;',
    '&nbsp;',
    '&#49;',
    '&not;',
    '&foo;',
    '\\*',
    '\\\\',
    '[',
    '](a)',
    '![',
    '<b>',
    '</b>',
    '<p>',
    '<div>',
    '</div>',
    '<br>',
    '<!--',
    '-->',
    '<table><tr><td>',
    '|',
    '|-|-|',
    '# ',
    '    ',
    '\t',
    ' ',
    '"',
    '.',
    '😀',
    '\uD83D',
    '\uFEFF',
    '\u00AD',
    '\u00A0',
    '\u2028',
    '---',
    '===',
    'Mr. ',
    'U.S.',
    '[^1]',
    '• ',
    'Also read: x',
    '<script>',
    '</script>',
    '<title>',
    '<li>',
    '&pound;',
  )
  const hostile = fc
    .array(fc.oneof(pieces, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 40 })
    .map((parts) => parts.join('').replaceAll('\0', ''))

  it.each(types)('gives sound spans as %s', (type) => {
    fc.assert(
      fc.property(hostile, (text) => {
        const printable = text.replace(/[\p{Cc}]/gu, (control) => ('\n\r\t'.includes(control) ? control : ''))
        expectSoundSpans(readSource(printable, { path: 'a', type }))
      }),
      { numRuns: 400, seed: 7 },
    )
  })

  const words = fc.constantFrom(
    'at',
    'least',
    '80',
    'people',
    'died',
    'Police',
    'said',
    '1,200',
    'née',
    '😀',
    'Mr.',
    'on',
    'Nov.',
    '24.',
    'He',
    '“we',
    'lost”',
  )
  const paragraphs = fc.array(
    fc.array(words, { minLength: 1, maxLength: 30 }).map((list) => `Then ${list.join(' ')} end.`),
    { minLength: 1, maxLength: 4 },
  )

  it.each(types)('copies unmarked text unchanged as %s', (type) => {
    fc.assert(
      fc.property(paragraphs, fc.constantFrom('\n\n', '\r\n\r\n'), (list, gap) => {
        const text = type === 'html' ? list.map((part) => `<p>${part}</p>`).join(gap) : list.join(gap)
        const source = readSource(text, { path: 'a', type })
        expect(source.blocks).toHaveLength(list.length)
        for (const span of [...source.blocks, ...source.sentences]) {
          const { start, end } = toRaw(source, span)
          expect(source.raw.slice(start, end)).toBe(source.text.slice(span.start, span.end))
        }
      }),
      { numRuns: 150, seed: 7 },
    )
  })
})

describe('time and stack', () => {
  const units: readonly [name: string, unit: string][] = [
    ['digits', '1'],
    ['dots', '.'],
    ['dashes', '-'],
    ['spaces', ' '],
    ['quotes', '"'],
    ['a word', 'a'],
    ['initials', 'A. '],
    ['questions', 'a? '],
    ['block quotes', '>'],
    ['lists', '- '],
    ['brackets', '['],
    ['emphasis', '*a_'],
    ['underlines', 'a\n-\n\n'],
    ['comments', 'a <!-- '],
    ['elements', '<div>'],
    ['formatting', '<b><p>'],
    ['tables', '<table>'],
    ['items', '- a\n'],
    ['paragraphs', 'a\n\n'],
  ]
  it.each(units)(
    'bears 200,000 characters of %s',
    (_, unit) => {
      for (const type of types) {
        const text = `Ten died. ${unit.repeat(Math.ceil(200_000 / unit.length))}`
        // Quadratic time takes minutes here; a slow machine takes a second.
        expect(readSource(text, { path: 'a', type }).raw, type).toBe(text)
      }
    },
    60_000,
  )

  it('says that it fell back to plain text', () => {
    expect(codesOf(readSource('>'.repeat(50_000), { path: 'a.md' }))).toContain('markup-too-deep')
    const page = readSource(`${'<div>'.repeat(50_000)}<p>Ten people died on Monday.</p>`, { path: 'a.html' })
    expect(codesOf(page)).toContain('markup-too-deep')
    expect(page.text).toContain('Ten people died on Monday.')
  })
})
