import { describe, expect, it } from 'vitest'
import { statusesOf } from '../../src/ledger/index.js'
import { at, compared, decisionOn, ledgerOf, reversal, states } from './town.js'

const quoted = 'At the hotel in Hill Town, 12 people were killed in the fire on Sunday, police said.'
const other = 'Officials said 19 people were killed in the fire at the Hill Town hotel on Sunday.'
const rest = 'The road to the station was closed. Trains ran late all evening.'
const town = { 'a.txt': `${quoted}\n\n${rest}\n`, 'b.txt': `${other}\n\n${rest}\n` }
const before = compared(town)
const decision = decisionOn(before)
const ledger = ledgerOf(decision)
const statesAfter = (changed: Parameters<typeof compared>[0]) =>
  states(ledger, compared({ ...town, ...changed }))

describe('a decision', () => {
  it('settles its pair, and says so with itself', () => {
    expect(before.result.discrepancies).toHaveLength(1)
    const [id = ''] = before.result.discrepancies.map((pair) => pair.id)
    expect(statusesOf(ledger, before).get(id)).toEqual({ state: 'settled', decision })
  })

  it.each([
    [{ verdict: 'update' }, 'settled'],
    [{ verdict: 'compatible' }, 'settled'],
    [{ verdict: 'extraction' }, 'settled'],
    [{ verdict: 'unsure' }, 'decided'],
    [{ verdict: 'conflict' }, 'decided'],
    [{ verdict: 'conflict', resolution: 'range' }, 'settled'],
    [{ verdict: 'conflict', resolution: 'prefer' }, 'settled'],
    [{ verdict: 'conflict', resolution: 'defer' }, 'decided'],
    [{ verdict: 'conflict', resolution: 'pending' }, 'decided'],
    [{ verdict: 'conflict', resolution: 'ask' }, 'decided'],
    [{ verdict: 'scope', flag: true }, 'decided'],
  ] as const)('%j is %s', (fields, state) => {
    expect(states(ledgerOf(decisionOn(before, fields)), before)).toEqual([state])
  })

  it('speaks of the pair whichever side comes first', () => {
    const [a, b] = decision.sides
    expect(states(ledgerOf({ ...decision, sides: [b, a] }), before)).toEqual(['settled'])
  })

  it('leaves pairs of another measure, article or value alone', () => {
    const [a, b] = decision.sides
    const others = [
      { ...decision, question: { ...decision.question, measure: 'injured' } },
      { ...decision, sides: [{ ...a, source: 'c.txt' }, b] as const },
      { ...decision, sides: [a, { ...b, url: 'https://b.example/', source: 'elsewhere.txt' }] as const },
    ]
    for (const line of others) expect(states(ledgerOf(line), before)).toEqual(['open'])
  })
})

describe('an edited article', () => {
  it.each([
    ['elsewhere', { 'a.txt': `${quoted}\n\nThe road was open again.\n` }],
    ['before the sentence', { 'a.txt': `The night was cold.\n\n${quoted}\n\n${rest}\n` }],
    [
      'by wrapping it anew',
      { 'a.txt': `${quoted.replace('people were', 'people\r\nwere')}\r\n\r\n${rest}\r\n` },
    ],
    ['on both sides', { 'a.txt': `${quoted}\n`, 'b.txt': `${rest}\n\n${other}\n` }],
  ])('%s keeps the decision', (_, changed) => {
    expect(statesAfter(changed)).toEqual(['settled'])
  })

  it.each([
    ['one figure', { 'a.txt': `${quoted.replace('12', '14')}\n\n${rest}\n` }],
    ['a hedge', { 'a.txt': `${quoted.replace('12', 'about 12')}\n\n${rest}\n` }],
    [
      'both figures',
      { 'a.txt': `${quoted.replace('12', '14')}\n`, 'b.txt': `${other.replace('19', '21')}\n` },
    ],
  ])('reopens the pair where %s changed', (_, changed) => {
    const after = compared({ ...town, ...changed })
    const [id = ''] = after.result.discrepancies.map((pair) => pair.id)
    expect(statusesOf(ledger, after).get(id)).toEqual({ state: 'reopened', decision })
  })

  it('reopens the pair where the program reads the same words as another value', () => {
    const [a, b] = decision.sides
    const earlier = { ...decision, sides: [{ ...a, value: '[13,13] person' }, b] as const }
    expect(states(ledgerOf(earlier), before)).toEqual(['reopened'])
  })
})

