import { describe, expect, it } from 'vitest'
import { checkRules } from '../../src/check/index.js'
import { comparisons } from '../../src/compare/index.js'
import { article, checked, told, toll } from './build.js'

describe('a figure of a draft against others', () => {
  it('is a conflict where both are of one day and cannot both hold', () => {
    const result = checked(
      { 'd.md': toll('Us', '2024-03-04', '12') },
      { 'a.md': toll('AFP', '2024-03-04', '19') },
    )
    expect(told(result)).toEqual(["conflict d.md:8 '12' x a.md '19'"])
    expect(result.findings[0]).toMatchObject({
      severity: 'error',
      verdict: 'differ',
      draft: { source: 'd.md', outlet: 'Us', start: { line: 8, column: 1 }, end: { line: 8, column: 3 } },
      other: { outlet: 'AFP', speaker: 'police', asOf: { value: '2024-03-04', basis: 'published' } },
      question: { measure: 'killed' },
      suppressed: null,
      decision: { state: 'open' },
    })
  })

  it.each([
    ['the same figure', '12', '12'],
    ['bounds that overlap', 'At least 12', '19'],
  ])('is nothing for %s', (_, own, other) => {
    expect(
      told(checked({ 'd.md': toll('Us', '2024-03-04', own) }, { 'a.md': toll('AFP', '2024-03-04', other) })),
    ).toEqual([])
  })

  it('is outdated where another article has a later, higher one', () => {
    const result = checked(
      { 'd.md': toll('Us', '2024-03-04', '12') },
      { 'a.md': toll('AFP', '2024-03-06', '57') },
    )
    expect(told(result)).toEqual(["outdated d.md:8 '12' x a.md '57'"])
    expect(result.findings[0]).toMatchObject({
      severity: 'warning',
      verdict: 'changed',
      says: 'Your figure "12" is older than others: AFP had "57" on 6 March 2024.',
    })
  })

  it('is nothing where the draft has the later, higher one, but for who asks', () => {
    const drafts = { 'd.md': toll('Us', '2024-03-06', '57') }
    const against = { 'a.md': toll('AFP', '2024-03-04', '12') }
    expect(told(checked(drafts, against))).toEqual([])
    expect(told(checked(drafts, against, { rules: { update: 'info' } }))).toEqual([
      "update d.md:8 '57' x a.md '12'",
    ])
  })

  it('is outdated by the newest figure alone', () => {
    const result = checked(
      { 'd.md': toll('Us', '2024-03-04', '12') },
      {
        'a.md': toll('AFP', '2024-03-05', '19'),
        'b.md': toll('AP', '2024-03-06', '57'),
        'c.md': toll('Reuters', '2024-03-06', '58'),
      },
    )
    expect(told(result)).toEqual(["outdated d.md:8 '12' x b.md '57'", "outdated d.md:8 '12' x c.md '58'"])
  })

  it('is not outdated where the draft goes on to a later one', () => {
    const draft = article(
      'Us',
      '2024-03-07',
      'As of Monday, 12 people had been killed in the Hill Town hotel fire, police said.\n\nAs of Thursday, 57 people had been killed in the Hill Town hotel fire, police said.',
    )
    expect(told(checked({ 'd.md': draft }, { 'a.md': toll('AFP', '2024-03-06', '50') }))).toEqual([])
  })

  it('is a revision where a later one is lower, whoever has it', () => {
    const [early, late] = [toll('Us', '2024-03-04', '57'), toll('AFP', '2024-03-06', '12')]
    expect(told(checked({ 'd.md': early }, { 'a.md': late }))).toEqual(["revision d.md:8 '57' x a.md '12'"])
    expect(told(checked({ 'd.md': late }, { 'a.md': early }))).toEqual(["revision d.md:8 '12' x a.md '57'"])
  })

  it('stands once for each other figure, the newest passage first', () => {
    const result = checked(
      { 'd.md': toll('Us', '2024-03-04', '12') },
      {
        'a.md': toll('AFP', '2024-03-04', '19'),
        'b.md': toll('AP', '2024-03-04T09:00', '19'),
        'c.md': toll('Reuters', '2024-03-04', '23'),
      },
    )
    expect(told(result)).toEqual([
      "conflict d.md:8 '12' x b.md '19' + a.md",
      "conflict d.md:8 '12' x c.md '23'",
    ])
  })

  it('counts copies of one text once', () => {
    const long =
      'Rescuers dug through the rubble all night while relatives waited behind the barriers, and the mayor promised an inquiry into the exits of the old building.'
    const wire = (outlet: string) => `${toll(outlet, '2024-03-04', '19')}\n${long}\n`
    const result = checked(
      { 'd.md': toll('Us', '2024-03-04', '12') },
      { 'a.md': wire('AFP'), 'b.md': wire('AFP'), 'c.md': wire('AFP') },
    )
    expect(told(result)).toEqual(["conflict d.md:8 '12' x a.md '19'"])
  })

  it('without dates is found where it is asked for', () => {
    const bare = (dead: string) =>
      `# Fire in Hill Town hotel\n\n${dead} people were killed in the Hill Town hotel fire, police said.\n`
    const [drafts, against] = [
      { 'd.md': bare('12') },
      { 'a.md': bare('19').replace('police said', 'said the mayor of the town') },
    ]
    expect(told(checked(drafts, against))).toEqual([])
    expect(told(checked(drafts, against, { rules: { undated: 'warning' } }))).toEqual([
      "undated d.md:3 '12' x a.md '19'",
    ])
  })

  it('of two drafts is said by the first, and by each what sources have', () => {
    const drafts = { 'c.md': toll('Us', '2024-03-04', '12'), 'd.md': toll('Reuters', '2024-03-04', '19') }
    expect(told(checked(drafts, {}))).toEqual(["conflict c.md:8 '12' x d.md '19'"])
    expect(told(checked(drafts, { 'a.md': toll('AFP', '2024-03-04', '19') }))).toEqual([
      "conflict c.md:8 '12' x a.md '19' + d.md",
    ])
    const both = checked(drafts, { 'a.md': toll('AFP', '2024-03-04', '12') })
    expect(told(both)).toEqual([
      "conflict c.md:8 '12' x d.md '19'",
      "conflict d.md:8 '19' x a.md '12' + c.md",
    ])
    expect(new Set(both.findings.map(({ id }) => id)).size).toBe(2)
  })

  it('of sources alone is no finding', () => {
    const against = { 'a.md': toll('AFP', '2024-03-04', '12'), 'b.md': toll('AP', '2024-03-04', '19') }
    expect(told(checked({ 'd.md': toll('Us', '2024-03-04', 'At least 3') }, against))).toEqual([])
  })

  it('keeps its fingerprint where it moves, and loses it where the figure changes', () => {
    const against = { 'a.md': toll('AFP', '2024-03-04', '19') }
    const [one] = checked({ 'd.md': toll('Us', '2024-03-04', '12') }, against).findings
    const moved = toll('Us', '2024-03-04', '12').replace('12 people', 'The mayor wept.\n\n12 people')
    const [two] = checked({ 'e.md': moved }, against).findings
    const [three] = checked({ 'd.md': toll('Us', '2024-03-04', '13') }, against).findings
    expect(two?.fingerprint).toBe(one?.fingerprint)
    expect(two?.draft.start.line).toBe(10)
    expect(three?.fingerprint).not.toBe(one?.fingerprint)
  })
})

