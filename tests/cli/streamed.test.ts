import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { validator } from '../../src/cli/schemas.js'
import { builtProgram, claimdiff, fire, folder, root, spawned } from './program.js'

const on = (text: string) => ({ readIn: async () => Buffer.from(text) })
const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '')
const json = (text: string) => lines(text).map((line) => JSON.parse(line))

const paths = ['bombing-sites-and-total', 'quake-toll-grows-in-a-day', 'ferry-foreigners-and-all'].flatMap(
  (name) =>
    readdirSync(join(root, 'tests/cases', name))
      .filter((file) => file.endsWith('.md'))
      .map((file) => `tests/cases/${name}/${file}`),
)

const sorted = (...texts: readonly string[]): string =>
  `${texts
    .flatMap(lines)
    .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    .join('\n')}\n`

const blocksOf = async (names: readonly string[]): Promise<string> =>
  (await claimdiff(['extract', '--stdin-list', '--blocks', '--jobs', '1'], on(names.join('\n')))).out

const compared = (text: string, ...flags: string[]) => claimdiff(['compare', '--blocks', ...flags], on(text))

describe('extract --stdin-list', () => {
  const extracted = (text: string, ...flags: string[]) =>
    claimdiff(['extract', '--stdin-list', '--format', 'ndjson', '--jobs', '1', ...flags], on(text))

  it('reads the files that the lines name, in their order', async () => {
    const names = [...paths].reverse()
    const { out, code } = await extracted(`${names.join('\r\n')}\r\n`)
    expect([...new Set(json(out).map(({ source }) => source))]).toEqual(names)
    expect(code).toBe(0)
    const [one = ''] = names
    const alone = await claimdiff(['extract', one, '--format', 'ndjson'])
    expect(out.startsWith(alone.out)).toBe(true)
  })

  it('gives the same in threads', () => {
    const run = (jobs: string) =>
      spawned(['extract', '--stdin-list', '--blocks', '--jobs', jobs], { input: paths.join('\n') }).out
    expect(run('3')).toBe(run('1'))
  })

  it('reads articles that stand in the lines', async () => {
    const [path = ''] = paths
    const text = readFileSync(join(root, path), 'utf8')
    const { out } = await extracted(JSON.stringify({ path, text }))
    expect(out).toBe((await claimdiff(['extract', path, '--format', 'ndjson'])).out)
  })

  it('takes date, title and outlet from beside the text', async () => {
    const line = { path: 'x', text: 'Five people died in Tarsk on Monday.', title: 'Blast in Tarsk kills 7' }
    const { out } = await extracted(JSON.stringify({ ...line, published: '2024-01-02', outlet: 'Post' }))
    const [headline, figure] = json(out)
    expect(headline).toMatchObject({ source: 'x', zone: 'headline', quote: { exact: '7' } })
    expect(figure).toMatchObject({ asOf: { value: '2024-01-02' }, event: { date: '2024-01-01' } })
  })

  it('reads items of agencies', async () => {
    const item = {
      uri: 'urn:1',
      headline: 'Fire',
      body_text: 'Nine people died.',
      versioncreated: '2024-01-02',
    }
    expect(json((await extracted(JSON.stringify(item))).out)[0]).toMatchObject({
      source: 'urn:1',
      measure: 'killed',
    })
  })

  it('tells each line that is none with its number, does the rest and ends with 2', async () => {
    const bad = ['missing.md', 'tests', '{"path": "x"', '{"path":"x"}', '{"text":"x"}']
    const worse = ['{"path":"x","text":"y","published":"soon"}', '{"path":"x","text":"y","type":"tex"}']
    const text = [...bad, ...worse, JSON.stringify({ path: 'a.md', text: fire('Five') })].join('\n')
    const { out, err, code } = await extracted(text)
    expect(json(out)[0]).toMatchObject({ source: 'a.md' })
    expect(lines(err).filter((line) => line.startsWith('line '))).toHaveLength(7)
    expect(err).toContain('line 1: missing.md: there is no such file. Check the spelling.')
    expect(err).toContain("line 6: x: published 'soon' is no date.")
    expect(code).toBe(2)
  })

  it.each([
    [
      'longer than a name may be',
      'x'.repeat(5000),
      'cannot be read: the name is too long. Choose a shorter one.',
    ],
    ['with a zero in it', 'a\0.md', 'its path holds characters that no path has. Write it as UTF-8.'],
    [
      'of an article with half a character',
      '{"path":"a\\ud800.md","text":"Five people died."}',
      'its path holds characters that no path has. Write it as UTF-8.',
    ],
  ])('tells a path %s, and reads on', async (_, line, says) => {
    const next = JSON.stringify({ path: 'a.md', text: fire('Five') })
    const { out, err, code } = await extracted(`${line}\n${next}`)
    expect(err).toContain(says)
    expect(json(out)[0]).toMatchObject({ source: 'a.md' })
    expect(code).toBe(2)
  })

  it('asks for lines as output', async () => {
    const { err, code } = await claimdiff(['extract', '--stdin-list'], on('x'))
    expect(err).toContain('Give --format ndjson, or --blocks.')
    expect(code).toBe(2)
  })

  it('says that there was nothing', async () => {
    expect((await extracted('')).code).toBe(2)
    expect((await extracted('', '--allow-empty')).code).toBe(0)
  })
})