describe('a look-alike', () => {
  const alike = 'In the hotel at Hill Town, 12 people were killed in the fire on Sunday, police said.'

  it('never takes the place of a sentence that is gone', () => {
    const after = compared({ ...town, 'a.txt': `${rest}\n\n${alike}\n` })
    expect(after.result.discrepancies).toHaveLength(1)
    expect(states(ledger, after)).toEqual(['open'])
  })

  it('never takes the place of a sentence that now stands twice', () => {
    const after = compared({ ...town, 'a.txt': `${quoted}\n\n${rest}\n\n${quoted}\n` })
    expect(after.result.discrepancies.length).toBeGreaterThan(0)
    expect(new Set(states(ledger, after))).toEqual(new Set(['open']))
  })

  it('with another figure is no reopened pair while the sentence is there', () => {
    const after = compared({ ...town, 'a.txt': `${quoted}\n\n${rest}\n\n${quoted.replace('12', '14')}\n` })
    expect(states(ledger, after).filter((state) => state === 'reopened')).toEqual([])
  })

  it('of a short passage is told apart by what is around it', () => {
    const short = (first: string, second: string) =>
      compared({ 'a.txt': `${first}\n\n12 were killed.\n\n${second}\n`, 'b.txt': `${other}\n` })
    const from = short('A hotel burned in Hill Town on Sunday.', 'Police closed the road.')
    const made = ledgerOf(decisionOn(from))
    expect(states(made, from)).toEqual(['settled'])
    expect(states(made, short('A hotel burned in Hill Town on Sunday.', 'Trains ran late.'))).not.toContain(
      'settled',
    )
  })
})

describe('an article', () => {
  const url = 'https://news.example/fire'
  const withAddress = compared({ ...town, 'a.txt': { text: town['a.txt'], url } })
  const byAddress = ledgerOf(decisionOn(withAddress))

  it('that is moved is found by its address', () => {
    const { 'b.txt': b } = town
    const moved = compared({ 'wire/fire.txt': { text: town['a.txt'], url }, 'b.txt': b })
    expect(states(byAddress, moved)).toEqual(['settled'])
  })

  it('that is renamed and has no address is another article', () => {
    const { 'a.txt': text, ...others } = town
    expect(states(ledger, compared({ ...others, 'renamed.txt': text }))).toEqual(['open'])
  })

  it('that has taken the path of another is another by its address', () => {
    const taken = compared({ ...town, 'a.txt': { text: town['a.txt'], url: 'https://other.example/' } })
    expect(states(byAddress, taken)).toEqual(['open'])
  })

  it('that was given its address later is the same by its path', () => {
    expect(states(ledger, withAddress)).toEqual(['settled'])
  })
})

describe('several lines on one pair', () => {
  const later = decisionOn(before, { verdict: 'unsure', at: at(7) })

  it('are decided by the latest, whatever their order', () => {
    expect(states(ledgerOf(decision, later), before)).toEqual(['decided'])
    expect(states(ledgerOf(later, decision), before)).toEqual(['decided'])
  })

  it('of one moment are decided by the one further down', () => {
    const twin = decisionOn(before, { verdict: 'unsure' })
    expect(states(ledgerOf(decision, twin), before)).toEqual(['decided'])
    expect(states(ledgerOf(twin, decision), before)).toEqual(['settled'])
  })

  it('count anew when one is taken back, and when it is brought again', () => {
    const undo = reversal('undo', later.id, 8)
    const redo = reversal('redo', later.id, 9)
    expect(states(ledgerOf(decision, later, undo), before)).toEqual(['settled'])
    expect(states(ledgerOf(undo, redo, later, decision), before)).toEqual(['decided'])
    expect(states(ledgerOf(later, undo), before)).toEqual(['open'])
  })

  it('of one stroke are taken back together', () => {
    const grouped = decisionOn(before, { group: 'stroke-1' })
    expect(states(ledgerOf(grouped, reversal('undo', 'stroke-1', 8)), before)).toEqual(['open'])
    const redo = reversal('redo', grouped.id, 9)
    expect(states(ledgerOf(grouped, reversal('undo', 'stroke-1', 8), redo), before)).toEqual(['settled'])
  })
})

describe('a pair that is said again', () => {
  it('in the same articles with the same figures is settled with it', () => {
    const twice = `Hotel fire kills 12 people\n\n${quoted}\n\n${rest}\n`
    const after = compared({ 'a.txt': twice, 'b.txt': `${other}\n` })
    const repeats = after.result.discrepancies.filter(({ repeats }) => repeats !== undefined)
    expect(repeats.length).toBeGreaterThan(0)
    expect(new Set(states(ledgerOf(decisionOn(after)), after))).toEqual(new Set(['settled']))
  })

  it('in another article is a pair of its own', () => {
    const copy = 'In Hill Town 12 people were killed in the hotel fire on Sunday, the mayor said.\n'
    const after = compared({ ...town, 'c.txt': copy })
    expect(after.result.discrepancies).toHaveLength(2)
    expect([...states(ledgerOf(decisionOn(after)), after)].sort()).toEqual(['open', 'settled'])
  })
})
