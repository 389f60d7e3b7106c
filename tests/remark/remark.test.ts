import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { remark } from 'remark'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { describe, expect, it } from 'vitest'
import plugin, { type Options } from '../../src/remark/index.js'
import { builtProgram, fire, folder, root } from '../cli/program.js'

const headed = (dead: string) => fire(dead).replace('---\n\n', '---\n\n# Hotel fire in Hill Town\n\n')
const more =
  '\nThe hotel had been closed for repairs since the autumn. Neighbours saw smoke over the roof shortly before dawn, and ' +
  'firefighters from three towns worked until noon.\n'
const draft = `# Fire\n\nPolice said **12 people** were killed in the Hill Town hotel fire on Sunday.\n${more}`
const dated = `---\npublished: 2024-03-04\n---\n\n${draft}`

async function messagesOf(
  text: string,
  cwd: string,
  options: Options = {},
  path = 'draft.md',
): Promise<VFileMessage[]> {
  const file = new VFile({ value: text, path, cwd })
  await remark().use(plugin, options).process(file)
  return file.messages
}

describe('the remark plugin', () => {
  it('gives a finding at its place, with the other article as its cause', async () => {
    const cwd = folder({ 'sources/a.md': fire('Nineteen') })
    const [message, ...others] = await messagesOf(dated, cwd)
    expect(others).toEqual([])
    expect(message).toMatchObject({
      ruleId: 'conflict',
      source: 'claimdiff',
      fatal: true,
      file: 'draft.md',
      line: 7,
      column: 15,
    })
    expect(message?.place).toMatchObject({ start: { offset: dated.indexOf('12') } })
    expect(message?.actual).toBe('12')
    const cause = message?.cause as VFileMessage
    expect(cause).toMatchObject({ file: 'sources/a.md', line: 6, column: 1, source: 'claimdiff' })
    expect(cause.reason).toMatch(/^sources\/a\.md:6:1: “Nineteen people were killed .*Hill Town News/)
    expect(message?.note).toMatch(/^How many people were killed .*\?\nclaimdiff explain [0-9a-f]+$/s)
  })

  it('has nothing to say where the articles agree', async () => {
    expect(await messagesOf(dated, folder({ 'sources/a.md': fire('Twelve') }))).toEqual([])
  })

  it.each([
    ['error', true],
    ['warning', false],
    ['info', undefined],
  ] as const)('tells %s apart as unified does', async (level, fatal) => {
    const cwd = folder({ 'sources/a.md': fire('19') })
    const [message] = await messagesOf(dated, cwd, { rules: { conflict: level } })
    expect(message?.fatal).toBe(fatal)
  })

  it('leaves a rule out that is off, in its options or in the settings', async () => {
    const cwd = folder({ 'sources/a.md': fire('19') })
    expect(await messagesOf(dated, cwd, { rules: { conflict: 'off' } })).toEqual([])
    writeFileSync(join(cwd, 'claimdiff.config.json'), '{ "rules": { "conflict": "off" } }')
    expect(await messagesOf(dated, cwd)).toEqual([])
    expect(await messagesOf(dated, cwd, { config: false })).toHaveLength(1)
  })

  it('finds the sources where its options or the settings say', async () => {
    const cwd = folder({
      'claimdiff.config.json': '{ "against": ["wire"] }',
      'wire/a.md': headed('19'),
      'other/b.md': headed('21'),
      'drafts/x.md': dated,
    })
    const causes = async (options: Options) =>
      (await messagesOf(dated, cwd, options, 'drafts/x.md')).map((each) => (each.cause as VFileMessage).file)
    expect(await causes({})).toEqual(['wire/a.md'])
    expect(await causes({ against: 'other/*.md' })).toEqual(['other/b.md'])
    expect(await causes({ against: ['wire', 'other'] })).toEqual(['other/b.md', 'wire/a.md'])
    expect(await causes({ cwd: join(cwd, 'drafts'), against: '../wire', config: false })).toEqual([
      '../wire/a.md',
    ])
  })

  it('heeds a comment that expects a finding', async () => {
    const cwd = folder({ 'sources/a.md': fire('19') })
    const text = dated.replace(
      'Police',
      '<!-- claimdiff-expect conflict: the later count is ours -->\n\nPolice',
    )
    expect(await messagesOf(text, cwd)).toEqual([])
  })

  it('sees what changed in a source between two files', async () => {
    const cwd = folder({ 'sources/a.md': fire('19') })
    expect(await messagesOf(dated, cwd)).toHaveLength(1)
    writeFileSync(join(cwd, 'sources/a.md'), fire('12'))
    expect(await messagesOf(dated, cwd)).toEqual([])
    rmSync(join(cwd, 'sources/a.md'))
    writeFileSync(join(cwd, 'sources/b.md'), fire('20'))
    expect((await messagesOf(dated, cwd)).map(({ cause }) => (cause as VFileMessage).file)).toEqual([
      'sources/b.md',
    ])
  })

  it('gives each of several files at once what is its own', async () => {
    const cwd = folder({ 'sources/a.md': fire('19') })
    const texts = [12, 19, 13, 19, 14].map((dead) => dated.replace('12', String(dead)))
    const all = await Promise.all(texts.map((text, at) => messagesOf(text, cwd, {}, `${at}.md`)))
    expect(all.map((messages) => messages.map(({ file, actual }) => [file, actual]))).toEqual([
      [['0.md', '12']],
      [],
      [['2.md', '13']],
      [],
      [['4.md', '14']],
    ])
  })

  it('says what is wrong with its settings', async () => {
    const cwd = folder({
      'sources/a.md': fire('19'),
      'claimdiff.config.json': '{ "agianst": [], "failOn": 1 }',
    })
    await expect(messagesOf(dated, cwd)).rejects.toThrow(
      /^claimdiff: claimdiff\.config\.json: 2 settings cannot be used:\nclaimdiff\.config\.json:1:3: \/agianst: /,
    )
    await expect(messagesOf(dated, cwd, { config: false, rules: { conflcit: 'off' } })).rejects.toThrow(
      'Did you mean conflict?',
    )
  })

  it('leaves text without figures, and text that is hardly text, alone', async () => {
    const cwd = folder({ 'sources/a.md': fire('19') })
    for (const text of ['', '\n', 'Nothing.\n', `${'['.repeat(5000)}\n`])
      expect((await messagesOf(text, cwd)).filter(({ fatal }) => fatal)).toEqual([])
  })
})

