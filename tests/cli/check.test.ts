import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { validator } from '../../src/cli/schemas.js'
import { article, toll } from '../check/build.js'
import { claimdiff, folder } from './program.js'

const draft = toll('Us', '2024-03-04', '12')
const other = toll('AFP', '2024-03-04', '19')
const same = toll('AFP', '2024-03-04', '12')

describe('check', () => {
  it('says what it found and ends with 1', async () => {
    const cwd = folder({ 'draft.md': draft, 'sources/a.md': other })
    const { code, out, err } = await claimdiff(['check', 'draft.md', '--against', 'sources'], { cwd })
    expect(code).toBe(1)
    expect(out).toContain('conflict')
    expect(out).toContain('draft.md')
    expect(err).toBe('')
  })

  it('takes sources/ where nothing is named, and ends with 0 where all is well', async () => {
    const cwd = folder({ 'draft.md': draft, 'sources/a.md': same })
    expect(await claimdiff(['check', 'draft.md'], { cwd })).toMatchObject({ code: 0, err: '' })
    expect(await claimdiff(['check', 'draft.md', '-a', 'nowhere'], { cwd })).toMatchObject({ code: 2 })
  })

  it('never checks a draft against itself', async () => {
    const cwd = folder({ 'sources/a.md': draft, 'sources/b.md': same })
    for (const paths of [['sources/a.md'], ['sources'], ['./sources/a.md', 'sources/a.md']])
      expect(await claimdiff(['check', ...paths, '-a', 'sources'], { cwd })).toMatchObject({
        code: 0,
        err: '',
      })
  })

  it('holds drafts against those of many sources that may be on the same thing, and says so', async () => {
    const crowd = Array.from({ length: 250 }, (_, n) => [
      `sources/${n}.md`,
      `---\nsource: AFP\npublished: 2019-0${1 + (n % 9)}-04\n---\n\nTwo men were hurt in Place${n} on Monday.\n`,
    ])
    const cwd = folder({ 'draft.md': draft, 'sources/a.md': other, ...Object.fromEntries(crowd) })
    const { code, out } = await claimdiff(['check', 'draft.md', '--format', 'json'], { cwd })
    const result = JSON.parse(out)
    expect([code, result.counts.sources, result.against.includes('sources/a.md')]).toEqual([1, 251, true])
    expect(result.against.length).toBeLessThan(60)
    const alone = await claimdiff(['check', 'draft.md', '-a', 'sources/a.md', '--format', 'json'], { cwd })
    expect(result.findings).toEqual(JSON.parse(alone.out).findings)
  })

  it('takes globs, quoted or not', async () => {
    const cwd = folder({
      'd/x/draft.md': draft,
      'd/x/notes.log': 'x',
      'wire/a.md': other,
      'wire/b.txt': 'No figures.',
    })
    const { code, out } = await claimdiff(['check', 'd/**/*', '-a', 'wire/*.{md,txt}', 'wire/a.md'], { cwd })
    expect([code, out.includes('d/x/draft.md')]).toEqual([1, true])
    const none = await claimdiff(['check', 'd/*.md', '-a', 'wire'], { cwd })
    expect(none).toMatchObject({ code: 2, out: '', err: expect.stringContaining('d/*.md: no file fits') })
    const log = await claimdiff(['check', 'd/x/*.log', '-a', 'wire'], { cwd })
    expect(log).toMatchObject({ code: 2, err: expect.stringContaining('no article') })
  })

  it('reads a file whose name looks like a pattern', async () => {
    const cwd = folder({ 'draft [1].md': draft, 'a.md': other })
    expect(await claimdiff(['check', 'draft [1].md', '-a', 'a.md'], { cwd })).toMatchObject({
      code: 1,
      err: '',
    })
  })

  it('dates a draft without a date by the newest article', async () => {
    const cwd = folder({ 'draft.md': draft.replace('published: 2024-03-04\n', ''), 'a.md': other })
    expect(await claimdiff(['check', 'draft.md', '-a', 'a.md'], { cwd })).toMatchObject({ code: 1 })
    const late = await claimdiff(['check', 'draft.md', '-a', 'a.md', '--as-of', '2024-03-05'], { cwd })
    expect(late.out).toContain('revision')
  })

  it('without a draft says how they are named', async () => {
    const cwd = folder({ 'draft.md': draft, 'sources/a.md': other })
    const { code, err } = await claimdiff(['check', '--against', 'sources', 'draft.md'], { cwd })
    expect(code).toBe(2)
    expect(err).toContain('Put the drafts first')
  })

  it('that checked nothing never passes', async () => {
    const cwd = folder({ 'draft.md': '# Words\n\nNothing of note.\n', 'a.md': other })
    const { code, err } = await claimdiff(['check', 'draft.md', '-a', 'a.md'], { cwd })
    expect(code).toBe(2)
    expect(err).toContain('no claim was found in any draft')
    const empty = await claimdiff(['check', 'draft.md', '-a', 'a.md', '--allow-empty'], { cwd })
    expect(empty.code).toBe(0)
  })

  it('ends with 2 where a named file cannot be read, whatever it found', async () => {
    const cwd = folder({ 'draft.md': draft, 'a.md': other, 'b.md': new Uint8Array([0, 1, 2]) })
    expect(await claimdiff(['check', 'draft.md', '-a', 'a.md', 'b.md'], { cwd })).toMatchObject({ code: 2 })
    expect(await claimdiff(['check', 'b.md', '-a', 'a.md'], { cwd })).toMatchObject({ code: 2, out: '' })
  })
})