describe('blocks', () => {
  it('are the same for any order and any split of the articles', async () => {
    const whole = sorted(await blocksOf(paths))
    const parts = await Promise.all(
      [3, 0, 2, 1].map((rest) => blocksOf(paths.filter((_, i) => i % 4 === rest))),
    )
    expect(sorted(...parts)).toBe(whole)
    expect(lines(whole).length).toBeGreaterThan(paths.length)
  })

  it('compared apart give together what they give at once, every line once', async () => {
    const whole = sorted(await blocksOf(paths))
    const { out } = await compared(whole)
    const keyOf = (line: string) => line.split('\t')[0] as string
    const keys = [...new Set(lines(whole).map(keyOf))]
    const parts = [0, 1, 2].map((rest) =>
      lines(whole)
        .filter((line) => keys.indexOf(keyOf(line)) % 3 === rest)
        .join('\n'),
    )
    const apart = await Promise.all(parts.map((part) => compared(part)))
    expect(sorted(...apart.map((each) => each.out))).toBe(sorted(out))
    const ids = json(out).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(json(out).some(({ kind }) => kind === 'discrepancy')).toBe(true)
  })

  it('name the question of each discrepancy before it', async () => {
    const found = json((await compared(sorted(await blocksOf(paths)))).out)
    const asked = new Set<string>()
    for (const { kind, id, question, block } of found) {
      if (kind === 'question') asked.add(`${block} ${id}`)
      else expect(asked).toContain(`${block} ${question}`)
    }
  })

  it('find nearly all that compare finds', async () => {
    const found = json((await compared(sorted(await blocksOf(paths)))).out)
    const whole = JSON.parse((await claimdiff(['compare', ...paths])).out)
    const pairs = found.filter(({ kind }) => kind === 'discrepancy')
    expect(pairs.length).toBeGreaterThan(0.85 * whole.discrepancies.length)
    expect(pairs.length).toBeLessThan(1.1 * whole.discrepancies.length)
  })

  it('of too many articles are cut, and say so', async () => {
    const texts = [3, 4, 5, 6, 7].map((n) =>
      JSON.stringify({ path: `${n}.md`, text: fire(`${n}`, `2024-03-0${n}`) }),
    )
    const whole = sorted(await blocksOf(texts))
    const cuts = json((await compared(whole, '--block-cap', '2')).out).filter(({ kind }) => kind === 'cut')
    expect(cuts[0]).toMatchObject({ articles: 5, pieces: 3, cap: 2 })
    expect((await compared(whole)).out).not.toContain('"cut"')
  })

  it('fit the published schemas, and so does what is found', async () => {
    const whole = sorted(await blocksOf(paths))
    const isLine = await validator('block-line')
    for (const line of lines(whole)) {
      expect(isLine(JSON.parse(line.slice(line.indexOf('\t') + 1))), line.slice(0, 200)).toBe(true)
    }
    expect(isLine({ path: 'a', format: 2, keys: [] })).toBe(false)
    const isResult = await validator('block-result')
    const texts = [3, 4, 5].map((n) => JSON.stringify({ path: `${n}.md`, text: fire(`${n}`) }))
    const cut = await compared(sorted(await blocksOf(texts)), '--block-cap', '2')
    const found = json((await compared(whole)).out + cut.out)
    expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(['question', 'discrepancy', 'cut']))
    for (const each of found) expect(isResult(each), JSON.stringify(each)).toBe(true)
    for (const each of found) expect(isResult({ ...each, block: 1 })).toBe(false)
  })

  it('meet under the names that the settings say are one', async () => {
    const fallen = (place: string, dead: string) =>
      `---\npublished: 2024-03-04\n---\n# Bridge falls in ${place}\n\nA bridge fell in ${place} on Monday and killed ${dead} people, police said.\n`
    const texts = { 'a.md': fallen('Tarsk', '12'), 'b.md': fallen('Old Velm', '19') }
    const found = async (config: object) => {
      const cwd = folder({ ...texts, 'claimdiff.config.json': JSON.stringify(config) })
      const blocks = (await claimdiff(['extract', '--blocks', 'a.md', 'b.md'], { cwd })).out
      return json((await claimdiff(['compare', '--blocks'], { cwd, ...on(sorted(blocks)) })).out)
    }
    expect(await found({})).toEqual([])
    const pairs = (await found({ aliases: { Tarsk: ['Old Velm'] } })).filter(
      ({ verdict }) => verdict === 'differ',
    )
    expect(pairs.map(({ left, right }) => [left?.quote, right?.quote])).toContainEqual(['12', '19'])
  })

  it.each([
    ['--fail-on', 'error'],
    ['--format', 'csv'],
    ['--policy', 'ucdp'],
    ['--as-of', '2024-01-01'],
    ['--decisions', 'x.ndjson'],
  ])('are not compared with %s, which would do nothing', async (option, value) => {
    const { out, err, code } = await compared(sorted(await blocksOf(paths.slice(0, 2))), option, value)
    expect(err).toContain(`compare --blocks: ${option} does nothing here`)
    expect([out, code]).toEqual(['', 2])
  })

  it('are compared under settings that can be read', async () => {
    const cwd = folder({ 'claimdiff.config.json': '{"aliases": 3}' })
    expect((await claimdiff(['compare', '--blocks'], { cwd, ...on('') })).code).toBe(2)
  })

  it('take a line that stands twice once', async () => {
    const whole = sorted(await blocksOf(paths))
    const twice = sorted(whole, whole)
    expect((await compared(twice)).out).toBe((await compared(whole)).out)
  })

  it('are refused unsorted, with the line', async () => {
    const [a, b] = lines(sorted(await blocksOf(paths))) as [string, string]
    const { err, code } = await compared(`${a}\n${b}\n${a}\n`)
    expect(err).toContain(
      'line 3: comes before the line above it. Sort the lines by their bytes: LC_ALL=C sort.',
    )
    expect(code).toBe(2)
  })

  it('tell lines that are none, and go on', async () => {
    const whole = sorted(await blocksOf(paths))
    const odd = ['#', '!\t{}', '!x\t{"format":1,"path":"a","keys":["!x"],"packed":"AA"}', '!x\t{"format":7}']
    const { out, err, code } = await compared(sorted(odd.join('\n'), whole))
    expect(out).toBe((await compared(whole)).out)
    expect(lines(err).filter((line) => line.startsWith('line '))).toHaveLength(3)
    expect(code).toBe(2)
  })

  it('are written again alike after a kill', async () => {
    const list = paths.map((path) => join(root, path))
    const cwd = folder({ list: Array(8).fill(list).flat().join('\n') })
    const argv = [builtProgram(), 'extract', '--stdin-list', '--blocks', '--jobs', '1']
    const input = readFileSync(join(cwd, 'list'))
    const killed = spawn(process.execPath, argv, { cwd })
    killed.stdin.on('error', () => {})
    killed.stdin.end(input)
    const [begun] = (await once(killed.stdout, 'data')) as [Buffer]
    killed.kill('SIGKILL')
    await once(killed, 'exit')
    const again = spawned(argv.slice(1), { cwd, input })
    expect(again.code).toBe(0)
    expect(again.out.startsWith(begun.toString('utf8'))).toBe(true)
    expect(spawned(argv.slice(1), { cwd, input }).out).toBe(again.out)
  })
})
