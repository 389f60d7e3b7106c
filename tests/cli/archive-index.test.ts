import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDuckDb } from '../../src/archive/index.js'
import { claimdiff, fire, folder } from './program.js'

const three = () => folder({ 'in/a.md': fire('20'), 'in/b.md': fire('21'), 'out/c.md': fire('22') })
const index = async (cwd: string, ...argv: readonly string[]) => {
  const ran = await claimdiff(['index', ...argv, '--into', 'a.duckdb'], { cwd })
  return { ...ran, said: ran.out.replace(/ in [\d.]+ MB/, '') }
}
const holds = async (cwd: string) =>
  (await claimdiff(['extract', 'a.duckdb', '--format', 'ndjson', '--allow-empty'], { cwd })).out
const fromFiles = async (cwd: string, ...paths: readonly string[]) =>
  (await claimdiff(['extract', ...paths, '--format', 'ndjson'], { cwd })).out

describe('index', () => {
  it('reads what is new or changed, and lets go of what is no longer there', async () => {
    const cwd = three()
    expect((await index(cwd, 'in', 'out')).said).toBe(
      'a.duckdb: 3 files read, 0 unchanged, 0 gone. It holds 6 claims of 3 articles.\n',
    )
    writeFileSync(join(cwd, 'in/b.md'), fire('31'))
    writeFileSync(join(cwd, 'in/d.md'), fire('32'))
    rmSync(join(cwd, 'in/a.md'))
    const dry = await index(cwd, 'in', '--dry-run')
    expect(dry.out).toBe('a.duckdb: 2 files to read, 0 unchanged, 1 gone.\n')
    expect((await index(cwd, 'in')).said).toBe(
      'a.duckdb: 2 files read, 0 unchanged, 1 gone. It holds 6 claims of 3 articles.\n',
    )
    expect(await holds(cwd)).toBe(await fromFiles(cwd, 'in', 'out'))
    expect((await index(cwd, 'in', 'out')).said).toContain('0 files read, 3 unchanged, 0 gone')
  })

  it('lets go of nothing outside its paths, of what a pattern no longer fits, and of what is now left out', async () => {
    const cwd = three()
    await index(cwd, 'in', 'out')
    rmSync(join(cwd, 'out/c.md'))
    expect((await index(cwd, 'in')).said).toContain('0 files read, 2 unchanged, 0 gone')
    rmSync(join(cwd, 'in/b.md'))
    expect((await index(cwd, 'in/*.md')).said).toContain('0 files read, 1 unchanged, 1 gone')
    writeFileSync(join(cwd, '.claimdiffignore'), 'in/\n')
    writeFileSync(join(cwd, 'z.md'), fire('40'))
    expect((await index(cwd, '.')).said).toContain('1 file read, 0 unchanged')
  })

  it('reads anew what a date or a setting is given for', async () => {
    const undated = fire('20').replace(/published: .*\n/, '')
    const cwd = folder({ 'in/a.md': undated, 'in/b.md': fire('21') })
    await index(cwd, 'in')
    const dated = ['in', '--published', 'a.md=2024-03-05']
    expect((await index(cwd, ...dated)).said).toContain('1 file read, 1 unchanged')
    expect((await index(cwd, ...dated)).said).toContain('0 files read, 2 unchanged')
    expect(await holds(cwd)).toBe(await fromFiles(cwd, ...dated))
    writeFileSync(
      join(cwd, 'claimdiff.config.json'),
      JSON.stringify({ sources: [{ files: 'in/b.md', tier: 1 }] }),
    )
    expect((await index(cwd, ...dated)).said).toContain('1 file read, 1 unchanged')
  })

  it('says of files that it cannot read what the other commands say, and reads them again', async () => {
    const cwd = three()
    writeFileSync(join(cwd, 'in/bad.md'), Uint8Array.of(0xff, 0xfe, 0x00, 0xd8, 0x41))
    const first = await index(cwd, 'in')
    expect(first.code).toBe(0)
    expect(first.err).toContain('in/bad.md')
    const again = await index(cwd, 'in')
    expect(again.err).toBe(first.err)
    expect(again.said).toContain('1 file read, 2 unchanged, 0 gone')
    const [ofFiles, ofArchive] = await Promise.all(
      ['in', 'a.duckdb'].map((path) => claimdiff(['compare', path], { cwd })),
    )
    expect(ofArchive).toEqual(ofFiles)
    expect((await index(cwd, 'in', 'in/bad.md')).code).toBe(2)
  })

  it('keeps each article of a feed', async () => {
    const item = (n: number) =>
      `<item><title>${n} dead in fire</title><pubDate>Mon, 04 Mar 2024 10:00:00 GMT</pubDate><description>${n} people were killed in the Hill Town hotel fire on Sunday, police said.</description></item>`
    const cwd = folder({ 'in/f.xml': `<rss version="2.0"><channel>${item(20)}${item(23)}</channel></rss>` })
    expect((await index(cwd, 'in')).said).toContain('of 2 articles')
    expect(await holds(cwd)).toBe(await fromFiles(cwd, 'in'))
  })

  it('names what is wrong with the archive and what to do', async () => {
    const cwd = folder({ 'in/a.md': fire('20'), text: 'no archive\n', empty: '' })
    const failing = async (into: string, ...argv: readonly string[]) =>
      (await claimdiff(['index', ...argv, '--into', into], { cwd })).err
    expect(await failing('text', 'in')).toContain('text: is no archive that claimdiff index made.')
    expect(await failing('empty', 'in')).toContain('empty: is there and empty.')
    expect(await failing('in', 'in')).toContain('in: is a folder.')
    expect(await failing('b.md', 'in')).toContain('b.md: has the ending of an article.')
    expect(await failing('b.duckdb', 'none')).toContain('none: cannot be read')
    await index(cwd, 'in')
    expect(await failing('b.duckdb', 'a.duckdb')).toContain('a.duckdb: is an archive itself.')
    const sql = await openDuckDb(join(cwd, 'a.duckdb'), { writes: true })
    await sql.run("UPDATE meta SET value = '99' WHERE name = 'schema'")
    await sql.close()
    expect(await failing('a.duckdb', 'in')).toContain('a.duckdb: was made by a newer claimdiff')
    expect((await claimdiff(['compare', 'a.duckdb'], { cwd })).err).toContain('made by a newer claimdiff')
  })

  it('ends with 2 where no claim is left, unless that is accepted', async () => {
    const cwd = folder({ 'in/a.md': fire('20') })
    await index(cwd, 'in')
    rmSync(join(cwd, 'in/a.md'))
    const ran = await index(cwd, 'in')
    expect([ran.code, ran.said]).toEqual([
      2,
      'a.duckdb: 0 files read, 0 unchanged, 1 gone. It holds 0 claims of 0 articles.\n',
    ])
    expect((await index(cwd, 'in', '--allow-empty')).code).toBe(0)
  })

  it('leaves the file as it is where nothing changed', async () => {
    const cwd = three()
    await index(cwd, 'in')
    const before = readFileSync(join(cwd, 'a.duckdb'))
    await index(cwd, 'in')
    expect(readFileSync(join(cwd, 'a.duckdb')).equals(before)).toBe(true)
  })
})
