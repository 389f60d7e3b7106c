import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readLedger, textOf } from '../../src/ledger/index.js'
import type { Decision, LedgerLine } from '../../src/model/index.js'
import { claimdiff, folder } from './program.js'

const name = 'claimdiff-decisions.ndjson'
const told = (outlet: string, text: string, url = '') =>
  `---\nsource: ${outlet}\npublished: 2024-03-04\n${url}---\n\n${text}\n`
const a = told('Hill Post', 'Police said 12 people were killed in the Hill Town hotel fire on Sunday.')
const b = told(
  'Gulf Wire',
  'The Hill Town hotel fire on Sunday killed 19 people, the mayor said.',
  'url: https://gulf.example/1\n',
)
const c = told('Courier', 'Rescuers counted 31 people killed in Sunday’s hotel fire in Hill Town.')

const articles = { 'sources/a.md': a, 'sources/b.md': b, 'sources/c.md': c }

/** The ledger's text, made once. */
let made: Promise<string> | undefined

async function decideAll(): Promise<string> {
  const cwd = folder(articles)
  const { discrepancies } = JSON.parse((await claimdiff(['compare'], { cwd })).out)
  const verdicts = ['scope', 'conflict', 'update']
  for (const [index, { id }] of discrepancies.entries()) {
    const at = `2024-05-0${index + 1}`
    const by = index === 1 ? 'Ben Sand' : 'Anna Berg <anna@desk.example>'
    const said = ['--reason', `reason ${index}`, '--by', by, '--at', at]
    await claimdiff(['decide', id, verdicts[index], ...said], { cwd })
  }
  return readFileSync(join(cwd, name), 'utf8')
}

/** Three articles, each pair decided: a scope, a conflict without a resolution, an update. */
async function desk(): Promise<{ cwd: string; lines: readonly Decision[] }> {
  made ??= decideAll()
  const cwd = folder({ ...articles, [name]: await made })
  return { cwd, lines: linesIn(cwd) as readonly Decision[] }
}

const linesIn = (cwd: string): readonly LedgerLine[] =>
  readLedger(readFileSync(join(cwd, name), 'utf8')).entries.map(({ line }) => line)

async function standings(cwd: string, ...argv: string[]): Promise<Record<string, string>> {
  const { out } = await claimdiff(['decisions', 'list', '--format', 'json', ...argv], { cwd })
  const rows: readonly { verdict: string; standing: string }[] = JSON.parse(out)
  return Object.fromEntries(rows.map(({ verdict, standing }) => [verdict, standing]))
}

