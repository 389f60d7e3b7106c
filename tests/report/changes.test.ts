import { describe, expect, it } from 'vitest'
import type { Result } from '../../src/model/index.js'
import { changesBetween, onlySince, reporters } from '../../src/report/index.js'
import { isSince } from '../../src/report/since.js'
import { article, claim, pair, quantity, question, result } from './build.js'
import { HOSTILE, withTexts } from './hostile.js'

type Figures = Readonly<Record<string, number>>

/** One question with a figure per outlet; the claims are called after outlet and figure. */
function told(id: string, text: string, figures: Figures, fields: Parameters<typeof question>[4] = {}) {
  const claims = Object.entries(figures).map(([outlet, value]) =>
    claim(`${id}-${outlet}-${value}`, `in/${outlet}.md`, `there were [${value}] dead`, {
      quantity: quantity(value, value),
    }),
  )
  const ids = claims.map((one) => one.id)
  const differ = new Set(Object.values(figures)).size > 1
  const pairs = differ
    ? ids
        .slice(1)
        .filter((other) => other.split('-')[2] !== ids[0]?.split('-')[2])
        .map((other) => pair(id, ids[0] as string, other, 'differ', `${ids[0]} against ${other}.`))
    : []
  return { claims, pairs, asked: question(id, text, differ ? 'differ' : 'agree', ids, fields) }
}

function run(...parts: readonly ReturnType<typeof told>[]): Result {
  const claims = parts.flatMap((part) => part.claims)
  const outlets = [...new Set(claims.map(({ source }) => source))]
  return result({
    asOf: '2024-01-20',
    sources: outlets.map((path) => article(path, { outlet: path.slice(3, -3) })),
    claims,
    questions: parts.map(({ asked }) => asked),
    discrepancies: parts.flatMap(({ pairs }) => pairs),
  })
}

const changes = (earlier: Result, now: Result) => changesBetween(earlier, 'old/report.json', now)

describe('changes since an earlier report', () => {
  it('are none between a run and itself', () => {
    const one = run(told('q1', 'How many?', { A: 5, B: 7 }), told('q2', 'How many more?', { A: 1, B: 1 }))
    expect(changes(one, one)).toMatchObject({ questions: [], discrepancies: { new: [], resolved: [] } })
    expect(reporters.summary({ ...one, changes: changes(one, one) }, { width: 120 })).toContain(
      'nothing has changed',
    )
  })

  it('ignore an article that moved, and one whose figure stands elsewhere in it', () => {
    const one = run(told('q1', 'How many?', { A: 5, B: 7 }))
    const moved = JSON.parse(JSON.stringify(one).replaceAll('in/', 'elsewhere/').replaceAll('q1-', 'x-'))
    expect(changes(one, moved).questions).toEqual([])
  })

  it.each<[string, ReturnType<typeof told>[], ReturnType<typeof told>[], unknown]>([
    [
      'a new question',
      [],
      [told('q1', 'How many?', { A: 5, B: 7 })],
      { state: 'new', before: null, after: 'differ', came: [], went: [] },
    ],
    [
      'a question that is contested now',
      [told('q1', 'How many?', { A: 5, B: 5 })],
      [told('q1', 'How many?', { A: 5, B: 7 })],
      {
        state: 'changed',
        before: 'agree',
        after: 'differ',
        came: ['q1-B-7'],
        went: [{ outlet: 'B', exact: '5' }],
      },
    ],
    [
      'a question that is contested no longer',
      [told('q1', 'How many?', { A: 5, B: 7 })],
      [told('q1', 'How many?', { A: 7, B: 7 })],
      { state: 'resolved', before: 'differ', after: 'agree', went: [{ outlet: 'A', exact: '5' }] },
    ],
    [
      'a contested question that is gone',
      [told('q1', 'How many?', { A: 5, B: 7 })],
      [],
      { state: 'resolved', question: null, previous: 'q1', before: 'differ', after: null },
    ],
    [
      'another figure in a contested question',
      [told('q1', 'How many?', { A: 5, B: 7 })],
      [told('q1', 'How many?', { A: 5, B: 8 })],
      { state: 'changed', before: 'differ', after: 'differ', came: ['q1-B-8'] },
    ],
    [
      'a question of another id by its measure and text',
      [told('q1', 'How many?', { A: 5, B: 7 })],
      [told('q9', 'How many?', { A: 5, B: 8 })],
      { state: 'changed', question: 'q9', previous: 'q1' },
    ],
  ])('say %s', (_, before, after, expected) => {
    expect(changes(run(...before), run(...after)).questions).toMatchObject([expected])
  })

  it('follow a question of another id and text by its claims, within its measure', () => {
    const before = run(told('q1', 'How many?', { A: 5, B: 7 }))
    const renamed = { id: 'q2', text: 'How many in the fire?' }
    const now = {
      ...before,
      questions: before.questions.map((one) => ({ ...one, ...renamed, verdict: 'changed' as const })),
      discrepancies: [],
    }
    expect(changes(before, now).questions).toMatchObject([
      { state: 'resolved', question: 'q2', previous: 'q1' },
    ])
    const other = { ...now, questions: now.questions.map((one) => ({ ...one, measure: 'injured' })) }
    expect(changes(before, other).questions.map(({ state }) => state)).toEqual(['new', 'resolved'])
  })

  it('name new contradictions by id and keep the sentence of one that is gone', () => {
    const before = run(told('q1', 'How many?', { A: 5, B: 7 }))
    const now = run(told('q1', 'How many?', { A: 5, B: 5, C: 9 }))
    expect(changes(before, now).discrepancies).toEqual({
      new: [now.discrepancies[0]?.id],
      resolved: [
        { id: 'q1-A-5-q1-B-7', text: 'How many?', level: 'conflict', says: 'q1-A-5 against q1-B-7.' },
      ],
    })
  })

  it('do not say a question without a contradiction that is gone', () => {
    expect(changes(run(told('q1', 'How many?', { A: 5, B: 5 })), run()).questions).toEqual([])
  })
})

