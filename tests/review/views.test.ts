import { describe, expect, it } from 'vitest'
import { readSource } from '../../src/index.js'
import type { ArticleView, PairView } from '../../src/review/protocol/index.js'
import { articleView } from '../../src/review/server/article-view.js'
import { Edition } from '../../src/review/server/edition.js'
import { runOf, served, town } from './served.js'

describe('a pair', () => {
  it('comes with its question, its derivation, and pairs with the same figures', async () => {
    const review = await served(town)
    const item = (await review.items()).find(({ measure }) => measure === 'killed')
    const pair: PairView = await (await review.ask(`/api/pairs/${item?.id}`)).json()
    expect(pair).toMatchObject({
      id: item?.id,
      question: { id: item?.question, text: item?.text },
    })
    expect(pair.question.answers.map(({ exact }) => exact).sort()).toEqual(['12', '15', '19'])
    expect(pair.question.answers[0]).toMatchObject({
      asOf: expect.stringMatching(/^(published|as of) /),
      day: expect.stringMatching(/^2024-03-0\d$/),
      bounds: { lowOpen: false, approx: false, unit: 'person' },
    })
    expect(pair.sides.map(({ claim }) => claim)).toEqual(item?.sides.map(({ claim }) => claim))
    for (const [index, { derivation, steps }] of pair.sides.entries()) {
      const figure = item?.sides[index]?.figure
      expect(derivation).toContain(`“${figure}” → ${figure}, `)
      expect(steps.map(({ field }) => field)).toContain('measure')
    }
    expect(pair.alike).toEqual([])
  })

  it.each([
    ['At least 80 people were killed', '“At least 80” → [80, ∞), '],
    ['More than 80 people were killed', '“More than 80” → (80, ∞), '],
    ['About 80 people were killed', '“About 80” → ≈ 80, '],
    ['Between 50 and 60 people were killed', '→ [50, 60], '],
    ['Fewer than 10 people were killed', '→ (−∞, 10), '],
  ])('of "%s" says what was read', async (words, derivation) => {
    const review = await served({
      ...town,
      'a.txt': `${words} in the fire at the Hill Town hotel on Sunday, police said.\n`,
    })
    const found: string[] = []
    for (const { id } of await review.items()) {
      const pair: PairView = await (await review.ask(`/api/pairs/${id}`)).json()
      found.push(...pair.sides.map((side) => side.derivation))
    }
    expect(found.join('\n')).toContain(derivation)
    expect(found.join('\n')).toContain('said by police')
  })
})

describe('an article', () => {
  it('comes as blocks, its claims marked', async () => {
    const review = await served(town)
    const article: ArticleView = await (await review.ask('/api/articles?path=a.txt')).json()
    expect(article).toMatchObject({ path: 'a.txt', dir: 'auto' })
    const marked = article.blocks.flatMap(({ text, marks }) =>
      marks.map(({ start, end, question }) => [text.slice(start, end), question !== null]),
    )
    expect(marked).toEqual(
      expect.arrayContaining([
        ['12', true],
        ['40', true],
      ]),
    )
  })

  const read = (raw: string, path: string, language: string | null = null): ArticleView | null => {
    const source = { ...readSource(raw, { path }), language }
    const run = runOf({ [path]: raw })
    const heads = run.result.sources.map((each) => ({ ...each, language }))
    return articleView(
      new Edition({ ...run, sources: [source], result: { ...run.result, sources: heads } }),
      path,
    )
  }

  it.each([
    ['ar', 'rtl'],
    ['he-IL', 'rtl'],
    ['fa', 'rtl'],
    ['ur', 'rtl'],
    ['ps', 'rtl'],
    ['ckb', 'rtl'],
    ['yi', 'rtl'],
    ['az-Arab', 'rtl'],
    ['AR_EG', 'rtl'],
    ['ar-Latn', 'ltr'],
    ['en', 'ltr'],
    ['ru', 'ltr'],
    ['', 'auto'],
    [null, 'auto'],
  ])('in %s runs %s', (language, dir) => {
    expect(read('Some text.\n', 'a.txt', language)?.dir).toBe(dir)
  })

  it('is text, whatever it holds: markup, control characters, lone halves of characters', () => {
    const raw = 'Some <script>alert(1)</script> text \u202E turned \u0007 and \uD800 halved.\n'
    const [block] = read(raw, 'a.txt')?.blocks ?? []
    expect(block?.text).toContain('<script>alert(1)</script>')
    for (const sign of ['\u202E', '\u0007', '\uD800']) expect(block?.text).not.toContain(sign)
    expect(block?.text).toHaveLength(raw.trim().length)
  })

  it.each([
    ['a.md', 'Text.\n\n| Where | Dead |\n| --- | --- |\n| Hill Town | 12 |\n'],
    [
      'a.html',
      '<article><p>Text.</p><table><tr><th>Where</th>\n<th>Dead</th></tr><tr><td>Hill Town</td>\n<td>12</td></tr></table></article>',
    ],
  ])('has tables by their rows: %s', (path, raw) => {
    const cells = read(raw, path)?.blocks.filter(({ kind }) => kind === 'cell')
    expect(cells?.map(({ text, opensRow }) => [text, opensRow === true])).toEqual([
      ['Where', true],
      ['Dead', false],
      ['Hill Town', true],
      ['12', false],
    ])
  })

  it('comes without what is no part of it', () => {
    const raw =
      '<html><body><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav><article><h1>Fire</h1><p>At least 12 people were killed in the fire at the Hill Town hotel on Sunday, police said in the evening.</p></article></body></html>'
    const kinds = read(raw, 'a.html')?.blocks.map(({ kind }) => kind)
    expect(kinds).toContain('paragraph')
    expect(kinds).not.toContain('boilerplate')
  })
})
