import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { claimdiff, fire, folder, type Ran, root } from './program.js'

const file = 'claimdiff-decisions.ndjson'
const said = [
  '--reason',
  'One counts guests only',
  '--by',
  'Anna <anna@desk.example>',
  '--at',
  '2024-05-03T10:00Z',
]
const town = () => folder({ 'sources/a.md': fire('12'), 'sources/b.md': fire('19') })

const told = (outlet: string, text: string) =>
  `---\nsource: ${outlet}\npublished: 2024-03-04\n---\n\n${text}\n`
const three = () =>
  folder({
    'sources/a.md': told(
      'Hill Post',
      'Police said 12 people were killed in the Hill Town hotel fire on Sunday.',
    ),
    'sources/b.md': told('Gulf Wire', 'The Hill Town hotel fire on Sunday killed 19 people, the mayor said.'),
    'sources/c.md': told(
      'Courier',
      'Rescuers counted 31 people killed in Sunday\u2019s hotel fire in Hill Town.',
    ),
  })

interface Printed {
  readonly discrepancies: readonly { id: string; question: string; left: string; right: string }[]
  readonly claims: readonly { id: string; quantity: unknown }[]
  readonly decisions?: { ledger: string; statuses: readonly { state: string; discrepancy: string }[] }
}

async function compared(cwd: string, ...argv: string[]): Promise<Printed> {
  return JSON.parse((await claimdiff(['compare', ...argv], { cwd })).out)
}

