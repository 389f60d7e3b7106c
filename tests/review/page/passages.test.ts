import { describe, expect, it } from 'vitest'
import { codePieces } from '../../../src/review/page/pair/code-pieces.js'
import { differingIn, located } from '../../../src/review/page/pair/located.js'
import { otherAnswers, pairWith, turned } from '../../../src/review/page/pair/neighbours.js'
import { markedRuns, piecesOf } from '../../../src/review/page/pair/pieces.js'
import { differingWords, sentenceAt } from '../../../src/review/page/pair/words.js'
import { answer, item, pairView } from './items.js'

const cut = (text: string, spans: readonly { readonly start: number; readonly end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end))

describe('differing words', () => {
  it.each([
    ['Police said 12 people died.', 'Police said 14 people died.', ['12'], ['14']],
    ['Police said 12 people died.', 'Police said 12 people died.', [], []],
    ['The port said 12 died on Monday.', 'The port said 12 died.', ['on Monday'], []],
    ['A storm hit the coast.', 'Prices rose again, banks warned.', [], []],
    ['', '', [], []],
  ])('%j and %j', (a, b, left, right) => {
    const [one, other] = differingWords(a, b)
    expect([cut(a, one), cut(b, other)]).toEqual([left, right])
  })

  it('of texts without end are not looked for', () => {
    const long = 'word '.repeat(5000)
    expect(differingWords(long, `${long}more`)).toEqual([[], []])
  })
})

describe('the sentence of a figure', () => {
  const text = 'It rained. The ferry took 12 lives. Nobody knows why.'
  it.each([
    [0, 'It rained.'],
    [26, 'The ferry took 12 lives.'],
    [text.length - 1, 'Nobody knows why.'],
    [text.length, 'Nobody knows why.'],
  ])('at %i is %j', (offset, sentence) => {
    expect(cut(text, [sentenceAt(text, offset)])).toEqual([sentence])
  })

  it('in an endless block is near the figure', () => {
    const { start, end } = sentenceAt('x'.repeat(100_000), 50_000)
    expect(end - start).toBeLessThan(3000)
  })
})

describe('pieces of a block', () => {
  const text = 'About 1,400 people died, 12 of them pupils.'
  const marks = [
    { start: 0, end: 11, claim: 'own', question: 'q' },
    { start: 25, end: 27, claim: 'far', question: null },
  ]
  const role = ({ claim }: { claim: string }) => (claim === 'own' ? 'own' : 'other')

  it('are the text again when put together, whatever overlaps', () => {
    for (const differing of [[], [{ start: 6, end: 18 }], [{ start: -5, end: 999 }]]) {
      const pieces = piecesOf({ text, marks }, role, differing)
      expect(pieces.map((piece) => piece.text).join('')).toBe(text)
    }
  })

  it('keep one mark one, however its words differ', () => {
    const runs = markedRuns(piecesOf({ text, marks }, role, [{ start: 6, end: 18 }]))
    expect(runs.map((run) => [run[0]?.role, run.map(({ text: words }) => words).join('|')])).toEqual([
      ['own', 'About |1,400'],
      ['plain', ' people'],
      ['plain', ' died, '],
      ['other', '12'],
      ['plain', ' of them pupils.'],
    ])
  })

  it('leave out marks that are nobody’s concern', () => {
    expect(piecesOf({ text, marks }, () => 'plain', [])).toHaveLength(1)
    expect(piecesOf({ text: '', marks: [] }, role, [])).toEqual([])
  })
})

describe('a passage in its article', () => {
  const article = (words: string, claim: string) => ({
    blocks: [
      { kind: 'title' as const, text: 'Ferry lost', marks: [] },
      {
        kind: 'paragraph' as const,
        text: `It rained. ${words}`,
        marks: [{ start: 26, end: 28, claim, question: 'q' }],
      },
    ],
  })
  const [a, b] = [article('The ferry took 12 lives.', 'a'), article('The ferry took 14 lives.', 'b')]

  it('is found with its sentence, and compared with the other’s', () => {
    const [left, right] = [located(a, 'a'), located(b, 'b')]
    expect(left?.block).toBe(1)
    if (!left || !right) throw new Error('not found')
    const [one] = differingIn({ article: a, at: left }, { article: b, at: right })
    expect(cut(a.blocks[1]?.text ?? '', one)).toEqual(['12'])
    expect(located(a, 'nobody')).toBeNull()
  })
})

describe('other sources of a question', () => {
  const view = pairView([answer('c-gazette'), answer('c-echo'), answer('c-wire'), answer('c-post')])
  const others = otherAnswers(view)

  it('come round and round after the pair’s own', () => {
    expect(others.map(({ claim }) => claim)).toEqual(['c-echo', 'c-post'])
    expect(turned(null, others, 1)).toBe('c-echo')
    expect(turned('c-post', others, 1)).toBeNull()
    expect(turned(null, others, -1)).toBe('c-post')
    expect(turned('gone', others, 1)).toBe('c-echo')
    expect(turned(null, [], 1)).toBeNull()
  })

  it('lead to their pair, with the left side first', () => {
    const pair = (id: string, left: string, right: string, question = 'q-ferry') =>
      item(id, {
        question,
        sides: [
          { claim: left, article: 'a.md', figure: '1' },
          { claim: right, article: 'b.md', figure: '2' },
        ],
      })
    const current = pair('p-1', 'c-gazette', 'c-wire')
    const all = [current, pair('p-2', 'c-wire', 'c-echo'), pair('p-3', 'c-gazette', 'c-echo')]
    expect(pairWith('c-echo', current, all)?.id).toBe('p-3')
    expect(pairWith('c-echo', current, all.slice(0, 2))?.id).toBe('p-2')
    expect(pairWith('c-echo', current, [pair('p-9', 'c-gazette', 'c-echo', 'q-2')])).toBeUndefined()
  })
})

it('commands in advice stand apart', () => {
  expect(codePieces('Run `claimdiff add` again').map(({ text, isCode }) => [text, isCode])).toEqual([
    ['Run ', false],
    ['claimdiff add', true],
    [' again', false],
  ])
})
