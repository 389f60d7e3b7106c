import { describe, expect, it } from 'vitest'
import { comparisons } from '../../src/compare/index.js'
import { rules } from '../../src/extract/index.js'
import type { Claim, Result } from '../../src/model/index.js'
import { claimdiff, fire, folder } from './program.js'

const cwdOf = () => folder({ 'sources/a.md': fire('At least 22'), 'sources/b.md': fire('19') })

const resultOf = async (cwd: string, path = 'sources'): Promise<Result> =>
  JSON.parse((await claimdiff(['compare', path], { cwd })).out)
const killedIn = (claims: readonly Claim[], path: string): Claim =>
  claims.find(({ source, measure }) => source === path && measure === 'killed') as Claim

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
      expect(out.split('\n')[1]).toMatch(/^ {2}[A-Z].*\.$/u)
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

  it('marks a claim in its sentence and says which rule set which field from which words', async () => {
    const cwd = cwdOf()
    const { claims, questions } = await resultOf(cwd)
    const claim = killedIn(claims, 'sources/a.md')
    const { code, out } = await claimdiff(['explain', claim.id.slice(0, 8)], { cwd })
    expect(code).toBe(0)
    const lines = out.split('\n')
    expect(lines[1]).toBe('sources/a.md:6:1:')
    expect(lines[2]).toMatch(/^ {2}At least 22 people were killed/)
    expect(lines[3]).toBe('  ^^^^^^^^^^^')
    expect(out).toMatch(/quantity +\[22, ∞\) +"22" 6:10 +number\n/)
    expect(out).toMatch(/hedge +at least +"At least" 6:1 +hedge\n/)
    expect(out).toMatch(/modality +asserted +- +no-cue\n/)
    expect(out).toContain(questions[0]?.text)
    for (const { field } of claim.evidence) expect(out).toContain(`\n  ${field} `)
  })

  it('marks in colour on a terminal, and nowhere else', async () => {
    const cwd = cwdOf()
    const { id } = killedIn((await resultOf(cwd)).claims, 'sources/a.md')
    const terminal = await claimdiff(['explain', id], { cwd, outIsTerminal: true })
    expect(terminal.out).toContain('\u001b[33mAt least 22\u001b[39m')
    expect(terminal.out).not.toContain('^^^')
    const plain = await claimdiff(['explain', id, '--no-color'], { cwd, outIsTerminal: true })
    expect(plain.out).toContain('^^^')
    expect(plain.out).not.toContain('\u001b')
  })

  it('marks what a line break parts on both lines', async () => {
    const text = `${'It was a long and quiet evening in the old harbour town, '.repeat(2)}and about 22 people were killed.\n`
    const cwd = folder({ 'sources/a.txt': text })
    const { id } = killedIn((await resultOf(cwd)).claims, 'sources/a.txt')
    for (let columns = 20; columns < 60; columns++) {
      const lines = (await claimdiff(['explain', id], { cwd, columns })).out.split('\n')
      const words = lines.flatMap((line, at) => {
        const marks = /^ *(\^+)$/.exec(lines[at + 1] ?? '')?.[1]
        return marks ? [line.slice((lines[at + 1] ?? '').indexOf('^'), (lines[at + 1] ?? '').length)] : []
      })
      expect(words.join(' '), `${columns} columns`).toBe('about 22')
    }
  })

  it('tells of two claims whether they are one question, what decided, and how they compare', async () => {
    const titled = (text: string) => text.replace('\n---\n', '\ntitle: Fire in a hotel\n---\n')
    const cwd = folder({
      'sources/a.md': titled(fire('At least 22')),
      'sources/b.md': titled(fire('19')),
    })
    const { claims, questions, discrepancies } = await resultOf(cwd)
    const [a, b] = [killedIn(claims, 'sources/a.md'), killedIn(claims, 'sources/b.md')]
    const one = await claimdiff(['explain', a.id, b.id, 'sources'], { cwd })
    expect(one.code).toBe(0)
    expect(one.out).toMatch(/^one question, decided by all: /)
    expect(one.out).toContain(questions[0]?.text)
    expect(one.out).toMatch(/level 1, measure, same: killed\n/)
    expect(one.out).toMatch(/as figures: differ, error \(conflict\)\n/)
    expect(one.out).toContain(discrepancies[0]?.says)
    expect(one.out).toMatch(/level 1, other-scope, did not hold: \S/)
    expect(one.out).toMatch(/, conflict, decided: \S/)
  })

  it('tells of two short statements that they are one question by what they say', async () => {
    const cwd = cwdOf()
    const { claims } = await resultOf(cwd)
    const [a, b] = [killedIn(claims, 'sources/a.md'), killedIn(claims, 'sources/b.md')]
    const { code, out } = await claimdiff(['explain', a.id, b.id, 'sources'], { cwd })
    expect(code).toBe(0)
    expect(out).toMatch(/^one question, decided by statements: \S/)
  })

  it('says that an alias of the settings decided', async () => {
    const article = (died: string) => `# Quake in Maravia\n\nA quake in Maravia killed 57 people. ${died}\n`
    const cwd = folder({
      'sources/a.md': article('In Kembar, 23 people died.'),
      'sources/b.md': article('In Old Sarn, 29 people died.'),
      'claimdiff.config.json': '{ "aliases": { "Kembar": ["Old Sarn"] } }',
    })
    const { claims } = await resultOf(cwd)
    const ids = ['23', '29'].map((exact) => claims.find(({ quote }) => quote.exact === exact)?.id ?? '')
    const { out } = await claimdiff(['explain', ...ids], { cwd })
    expect(out).toMatch(/^one question, decided by aliases: .* Without these: Two questions: /)
  })

  it('tells why two claims are two questions', async () => {
    const injured =
      '---\npublished: 2024-03-04\n---\n\nThe Hill Town hotel fire on Sunday injured 19 people.\n'
    const cwd = folder({ 'a.md': fire('22'), 'b.md': injured })
    const { claims } = await resultOf(cwd, '.')
    const [killed, hurt, date] = ['killed', 'injured', 'event_date'].map((wanted) =>
      claims.find(({ measure }) => measure === wanted),
    )
    const figures = await claimdiff(['explain', killed?.id ?? '', hurt?.id ?? '', '.'], { cwd })
    expect(figures.out).toMatch(/^two questions, decided by measure: /)
    expect(figures.out).toMatch(/level 1, measure, differs: killed \| injured\n/)
    expect(figures.out).toContain('as figures, were they one question: ')
    const apart = await claimdiff(['explain', killed?.id ?? '', date?.id ?? '', '.'], { cwd })
    expect(apart.out).toMatch(/^two questions, decided by dates: /)
    expect(apart.out).toContain('nothing to compare')
  })

  it('tells a discrepancy and a question', async () => {
    const cwd = cwdOf()
    const { questions, discrepancies } = await resultOf(cwd)
    const id = discrepancies[0]?.id ?? ''
    const pair = await claimdiff(['explain', id, '--sources', 'sources/b.md', 'sources/a.md'], { cwd })
    expect(pair.out).toContain(discrepancies[0]?.says)
    expect(pair.out).toMatch(/, conflict, decided: \S/)
    expect((await claimdiff(['explain', id, 'sources/b.md', 'sources/a.md'], { cwd })).out).toBe(pair.out)
    expect((await claimdiff(['explain', questions[0]?.id ?? ''], { cwd })).out).toContain(questions[0]?.text)
  })

  it('prints each explanation as JSON', async () => {
    const cwd = cwdOf()
    const { claims, questions, discrepancies } = await resultOf(cwd)
    const [a, b] = [killedIn(claims, 'sources/a.md'), killedIn(claims, 'sources/b.md')]
    const told = async (...argv: string[]) =>
      JSON.parse((await claimdiff(['explain', ...argv, '--format', 'json'], { cwd })).out)
    expect(await told(a.id)).toMatchObject({
      explains: 'claim',
      claim: { id: a.id, evidence: a.evidence },
      place: { line: 6, column: 1 },
      question: { id: questions[0]?.id },
    })
    expect(await told(a.id, b.id)).toMatchObject({
      explains: 'pair',
      sameQuestion: true,
      comparison: { level: 'conflict', verdict: 'differ' },
    })
    expect(await told(discrepancies[0]?.id ?? '')).toMatchObject({
      explains: 'discrepancy',
      comparison: { level: discrepancies[0]?.level },
    })
    expect(await told(questions[0]?.id ?? '')).toMatchObject({ explains: 'question' })
    expect(await told('conflict')).toMatchObject({ explains: 'rule', id: 'conflict' })
  })

  it('lists the ids that a beginning fits, and takes no more than two', async () => {
    const cwd = folder({ 'sources/one/a.md': fire('22'), 'sources/two/a.md': fire('22') })
    const { claims } = await resultOf(cwd)
    const [one, other] = claims.map(({ id }) => id)
    const shared = claims.map(({ id }) => id).find((id) => id.endsWith('-2'))
    expect(shared).toBeDefined()
    const listed = await claimdiff(['explain', shared?.slice(0, 5) ?? ''], { cwd })
    expect(listed).toMatchObject({ code: 2, out: '' })
    expect(listed.err).toContain(`${shared?.replace('-2', '')}, claim "`)
    expect(listed.err).toContain(`${shared}, claim "`)
    expect((await claimdiff(['explain', shared ?? ''], { cwd })).code).toBe(0)
    const three = await claimdiff(['explain', one ?? '', other ?? '', shared ?? ''], { cwd })
    expect(three).toMatchObject({ code: 2, out: '' })
    expect(three.err).toContain('3 ids were given')
  })

  it('refuses two ids where one is no claim', async () => {
    const cwd = cwdOf()
    const { claims, discrepancies } = await resultOf(cwd)
    const { code, err } = await claimdiff(['explain', claims[0]?.id ?? '', discrepancies[0]?.id ?? ''], {
      cwd,
    })
    expect(code).toBe(2)
    expect(err).toContain('is a discrepancy. Two ids are explained where both are claims.')
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
    const { claims } = await resultOf(cwdOf())
    const id = claims[0]?.id ?? ''
    const mistyped = `${id.slice(0, 10)}${id.endsWith('00') ? '11' : '00'}`
    expect((await claimdiff(['explain', mistyped], { cwd: cwdOf() })).err).toContain(`Did you mean ${id}?`)
    expect((await claimdiff(['explain', 'conflct'], { cwd: folder() })).err).toContain(
      'Did you mean conflict?',
    )
  })
})
