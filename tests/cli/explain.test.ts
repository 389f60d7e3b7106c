import { describe, expect, it } from 'vitest'
import { comparisons } from '../../src/compare/index.js'
import { rules } from '../../src/extract/index.js'
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
      expect(out).toMatch(/level \d+ of \d+ in comparing each/)
    },
  )

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
    expect(out).toMatch(/level 1, .*: did not hold/)
    expect(out).toMatch(/, conflict.*: decided/)
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

  it('answers an unknown name with the nearest one', async () => {
    const { code, out, err } = await claimdiff(['explain', 'conflct'], { cwd: cwdOf() })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain("'conflct' is no rule, level or id. Did you mean conflict?")
    expect((await claimdiff(['explain', 'conflct'], { cwd: folder() })).err).toContain(
      'Did you mean conflict?',
    )
  })
})