describe('remarks on a draft alone', () => {
  it('are findings without another article', () => {
    const draft = article('Us', '2024-10-25', 'The ministers met on Friday, October 23, 2024 in Hill Town.')
    const result = checked({ 'd.md': draft }, {})
    expect(told(result)).toEqual(["weekday-date d.md:6 'Friday, October 23, 2024'"])
    expect(result.findings[0]).toMatchObject({ severity: 'error', verdict: null, other: null })
  })

  it('name the passage that they do not fit', () => {
    const draft =
      '# Hotel fire kills 80\n\nAt least 63 people were killed in the Hill Town hotel fire, police said.\n'
    expect(told(checked({ 'd.md': draft }, {}))).toEqual([
      "headline-not-borne-out d.md:1 '80' x d.md 'At least 63'",
    ])
  })

  it('on a name stand where it is spelled the second time', () => {
    const text =
      'Minister Moussa Abu Marzouk met the mayor on Monday. Moussa Abu Marzook said the talks were frank.'
    const { findings } = checked({ 'd.md': article('Us', '2024-03-04', text) }, {})
    const found = findings.filter(({ rule }) => rule === 'name-spelling')
    expect(found.map(({ draft }) => [draft.start.line, draft.passage.exact])).toEqual([
      [6, 'Moussa Abu Marzook'],
    ])
  })

  it('on sources are none of the check', () => {
    const other = article('AFP', '2024-10-25', 'The ministers met on Friday, October 23, 2024 in Hill Town.')
    expect(told(checked({ 'd.md': toll('Us', '2024-03-04', '12') }, { 'a.md': other }))).toEqual([])
  })
})

