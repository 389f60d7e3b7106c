import { createHash } from 'node:crypto'
import type { Element, Nodes } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { reporters } from '../../src/report/index.js'
import { article, result } from './build.js'
import { HOSTILE, withNames, withTexts } from './hostile.js'
import { sample } from './sample.js'

const { html } = reporters

/** Messages are the program's own words, where backquotes mean code. */
const silent = { ...sample, messages: [] }

function parse(text: string): { readonly tree: Nodes; readonly problems: readonly string[] } {
  let tree: Nodes = { type: 'root', children: [] }
  const processor = unified()
    .use(rehypeParse, { emitParseErrors: true })
    .use(function keep() {
      this.compiler = (node) => {
        tree = node as Nodes
        return ''
      }
    })
  const { messages } = processor.processSync(text)
  return { tree, problems: messages.map(String) }
}

const elements = (node: Nodes): readonly Element[] => {
  const inner = 'children' in node ? node.children.flatMap(elements) : []
  return node.type === 'element' ? [node, ...inner] : inner
}
const textOf = (node: Nodes): string =>
  'children' in node ? node.children.map(textOf).join('') : node.type === 'text' ? node.value : ''
const shape = (node: Nodes): unknown =>
  node.type === 'element'
    ? [node.tagName, Object.keys(node.properties), ...node.children.map(shape)]
    : 'children' in node
      ? node.children.map(shape)
      : node.type === 'text'
        ? []
        : node.type

const page = html(sample)
const { tree, problems } = parse(page)
const all = elements(tree)
const named = (...names: readonly string[]) => all.filter(({ tagName }) => names.includes(tagName))
const ids = all.flatMap(({ properties }) => (properties.id === undefined ? [] : [String(properties.id)]))