describe('what fails a check', () => {
  const late = toll('AFP', '2024-03-06', '57')
  it.each([
    ['an error', other, [], 1],
    ['an error that is no error by rule', other, ['--rule', 'conflict=warning'], 0],
    ['a rule that is off', other, ['--rule', 'conflict=off'], 0],
    ['never', other, ['--fail-on', 'never'], 0],
    ['a warning', late, [], 0],
    ['a warning that is asked for', late, ['--fail-on', 'warning'], 1],
    ['a warning that is an error by rule', late, ['-r', 'outdated=error'], 1],
    ['too many warnings', late, ['--max-warnings', '0'], 1],
    ['not too many warnings', late, ['--max-warnings', '1'], 0],
  ])('%s', async (_, source, flags, code) => {
    const cwd = folder({ 'draft.md': draft, 'a.md': source })
    expect((await claimdiff(['check', 'draft.md', '-a', 'a.md', ...flags], { cwd })).code).toBe(code)
  })

  it.each([
    [['--rule', 'conflct=off'], "there is no rule 'conflct'. Did you mean conflict?"],
    [['--rule', 'conflict=of'], "there is no level 'of'. Did you mean off?"],
    [['--rule', 'conflict'], "'conflict' is not RULE=LEVEL"],
    [['--format', 'sariff'], "there is no 'sariff'. Did you mean sarif?"],
    [['--format', 'sarif', '--format', 'json'], 'cannot both go to standard output'],
    [['--format', 'sarif=x', '--format', 'json=x'], 'cannot both be written to x'],
    [['--format', 'sarif='], 'names no file'],
    [['--max-warnings', '-1'], 'no whole number'],
    [['--fail-on', 'info'], "there is no 'info'"],
    [['--as-of', 'today'], "'today' is no date"],
  ])('%j is bad usage', async (flags, words) => {
    const cwd = folder({ 'draft.md': draft, 'a.md': other })
    const { code, out, err } = await claimdiff(['check', 'draft.md', '-a', 'a.md', ...flags], { cwd })
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(words)
  })
})

describe('standard input', () => {
  const readIn = async () => new TextEncoder().encode(draft)

  it('is a draft, in place of the file of its name', async () => {
    const cwd = folder({ 'sources/draft.md': same, 'sources/a.md': other })
    const { code, out } = await claimdiff(['check', '--stdin', '--stdin-filepath', 'sources/draft.md'], {
      cwd,
      readIn,
    })
    expect(code).toBe(1)
    expect(out).toContain('sources/draft.md')
    for (const flags of [['--stdin'], ['-']])
      expect((await claimdiff(['check', ...flags, '-a', 'sources/a.md'], { cwd, readIn })).code).toBe(1)
  })

  it('is read beside named drafts', async () => {
    const cwd = folder({
      'a.md': article('AFP', '2024-10-25', 'They met on Friday, October 23, 2024 in Hill Town.'),
    })
    const { out } = await claimdiff(
      ['check', 'a.md', '--stdin', '--stdin-filepath', 'b.md', '-r', 'unsupported=error'],
      {
        cwd,
        readIn,
      },
    )
    expect(out).toContain('a.md')
    expect(out).toContain('b.md')
  })
})

