import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { validator } from '../../src/cli/schemas.js'
import { effectsOf, idOf, readLedger, statusesOf, textOf } from '../../src/ledger/index.js'
import { longest, parseLine } from '../../src/ledger/parse.js'
import type { LedgerLine } from '../../src/model/index.js'
import { compared, decisionOn, reversal } from './town.js'

const town = compared({
  'a.txt': 'At the hotel in Hill Town, 12 people were killed in the fire on Sunday, police said.\n',
  'b.txt': 'Officials said 19 people were killed in the fire at the Hill Town hotel on Sunday.\n',
})
const decision = decisionOn(town)
const undo = reversal('undo', decision.id, 4)
const problemOf = (text: string): string | null => {
  const parsed = parseLine(text)
  return 'problem' in parsed ? parsed.problem : null
}

describe('a line', () => {
  it.each([decision, undo, { ...decision, resolution: 'range', verdict: 'conflict' } as const])(
    'is read back as it was written',
    (line) => {
      expect(parseLine(textOf(line).trimEnd())).toEqual({ line })
    },
  )

  it('has its keys in one order, whatever theirs were', () => {
    const turned = Object.fromEntries(Object.entries(decision).reverse()) as unknown as LedgerLine
    expect(textOf(turned)).toBe(textOf(decision))
    expect(idOf(turned)).toBe(decision.id)
  })

  it('shows no character raw that a terminal acts on', () => {
    const odd = '\u001b[31m\u0007\u009b\u202e\u2028\u{1f525}'
    const text = textOf({ ...decision, reason: odd })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(text.trimEnd()).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u202e]/)
    expect(parseLine(text.trimEnd())).toMatchObject({ line: { reason: odd } })
  })

  it.each([
    ['', /no whole JSON/],
    ['null', /no JSON object/],
    ['[]', /no JSON object/],
    ['"text"', /no JSON object/],
    ['{"schema":2}', /another version/],
    ['{"__proto__":{"schema":1,"action":"decide"}}', /another version/],
    [`${'['.repeat(30_000)}`, /no whole JSON/],
    [`{"schema":1,"action":${'['.repeat(20_000)}${']'.repeat(20_000)}}`, /"action" is none of/],
    [`"${'x'.repeat(longest.line)}"`, /longer than 65536/],
    ['<<<<<<< HEAD', /mark of a merge conflict/],
    ['=======', /mark of a merge conflict/],
    ['{"schema":1,"action":"constructor"}', /"action" is none of/],
  ])('%.40s is a problem', (text, complaint) => {
    expect(problemOf(text)).toMatch(complaint)
  })

  it.each([
    ['id', 7],
    ['id', '../x'],
    ['group', ''],
    ['question', null],
    ['question', { measure: 'killed' }],
    ['sides', []],
    ['sides', [1, 2]],
    ['sides', { 0: {}, 1: {}, length: 2 }],
    ['verdict', 'toString'],
    ['resolution', 'later'],
    ['preferred', 3],
    ['flag', 'yes'],
    ['reason', ''],
    ['reason', 'x'.repeat(4001)],
    ['by', ['Anna']],
    ['at', '2024-02-30T10:00:00Z'],
    ['at', '2024-05-03'],
    ['at', '2024-05-03T10:00:00+02:00'],
  ])('with another %s (%j) is a problem', (key, value) => {
    expect(problemOf(JSON.stringify({ ...decision, [key]: value }))).toMatch(
      new RegExp(`"${key}"|"text"|sides`),
    )
  })

  it('keeps nothing that it does not know', () => {
    const more = JSON.stringify(decision).replace('{', '{"__proto__":{"verdict":"unsure"},"more":[1],')
    expect(parseLine(more)).toEqual({ line: decision })
  })
})

describe('any file', () => {
  const lines = [textOf(decision), textOf(undo), textOf(reversal('redo', decision.id, 5))]

  it('is read without an exception, and what it holds is held against a run', () => {
    const piece = fc.oneof(
      fc.constantFrom(...lines, '\n', '\r\n', '\uFEFF', '{"schema":1,', '=======\n'),
      fc.json({ maxDepth: 3 }),
      fc.string({ unit: 'binary', maxLength: 40 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const ledger = readLedger(pieces.join(''))
        expect(effectsOf(ledger).size).toBeLessThanOrEqual(ledger.entries.length)
        for (const { number } of [...ledger.entries, ...ledger.problems]) expect(number).toBeGreaterThan(0)
        statusesOf(ledger, town)
      }),
      { numRuns: 200 },
    )
  })

  it('is judged as the published schema judges it', async () => {
    const isDecision = await validator('decision')
    const keys = [...new Set([...Object.keys(decision), ...Object.keys(undo)])]
    const value = fc.oneof(
      fc.constantFrom(
        null,
        true,
        '',
        'x',
        1,
        'decide',
        'undo',
        'scope',
        'range',
        [],
        {},
        '2024-05-03T10:00:00Z',
      ),
      fc.constantFrom(...Object.values(decision), ...Object.values(undo)),
    )
    fc.assert(
      fc.property(
        fc.constantFrom(decision, undo),
        fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 2 }),
        fc.option(fc.constantFrom(...keys)),
        (line, changes, left) => {
          const { [left ?? '']: _, ...changed } = { ...line, ...changes } as Record<string, unknown>
          expect(problemOf(JSON.stringify(changed)) === null, JSON.stringify(changed)).toBe(
            isDecision(changed),
          )
        },
      ),
      { numRuns: 500 },
    )
  })

  it('of many lines is read and matched in little time', () => {
    const many = Array.from({ length: 5000 }, (_, index) => textOf({ ...decision, id: `id-${index}` }))
    const started = process.cpuUsage()
    const ledger = readLedger(many.join(''))
    statusesOf(ledger, town)
    const { user } = process.cpuUsage(started)
    expect(ledger.entries).toHaveLength(5000)
    expect(user / 1e6).toBeLessThan(3)
  })
})

describe('lines of one id', () => {
  it('are one line where they say the same, however they are written', () => {
    const spaced = `${JSON.stringify(decision, null, 1).replaceAll('\n', ' ')}\n`
    const ledger = readLedger(textOf(decision) + spaced + textOf(decision))
    expect(ledger).toMatchObject({ entries: [{ number: 1 }], problems: [] })
  })

  it('are a problem where they do not, and the first counts', () => {
    const other = textOf({ ...decision, verdict: 'unsure' })
    expect(readLedger(textOf(decision) + other)).toMatchObject({
      entries: [{ number: 1, line: { verdict: 'scope' } }],
      problems: [{ number: 2, says: 'has the id of line 1 and says something else' }],
    })
  })
})