describe('reports of changes', () => {
  const before = run(
    told('q1', 'How many died?', { A: 5, B: 7 }),
    told('q2', 'How many were hurt?', { A: 5, B: 5 }),
    told('q3', 'How many fled?', { A: 30, B: 40 }),
    told('q4', 'How many came?', { A: 1, B: 2 }),
  )
  const after = run(
    told('q1', 'How many died?', { A: 5, B: 7, C: 9 }),
    told('q2', 'How many were hurt?', { A: 5, B: 6 }),
    told('q3', 'How many fled?', { A: 40, B: 40 }),
    told('q5', 'How many stayed?', { A: 2, B: 3 }),
  )
  const now = { ...after, changes: changes(before, after) }

  it('mark what is new, changed and resolved in the summary', () => {
    const text = reporters.summary(now, { width: 100 }).replace(/\s+/gu, ' ')
    expect(text).toContain('2 questions newly contested, 1 question changed, 2 questions no longer contested')
    expect(text).toContain('≠ How many were hurt? (newly contested)')
    expect(text).toContain('≠ How many stayed? (new)')
    expect(text).toContain(
      'NO LONGER CONTESTED ✓ How many fled? was contested; new: “40” (A); gone: “30” (A)',
    )
    expect(text).toContain('✓ How many came? was contested; no figure of it is left; gone: “1” (A), “2” (B)')
  })

  it('mark them in Markdown', () => {
    const text = reporters.markdown(now)
    expect(text).toContain('## Since the earlier report\n\n### Newly contested')
    expect(text).toContain('- **new:** q1-A-5 against q1-C-9.')
    expect(text).toContain('- q1-A-5 against q1-B-7.')
    expect(text).toContain('- *no longer contested:* How many fled?')
  })

  it('mark them in HTML', () => {
    const text = reporters.html(now)
    expect(text).toContain('<section id="changes"')
    expect(text).toMatch(/conflict <span class="tag">newly contested<\/span>/u)
    expect(text).toContain('<span class="tag">new</span> q1-A-5 against q1-C-9.')
    expect(text).toContain('<a href="#question-q3">')
    expect(text).toContain('<bdi>How many came?</bdi>')
  })

  it('mark them in the table', () => {
    const rows = reporters.csv(now).split('\r\n')
    expect(rows[0]?.endsWith(',change')).toBe(true)
    expect(rows.filter((row) => row.endsWith(',newly contested'))).toHaveLength(2)
    expect(reporters.csv(after).split('\r\n')[1]?.endsWith(',')).toBe(true)
  })

  it.each([...HOSTILE.entries()])('keep hostile text %i a text', (_, text) => {
    const hostile = withTexts(now, () => text)
    const harmless = withTexts(now, () => 'harmless')
    const tags = (page: string) => page.match(/<\/?[a-z][a-z0-9]*/gu)
    expect(tags(reporters.html(hostile))).toEqual(tags(reporters.html(harmless)))
    expect(reporters.summary(hostile).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202A-\u202E]/u)
  })
})