describe('remark-cli with the plugin', () => {
  /** As npm would have installed it. */
  function desk(files: Readonly<Record<string, string>>): string {
    builtProgram()
    const cwd = folder(files)
    mkdirSync(join(cwd, 'node_modules'))
    symlinkSync(root, join(cwd, 'node_modules', 'claimdiff'), 'dir')
    return cwd
  }

  function run(cwd: string, ...argv: readonly string[]) {
    const cli = join(root, 'node_modules', 'remark-cli', 'cli.js')
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [cli, '--no-color', '--no-stdout', ...argv],
      {
        cwd,
        encoding: 'utf8',
      },
    )
    return { code: status, out: stdout, err: stderr }
  }

  it('prints findings and the other places', () => {
    const cwd = desk({ 'sources/a.md': fire('Nineteen'), 'drafts/x.md': dated, 'drafts/y.md': 'Nothing.\n' })
    const { code, err } = run(cwd, '--use', 'claimdiff/remark', 'drafts')
    expect(err).toContain('drafts/x.md\n7:15-7:')
    expect(err).toMatch(/error .*"12".* +conflict +claimdiff/)
    expect(err).toMatch(/\[cause\]:\n +6:1-6:\d+ +info +sources\/a\.md:6:1: “Nineteen people were killed/)
    expect(err).toContain('drafts/y.md: no issues found')
    expect(code).toBe(1)
  })

  it('takes options from its own settings', () => {
    const cwd = desk({
      'wire/a.md': fire('19'),
      'x.md': dated,
      '.remarkrc.json': JSON.stringify({
        plugins: [['claimdiff/remark', { against: ['wire'], rules: { conflict: 'warning' } }]],
      }),
    })
    const { code, err } = run(cwd, 'x.md')
    expect([code, err]).toEqual([0, expect.stringMatching(/warning .*conflict +claimdiff/)])
    expect(run(cwd, '--frail', 'x.md').code).toBe(1)
  })
})
