import { describe, expect, it } from 'vitest'
import { comparisons } from '../../src/compare/index.js'
import { rules } from '../../src/extract/index.js'
import type { Result } from '../../src/model/index.js'
import { claimdiff, fire, folder } from './program.js'

const cwdOf = () => folder({ 'sources/a.md': fire('At least 22'), 'sources/b.md': fire('19') })

describe('explain', () => {
  it.each(rules.map(({ id }) => id))('tells the rule %s', async (id) => {
    const { code, out } = await claimdiff(['explain', id])
    expect(code).toBe(0)
    expect(out.split('\n')[0]).toBe(id)
    expect(out.split('\n')[1]).toMatch(/\S/)
  })

  it.each(comparisons.flatMap(({ levels }) => levels.map(({ id }) => id)))(
    'tells the level %s',
    async (id) => {
      const { code, out } = await claimdiff(['explain', id])
      expect(code).toBe(0)
      expect(out.split('\n')[1]).toMatch(/^ {2}[A-Z].*\.$/)
      expect(out).toMatch(/level \d+ of \d+ in comparing each/)
    },
  )

  it('knows every rule that a claim or its evidence names', async () => {
    const { claims } = JSON.parse((await claimdiff(['compare', 'sources'])).out) as Result
    const named = new Set(
      claims.flatMap(({ rule, evidence }) => [rule, ...evidence.map((each) => each.rule)]),
    )
    expect(named.size).toBeGreaterThan(5)
    for (const rule of named) {
      const { code, out } = await claimdiff(['explain', rule])
      expect(code, rule).toBe(0)
      expect(out.split('\n')[1], rule).toMatch(/\S/)
    }
  })

  it('tells a claim from its quote to the level that decided', async () => {
    const cwd = cwdOf()
    const result = JSON.parse((await claimdiff(['compare'], { cwd })).out)
    const claim = result.claims.find(
      ({ source, measure }: { source: string; measure: string }) =>
        source === 'sources/a.md' && measure === 'killed',
    )
    const { code, out } = await claimdiff(['explain', claim.id.slice(0, 8)], { cwd })
    expect(code).toBe(0)
    expect(out).toContain('sources/a.md:6:1: ')
    expect(out).toContain('»At least 22«')
    expect(out).toContain('[22, ∞)')
    expect(out).toContain(result.questions[0].text)
    expect(out).toMatch(/level 1, other-scope, did not hold: \S/)
    expect(out).toMatch(/, conflict, decided: \S/)
  })

  it('tells a discrepancy and a question', async () => {
    const cwd = cwdOf()
    const { questions, discrepancies } = JSON.parse((await claimdiff(['compare'], { cwd })).out)
    const pair = await claimdiff(
      ['explain', discrepancies[0].id, '--sources', 'sources/b.md', 'sources/a.md'],
      { cwd },
    )
    expect(pair.out).toContain(discrepancies[0].says)
    expect((await claimdiff(['explain', questions[0].id], { cwd })).out).toContain(questions[0].text)
  })

  it('shows no control characters of an article, a file name or an argument', async () => {
    const name = 'sources/a\u001b[31m\n\u202e.txt'
    const cwd = folder({
      [name]: `${'A quiet day\u001b]0;owned\u0007 it was. '.repeat(2)}\n\n12 people were killed in the fire, police\u001b[2J said.\n`,
    })
    const ids = JSON.parse((await claimdiff(['compare', '--allow-empty'], { cwd })).out).claims.map(
      ({ id }: { id: string }) => id,
    )
    expect(ids.length).toBeGreaterThan(0)
    const commands = [
      ['doctor'],
      ['explain', ids[0]],
      ['explain', '\u001b[31m'],
      ['\u001b[31m'],
      ['compare', '\u001b[31m'],
    ]
    for (const argv of commands) {
      const { out, err } = await claimdiff(argv, { cwd })
      // biome-ignore lint/suspicious/noControlCharactersInRegex: there must be none
      expect(out + err, argv[0]).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
    }
  })

  it('answers an unknown name with the nearest one', async () => {
    const { code, out, err } = await claimdiff(['explain', 'conflct'], { cwd: cwdOf() })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain("'conflct' is no rule, level or id. Did you mean conflict?")
    expect((await claimdiff(['explain', 'conflct'], { cwd: folder() })).err).toContain(
      'Did you mean conflict?',
    )
  })
})