const idIn = async (cwd: string): Promise<string> => (await compared(cwd)).discrepancies[0]?.id ?? ''
const linesOf = (cwd: string): readonly Record<string, unknown>[] =>
  readFileSync(join(cwd, file), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
const decided = async (cwd: string, ...more: string[]): Promise<Ran> =>
  claimdiff(['decide', await idIn(cwd), 'scope', ...said, ...more], { cwd })

describe('decide', () => {
  it('appends one line and says what is on disk', async () => {
    const cwd = town()
    const id = await idIn(cwd)
    const { code, out, err } = await decided(cwd)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain(`${id}: Hill Town News (a.md) has "12", Hill Town News (b.md) has "19"`)
    expect(out).toContain(': different scope')
    expect(out).toContain(`1 line on disk in ${file}`)
    expect(linesOf(cwd)).toMatchObject([
      {
        schema: 1,
        action: 'decide',
        question: { measure: 'killed' },
        sides: [
          { source: 'sources/a.md', url: null, value: '[12,12] person', quote: { exact: '12' } },
          { source: 'sources/b.md', url: null, value: '[19,19] person', quote: { exact: '19' } },
        ],
        verdict: 'scope',
        by: 'Anna <anna@desk.example>',
        at: '2024-05-03T10:00:00.000Z',
      },
    ])
  })

  it('takes the beginning of an id, and gives the same bytes for the same words', async () => {
    const [one, two] = [town(), town()]
    const id = await idIn(one)
    await claimdiff(['decide', id.slice(0, 5), 'scope', 'sources', ...said], { cwd: one })
    await claimdiff(['decide', id, 'scope', './sources/', ...said], { cwd: two })
    const { id: first } = linesOf(one)[0] ?? {}
    expect(linesOf(two)[0]).toMatchObject({ id: first })
  })

  it('adds nothing where it says so already, and a line where that was taken back', async () => {
    const cwd = town()
    await decided(cwd)
    expect((await decided(cwd)).out).toContain('says so already; nothing was added')
    expect(linesOf(cwd)).toHaveLength(1)
    await claimdiff(['decisions', 'undo', '--by', 'Ben', '--at', '2024-05-03T10:00Z'], { cwd })
    await decided(cwd)
    expect(linesOf(cwd)).toHaveLength(3)
    expect((await compared(cwd)).decisions?.statuses).toMatchObject([{ state: 'settled' }])
  })

  it('writes nothing in a dry run', async () => {
    const cwd = town()
    expect((await decided(cwd, '--dry-run')).out).toContain(`dry run: nothing was written to ${file}`)
    expect(existsSync(join(cwd, file))).toBe(false)
  })

  it('decides all of a question in one stroke, taken back in one', async () => {
    const cwd = three()
    const { discrepancies } = await compared(cwd)
    const { out } = await claimdiff(
      ['decide', '--all-of', discrepancies[0]?.question ?? '', 'update', ...said],
      { cwd },
    )
    expect(out).toContain('3 lines on disk')
    const groups = new Set(linesOf(cwd).map(({ group }) => group))
    expect(groups.size).toBe(1)
    expect((await compared(cwd)).decisions?.statuses).toHaveLength(3)
    await claimdiff(['decisions', 'undo', '--by', 'Ben'], { cwd })
    expect(linesOf(cwd)).toHaveLength(4)
    expect((await compared(cwd)).decisions?.statuses).toHaveLength(0)
    await claimdiff(['decisions', 'redo', '--by', 'Ben'], { cwd })
    expect((await compared(cwd)).decisions?.statuses).toHaveLength(3)
  })

  it('takes several ids, and one of the two sides to prefer', async () => {
    const cwd = three()
    const { discrepancies } = await compared(cwd)
    const [one, two] = discrepancies.map(({ id }) => id)
    const { code } = await claimdiff(['decide', one ?? '', two ?? '', 'unsure', ...said], { cwd })
    expect(code).toBe(0)
    expect(linesOf(cwd)).toHaveLength(2)
    const pair = town()
    await claimdiff(['decide', await idIn(pair), 'conflict', '--prefer', 'b.md', ...said], { cwd: pair })
    expect(linesOf(pair)).toMatchObject([{ resolution: 'prefer', preferred: 'sources/b.md' }])
  })

  it('names the pairs with the same figures, and decides them where it is asked', async () => {
    const { discrepancies, claims } = await compared(root)
    const quantityOf = (id: string) => JSON.stringify(claims.find((claim) => claim.id === id)?.quantity)
    const figures = ({ question, left, right }: Printed['discrepancies'][number]) =>
      [question, ...[quantityOf(left), quantityOf(right)].sort()].join()
    const alike = discrepancies.filter((pair) => figures(pair) === figures(discrepancies[0] as typeof pair))
    expect(alike.length).toBeGreaterThan(1)
    const argv = [
      'decide',
      alike[0]?.id ?? '',
      'scope',
      'sources',
      ...said,
      '--decisions',
      join(folder(), file),
    ]
    const { out } = await claimdiff([...argv, '--dry-run'])
    expect(out).toContain(`${alike.length - 1} more pairs with the same figures: --repeats decides them`)
    expect((await claimdiff([...argv, '--repeats'])).out).toContain(`${alike.length} lines on disk`)
  })

  it.each([
    [['ffffffffffff', 'scope'], /'ffffffffffff' is no discrepancy/],
    [['ID~', 'scope'], /is no discrepancy\. Did you mean ID/],
    [['QUESTION', 'scope'], /is a question\. Decide its discrepancy with --all-of/],
    [['CLAIM', 'scope'], /is a claim; what is decided is a discrepancy\. Its own begin with/],
    [['ID', 'skope'], /no verdict among 'ID skope'\. Did you mean scope\?/],
    [['scope'], /no id before the verdict/],
    [['ID', '--all-of', 'QUESTION', 'scope'], /ids and --all-of were given/],
    [['ID', 'scope', '--reason', '  '], /why\? Give --reason/],
    [['ID', 'scope', '--at', 'yesterday'], /--at: 'yesterday' is no date/],
    [['ID', 'scope', '--resolution', 'range'], /--resolution: goes with the verdict conflict/],
    [['ID', 'conflict', '--resolution', 'prefer'], /prefer whom\?/],
    [['ID', 'conflict', '--resolution', 'rang'], /Did you mean range\?/],
    [['ID', 'conflict', '--prefer', 'c.md'], /--prefer: 'c\.md' is no side of/],
    [['ID', 'conflict', '--prefer', 'Hill Town News'], /is both sides of/],
    [['ID', 'scope', 'nowhere'], /nowhere: .*there is no such file or folder/],
    [['ID', 'scope', '--decisions', 'sources'], /sources: is no file/],
  ])('%j is refused', async (words, complaint) => {
    const cwd = town()
    const [pair] = (await compared(cwd)).discrepancies
    const names: Record<string, string> = {
      ID: pair?.id ?? '',
      'ID~': `${pair?.id.slice(0, 6)}x`,
      QUESTION: pair?.question ?? '',
      CLAIM: pair?.left ?? '',
    }
    const given = words.map((word) => names[word] ?? word)
    const defaults = words.includes('--reason') ? [] : ['--reason', 'x']
    const { code, out, err } = await claimdiff(['decide', ...given, ...defaults, '--by', 'A'], { cwd })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(Object.entries(names).reduce((text, [name, id]) => text.replaceAll(id, name), err)).toMatch(
      complaint,
    )
    expect(existsSync(join(cwd, file))).toBe(false)
  })

  it('asks who decides where nothing says so', async () => {
    const cwd = town()
    const argv = ['decide', await idIn(cwd), 'scope', '--reason', 'x']
    const env = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' }
    expect((await claimdiff(argv, { cwd, env })).err).toContain('Who decides? Give --by')
    await claimdiff(argv, { cwd, env: { ...env, USER: 'anna' } })
    writeFileSync(join(cwd, 'git'), '[user]\nname = Ben Sand\nemail = ben@desk.example\n')
    const withGit = { PATH: process.env.PATH, USER: 'anna', GIT_CONFIG_GLOBAL: join(cwd, 'git') }
    await claimdiff(argv, { cwd, env: withGit })
    await claimdiff(argv, { cwd, env: { ...withGit, CLAIMDIFF_BY: 'Cleo' } })
    expect(linesOf(cwd).map(({ by }) => by)).toEqual(['anna', 'Ben Sand <ben@desk.example>', 'Cleo'])
  })
})

describe('compare and report', () => {
  it('are the same without a ledger, with an empty one ignored, and with another file', async () => {
    const cwd = town()
    const plain = await claimdiff(['compare'], { cwd })
    await decided(cwd, '--decisions', 'desk/other.ndjson')
    expect(await claimdiff(['compare'], { cwd })).toEqual(plain)
    await decided(cwd)
    expect(await claimdiff(['compare', '--no-decisions'], { cwd })).toEqual(plain)
    expect((await compared(cwd, '--decisions', 'desk/other.ndjson')).decisions).toMatchObject({
      ledger: 'desk/other.ndjson',
      statuses: [{ state: 'settled' }],
    })
    expect(linesOf(cwd)[0]).toMatchObject({ sides: [{ source: 'sources/a.md' }, {}] })
    expect(readFileSync(join(cwd, 'desk/other.ndjson'), 'utf8')).toContain('"../sources/a.md"')
  })

  it('count nothing that is settled, and show it with its reason', async () => {
    const cwd = town()
    const failing = ['compare', '--fail-on', 'error', '--format']
    expect((await claimdiff([...failing, 'json'], { cwd })).code).toBe(1)
    await decided(cwd)
    for (const format of ['summary', 'markdown', 'html']) {
      const { code, out } = await claimdiff([...failing, format], { cwd })
      expect(code, format).toBe(0)
      expect(out.replace(/\s+/g, ' '), format).toContain(
        'decided: different scope, by Anna on 3 May 2024: One counts guests only',
      )
      expect(out, format).toContain('No contradiction is left open: 1 question settled by decision.')
    }
    expect((await claimdiff(['report', '--fail-on', 'error'], { cwd })).code).toBe(0)
    expect(readFileSync(join(cwd, 'reports/report.json'), 'utf8')).toContain('"settled"')
  })

  it('keep a finding that is decided and not settled, and reopen one whose figure changed', async () => {
    const cwd = town()
    const id = await idIn(cwd)
    await claimdiff(['decide', id, 'conflict', ...said], { cwd })
    expect((await claimdiff(['compare', '--fail-on', 'error'], { cwd })).code).toBe(1)
    await claimdiff(['decide', id, 'conflict', '--resolution', 'range', ...said], { cwd })
    expect((await claimdiff(['compare', '--fail-on', 'error'], { cwd })).code).toBe(0)
    writeFileSync(join(cwd, 'sources/b.md'), fire('21'))
    const { code, out } = await claimdiff(['compare', '--fail-on', 'error', '--format', 'summary'], { cwd })
    expect(code).toBe(1)
    expect(out.replace(/\s+/g, ' ')).toContain(
      'settled before on other figures: real conflict, report the range, by Anna on 3 May 2024',
    )
  })

  it('say which line cannot be used, and use the rest', async () => {
    const cwd = town()
    await decided(cwd)
    const text = readFileSync(join(cwd, file), 'utf8')
    writeFileSync(join(cwd, file), `{"schema":1}\n${text}${text.slice(0, 50)}`)
    const { code, err } = await claimdiff(['compare', '--fail-on', 'error'], { cwd })
    expect(code).toBe(0)
    expect(err).toContain(`${file}:1: this line its "action" is none of decide, undo, redo`)
    expect(err).toContain(`${file}:3: this line is cut off: a write was interrupted`)
    expect((await claimdiff(['compare', '--quiet'], { cwd })).err).toBe('')
  })

  it('refuse a ledger that is named and not there', async () => {
    const { code, err } = await claimdiff(['compare', '--decisions', 'x.ndjson'], { cwd: town() })
    expect({ code, err }).toMatchObject({
      code: 2,
      err: expect.stringContaining('x.ndjson: there is no such file'),
    })
  })
})
