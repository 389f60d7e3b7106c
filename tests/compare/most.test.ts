import { describe, expect, it } from 'vitest'
import { compareAll, compareQuestion } from '../../src/compare/index.js'
import { mostCompared } from '../../src/compare/most.js'
import { claim } from './claim.js'

const context = { sources: new Map() }
const ask = (figures: readonly number[]) => ({
  id: 'q',
  text: 'How many people were killed?',
  measure: 'killed',
  cumulative: false,
  claims: figures.map((figure, at) =>
    claim({ quantity: { low: figure, high: figure }, source: `${String(at).padStart(5, '0')}.md` }),
  ),
})
const repeated = (figure: number, times: number): number[] => Array.from({ length: times }, () => figure)

describe('a question of many claims', () => {
  it('holds all against each other up to the limit', () => {
    const result = compareQuestion(ask(repeated(80, mostCompared)), context)
    expect(result).toMatchObject({ compared: null, pairs: (mostCompared * (mostCompared - 1)) / 2 })
  })

  it('holds no more than that against each other, and says how many', () => {
    const { questions, pairs } = compareAll([ask(repeated(80, 5000))], context)
    expect(questions[0]).toMatchObject({ compared: mostCompared, verdict: 'agree' })
    expect(questions[0]?.claims).toHaveLength(5000)
    expect(pairs).toBe((mostCompared * (mostCompared - 1)) / 2)
  })

  it('leaves out no figure, however late it stands', () => {
    const { verdict, discrepancies } = compareQuestion(ask([...repeated(80, 5000), 81]), context)
    expect(verdict).toBe('differ')
    expect(discrepancies).toHaveLength(mostCompared - 1)
  })
})
