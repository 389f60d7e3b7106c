import { describe, expect, it } from 'vitest'
import type { Quantity } from '../../src/model/index.js'
import { gapBetween, gapWords, sharedBand } from '../../src/report/gap.js'
import { tableStyle } from '../../src/report/html/style-tables.js'
import { type Entry, outlineOf } from '../../src/report/outline.js'
import { labelPlaces } from '../../src/report/picture/labels.js'
import { markOf } from '../../src/report/picture/marks.js'
import { marksApart } from '../../src/report/picture/marks-apart.js'
import { sourceMatrix } from '../../src/report/picture/matrix.js'
import { scaleOf, ticks } from '../../src/report/picture/scale.js'
import { rangeStrip } from '../../src/report/picture/strip.js'
import { stepTimeline } from '../../src/report/picture/timeline.js'
import { claim, pair, quantity, question, result } from './build.js'
import { sample } from './sample.js'

const of = (figure: Quantity, id = 'x') => claim(id, `${id}.md`, `dead [${id}] there`, { quantity: figure })
const open = { low: null, high: null }

describe('gap', () => {
  it.each([
    ['touching, both closed', quantity(null, 230), quantity(230, 230), null],
    ['touching, one open', quantity(null, 230, { highOpen: true }), quantity(230, 230), [230, 230]],
    ['apart', quantity(1140, 1140, { approx: true }), quantity(1400, null, { lowOpen: true }), [1150, 1400]],
    ['the other way round', quantity(240, 240), quantity(null, 230, { highOpen: true }), [230, 240]],
    ['within', quantity(50, 60), quantity(55, 55), null],
    ['other units', quantity(1, 1, { unit: 'USD' }), quantity(9, 9, { unit: 'EUR' }), null],
  ])('%s', (_, left, right, edges) => {
    const gap = gapBetween(of(left, 'a'), of(right, 'b'))
    expect(gap && [gap.from, gap.to]).toEqual(edges)
  })

  it('says whether rounding was granted', () => {
    const gap = gapBetween(of(quantity(240, 240), 'a'), of(quantity(230, 230), 'b'))
    expect(gap && gapWords(gap)).toBe('No number fits both “b” and “a”.')
  })

  it('leaves a band where all figures fit', () => {
    expect(
      sharedBand([of(quantity(80, null)), of(quantity(null, 100)), of(quantity(85, 120))]),
    ).toMatchObject({
      low: 85,
      high: 100,
    })
    expect(sharedBand([of(quantity(80, 80)), of(quantity(90, 90))])).toBeNull()
    expect(sharedBand([of(quantity(80, 80))])).toBeNull()
  })
})

describe('marks', () => {
  const draw = (figure: Partial<Quantity>) =>
    markOf({ ...quantity(50, 50), ...figure }, 10, (value) => value).markup
  it('are shapes of their own', () => {
    const drawn = [
      {},
      { approx: true },
      { high: null },
      { high: null, lowOpen: true },
      { low: null },
      { low: 30 },
      { high: null, approx: true },
      open,
    ]
    expect(new Set(drawn.map(draw)).size).toBe(drawn.length)
    expect(draw({ high: null, lowOpen: true })).toContain('hollow')
    expect(draw({ high: null })).not.toContain('hollow')
    expect(draw({ approx: true })).toContain('fade-left')
    expect(draw({ high: null, approx: true })).toContain('hatched')
  })
})