describe('html page', () => {
  it('parses without a complaint', () => {
    expect(problems).toEqual([])
  })

  it('asks for nothing and runs nothing', () => {
    const loading = [
      'script',
      'link',
      'img',
      'iframe',
      'object',
      'embed',
      'video',
      'audio',
      'source',
      'base',
      'form',
      'use',
      'image',
    ]
    expect(named(...loading)).toEqual([])
    for (const { tagName, properties } of all) {
      const keys = Object.keys(properties)
      expect(keys.filter((key) => /^(?:on|src|style$|action|data$|poster|xLink)/u.test(key))).toEqual([])
      if (tagName === 'meta') expect(properties.httpEquiv ?? []).not.toContain('refresh')
      if ('href' in properties) expect(tagName).toBe('a')
      for (const value of Object.values(properties)) {
        expect(String(value)).not.toMatch(/url\((?!#)/u)
      }
    }
    const style = textOf(named('style')[0] as Nodes)
    expect(style).not.toMatch(/url\((?!#)|@import|@font-face/u)
  })

  it('allows its own style by hash and nothing else', () => {
    const policies = named('meta').filter(
      ({ properties }) => String(properties.httpEquiv) === 'Content-Security-Policy',
    )
    const hash = createHash('sha256')
      .update(textOf(named('style')[0] as Nodes))
      .digest('base64')
    expect(policies.map(({ properties }) => properties.content)).toEqual([
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    ])
    expect(named('style')).toHaveLength(1)
  })

  it('has every id once, and every reference leads to one', () => {
    expect(ids).toEqual([...new Set(ids)])
    const targets = all.flatMap(({ properties: { href, ariaLabelledBy } }) => [
      ...(typeof href === 'string' && href.startsWith('#') ? [decodeURIComponent(href.slice(1))] : []),
      ...(Array.isArray(ariaLabelledBy) ? ariaLabelledBy.map(String) : []),
    ])
    expect(targets.length).toBeGreaterThan(40)
    expect(targets.filter((id) => !ids.includes(id))).toEqual([])
    expect(ids).toContain('question-q-dead')
    expect(ids).toContain('claim-c-1140')
  })

  it('has landmarks, a skip link, one h1 and headings in order', () => {
    for (const name of ['header', 'nav', 'main', 'footer', 'h1', 'title'])
      expect(named(name).length).toBeGreaterThan(0)
    expect(named('h1')).toHaveLength(1)
    expect(named('a')[0]?.properties.href).toBe('#content')
    const levels = named('h1', 'h2', 'h3', 'h4').map(({ tagName }) => Number(tagName[1]))
    for (const [index, level] of levels.entries())
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1)
  })

  it('titles and describes every picture', () => {
    const pictures = named('svg').filter(({ properties }) => properties.role === 'img')
    expect(pictures.length).toBeGreaterThan(3)
    for (const picture of pictures) {
      const inside = elements(picture).map(({ tagName }) => tagName)
      expect(inside.slice(1, 3)).toEqual(['title', 'desc'])
    }
    const others = named('svg').filter(
      ({ properties }) => !properties.role && !String(properties.className).includes('head'),
    )
    expect(others.every(({ properties }) => String(properties.ariaHidden) === 'true')).toBe(true)
  })

  it('marks the quoted span in its context', () => {
    expect(page).toContain('The raid on the towns of the south left <mark>around 1,140</mark> people dead')
  })

  it('has the sections in reading order, each in the result’s order of questions', () => {
    const order = named('article').map(({ properties }) => properties.id)
    expect(order.slice(0, 3)).toEqual(['question-q-dead', 'question-q-taken', 'question-q-toll'])
  })

  it('folds agreements and what was not understood', () => {
    const folded = named('details').map((node) => textOf(node))
    expect(folded.some((text) => text.includes('were injured'))).toBe(true)
    expect(folded.some((text) => text.includes('a third'))).toBe(true)
    expect(textOf(tree)).toContain('never says who is right')
  })

  it('says in a question what one article says twice and not alike, and no sentence twice', () => {
    const [first] = sample.discrepancies
    const discrepancies = [
      ...sample.discrepancies,
      { ...first, id: 'again', repeats: first?.id, says: 'Said again.' },
    ] as typeof sample.discrepancies
    const says = 'Gulf Wire has both figures.'
    const notes = [
      { id: 'n', kind: 'two-figures-one-question', source: 'sources/gulf-wire.md', claims: ['c-240'], says },
    ]
    const { tree: found } = parse(html({ ...sample, discrepancies, notes }))
    const taken = elements(found).find(({ properties }) => properties.id === 'question-q-taken') as Element
    expect(textOf(taken)).toContain(says)
    expect(textOf(found)).not.toContain('Said again.')
  })

  it.each([...HOSTILE.entries()])('keeps hostile text %i a text', (_, text) => {
    const harmless = parse(html(withTexts(silent, () => 'x'.repeat(text.trim().length))))
    const hostile = parse(html(withTexts(silent, () => text)))
    expect(hostile.problems).toEqual([])
    expect(shape(hostile.tree)).toEqual(shape(harmless.tree))
  })

  it.each([...HOSTILE.entries()])('keeps hostile names and paths %i a text', (_, text) => {
    const harmless = parse(html(withNames(silent, 'x'.repeat(text.trim().length))))
    const hostile = parse(html(withNames(silent, text)))
    expect(hostile.problems).toEqual([])
    expect(shape(hostile.tree)).toEqual(shape(harmless.tree))
  })

  it('links out by http and https alone', () => {
    const sources = [
      article('a.md', { url: 'https://a.example/"onclick="x' }),
      article('b.md', { url: 'javascript:alert(1)' }),
      article('c.md', { url: 'data:text/html,x' }),
    ]
    const links = elements(parse(html(result({ sources }))).tree).filter(({ tagName }) => tagName === 'a')
    const out = links.map(({ properties }) => String(properties.href)).filter((href) => !href.startsWith('#'))
    expect(out).toEqual(['https://a.example/%22onclick=%22x'])
  })

  it('keeps ids apart that differ only in odd characters', () => {
    const sources = ['a b.md', 'a-b.md', 'a_b.md', 'a_20_b.md', 'ä.md'].map((path) => article(path))
    const found = elements(parse(html(result({ sources }))).tree).flatMap(({ properties }) =>
      String(properties.id ?? '').startsWith('article-') ? [properties.id] : [],
    )
    expect(new Set(found).size).toBe(5)
  })
})
