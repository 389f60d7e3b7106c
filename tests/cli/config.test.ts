import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadConfig } from '../../src/cli/config/load.js'
import { claimdiff, fire, folder, spawned } from './program.js'

const json = (value: unknown) => JSON.stringify(value, null, 2)
const load = (cwd: string, config?: string | false) =>
  loadConfig({ cwd }, config === undefined ? {} : { config })
const messageOf = async (cwd: string, config?: string): Promise<string> =>
  load(cwd, config).then(
    () => 'no complaint',
    (error: Error & { details: readonly string[] }) => [error.message, ...error.details].join('\n'),
  )

describe('the settings are found', () => {
  const against = { against: ['wire'] }

  it.each([
    ['claimdiff.config.json', json(against), 'claimdiff.config.json:2'],
    ['claimdiff.config.yaml', '# the desk\nagainst:\n  - wire\n', 'claimdiff.config.yaml:2'],
    ['claimdiff.config.yml', 'against: [wire]\n', 'claimdiff.config.yml:1'],
    ['claimdiff.config.mjs', 'export default { against: ["wire"] }\n', 'claimdiff.config.mjs'],
    ['package.json', json({ name: 'desk', claimdiff: against }), 'package.json:4'],
  ])('in %s', async (name, text, from) => {
    const config = await load(folder({ [name]: text }))
    expect(config).toMatchObject({
      file: name,
      settings: against,
      from: { against: from },
      against: ['wire'],
    })
  })

  it('in the nearest folder above, with paths as they are from here', async () => {
    const cwd = folder({
      'claimdiff.config.json': json({ against: ['wire', 'x/*.md'], decisions: 'ours.ndjson' }),
      'desk/night/a.md': '',
    })
    expect(await load(join(cwd, 'desk', 'night'))).toMatchObject({
      file: '../../claimdiff.config.json',
      against: ['../../wire', '../../x/*.md'],
      decisions: '../../ours.ndjson',
    })
  })

  it('never above the folder of the repository', async () => {
    const cwd = folder({ 'claimdiff.config.json': json(against), 'desk/.git/HEAD': '' })
    expect(await load(join(cwd, 'desk'))).toMatchObject({ file: null, settings: {} })
  })

  it('not in a manifest that has none, nor in one that is no JSON', async () => {
    const cwd = folder({
      'claimdiff.config.json': json(against),
      'a/package.json': json({ name: 'claimdiff' }),
      'b/package.json': '{ "claimdiff"',
    })
    for (const each of ['a', 'b']) expect((await load(join(cwd, each))).file).toBe('../claimdiff.config.json')
  })

  it('not in two files of one folder', async () => {
    const cwd = folder({ 'claimdiff.config.json': '{}', 'package.json': json({ claimdiff: {} }) })
    expect(await messageOf(cwd)).toBe(
      'claimdiff.config.json and package.json: two files with settings in one folder. Keep one of them.',
    )
  })

  it('where --config says, and nowhere with --no-config', async () => {
    const cwd = folder({ 'claimdiff.config.json': '{', 'other/desk.yaml': 'against: [wire]' })
    expect(await load(cwd, 'other/desk.yaml')).toMatchObject({
      file: 'other/desk.yaml',
      against: ['other/wire'],
    })
    expect(await load(cwd, false)).toMatchObject({ file: null, settings: {}, against: null })
    expect(await messageOf(cwd, 'none.json')).toMatch(/^--config: none\.json: cannot be read: there is no/)
    expect(await messageOf(cwd, 'desk.toml')).toMatch(/^--config: desk\.toml: /)
  })

  it('in a folder whose name looks like a pattern', async () => {
    const cwd = folder({
      '[x]/claimdiff.config.json': json({ against: ['w/*.md'] }),
      '[x]/w/a.md': fire('12'),
      '[x]/w/b.md': fire('19'),
    })
    mkdirSync(join(cwd, '[x]', 'in'))
    const { code, out } = await claimdiff(['compare'], { cwd: join(cwd, '[x]', 'in') })
    expect(code).toBe(0)
    expect(JSON.parse(out).sources.map(({ source }: { source: string }) => source)).toEqual([
      '../w/a.md',
      '../w/b.md',
    ])
  })
})

