import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleBlocks, markdownOf } from '../../src/add/markdown.js'
import { readSource } from '../../src/index.js'
import type { Source } from '../../src/model/index.js'

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
const page = (body: string) =>
  readSource(`<html><body><article>${body}</article></body></html>`, { path: 'a.html' })
const wordsOf = (source: Source, blocks = source.blocks) =>
  blocks.map(({ start, end }) => source.text.slice(start, end).replace(/\s+/g, ' ').trim())
const again = (source: Source) =>
  readSource(markdownOf(source, { outlet: source.outlet, url: source.url }), { path: 'a.md' })

describe('an article written as Markdown', () => {
  it.each([
    '2023. It was the year of the last one.',
    '12) were hurt',
    '- 12 were hurt',
    '+ 4 in a day',
    '# 1 in the country',
    '> 40 dead',
    '=====',
    '---',
    '***',
    '~~~ sh',
    '``` sh',
    '| a | b |',
    '| --- |',
    'a * b * c, *12* and **40**, _x_ and snake_case_name',
    'a < b, <b>40</b>, <!-- 12 -->, <https://a.example/>',
    'AT&T and &amp; and &#39; and &copy 2024',
    '[12](https://a.example/), ![x](y), [^1] and [^1]: and [a]: /b',
    'C:\\temp\\*.txt and \\| and \\',
    'Some 1\u202F200 people, 1\u00A0200 more',
    '$12 million, 50% + 3 = 53 ~ 60',
    ': 12',
    'http://a.example/b_c_d?e=f&copy=g',
  ])('reads the same again: %s', (text) => {
    for (const tag of ['p', 'h2', 'li', 'td', 'blockquote', 'h1']) {
      const open = tag === 'td' ? '<table><tr><td>' : `<${tag}>`
      const close = tag === 'td' ? '</td></tr></table>' : `</${tag}>`
      const body = `<p>Before it came a sentence of several words.</p>${open}${escaped(text)}${close}<p>After it came another sentence, as long as the first.</p>`
      const source = page(body)
      expect(wordsOf(again(source)), tag).toEqual(wordsOf(source, [...articleBlocks(source)]))
    }
  })

  it('reads the same again, whatever its words are', () => {
    const piece = fc.oneof(
      fc.constantFrom(...'*_`[]()<>#&;|~-+=.:!^\\"\'$%0123456789 \n\u00A0'),
      fc.constantFrom(
        'word',
        'Word',
        '12',
        '2023.',
        '&amp;',
        '[^1]',
        '![',
        '](',
        '```',
        '---',
        'é',
        '漢',
        '😀',
      ),
    )
    const words = fc.array(piece, { minLength: 1, maxLength: 25 }).map((pieces) => pieces.join(''))
    const block = fc.tuple(fc.constantFrom('p', 'h2', 'li', 'blockquote', 'td'), words)
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), (blocks) => {
        const body = blocks
          .map(([tag, text]) =>
            tag === 'td'
              ? `<table><tr><td>${escaped(text)}</td></tr></table>`
              : `<${tag}>${escaped(text)}</${tag}>`,
          )
          .join('\n')
        const source = page(`<p>At first came a sentence of several words.</p>${body}`)
        expect(wordsOf(again(source))).toEqual(wordsOf(source, [...articleBlocks(source)]))
      }),
      { numRuns: 200 },
    )
  })

  it('keeps what is known of it, and how its date was known', () => {
    const source = page(
      '<h1>Yes: "no"</h1><p>PARIS, 12 May 2008 (AFP) - Nine people were killed in a fire, police said.</p>',
    )
    const copy = readSource(markdownOf(source, { outlet: 'no', url: 'https://a.example/b?c=d#e: f' }), {
      path: 'a.md',
    })
    expect(copy).toMatchObject({
      outlet: 'no',
      title: 'Yes: "no"',
      url: 'https://a.example/b?c=d#e: f',
      published: '2008-05-12',
      publishedBasis: 'inferred',
      publishedFrom: 'front matter',
      messages: [],
    })
  })

  it.each([
    'a: b',
    '# x',
    "'",
    '"',
    '- x',
    '{a}',
    '[a]',
    '!!js/function x',
    '&a',
    '*a',
    '%',
    '@',
    '`',
    'null',
    '~',
    'x\u0000\u0085\u2028y',
    '\\',
    '\ud800',
    'a #b',
    'a:',
  ])('front matter holds any title: %j', (title) => {
    const source = { ...page('<p>Nine people were killed in a fire, police said.</p>'), title }
    const { messages, title: read, understood } = again(source)
    expect(messages.map(({ code }) => code)).toEqual(['no-publication-date'])
    expect(understood).toBe(true)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they become spaces
    if (title !== 'null' && title !== '~') expect(read).toBe(title.replace(/[\u0000\u0085\u2028]+/g, ' '))
  })

  it('leaves out what leads to other articles', () => {
    const source = page(
      '<p>Nine people were killed in a fire, police said.</p><ul class="related"><li><a href="/x">Forty dead in a flood in the south</a></li></ul>',
    )
    expect(markdownOf(source, { outlet: null, url: null })).not.toContain('Forty')
  })
})
