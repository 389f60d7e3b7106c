import { describe, expect, it, onTestFinished } from 'vitest'
import { toll } from '../check/build.js'
import { claimdiff, folder } from '../cli/program.js'
import { postgresBase } from './base.js'

const articles = {
  'wire/a.md': toll('AFP', '2024-03-04', '19'),
  'wire/b.md': toll('AP', '2024-03-05', '12'),
  'wire/bad.md': '',
  'drafts/d.md': toll('Us', '2024-03-04', '15'),
}

async function filled() {
  const base = await postgresBase()
  onTestFinished(base.drop)
  const cwd = folder(articles)
  const store = ['--store', base.address]
  const indexed = await claimdiff(['index', 'wire', ...store, '--quiet'], { cwd })
  return { ...base, cwd, store, indexed }
}

/** The password of the tests must be in nothing that is printed. */
const password = /the-password/

describe('an archive on a server', { timeout: 120_000 }, () => {
  it('is what doctor tells of, with its ledger', async () => {
    const { cwd, store } = await filled()
    const { out, code } = await claimdiff(['doctor', ...store], { cwd })
    expect(out).toMatch(/\ndecisions: in the database postgres:\/\/claimdiff@/)
    expect(out).toContain('articles: 2 read')
    expect([code, out.match(password)]).toEqual([0, null])
  })

  it('that is empty is filled by a run, and a rehearsal says so', async () => {
    const { address, drop } = await postgresBase()
    onTestFinished(drop)
    const cwd = folder(articles)
    const { out, code } = await claimdiff(['index', 'wire', '--store', address, '--dry-run'], { cwd })
    expect(out).toMatch(/: would be made\. 3 files to read, 0 unchanged, 0 gone\.\n$/)
    expect([code, out.match(password)]).toEqual([0, null])
  })

  it('is filled, brought up to date, and stands where articles do, with the same results', async () => {
    const { cwd, store, indexed, address } = await filled()
    expect(indexed).toMatchObject({
      code: 0,
      out: expect.stringMatching(
        /^postgres:\/\/claimdiff@127\.0\.0\.1:\d+\/test_\w+: 3 files read, 0 unchanged, 0 gone\. It holds \d+ claims of 2 articles\.\n$/,
      ),
    })
    const again = await claimdiff(['index', 'wire', ...store, '--dry-run'], { cwd })
    expect(again.out).toContain(': 1 file to read, 2 unchanged, 0 gone.')
    for (const argv of [
      ['compare', '--format', 'json'],
      ['compare', '--format', 'summary', '--policy', 'all'],
      ['extract', '--format', 'ndjson'],
    ]) {
      const [command = '', ...flags] = argv
      const fromFiles = await claimdiff([command, 'wire', ...flags, '--quiet'], { cwd })
      const named = await claimdiff([command, address, ...flags, '--quiet'], { cwd })
      expect([argv, named.out]).toEqual([argv, fromFiles.out])
      expect(`${named.out}${named.err}`).not.toMatch(password)
      const stored = await claimdiff([command, ...store, ...flags, '--quiet'], { cwd })
      expect([argv, stored.out]).toEqual([argv, fromFiles.out])
    }
    const report = await claimdiff(['report', ...store, '--quiet'], { cwd })
    expect(report).toMatchObject({ code: 0 })
  })

  it('is what drafts are checked against, with the same findings', async () => {
    const { cwd, store, address } = await filled()
    const check = (...more: readonly string[]) =>
      claimdiff(['check', 'drafts/d.md', ...more, '--format', 'json', '--quiet'], { cwd })
    const fromFiles = await check('--against', 'wire')
    for (const stored of [await check(...store), await check('--against', address)]) {
      expect(stored.code).toBe(1)
      const [{ findings, counts }, expected] = [stored, fromFiles].map(({ out }) => JSON.parse(out))
      expect({ findings, counts }).toEqual({ findings: expected.findings, counts: expected.counts })
    }
    const config = await claimdiff(['check', 'drafts/d.md', ...store, '--print-config'], { cwd })
    expect(config.out).toContain('postgres://claimdiff@127.0.0.1')
    expect(config.out).not.toMatch(password)
  })

  it('says what is wrong in words that a person understands, without the password', async () => {
    const { cwd, address } = await filled()
    const empty = await postgresBase()
    onTestFinished(empty.drop)
    const newer = await postgresBase()
    onTestFinished(newer.drop)
    await claimdiff(['index', 'wire', '--store', newer.address], { cwd })
    await newer.run("UPDATE meta SET value = '99' WHERE name = 'schema'")
    const foreign = await postgresBase()
    onTestFinished(foreign.drop)
    await foreign.run('CREATE TABLE birds (name TEXT)')
    const as = (change: Partial<URL>) => Object.assign(new URL(address), change).href
    const cases: readonly (readonly [string, RegExp])[] = [
      [
        as({ password: 'the-password-is-wrong' }),
        /the server does not let this user in: the name or the password is another\./,
      ],
      [as({ pathname: '/none' }), /the server has no such database\. Make it: createdb claimdiff\.$/],
      [as({ port: '1' }), /no PostgreSQL server answers there \(.*\)\. Check host and port/],
      [
        empty.address,
        /nothing is in this database yet that its user may read\. Fill it with claimdiff index PATHS --store/,
      ],
      [
        newer.address,
        /was made by a newer claimdiff \(its version is 99, and this program knows \d+\)\. Update claimdiff\.$/,
      ],
      [foreign.address, /this database holds other tables\. Make one for claimdiff alone/],
      ['sqlite://x', /--store: 'sqlite:\/\/x' is no address of a database/],
    ]
    for (const [wrong, message] of cases) {
      const { code, out, err } = await claimdiff(['compare', '--store', wrong], { cwd })
      expect([code, out]).toEqual([2, ''])
      expect(err.trimEnd()).toMatch(message)
      expect(err).not.toMatch(password)
    }
    await newer.run("CREATE ROLE looker LOGIN PASSWORD 'the-password-of-looker'")
    const looker = Object.assign(new URL(newer.address), {
      username: 'looker',
      password: 'the-password-of-looker',
    })
    const index = await claimdiff(['index', 'wire', '--store', looker.href], { cwd })
    expect(index.err).toMatch(/its user may not do this\. Grant it the tables/)
    await newer.run('DROP ROLE looker')
  })
})