describe('what is wrong with settings is said with its place', () => {
  const wrongs: readonly (readonly [what: string, text: string, says: string])[] = [
    [
      'an unknown key',
      '{\n  "agianst": []\n}',
      "2:3: /agianst: there is no setting 'agianst'. Did you mean against?",
    ],
    [
      'an unknown rule',
      '{ "rules": { "conflcit": "off" } }',
      "1:14: /rules/conflcit: there is no rule 'conflcit'. Did you mean conflict?",
    ],
    [
      'an unknown level',
      '{ "rules": {\n"conflict": "eror" } }',
      '2:13: /rules/conflict: is "eror"; it takes error, warning, info, off. Did you mean error?',
    ],
    [
      'a text for a list',
      '{ "against": "wire" }',
      '1:14: /against: is "wire"; it takes a list of texts. Write ["wire"].',
    ],
    ['an entry without files', '{ "sources": [{ "outlet": "A" }] }', '1:15: /sources/0: files is missing.'],
    [
      'a key of an entry',
      '{ "sources": [{ "files": "a", "teir": 1 }] }',
      "1:31: /sources/0/teir: there is no setting 'teir'. Did you mean tier?",
    ],
    [
      'a tier below 1',
      '{ "sources": [{ "files": "a", "tier": 0 }] }',
      '1:39: /sources/0/tier: is 0; it takes 1 or more.',
    ],
    [
      'a language',
      '{ "sources": [{ "files": "a", "language": "English!" }] }',
      '1:43: /sources/0/language: is "English!", which is no language tag. Write it as en or de-AT.',
    ],
    ['half a warning', '{ "maxWarnings": 1.5 }', '1:18: /maxWarnings: is 1.5; it takes a whole number.'],
    ['a policy twice', '{ "policies": ["ibc", "ibc"] }', '1:15: /policies: names "ibc" twice.'],
    ['a list at the top', '[]', '1:1: is a list; it takes an object with keys.'],
    [
      'one writing of two names',
      '{ "aliases": { "A B": ["C"], "D E": ["C"] } }',
      "1:38: /aliases/D E/0: 'C' stands for 'A B' already. One writing stands for one name.",
    ],
    [
      'a key with a slash',
      '{ "a/b~": 1 }',
      "1:3: /a~1b~0: there is no setting 'a/b~'. It takes against, drafts, sources, rules, aliases, policies, ignore, decisions, failOn, maxWarnings.",
    ],
  ]

  it.each(wrongs)('%s', async (_, text, says) => {
    expect(await messageOf(folder({ 'claimdiff.config.json': text }))).toBe(`claimdiff.config.json:${says}`)
    expect(await messageOf(folder({ 'claimdiff.config.yaml': text }))).toBe(`claimdiff.config.yaml:${says}`)
  })

  it.each([
    [
      'a comment',
      '{\n  // ours\n  "against": []\n}',
      /^claimdiff\.config\.json:2:3: JSON has no comments\. Rename the file claimdiff\.config\.yaml/,
    ],
    ['a comma at the end', '{ "against": ["a"], }', /:1:21: a key between double quotes is expected/],
    ['a brace too few', '{ "against": ["a"]', /:1:\d+: a brace "}" is missing\.$/],
    ['single quotes', "{ 'against': [] }", /:1:3: /],
    [
      'a key given twice',
      '{ "failOn": "error", "failOn": "never" }',
      /:1:22: \/failOn: the key 'failOn' is given twice/,
    ],
    ['nothing', '', /: the file is empty/],
    ['deep nesting', '['.repeat(200_000), /claimdiff\.config\.json/],
  ])('JSON with %s', async (_, text, says) => {
    expect(await messageOf(folder({ 'claimdiff.config.json': text }))).toMatch(says)
  })

  it.each([
    ['a tab', 'against:\n\t- wire\n', /^claimdiff\.config\.yaml:2:1: /],
    ['a key given twice', 'failOn: error\nfailOn: never\n', /:2:1: .*unique/],
    ['an unclosed quote', 'failOn: "error\n', /^claimdiff\.config\.yaml:\d+:\d+: /],
    [
      'a key of an entry',
      'sources:\n  - files: a\n    teir: 1\n',
      /:3:5: \/sources\/0\/teir: there is no setting 'teir'/,
    ],
    [
      'a bomb of aliases',
      `a: &a [1,1,1,1,1,1,1,1,1]\nb: &b [${'*a,'.repeat(9)}]\nc: &c [${'*b,'.repeat(9)}]\nd: [${'*c,'.repeat(9)}]\n`,
      /alias|no setting/,
    ],
  ])('YAML with %s', async (_, text, says) => {
    expect(await messageOf(folder({ 'claimdiff.config.yaml': text }))).toMatch(says)
  })

  it.each([
    [
      'an unknown key',
      'export default { agianst: [] }',
      /^claimdiff\.config\.mjs: \/agianst: .*Did you mean against\?$/,
    ],
    ['no default export', 'export const against = []', /exports no settings\. Write export default/],
    ['an exception', "throw new Error('no wire')", /could not be run: Error: no wire\./],
    ['a function', 'export default () => ({})', /is a function; it takes an object/],
  ])('a program with %s', async (_, text, says) => {
    expect(await messageOf(folder({ 'claimdiff.config.mjs': text }))).toMatch(says)
  })

  it('with pointers from the top of a manifest', async () => {
    const text = '{\n  "claimdiff": {\n    "failOn": "eror"\n  }\n}\n'
    expect(await messageOf(folder({ 'package.json': text }))).toBe(
      'package.json:3:15: /claimdiff/failOn: is "eror"; it takes error, warning, never. Did you mean error?',
    )
  })

  it('all of it, in order of place, up to ten', async () => {
    const cwd = folder({
      'claimdiff.config.json': '{\n"z": 1,\n"failOn": 2,\n"rules": { "nosuch": "off" }\n}',
    })
    const { code, out, err } = await claimdiff(['compare'], { cwd })
    expect([code, out]).toEqual([2, ''])
    expect(err.split('\n').map((line) => line.slice(0, 50))).toEqual([
      'claimdiff: claimdiff.config.json: 3 settings canno',
      '  claimdiff.config.json:2:1: /z: there is no setti',
      '  claimdiff.config.json:3:11: /failOn: is 2; it ta',
      '  claimdiff.config.json:4:12: /rules/nosuch: there',
      '',
    ])
    const many = Object.fromEntries(Array.from({ length: 13 }, (_, index) => [`x${index}`, 1]))
    const lines = (await messageOf(folder({ 'claimdiff.config.json': json(many) }))).split('\n')
    expect(lines).toHaveLength(12)
    expect(lines.at(-1)).toBe('and 3 more')
  })

  it('shows no control characters of the file', async () => {
    const cwd = folder({ 'claimdiff.config.json': '{ "\\u001b[31m": 1 }' })
    expect((await claimdiff(['compare'], { cwd })).err).not.toContain('\u001b')
  })

  it('by the built program as well', () => {
    const cwd = folder({ 'claimdiff.config.json': '{ "agianst": [], "failOn": 1 }' })
    const { code, err } = spawned(['compare'], { cwd })
    expect(code).toBe(2)
    expect(err).toContain('/agianst')
    expect(err).toContain('/failOn: is 1; it takes error, warning, never.')
  })
})