describe('figures without a source', () => {
  const rules = { unsupported: 'warning' } as const

  it('are found where it is asked for, once for each question', () => {
    const drafts = { 'd.md': `# Fire kills 12\n\n${toll('Us', '2024-03-04', '12').split('---\n\n')[1]}` }
    expect(told(checked(drafts, {}))).toEqual([])
    expect(told(checked(drafts, {}, { rules }))).toEqual(["unsupported d.md:5 '12'"])
  })

  it('are none where another article speaks of the same', () => {
    const against = { 'a.md': toll('AFP', '2024-03-04', '12') }
    expect(told(checked({ 'd.md': toll('Us', '2024-03-04', '12') }, against, { rules }))).toEqual([])
  })

  it('are none where they are feared, or of no kind that news counts by name', () => {
    const text =
      'Up to 40 people are feared dead in the Hill Town hotel fire. The hotel had 212 rooms and cost $5 million.'
    expect(told(checked({ 'd.md': article('Us', '2024-03-04', text) }, {}, { rules }))).toEqual([])
  })
})

describe('decisions', () => {
  const drafts = { 'd.md': toll('Us', '2024-03-04', '12') }
  const against = { 'a.md': toll('AFP', '2024-03-04', '19') }
  const decision = {
    schema: 1,
    id: 'x',
    action: 'decide',
    group: null,
    question: { measure: 'killed', text: '' },
    sides: [] as never,
    verdict: 'scope',
    resolution: null,
    preferred: null,
    reason: 'AFP counts the firemen',
    flag: false,
    by: 'ann',
    at: '2024-03-05T10:00:00Z',
  } as const

  it.each([
    ['settled', true],
    ['decided', false],
    ['reopened', false],
  ] as const)('that are %s: suppressed %s', (state, isSuppressed) => {
    const [open] = checked(drafts, against).findings
    const result = checked(drafts, against, { statuses: new Map([[open?.id ?? '', { state, decision }]]) })
    expect(result.findings[0]?.decision.state).toBe(state)
    expect(result.findings[0]?.suppressed).toEqual(
      isSuppressed ? { by: 'decision', reason: decision.reason, person: 'ann', at: decision.at } : null,
    )
    expect(result.counts).toMatchObject({ errors: isSuppressed ? 0 : 1, suppressed: isSuppressed ? 1 : 0 })
  })
})

describe('the counts', () => {
  it('say how much was checked', () => {
    const { counts } = checked(
      { 'd.md': `${toll('Us', '2024-03-04', '12')}\nThe hotel had 212 rooms.\n` },
      { 'a.md': toll('AFP', '2024-03-04', '19'), 'b.md': toll('AP', '2024-03-04', '19') },
    )
    expect(counts).toMatchObject({ drafts: 1, sources: 2, errors: 1, warnings: 0, infos: 0, suppressed: 0 })
    expect(counts.claims).toBeGreaterThan(counts.compared)
    expect(counts.compared).toBeGreaterThan(0)
  })
})

describe('the rules', () => {
  it('have every level that is reported, once', () => {
    const ids = checkRules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const reported = comparisons.flatMap(({ levels }) => levels.filter((level) => level.reported))
    for (const { id } of reported) expect(ids).toContain(id)
  })
})

describe('expectations', () => {
  const drafts = { 'd.md': toll('Us', '2024-03-04', '12') }
  const against = { 'a.md': toll('AFP', '2024-03-04', '19') }
  const expecting = (level: string, covers = { start: 0, end: 1000 }) => [
    { source: 'd.md', level, reason: 'why', position: { start: 0, end: 3 }, covers },
  ]

  it('suppress what they meet', () => {
    const result = checked(drafts, against, { expectations: expecting('conflict') })
    expect(told(result)).toEqual(["conflict d.md:8 '12' x a.md '19' (expectation)"])
    expect(result.counts).toMatchObject({ errors: 0, suppressed: 1 })
  })

  it.each([
    ['of another rule', expecting('revision')],
    ['of another block', expecting('conflict', { start: 0, end: 10 })],
    ['of another draft', expecting('conflict').map((each) => ({ ...each, source: 'e.md' }))],
  ])('%s are stale', (_, expectations) => {
    const result = checked({ ...drafts, 'e.md': '# Words' }, against, { expectations })
    expect(result.findings.map(({ rule }) => rule).sort()).toEqual(['conflict', 'stale-expectation'])
    expect(result.counts).toMatchObject({ errors: 1, warnings: 1, suppressed: 0 })
  })

  it('of a rule that is off are not judged', () => {
    const result = checked(drafts, against, { expectations: expecting('undated') })
    expect(told(result)).toEqual(["conflict d.md:8 '12' x a.md '19'"])
  })

  it('that cannot be followed are findings', () => {
    const bad = [{ source: 'd.md', position: { start: 0, end: 3 }, says: 'It names no rule.' }]
    const result = checked(drafts, {}, { bad })
    expect(told(result)).toEqual(["bad-expectation d.md:1 '---'"])
    expect(result.findings[0]).toMatchObject({ severity: 'error', says: 'It names no rule.' })
  })
})