describe('decisions list', () => {
  it('shows each decision, by the ledger alone or held against articles', async () => {
    const { cwd, lines } = await desk()
    expect(lines).toHaveLength(3)
    const own = { scope: 'settled', conflict: 'decided', update: 'settled' }
    expect(await standings(cwd)).toEqual(own)
    expect(await standings(cwd, 'sources')).toEqual(own)
    const { code, out, err } = await claimdiff(['decisions', 'list'], { cwd })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain(`${lines[0]?.id}  settled  different scope  1 May 2024  Anna Berg\n`)
    expect(out).toContain('reason 1')
    expect(out).toContain('3 decisions: 2 settled, 1 decided')
  })

  it.each([
    [
      ['--by', 'anna'],
      ['scope', 'update'],
    ],
    [['--verdict', 'conflict'], ['conflict']],
    [['--state', 'open'], ['conflict']],
    [['--state', 'settled', '--by', 'ben'], []],
    [['sources', '--state', 'orphaned'], []],
  ])('filters by %j', async (argv, verdicts) => {
    const { cwd } = await desk()
    expect(Object.keys(await standings(cwd, ...argv))).toEqual(verdicts)
  })

  it('tells what an edited, a deleted, a moved and an unread article does', async () => {
    const { cwd, lines } = await desk()
    const about = (source: string): readonly string[] =>
      lines
        .filter(({ sides }) => sides.some((side) => side.source.endsWith(source)))
        .map(({ verdict }) => verdict)
    const change = async (path: string, text: string): Promise<Record<string, string>> => {
      writeFileSync(join(cwd, path), text)
      return standings(cwd, 'sources')
    }
    const stands = (found: Record<string, string>, source: string) =>
      about(source).map((verdict) => found[verdict])
    expect(stands(await change('sources/c.md', c.replace('31', '33')), 'c.md')).toEqual([
      'reopened',
      'reopened',
    ])
    const alike = c.replace('Rescuers counted', 'Firemen counted')
    expect(stands(await change('sources/c.md', alike), 'c.md')).toEqual(['orphaned', 'orphaned'])
    await change('sources/c.md', c)
    renameSync(join(cwd, 'sources/b.md'), join(cwd, 'sources/moved.md'))
    expect(Object.values(await standings(cwd, 'sources')).sort()).toEqual(['decided', 'settled', 'settled'])
    mkdirSync(join(cwd, 'old'))
    renameSync(join(cwd, 'sources/c.md'), join(cwd, 'old/c.md'))
    expect(stands(await standings(cwd, 'sources'), 'c.md')).toEqual(['orphaned', 'orphaned'])
    renameSync(join(cwd, 'old/c.md'), join(cwd, 'sources/c.md'))
    expect(stands(await standings(cwd, 'sources/a.md', 'sources/moved.md'), 'c.md')).toEqual([
      'absent',
      'absent',
    ])
  })

  it('says of a decision that a later one replaced it', async () => {
    const { cwd, lines } = await desk()
    const { discrepancies } = JSON.parse((await claimdiff(['compare'], { cwd })).out)
    await claimdiff(['decide', discrepancies[0].id, 'unsure', '--reason', 'x', '--by', 'Cleo'], { cwd })
    expect(await standings(cwd)).toMatchObject({ [lines[0]?.verdict ?? '']: 'replaced', unsure: 'decided' })
    expect(await standings(cwd, 'sources')).toMatchObject({
      [lines[0]?.verdict ?? '']: 'replaced',
      unsure: 'decided',
    })
    await claimdiff(['decisions', 'undo', '--by', 'Cleo'], { cwd })
    expect(await standings(cwd)).toMatchObject({ [lines[0]?.verdict ?? '']: 'settled', unsure: 'undone' })
  })

  it.each([
    [['list', '--state', 'orphaned'], /--state orphaned: only articles can tell/],
    [['list', '--state', 'opn'], /--state: there is no 'opn'\. Did you mean open\?/],
    [['list', '--format', 'xml'], /--format: there is no 'xml'/],
    [['undo', 'ffffff'], /'ffffff' is no decision/],
    [['redo'], /no decision is taken back/],
    [['lst'], /unknown command 'lst'\. Did you mean list\? See claimdiff decisions --help/],
    [
      ['list', '--stat', 'open'],
      /unknown option '--stat'\. Did you mean --state\? See claimdiff decisions list --help/,
    ],
  ])('%j is refused', async (argv, complaint) => {
    const { cwd } = await desk()
    const { code, err } = await claimdiff(['decisions', ...argv], { cwd, env: { USER: 'anna' } })
    expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(complaint) })
  })

  it('says that there is no ledger', async () => {
    const cwd = folder({ 'sources/a.md': a })
    const { code, out, err } = await claimdiff(['decisions', 'list'], { cwd })
    expect({ code, out }).toEqual({ code: 0, out: '0 decisions\n' })
    expect(err).toContain(`${name}: there is no ledger here yet`)
    for (const command of ['verify', 'prune', 'undo'])
      expect(await claimdiff(['decisions', command], { cwd, env: { USER: 'anna' } })).toMatchObject({
        code: 2,
      })
  })
})

describe('decisions verify', () => {
  it('is content with lines that are whole and find their passages', async () => {
    const { cwd } = await desk()
    const { code, out } = await claimdiff(['decisions', 'verify'], { cwd })
    expect({ code, out }).toEqual({
      code: 0,
      out: `${name}: 3 lines, 3 decisions held against articles: nothing wrong\n`,
    })
  })

  it('names each line with what is wrong with it', async () => {
    const { cwd, lines } = await desk()
    const [one, two, three] = lines as [Decision, Decision, Decision]
    const changed = { ...two, reason: 'another' }
    const stray = `{"schema":1,"id":"stray","action":"undo","of":"nothing","reason":"","by":"B","at":"2024-05-09T00:00:00Z"}\n`
    writeFileSync(
      join(cwd, name),
      `${textOf(one)}\u001b[31m\n${textOf(changed)}${stray}${textOf(three).slice(0, -9)}`,
    )
    const { code, out } = await claimdiff(['decisions', 'verify', '--lines'], { cwd })
    expect(code).toBe(1)
    expect(
      out
        .split('\n')
        .map((line) => line.replace(`${name}:`, ''))
        .slice(0, 4),
    ).toEqual([
      expect.stringMatching(/^2: this line is no whole JSON object/),
      expect.stringMatching(/^3: was changed after it was written: its id \w+ does not follow from it/),
      expect.stringMatching(/^4: was changed after it was written/),
      expect.stringMatching(/^5: this line is cut off/),
    ])
  })

  it('fails where a passage is gone, and ends with 2 where no article was read', async () => {
    const { cwd, lines } = await desk()
    writeFileSync(join(cwd, 'sources/a.md'), a.replace('Police said', 'They said'))
    const { code, out } = await claimdiff(['decisions', 'verify'], { cwd })
    expect(code).toBe(1)
    const own = lines.filter(({ sides }) => sides.some(({ source }) => source === 'sources/a.md'))
    for (const { id } of own)
      expect(out).toContain(`decision ${id} is orphaned: its words stand no more in sources/a.md`)
    writeFileSync(join(cwd, 'other.md'), a)
    expect(await claimdiff(['decisions', 'verify', 'other.md'], { cwd })).toMatchObject({
      code: 2,
      err: expect.stringContaining('no article of any decision was read'),
    })
  })
})

