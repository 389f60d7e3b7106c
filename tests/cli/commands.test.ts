import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { claimdiff, fire, folder, root } from './program.js'

const commands = [
  ...[
    'report',
    'extract',
    'compare',
    'check',
    'review',
    'serve',
    'decide',
    'decisions',
    'explain',
    'doctor',
    'add',
    'index',
    'export',
    'import',
    'worker',
    'init',
  ],
]
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
const town = () => folder({ 'a.md': fire('12'), 'b.md': fire('19') })

describe('help', () => {
  it('lists the commands there are, and promises no other', async () => {
    const { code, out } = await claimdiff(['--help'])
    expect(code).toBe(0)
    const listed = [...out.matchAll(/^ {2}([a-z]+)(?: \[| {3,})/gm)].map(([, name]) => name)
    expect(listed).toEqual(commands)
  })

  it.each(commands)('%s has a page with an example', async (command) => {
    const { code, out, err } = await claimdiff([command, '--help'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain(`$ claimdiff ${command}`)
  })

  it('answers the word help, too', async () => {
    expect(await claimdiff(['help'])).toEqual(await claimdiff(['--help']))
    expect(await claimdiff(['help', 'report'])).toEqual(await claimdiff(['report', '--help']))
  })

  it('says the version', async () => {
    expect(await claimdiff(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' })
  })
})

describe('usage errors end with 2 and a guess', () => {
  it.each([
    [['comapre'], /unknown command 'comapre'\. Did you mean compare\?/],
    [['verify'], /unknown command 'verify'/],
    [['compare', '--formt', 'json'], /unknown option '--formt'\. Did you mean --format\?/],
    [
      ['report', '--format', 'json'],
      /unknown option '--format'\. extract, compare, check, explain, export have it\./,
    ],
    [['compare', '--format', 'jsn'], /--format: there is no 'jsn'\. Did you mean json\?/],
    [['extract', '--format', 'html'], /--format: there is no 'html'/],
    [['compare', '--fail-on', 'warn'], /--fail-on: there is no 'warn'\. Did you mean warning\?/],
    [['compare', '--as-of', '2024-02-30'], /--as-of: '2024-02-30' is no date/],
    [['compare', 'sources', '--published', 'nonsense'], /--published: 'nonsense' is not PATH=DATE/],
    [['explain'], /missing required argument/],
    [['compare', '--format'], /argument missing/],
    [['package.json'], /Did you mean claimdiff report package\.json\?/],
    [[], /no command given/],
  ])('%j', async (argv, complaint) => {
    const { code, out, err } = await claimdiff(argv)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(complaint)
  })
})

describe('exit codes', () => {
  it('is 0 for a difference, unless --fail-on asks', async () => {
    const cwd = town()
    expect((await claimdiff(['compare', '.'], { cwd })).code).toBe(0)
    expect((await claimdiff(['compare', '.', '--fail-on', 'never'], { cwd })).code).toBe(0)
    const { code, out } = await claimdiff(['compare', '.', '--fail-on', 'error'], { cwd })
    expect(JSON.parse(out).discrepancies).toMatchObject([{ verdict: 'differ', severity: 'error' }])
    expect(code).toBe(1)
    expect((await claimdiff(['report', '.', '--fail-on', 'warning'], { cwd })).code).toBe(1)
  })

  it('is 0 with --fail-on where all agree', async () => {
    const cwd = folder({ 'a.md': fire('12'), 'b.md': fire('12') })
    expect((await claimdiff(['compare', '.', '--fail-on', 'warning'], { cwd })).code).toBe(0)
  })

  it.each(['compare', 'extract', 'report'])('%s is 2 where nothing was checked', async (command) => {
    const cwd = folder({ 'a.txt': 'Nothing happened in the town.\n' })
    const { code, err } = await claimdiff([command, '.'], { cwd })
    expect(code).toBe(2)
    expect(err).toContain('./a.txt: no claim was found, so nothing was checked.')
    expect((await claimdiff([command, '.', '--allow-empty'], { cwd })).code).toBe(0)
  })

  it('is 2 where a folder holds no article, and where there is no folder', async () => {
    const cwd = folder({ 'a.pdf': 'x' })
    expect(await claimdiff(['compare', '.'], { cwd })).toMatchObject({ code: 2, out: '' })
    expect((await claimdiff(['compare'], { cwd })).err).toContain('sources/: there is no such folder here.')
  })
})

describe('report', () => {
  it('writes claims and reports, and prints the summary', async () => {
    const cwd = folder({ 'sources/a.md': fire('12'), 'sources/deep/b.md': fire('19') })
    const { code, out, err } = await claimdiff(['report'], { cwd })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(readdirSync(cwd).sort()).toEqual(['claims', 'reports', 'sources'])
    expect(readdirSync(join(cwd, 'claims')).sort()).toEqual(['a.json', 'b.json'])
    expect(readdirSync(join(cwd, 'reports')).sort()).toEqual([
      'report.csv',
      'report.html',
      'report.json',
      'report.md',
    ])
    expect(out).toContain('2 articles')
    expect(out).toContain('reports/report.html')
    const { sources, claims } = JSON.parse(readFileSync(join(cwd, 'claims', 'b.json'), 'utf8'))
    expect(sources).toMatchObject([{ source: 'sources/deep/b.md' }])
    expect(claims.length).toBeGreaterThan(0)
  })

  it('writes where it is told, and does not read its own reports again', async () => {
    const cwd = town()
    await claimdiff(['report', '.', '--out', 'out', '--claims', 'mine'], { cwd })
    expect(readdirSync(cwd).sort()).toEqual(['a.md', 'b.md', 'mine', 'out'])
    expect(readdirSync(join(cwd, 'out'))).toEqual(['reports'])
    const { out } = await claimdiff(['compare', '.'], { cwd })
    expect(JSON.parse(out).sources.map(({ source }: { source: string }) => source)).toEqual([
      './a.md',
      './b.md',
    ])
  })

  it('never overwrites an article', async () => {
    const cwd = folder({ 'report.md': fire('12'), 'b.md': fire('19') })
    const { code, err } = await claimdiff(['report', '.', '--reports', '.'], { cwd })
    expect(code).toBe(2)
    expect(err).toContain('report.md: is one of the articles')
    expect(readFileSync(join(cwd, 'report.md'), 'utf8')).toBe(fire('12'))
    expect(existsSync(join(cwd, 'claims'))).toBe(false)
  })
})

describe('dates that are supplied', () => {
  it('date an article, whatever end of its path is given', async () => {
    const cwd = folder({ 'x/a.txt': 'At least 12 people were killed in the fire.\n' })
    const { out } = await claimdiff(['compare', 'x', '--published', 'a.txt=2024-03-05'], { cwd })
    expect(JSON.parse(out)).toMatchObject({
      asOf: '2024-03-05',
      sources: [{ published: '2024-03-05', publishedBasis: 'stated' }],
    })
  })

  it('must name one article', async () => {
    const cwd = folder({ 'x/a.md': fire('12'), 'y/a.md': fire('19') })
    const { err, code } = await claimdiff(['compare', 'x', 'y', '--published', 'a.md=2024-03-05'], { cwd })
    expect(code).toBe(2)
    expect(err).toContain('a.md fits 2 articles')
    const other = await claimdiff(['compare', 'x', '--published', 'x/b.md=2024-03-05'], { cwd })
    expect(other.err).toContain('x/b.md is not among the articles read. Did you mean x/a.md?')
  })

  it('are told apart from the day of the run', async () => {
    const cwd = town()
    const { out, err } = await claimdiff(['compare', 'a.md', '--as-of', '2024-03-01'], { cwd })
    expect(JSON.parse(out).asOf).toBe('2024-03-01')
    expect(err).toContain('a.md: is dated 2024-03-04, after the day of this run, 2024-03-01.')
    expect((await claimdiff(['compare', 'a.md', '--as-of', '2024-03-01', '--quiet'], { cwd })).err).toBe('')
  })
})

describe('init and doctor', () => {
  it('sets up two articles that disagree, once', async () => {
    const cwd = folder()
    expect((await claimdiff(['init', '--dry-run'], { cwd })).out).toContain(
      'would make sources/evening-news.md',
    )
    expect(readdirSync(cwd)).toEqual([])
    expect((await claimdiff(['init'], { cwd })).out).toContain('made sources/evening-news.md')
    expect((await claimdiff(['init'], { cwd })).out).toContain('kept sources/evening-news.md')
    const { code, out } = await claimdiff(['compare', '--fail-on', 'warning'], { cwd })
    expect(code).toBe(1)
    expect(JSON.parse(out).discrepancies).toMatchObject([{ verdict: 'differ' }])
  })

  it('says which article has no date, and what to do', async () => {
    const cwd = folder({
      'sources/a.md': fire('12'),
      'sources/b.txt': 'Some 12 people were killed.\n',
      'sources/c.md': '',
    })
    const { code, out } = await claimdiff(['doctor'], { cwd })
    expect(code).toBe(0)
    expect(out).toContain(process.versions.node)
    expect(out).toMatch(/sources\/a\.md \(markdown\)\n +date: 2024-03-04, stated, from front matter/)
    expect(out).toMatch(/sources\/b\.txt: add published: .*, or give --published sources\/b\.txt=2024-01-31/)
    expect(out).toContain('sources/c.md: the file is empty')
    expect(out).toContain('claims/: will be made')
    expect(readdirSync(cwd)).toEqual(['sources'])
  })
})

describe('colours', () => {
  const colourful = async (env: Record<string, string>, argv: readonly string[] = []) => {
    const cwd = town()
    const world = { cwd, env, outIsTerminal: true }
    return (await claimdiff(['compare', '.', '--format', 'summary', ...argv], world)).out.includes('\u001b[')
  }

  it('are for terminals, and NO_COLOR, FORCE_COLOR and --no-color are respected', async () => {
    expect(await colourful({})).toBe(true)
    expect(await colourful({ NO_COLOR: '1' })).toBe(false)
    expect(await colourful({ NO_COLOR: '1', FORCE_COLOR: '1' })).toBe(false)
    expect(await colourful({ FORCE_COLOR: '0' })).toBe(false)
    expect(await colourful({ TERM: 'dumb' })).toBe(false)
    expect(await colourful({}, ['--no-color'])).toBe(false)
    const { out } = await claimdiff(['compare', '.', '--format', 'summary'], {
      cwd: town(),
      env: { FORCE_COLOR: '1' },
    })
    expect(out).toContain('\u001b[')
  })
})