describe('the result', () => {
  const files = { 'draft.md': draft, 'a.md': other }

  it('goes to files and standard output, each in its form', async () => {
    const cwd = folder(files)
    const { code, out } = await claimdiff(
      ['check', 'draft.md', '-a', 'a.md', '-f', 'json', '-f', 'sarif=out/x.sarif', '-f', 'compact=x=y.txt'],
      { cwd },
    )
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ schema: 1, drafts: ['draft.md'], against: ['a.md'] })
    expect(JSON.parse(readFileSync(join(cwd, 'out/x.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' })
    expect(readFileSync(join(cwd, 'x=y.txt'), 'utf8')).toContain('draft.md:8:1')
  })

  it('leaves standard output empty where all of it goes to files', async () => {
    const cwd = folder(files)
    expect(await claimdiff(['check', 'draft.md', '-a', 'a.md', '-f', 'json=x.json'], { cwd })).toMatchObject({
      code: 1,
      out: '',
    })
  })

  it('is never written over an article', async () => {
    const cwd = folder(files)
    const { code, err } = await claimdiff(['check', 'draft.md', '-a', 'a.md', '-f', 'markdown=./a.md'], {
      cwd,
    })
    expect([code, err]).toEqual([2, expect.stringContaining('is one of the articles')])
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(other)
  })

  it('as JSON is what the schema says, whatever is found', async () => {
    const cwd = folder({
      'draft.md': `${draft}\n\n<!-- claimdiff-expect revision: why -->\n\nThey met on Friday, October 23, 2024.\n`,
      'a.md': other,
    })
    const { out } = await claimdiff(
      ['check', 'draft.md', '-a', 'a.md', '-f', 'json', '-r', 'unsupported=info'],
      { cwd },
    )
    const result = JSON.parse(out)
    expect((await validator('check'))(result)).toBe(true)
    expect(result.findings.map(({ rule }: { rule: string }) => rule)).toEqual(
      expect.arrayContaining(['conflict', 'stale-expectation', 'weekday-date']),
    )
    expect((await validator('check'))({ ...result, findings: [{}] })).toBe(false)
  })

  it('is the same whatever the order of the paths', async () => {
    const cwd = folder({
      ...files,
      'b.md': toll('AP', '2024-03-04', '23'),
      'e.md': toll('Reuters', '2024-03-04', '23'),
    })
    const run = async (...paths: string[]) =>
      (await claimdiff(['check', ...paths, '-f', 'json'], { cwd })).out
    expect(await run('e.md', 'draft.md', '-a', 'b.md', 'a.md')).toBe(
      await run('draft.md', 'e.md', '-a', 'a.md', 'b.md'),
    )
  })

  it('shows errors alone with --quiet', async () => {
    const cwd = folder({ ...files, 'b.md': toll('AP', '2024-03-06', '57') })
    const loud = await claimdiff(['check', 'draft.md', '-a', 'a.md', 'b.md'], { cwd })
    const quiet = await claimdiff(['check', 'draft.md', '-a', 'a.md', 'b.md', '-q'], { cwd })
    expect([loud.out.includes('outdated'), quiet.out.includes('outdated')]).toEqual([true, false])
    expect(quiet.out).toContain('conflict')
  })
})

describe('comments in drafts', () => {
  const commented = (comment: string) => draft.replace('police said.', `police said. <!-- ${comment} -->`)
  const run = async (comment: string, ...flags: string[]) => {
    const cwd = folder({ 'draft.md': commented(comment), 'a.md': other })
    return claimdiff(['check', 'draft.md', '-a', 'a.md', ...flags], { cwd })
  }

  it('expect a finding, with a reason', async () => {
    const { code, out } = await run('claimdiff-expect conflict: AFP counts the firemen')
    expect(code).toBe(0)
    expect(out).not.toContain('error')
    const { findings } = JSON.parse(
      (await run('claimdiff-expect conflict: AFP counts the firemen', '-f', 'json')).out,
    )
    expect(findings[0].suppressed).toEqual({
      by: 'expectation',
      reason: 'AFP counts the firemen',
      person: null,
      at: null,
    })
  })

  it.each([
    ['claimdiff-expect conflict', 'gives no reason'],
    ['claimdiff-expect conflct: why', 'Did you mean conflict?'],
  ])('%s is a finding', async (comment, words) => {
    const { code, out } = await run(comment)
    expect(code).toBe(1)
    expect(out.replace(/\s+/g, ' ')).toContain(words)
    expect(out).toContain('bad-expectation')
  })

  it('that expect nothing that is there are stale', async () => {
    const { out } = await run('claimdiff-expect outdated: why')
    expect(out).toContain('stale-expectation')
  })
})

