import { describe, expect, it } from 'vitest'
import { extractClaims, readSource } from '../../../src/index.js'

const triggerOf = (text: string): string | null | undefined =>
  extractClaims(readSource(`${text}\n`, { path: 'a.txt', type: 'text', published: '2024-05-10' })).find(
    ({ kind }) => kind !== 'duration',
  )?.event?.trigger

describe('a strike', () => {
  it.each([
    ['The union called a national strike after 2,400 jobs were cut.', 'protest'],
    ['Some 5,000 nurses went on strike on Monday.', 'protest'],
    ['A strike by 300 drivers over pay ended on Sunday.', 'protest'],
    ['At least 12 people were killed in a strike on a market.', 'attack'],
    ['A strike killed four people, two of them union leaders.', 'attack'],
    ['An air strike called in by the army killed 30 workers.', 'attack'],
  ])('%s', (text, trigger) => {
    expect(triggerOf(text)).toBe(trigger)
  })
})