describe('since a date', () => {
  it.each([
    ['2024-01-20', '2024-01-20', true],
    ['2024-01-19', '2024-01-20', false],
    ['2024-01-20T05:00:00Z', '2024-01-20', true],
    ['2024-01-20T05:00:00Z', '2024-01-20T06:00Z', false],
    ['2024-01-20T05:00', '2024-01-20T06:00+02:00', true],
    ['2024-01-20', '2024-01-20T23:00Z', true],
    ['2024-01', '2024-01-20', true],
    ['2023', '2024-01-20', false],
    ['2023-11-24/2024-02-01', '2024-01-20', true],
    ['XXXX-01-30', '2024-01-20', false],
    ['PRESENT_REF', '2024-01-20', false],
    [null, '2024-01-20', false],
  ])('%s is since %s: %s', (value, date, expected) => {
    expect(isSince(value, date)).toBe(expected)
  })

  const dated = (one: ReturnType<typeof told>, value: string | null) => ({
    ...one,
    claims: one.claims.map((each) => ({ ...each, asOf: { value, basis: 'stated' as const } })),
  })
  const whole = run(
    dated(told('q1', 'How many died?', { A: 5, B: 7 }), '2024-01-01'),
    dated(told('q2', 'How many fled?', { A: 5, B: 5 }), '2024-02-01'),
    dated(told('q3', 'How many came?', { A: 5, B: 5 }), null),
  )

  it('leaves out questions without a figure since then, and says how many', () => {
    const narrow = onlySince(whole, '2024-01-20')
    expect(narrow.questions.map(({ id }) => id)).toEqual(['q2'])
    expect(narrow.claims.map(({ id }) => id)).toEqual(['q2-A-5', 'q2-B-5'])
    expect(narrow.discrepancies).toEqual([])
    expect(narrow.counts).toEqual(whole.counts)
    const says =
      'Only questions with a figure since 20 January 2024: 2 questions without one left out, 1 of them contested.'
    for (const name of ['summary', 'markdown', 'html'] as const) {
      const text = reporters[name](narrow, { width: 120 })
      expect(text).toContain(says)
      expect(text).toContain('No contradiction found in 1 question with a figure since 20 January 2024.')
    }
  })

  it('keeps a question for an article published since then', () => {
    const sources = whole.sources.map((source) => ({ ...source, published: '2024-01-25' }))
    expect(onlySince({ ...whole, sources }, '2024-01-20').since?.leftOut).toEqual({
      questions: 0,
      contested: 0,
    })
  })

  it('never reads as fine where nothing is new', () => {
    const none = onlySince(whole, '2025-01-01')
    expect(reporters.summary(none)).toContain('Nothing new: no question has a figure since 1 January 2025.')
    expect(reporters.html(none)).toContain('class="top unchecked"')
  })

  it('keeps of the changes what is shown and what is gone', () => {
    const changed = {
      ...whole,
      changes: changesBetween(run(told('q0', 'Gone?', { A: 1, B: 2 })), 'x', whole),
    }
    expect(onlySince(changed, '2024-01-20').changes).toMatchObject({
      questions: [{ question: 'q2' }, { question: null, previous: 'q0' }],
      discrepancies: { new: [], resolved: [{ text: 'Gone?' }] },
    })
  })
})