describe('decisions prune', () => {
  it('says what it would remove, and removes it with --write alone', async () => {
    const { cwd, lines } = await desk()
    const [first] = lines
    await claimdiff(['decisions', 'undo', first?.id ?? '', '--by', 'Anna', '--at', '2024-05-08'], { cwd })
    rmSync(join(cwd, 'sources/c.md'))
    const odd = 'no line at all'
    const before = `${readFileSync(join(cwd, name), 'utf8')}${odd}\r\n`
    writeFileSync(join(cwd, name), before)
    const kept = lines.filter(
      (line) => line !== first && line.sides.every(({ source }) => source !== 'sources/c.md'),
    )
    const dry = await claimdiff(['decisions', 'prune', '-q'], { cwd })
    expect(dry.out).toContain(`${name}:1: ${first?.id} is undone`)
    expect(dry.out).toContain('there is no sources/c.md')
    expect(dry.out).toContain(`would remove ${4 - kept.length} lines from ${name}: --write does`)
    expect(readFileSync(join(cwd, name), 'utf8')).toBe(before)
    await claimdiff(['decisions', 'prune', '--write', '-q'], { cwd })
    expect(readFileSync(join(cwd, name), 'utf8')).toBe(`${kept.map(textOf).join('')}${odd}\r\n`)
    const { out } = await claimdiff(['decisions', 'prune', '--write', '--unreadable', '-q'], { cwd })
    expect(out).toContain(`removed 1 line from ${name}`)
    expect((await claimdiff(['decisions', 'prune'], { cwd })).out).toBe(`nothing to remove from ${name}\n`)
  })

  it('keeps decisions on articles that were not read', async () => {
    const { cwd } = await desk()
    const { out } = await claimdiff(['decisions', 'prune', 'sources/a.md', '--write'], { cwd })
    expect(out).toBe(`nothing to remove from ${name}\n`)
  })
})

describe('decisions export', () => {
  const payloads = {
    reason: '=HYPERLINK("http://x.example") <script>alert(1)</script> [a](b) | @everyone #1 \u001b[31m\u202e',
    by: '+1 | `x` <b@c.example>',
  }

  async function hostile(): Promise<string> {
    const { cwd } = await desk()
    const { discrepancies } = JSON.parse((await claimdiff(['compare'], { cwd })).out)
    const argv = ['decide', discrepancies[0].id, 'scope', '--reason', payloads.reason, '--by', payloads.by]
    const { out } = await claimdiff(argv, { cwd })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
    return cwd
  }

  it('has a row for each, guarded against formulas', async () => {
    const { out } = await claimdiff(['decisions', 'export'], { cwd: await hostile() })
    const rows = out.trimEnd().split('\r\n')
    expect(rows).toHaveLength(5)
    expect(rows[0]).toContain('id,standing,why,verdict,resolution')
    expect(rows[4]).toContain(`"'=HYPERLINK(""http://x.example"")`)
    expect(rows[4]).toContain(`,'+1 | \`x\` <b@c.example>,`)
  })

  it('is text for a correction note in which nothing of the ledger is markup', async () => {
    const cwd = await hostile()
    const { out } = await claimdiff(['decisions', 'export', 'sources', '--format', 'markdown'], { cwd })
    expect(out).toContain('> Police said **12** people were killed in the Hill Town hotel fire on Sunday.')
    expect(out).toContain('> — sources/a.md')
    expect(out).toContain('(Anna Berg, 3 May 2024; settled). reason 2')
    expect(out).not.toMatch(/<script|\[a\]\(|@everyone|#1/)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(out).not.toMatch(/[\u001b\u202e]/)
  })

  it.each(['text', 'json', 'csv', 'ndjson'])('and list are harmless in a terminal as %s', async (format) => {
    const { code, out } = await claimdiff(['decisions', 'list', '--format', format], { cwd: await hostile() })
    expect(code).toBe(0)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(out).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202e]/)
  })

  it('and reports show what it says as text', async () => {
    const cwd = await hostile()
    for (const format of ['summary', 'markdown', 'html']) {
      const { out } = await claimdiff(['compare', '--format', format], { cwd })
      expect(out, format).toContain('HYPERLINK')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
      expect(out, format).not.toMatch(/[\u001b\u202e]/)
      if (format !== 'summary') expect(out, format).not.toContain('<script>alert')
    }
  })
})
