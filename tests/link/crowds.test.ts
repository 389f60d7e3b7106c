import { describe, expect, it } from 'vitest'
import { compareClaims, extractClaims, readSource } from '../../src/index.js'
import { article, link } from './linked.js'

const march = (day: string, text: string) => article(day, 'Thousands march in Osterby over pensions', text)
const articles = [
  march(
    '2024-03-07',
    'A crowd of 25,000 gathered in Osterby on Wednesday in protest against the pension law, police said.',
  ),
  march(
    '2024-03-08',
    'The union said 80,000 had marched in Osterby on Wednesday in the protest against the pension law. A bus carrying 40 people was late.',
  ),
]

describe('a crowd', () => {
  it('is one question, whatever words say who came', () => {
    const linked = link(...articles)
    expect(linked.isOne('25,000', '80,000')).toBe(true)
    expect(linked.isOne('80,000', '40')).toBe(false)
  })

  it('does not grow after its day', () => {
    const sources = articles.map((text, i) => readSource(text, { path: `${i}.md` }))
    const { discrepancies } = compareClaims(
      sources,
      sources.flatMap((source) => extractClaims(source)),
    )
    expect(discrepancies.map(({ level }) => level)).toEqual(['conflict'])
  })
})
