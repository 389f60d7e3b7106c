import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { claimdiff, folder } from './program.js'

const article = (dead: string, published = '2024-05-03') =>
  `---\nsource: Wire ${dead}\npublished: ${published}\n---\n\nThe fire in Torvik on May 2 killed ${dead} people, police said.\n`

const twoTold = () => folder({ 'sources/a.md': article('12'), 'sources/b.md': article('19') })
const written = (cwd: string, name = 'report.json'): string =>
  readFileSync(join(cwd, 'reports', name), 'utf8')

describe('report --previous', () => {
  it('marks what is new and what is resolved, in all that it writes', async () => {
    const cwd = twoTold()
    await claimdiff(['report'], { cwd })
    writeFileSync(join(cwd, 'sources', 'b.md'), article('21'))
    const more = await claimdiff(['report', '--previous', 'reports/report.json'], { cwd })
    expect(more).toMatchObject({ code: 0, err: '' })
    expect(more.out).toContain('(changed)')
    const { changes } = JSON.parse(written(cwd))
    expect(changes.previous).toMatchObject({ path: 'reports/report.json', articles: 2, contested: 1 })
    expect(changes.questions[0]).toMatchObject({ state: 'changed', before: 'differ', after: 'differ' })
    expect(changes.questions[0].went).toMatchObject([{ outlet: 'Wire 19', exact: '19' }])
    expect(changes.discrepancies.new).toHaveLength(1)
    for (const name of ['report.html', 'report.md'])
      expect(written(cwd, name)).toContain('Since the earlier report')
    expect(written(cwd, 'report.csv')).toContain(',changed\r\n')

    writeFileSync(join(cwd, 'sources', 'a.md'), article('20'))
    writeFileSync(join(cwd, 'sources', 'b.md'), article('20'))
    const { out } = await claimdiff(['report', '--previous', 'reports/report.json'], { cwd })
    expect(out).toContain('NO LONGER CONTESTED')
  })

  it('says that nothing has changed', async () => {
    const cwd = twoTold()
    await claimdiff(['report'], { cwd })
    const { out } = await claimdiff(['report', '--previous', 'reports/report.json'], { cwd })
    expect(out.replace(/\s+/gu, ' ')).toContain('2 articles): nothing has changed.')
    expect(JSON.parse(written(cwd)).changes.questions).toEqual([])
  })

  it.each([
    ['is not there', null, 'cannot be read: there is no such file or folder'],
    ['is not JSON', '# report', 'is not JSON'],
    ['is of another kind', '{"name":"x"}', 'is no report of claimdiff. Give a report.json'],
    ['is no object', 'null', 'is no report of claimdiff'],
    ['has another schema', '{"schema":2}', 'its schema is 2, and this version reads 1'],
    ['is one article’s claims', '{"schema":1,"sources":[],"claims":[]}', 'is no whole report'],
  ])('refuses a file that %s, before anything is written', async (_, text, says) => {
    const cwd = twoTold()
    if (text !== null) writeFileSync(join(cwd, 'old.json'), text)
    const { code, err } = await claimdiff(['report', '--previous', 'old.json'], { cwd })
    expect(code).toBe(2)
    expect(err).toContain(`--previous old.json: ${says}`)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(() => written(cwd)).toThrow('ENOENT')
  })
})

describe('report --since', () => {
  const twoFires = () =>
    folder({
      'sources/a.md': article('12', '2024-05-03'),
      'sources/b.md': article('19', '2024-05-03'),
      'sources/c.md':
        '---\nsource: Post\npublished: 2024-06-09\n---\n\nA bus crash in Lusaka on June 8 killed seven people.\n',
    })

  it('shows what has a figure since then, and says what it leaves out', async () => {
    const cwd = twoFires()
    const { code, out } = await claimdiff(['report', '--since', '2024-06-01', '--fail-on', 'error'], { cwd })
    expect(code).toBe(0)
    expect(out).toContain('Only questions with a figure since 1 June 2024')
    const { questions, since, claims, counts } = JSON.parse(written(cwd))
    expect(since.leftOut.contested).toBe(1)
    expect(questions.length).toBeGreaterThan(0)
    expect(counts.questions).toBe(questions.length + since.leftOut.questions)
    expect(claims.every(({ source }: { source: string }) => source === 'sources/c.md')).toBe(true)
    const whole = readFileSync(join(cwd, 'claims', 'a.json'), 'utf8')
    expect(JSON.parse(whole).claims.length).toBeGreaterThan(0)
  })

  it('refuses what is no date', async () => {
    const { code, err } = await claimdiff(['report', '--since', 'yesterday'], { cwd: twoFires() })
    expect(code).toBe(2)
    expect(err).toContain("--since: 'yesterday' is no date. Write it as 2024-01-31")
  })
})