describe('the config', () => {
  const config = (settings: object) => JSON.stringify(settings)

  it('names drafts, sources, rules and what fails', async () => {
    const cwd = folder({
      'd/draft.md': draft,
      'wire/a.md': other,
      'claimdiff.config.json': config({
        drafts: ['d'],
        against: ['wire/*.md'],
        rules: { conflict: 'warning' },
        failOn: 'warning',
      }),
    })
    const { code, out } = await claimdiff(['check'], { cwd })
    expect([code, out.includes('warning')]).toEqual([1, true])
    expect((await claimdiff(['check', '--fail-on', 'error'], { cwd })).code).toBe(0)
    expect((await claimdiff(['check', '-r', 'conflict=error', '--fail-on', 'error'], { cwd })).code).toBe(1)
    expect((await claimdiff(['check', '-r', 'conflict=info', '--max-warnings', '0'], { cwd })).code).toBe(0)
    expect((await claimdiff(['check', '--no-config'], { cwd })).code).toBe(2)
  })

  it('leaves out what it ignores, but not what is named', async () => {
    const cwd = folder({
      'd/draft.md': draft,
      'd/old.md': draft,
      'sources/a.md': other,
      'claimdiff.config.json': config({ ignore: ['d/old.md'] }),
    })
    const drafts = async (...paths: string[]) =>
      JSON.parse((await claimdiff(['check', ...paths, '-f', 'json'], { cwd })).out).drafts
    expect(await drafts('d')).toEqual(['d/draft.md'])
    expect(await drafts('d/*.md')).toEqual(['d/draft.md'])
    expect(await drafts('d/old.md')).toEqual(['d/old.md'])
  })

  it('is printed with where each setting was said', async () => {
    const cwd = folder({
      'claimdiff.config.json': config({ against: ['wire'], rules: { conflict: 'warning' }, maxWarnings: 3 }),
    })
    const { code, out } = await claimdiff(
      ['check', '--print-config', '--max-warnings', '1', '-r', 'role=off'],
      { cwd },
    )
    expect(code).toBe(0)
    const { file, settings } = JSON.parse(out)
    expect(file).toBe('claimdiff.config.json')
    expect(settings).toMatchObject({
      drafts: { value: [], from: 'default' },
      against: { value: ['wire'], from: 'claimdiff.config.json:1' },
      'rules.conflict': { value: 'warning', from: 'claimdiff.config.json:1' },
      'rules.role': { value: 'off', from: '--rule' },
      'rules.revision': { value: 'warning', from: 'default' },
      maxWarnings: { value: 1, from: '--max-warnings' },
      failOn: { value: 'error', from: 'default' },
    })
  })
})

describe('decisions', () => {
  const idOf = (out: string): string => JSON.parse(out).findings[0].id

  it('settle findings, until a figure changes', async () => {
    const cwd = folder({ 'draft.md': draft, 'a.md': other })
    const check = (...flags: string[]) =>
      claimdiff(['check', 'draft.md', '-a', 'a.md', '-f', 'json', ...flags], { cwd })
    const id = idOf((await check()).out)
    const decide = [
      'decide',
      id,
      'scope',
      'draft.md',
      'a.md',
      '--reason',
      'AFP counts firemen',
      '--by',
      'ann',
    ]
    const decided = await claimdiff(decide, { cwd, now: () => 0 })
    expect(decided).toMatchObject({ code: 0 })
    for (const flags of [[], ['--cache'], ['--cache']]) {
      const { code, out } = await check(...flags)
      expect([code, JSON.parse(out).findings[0].suppressed]).toEqual([
        0,
        expect.objectContaining({ by: 'decision', reason: 'AFP counts firemen', person: 'ann' }),
      ])
    }
    expect((await check('--no-decisions', '--cache')).code).toBe(1)
    writeFileSync(join(cwd, 'a.md'), toll('AFP', '2024-03-04', '23'))
    const { code, out } = await check('--cache')
    expect([code, JSON.parse(out).findings[0].decision.state]).toEqual([1, 'reopened'])
  })
})

describe('explain', () => {
  it.each([
    ['a conflict', draft, []],
    ['a conflict of a draft without a date', draft.replace('published: 2024-03-04\n', ''), []],
    ['an outdated figure', draft.replace('2024-03-04', '2024-03-01'), []],
    ['a remark', article('Us', '2024-10-25', 'They met on Friday, October 23, 2024 in Hill Town.'), []],
    ['a figure without a source', draft.replaceAll('Hill Town', 'Lower Vale'), ['-r', 'unsupported=error']],
    ['a stale expectation', `${same.replace('AFP', 'Us')}\n<!-- claimdiff-expect conflict: why -->\n`, []],
  ])('tells of %s by its id', async (_, text, flags) => {
    const cwd = folder({ 'draft.md': text, 'sources/a.md': text.includes('claimdiff-expect') ? same : other })
    const { out } = await claimdiff(['check', 'draft.md', '-f', 'json', ...flags], { cwd })
    const [finding] = JSON.parse(out).findings
    const { code, out: told, err } = await claimdiff(['explain', finding.id, 'draft.md', 'sources'], { cwd })
    expect([code, err]).toEqual([0, ''])
    expect(told.length).toBeGreaterThan(20)
  })
})