describe('pictures', () => {
  const { contested, changed, undetermined, agreed } = outlineOf(sample)
  const [dead, toll, talks, hurt] = [contested[0], changed[0], undetermined[0], agreed[0]] as Entry[]

  it('name the gap, or the band that fits all', () => {
    const strip = rangeStrip(dead as Entry)?.markup
    expect(strip).toContain('gap: 1,150 to 1,400')
    expect(strip).toContain('The gap runs from 1,150 to 1,400.')
    expect(rangeStrip(hurt as Entry)?.markup).toContain('Fits every source: 3,200 to 3,400,')
    expect(rangeStrip(talks as Entry)).toBeNull()
  })

  it('draw a line per speaker, and no timeline for a fixed fact', () => {
    const timeline = stepTimeline(toll as Entry)?.markup ?? ''
    // Of two speakers one has two days.
    expect(timeline.match(/<circle/gu)?.length).toBeGreaterThan(2)
    expect(timeline.match(/<g class="step"/gu)).toHaveLength(1)
    expect(timeline).toContain('<b>A</b> <bdi>the Gaza health ministry</bdi>')
    expect(timeline).toContain('no date')
    expect(stepTimeline(dead as Entry)).toBeNull()
  })

  it('name a place once and draw a speaker’s figure of a day once', () => {
    const at = { value: '2024-01-01', basis: 'stated' as const }
    const claims = [
      { ...of(quantity(5, 5), 'a'), asOf: at, speaker: 'police' },
      { ...of(quantity(5, 5), 'b'), asOf: at, speaker: 'Police' },
      { ...of(quantity(5, 5), 'c'), asOf: at, speaker: 'a hospital' },
      { ...of(quantity(9, null), 'd'), asOf: { ...at, value: '2024-01-02' } },
    ].map((one) => ({ ...one, quote: { ...one.quote, exact: one.quantity?.low === 5 ? '5' : 'at least 9' } }))
    const ids = claims.map(({ id }) => id)
    const { contested: found } = outlineOf(
      result({ claims, questions: [question('q', 'How many?', 'differ', ids, { cumulative: true })] }),
    )
    const timeline = stepTimeline(found[0] as Entry)?.markup ?? ''
    expect(timeline.match(/<circle/gu)).toHaveLength(3)
    expect(timeline.match(/class="figure"[^>]*>5</gu)).toHaveLength(1)
    expect(timeline).toContain('translate(20 0)')
    expect(timeline).toContain('>at least 9<')
    expect(timeline).not.toContain('in the table')
  })

  it('set article against article with sign and word', () => {
    const text = (entry: Entry) =>
      sourceMatrix(entry)
        ?.markup.replace(/<[^>]*>/gu, ' ')
        .replace(/\s+/gu, ' ')
    expect(text(toll as Entry)).toContain('2 Evening Post update 3 Northern Agency agree update')
    expect(
      sourceMatrix(dead as Entry)?.markup.match(/<td class="conflict"><span class="word">conflict/gu),
    ).toHaveLength(3)
    expect(tableStyle).toContain('.matrix .conflict::before{content:"≠"')
    expect(text(dead as Entry)?.endsWith('≠ conflict ')).toBe(true)
    expect(text(talks as Entry)).toContain('cannot tell ? cannot tell')
    expect(sourceMatrix(contested[1] as Entry)).toBeNull()
  })

  it('show a feared figure as not comparable', () => {
    const claims = ['a', 'b', 'c'].map((id) => of(quantity(5, 5), id))
    const feared = claims.map((one, index) => (index === 2 ? { ...one, modality: 'feared' as const } : one))
    const [entry] = outlineOf(
      result({
        claims: feared,
        questions: [question('q', 'How many?', 'differ', ['a', 'b', 'c'])],
        discrepancies: [pair('q', 'a', 'b', 'differ', 'x')],
      }),
    ).contested
    expect(sourceMatrix(entry as Entry)?.markup).toContain('not comparable')
  })

  it('hold as many rows as a person can read, contested ones first', () => {
    const claims = Array.from({ length: 300 }, (_, index) => of(quantity(index, index), `c${index}`))
    const [entry] = outlineOf(
      result({
        claims,
        questions: [
          question(
            'q',
            'How many?',
            'differ',
            claims.map(({ id }) => id),
          ),
        ],
        discrepancies: [pair('q', 'c0', 'c299', 'differ', 'x')],
      }),
    ).contested
    const strip = rangeStrip(entry as Entry)?.markup ?? ''
    expect(strip.match(/<g class="row/gu)).toHaveLength(40)
    expect(strip).toContain('>c299<')
    expect(strip).toContain('260 more figures in the table.')
    expect(sourceMatrix(entry as Entry)?.markup).toContain('left out')
  })

  it('stay finite whatever the figures', () => {
    const odd = [
      quantity(0, 0),
      quantity(1e300, 1e300),
      quantity(-5, 5),
      quantity(null, null),
      quantity(5e-324, 1),
    ]
    const claims = odd.map((figure, index) => ({
      ...of(figure, `c${index}`),
      asOf: { value: `2024-01-0${index + 1}`, basis: 'stated' as const },
    }))
    const ids = claims.map(({ id }) => id)
    const [entry] = outlineOf(
      result({
        claims,
        questions: [question('q', 'How many?', 'differ', ids, { cumulative: true })],
        discrepancies: [pair('q', 'c0', 'c1', 'differ', 'x')],
      }),
    ).contested
    const drawn = `${rangeStrip(entry as Entry)?.markup}${stepTimeline(entry as Entry)?.markup}`
    expect(drawn).not.toMatch(/NaN|Infinity|undefined/u)
  })
})

describe('scales', () => {
  it('put a single value in the middle', () => {
    expect(scaleOf(5, 5, 0, 100)(5)).toBe(50)
    expect(scaleOf(0, 10, 0, 100)(2.5)).toBe(25)
  })

  it.each([
    [0, 10, [0, 2.5, 5, 7.5, 10]],
    [1101, 1440, [1200, 1300, 1400]],
    [7, 7, [7]],
    [6.5, 7.4, [6.5, 6.75, 7, 7.25]],
  ])('tick between %d and %d', (low, high, expected) => {
    expect(ticks(low, high, 4)).toEqual(expected)
  })

  it('set marks that would lie over each other side by side, towards the middle, and leave out what is too much', () => {
    const shifts = (x: number, count: number) =>
      marksApart(Array.from({ length: count }), () => ({ x, y: 100 })).map(({ shift }) => shift)
    expect(shifts(20, 3)).toEqual([0, 20, 40])
    expect(shifts(80, 2)).toEqual([0, -20])
    expect(shifts(20, 9)).toHaveLength(5)
    expect(marksApart([90, 120], (y) => ({ x: 20, y })).map(({ shift }) => shift)).toEqual([0, 0])
  })

  it('leave a label out rather than set it over another', () => {
    const crowd = Array.from({ length: 6 }, () => ({ x: 50, y: 100, text: 'more than 20', rise: 9 }))
    expect(labelPlaces(crowd).filter((place) => place !== undefined)).toHaveLength(2)
  })
})
