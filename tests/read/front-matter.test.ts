import { describe, expect, it } from 'vitest'
import { readSource } from '../../src/read/index.js'
import { blocksOf, codesOf, expectSoundSpans } from './spans.js'

const body = 'Rescuers dug through the rubble on Tuesday.'

describe('front matter', () => {
  it('gives outlet, title, date, address, language, in text files too, with BOM and CRLF', () => {
    const text = `\uFEFF---\r\nsource: "The Post"\r\npublished: 2024-01-20\r\ntitle: 'Quake: 40 dead'\r\nurl: https://a.b/c\r\nlanguage: en\r\n---\r\n\r\n${body}`
    for (const path of ['a.md', 'a.txt']) {
      const source = readSource(text, { path })
      expectSoundSpans(source)
      expect(source).toMatchObject({
        outlet: 'The Post',
        title: 'Quake: 40 dead',
        published: '2024-01-20',
        publishedFrom: 'front matter',
        url: 'https://a.b/c',
        language: 'en',
        messages: [],
      })
      expect(blocksOf(source)).toEqual([`paragraph: ${body}`])
    }
  })

  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'.replace(/./g, (name, at: number) => `${name}: &${name} [${Array(9).fill(`*${'abcdefg'[at]}`).join()}]\n`)}`
  const hostile: readonly [name: string, head: string, code: string][] = [
    ['a colon in a value', '---\ntitle: Quake: 40 dead\n---', 'front-matter-malformed'],
    ['a custom tag', '---\ntitle: !!js/function "function () {}"\n---', 'front-matter-malformed'],
    ['an alias', '---\ntitle: &t x\nsource: *t\n---', 'front-matter-malformed'],
    ['a key twice', '---\ntitle: a\ntitle: b\n---', 'front-matter-malformed'],
    ['code', '---js\n{ title: process.exit() }\n---', 'front-matter-language'],
    ['TOML', '+++\ntitle = "a"\n+++', 'front-matter-language'],
    ['deep nesting', `---\ntitle: ${'['.repeat(9000)}${']'.repeat(9000)}\n---`, 'front-matter-malformed'],
    ['an open end', '---\ntitle: a', 'front-matter-malformed'],
    ['an unreadable date', '---\npublished: 03/04/2024\n---', 'published-unreadable'],
    ['a foreign language', '---\nlanguage: fr\n---', 'language-without-lexicon'],
  ]
  it.each(hostile)('%s becomes a message, and the article is read', (_, head, code) => {
    const source = readSource(`${head}\n\n${body}`, { path: 'dir/a.md' })
    expect(blocksOf(source)).toEqual([`paragraph: ${body}`])
    expect(codesOf(source)).toContain(code)
    expect(source.messages.every(({ path, text }) => path === 'dir/a.md' && text.includes('dir/a.md'))).toBe(
      true,
    )
  })

  it('says that a bomb of aliases is not followed, and reads the article', () => {
    const source = readSource(`---\n${bomb}title: Quake\n---\n\n${body}`, { path: 'a.md' })
    expect(source.messages.map(({ code }) => code)).toContain('front-matter-malformed')
    expect(source.text).toContain(body)
  })

  it('reads lines that are no YAML for a colon as they stand, and no others', () => {
    const head = 'source: The Post\npublished: 2024-01-02\ntitle: Quake: 40 dead'
    const source = readSource(`---\n${head}\n---\n\n${body}`, { path: 'a.md' })
    expect([source.published, source.title]).toEqual(['2024-01-02', 'Quake: 40 dead'])
    expect(codesOf(source)).toEqual(['front-matter-malformed'])
    const nested = readSource(`---\n${head}\n  more: x\n---\n\n${body}`, { path: 'a.md' })
    expect(nested.published).toBeNull()
  })

  it('names the line', () => {
    const [message] = readSource(`---\nsource: The Post\ntitle: Quake: 40 dead\n---\n\n${body}`, {
      path: 'a.md',
    }).messages
    expect(message?.text).toMatch(/a\.md, line 3/)
  })

  it('takes a rule between dashes for what it is', () => {
    expect(blocksOf(readSource(`---\n\n${body}\n\n---\n\nMore came.`, { path: 'a.md' }))).toEqual([
      `paragraph: ${body}`,
      'paragraph: More came.',
    ])
  })
})
