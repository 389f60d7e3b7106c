import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { toll } from '../check/build.js'
import { claimdiff, folder } from './program.js'

const files = () => ({
  'draft.md': toll('Us', '2024-03-04', '12'),
  'sources/a.md': toll('AFP', '2024-03-04', '19'),
  'sources/b.md': toll('AP', '2024-03-06', '57').replace('published: 2024-03-06\n', ''),
})
const plain = ['check', 'draft.md', '-f', 'json']
const cached = [...plain, '--cache']
const bare = async (cwd: string) => claimdiff(plain, { cwd })
const run = async (cwd: string) => claimdiff(cached, { cwd })
const cacheOf = (cwd: string) => readFileSync(join(cwd, '.claimdiffcache'), 'utf8')

describe('the cache', () => {
  it('changes nothing of the result, first or second time', async () => {
    const cwd = folder(files())
    const expected = await bare(cwd)
    expect(existsSync(join(cwd, '.claimdiffcache'))).toBe(false)
    for (let times = 0; times < 3; times++) expect(await run(cwd)).toEqual(expected)
    expect(readdirSync(cwd).filter((name) => name.includes('.tmp'))).toEqual([])
  })

  it.each([
    [
      'an edited draft',
      (cwd: string) => writeFileSync(join(cwd, 'draft.md'), toll('Us', '2024-03-04', '19')),
    ],
    [
      'an edited source',
      (cwd: string) => writeFileSync(join(cwd, 'sources/a.md'), toll('AFP', '2024-03-04', '12')),
    ],
    [
      'another source',
      (cwd: string) => writeFileSync(join(cwd, 'sources/c.md'), toll('Reuters', '2024-03-04', '23')),
    ],
    [
      'a config',
      (cwd: string) =>
        writeFileSync(join(cwd, 'claimdiff.config.json'), '{"rules": {"conflict": "warning"}}'),
    ],
    [
      'what a config says of a source',
      (cwd: string) =>
        writeFileSync(
          join(cwd, 'claimdiff.config.json'),
          '{"sources": [{"files": "sources/b.md", "outlet": "Tribune"}]}',
        ),
    ],
  ])('sees %s', async (_, change) => {
    const cwd = folder(files())
    await run(cwd)
    change(cwd)
    expect(await run(cwd)).toEqual(await bare(cwd))
    expect(await run(cwd)).toEqual(await bare(cwd))
  })

  it.each([
    ['--as-of', '2024-03-09'],
    ['--published', 'draft.md=2024-03-09'],
    ['--rule', 'conflict=off'],
  ])('sees %s', async (...flags) => {
    const cwd = folder(files())
    await run(cwd)
    expect(await claimdiff([...cached, ...flags], { cwd })).toEqual(
      await claimdiff([...plain, ...flags], { cwd }),
    )
  })

  it('is really asked', async () => {
    const cwd = folder(files())
    await run(cwd)
    const lines = cacheOf(cwd).split('\n')
    expect(lines.filter((line) => line.includes('Hill Town')).length).toBeGreaterThan(3)
    const before = cacheOf(cwd)
    await run(cwd)
    expect(cacheOf(cwd)).toBe(before)
  })

  it.each([
    ['cut off', (text: string) => text.slice(0, text.length / 2)],
    ['with another figure in it', (text: string) => text.replaceAll('12', '13')],
    [
      'of noise behind its first line',
      (text: string) => `${text.split('\n')[0]}\n${'x \u0000\n'.repeat(100)}`,
    ],
    ['empty', () => ''],
    ['of the first line alone', (text: string) => `${text.split('\n')[0]}`],
  ])('that is %s does no harm', async (_, damage) => {
    const cwd = folder(files())
    const expected = await run(cwd)
    writeFileSync(join(cwd, '.claimdiffcache'), damage(cacheOf(cwd)))
    const again = await run(cwd)
    expect({ ...again, err: '' }).toEqual(expected)
    expect(again.code).toBe(1)
  })

  it('that anybody made does no harm', async () => {
    const cwd = folder(files())
    const expected = await run(cwd)
    const { createHash } = await import('node:crypto')
    const forged = cacheOf(cwd)
      .split('\n')
      .map((line, index) => {
        if (index === 0 || line === '') return line
        const json = line.startsWith('{') ? line : '{"articles":[{"source":{}}]}'
        return `${line.slice(0, 32)} ${createHash('sha256').update(json).digest('hex').slice(0, 16)} ${json}`
      })
    // The last line is that of the whole result; without it the articles are asked for.
    writeFileSync(
      join(cwd, '.claimdiffcache'),
      forged.filter((_, index) => index !== forged.length - 2).join('\n'),
    )
    expect(await run(cwd)).toEqual(expected)
  })

  it('that is another file is left alone', async () => {
    const cwd = folder({ ...files(), other: 'important\n' })
    const { code, err } = await claimdiff([...plain, '--cache=other'], { cwd })
    expect([code, err]).toEqual([1, expect.stringContaining('other: is no cache')])
    expect(readFileSync(join(cwd, 'other'), 'utf8')).toBe('important\n')
  })

  it('is never an article', async () => {
    const cwd = folder(files())
    const { code, err } = await claimdiff(['check', 'draft.md', '--cache', 'sources/a.md'], { cwd })
    expect([code, err]).toEqual([2, expect.stringContaining('sources/a.md is there and is no cache')])
    expect(readFileSync(join(cwd, 'sources/a.md'), 'utf8')).toBe(files()['sources/a.md'])
  })

  it('that cannot be written spoils no run', async () => {
    const cwd = folder(files())
    const { code, err } = await claimdiff([...plain, '--cache=draft.md/x'], { cwd })
    expect([code, err]).toEqual([1, expect.stringContaining('cannot be written')])
  })

  it('says again what a run warned of', async () => {
    const cwd = folder({ ...files(), 'sources/b.md': toll('AP', '2024-03-09', '12') })
    const flags = ['--as-of', '2024-03-05']
    const first = await claimdiff([...cached, ...flags], { cwd })
    expect(first.err).toContain('is dated')
    expect(await claimdiff([...cached, ...flags], { cwd })).toEqual(first)
  })
})
