import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { toll } from '../check/build.js'
import { claimdiff, folder, type Ran } from './program.js'

const draft = toll('Us', '2024-03-04', '12')
const other = toll('AFP', '2024-03-04', '19')
const same = toll('AFP', '2024-03-04', '12')

/** A run that goes on: `says` waits for words that were not said before. */
function watching(cwd: string, argv: readonly string[], isTerminal = false) {
  let said = ''
  let stop = (): void => {}
  const stopped = new Promise<void>((resolve) => {
    stop = resolve
  })
  const take = (text: string) => {
    said += text
  }
  const world = { cwd, out: take, err: take, outIsTerminal: isTerminal, errIsTerminal: isTerminal }
  const ran = claimdiff(['check', ...argv, '--watch', '--no-color'], {
    ...world,
    untilStopped: () => stopped,
  })
  return {
    async says(words: string): Promise<string> {
      for (let waited = 0; waited < 20_000; waited += 25) {
        const at = said.indexOf(words)
        if (at >= 0) {
          const before = said.slice(0, at + words.length)
          said = said.slice(at + words.length)
          return before
        }
        await new Promise((resolve) => setTimeout(resolve, 25))
      }
      throw new Error(`Waited for "${words}", and there was:\n${said}`)
    },
    async end(): Promise<Ran & { said: string }> {
      stop()
      return { ...(await ran), said }
    },
  }
}

describe('--watch', { timeout: 60_000 }, () => {
  it('checks again when drafts, sources, settings or decisions change, and ends when it is told to', async () => {
    const cwd = folder({ 'd/draft.md': draft, 'sources/a.md': other })
    const run = watching(cwd, ['d'])
    await run.says('conflict')
    await run.says('Waiting for changes.')
    writeFileSync(join(cwd, 'sources/a.md'), same)
    await run.says('No findings')
    await run.says('Waiting for changes.')
    writeFileSync(join(cwd, 'd/draft.md'), toll('Us', '2024-03-04', '13'))
    await run.says('"13"')
    await run.says('Waiting for changes.')
    mkdirSync(join(cwd, 'sources/new'))
    writeFileSync(join(cwd, 'sources/new/b.md'), toll('AP', '2024-03-04', '29'))
    await run.says('"29"')
    await run.says('Waiting for changes.')
    writeFileSync(join(cwd, 'claimdiff.config.json'), '{"rules": {"conflict": "off"}}')
    await run.says('No findings')
    await run.says('Waiting for changes.')
    rmSync(join(cwd, 'claimdiff.config.json'))
    await run.says('conflict')
    await run.says('Waiting for changes.')
    writeFileSync(join(cwd, 'claimdiff-decisions.ndjson'), 'no decision\n')
    await run.says('decisions.ndjson:1')
    await run.says('Waiting for changes.')
    expect(await run.end()).toMatchObject({ code: 0, said: '\n' })
  })

  it('says what is wrong and goes on', async () => {
    const cwd = folder({ 'draft.md': draft, 'a.md': other })
    const run = watching(cwd, ['draft.md', '-a', 'a.md'])
    await run.says('Waiting for changes.')
    writeFileSync(join(cwd, 'claimdiff.config.json'), '{"rulez": {}}')
    await run.says("there is no setting 'rulez'")
    await run.says('Waiting for changes.')
    rmSync(join(cwd, 'claimdiff.config.json'))
    await run.says('Waiting for changes.')
    rmSync(join(cwd, 'draft.md'))
    await run.says('draft.md: cannot be read')
    await run.says('Waiting for changes.')
    writeFileSync(join(cwd, 'draft.md'), draft)
    await run.says('conflict')
    expect((await run.end()).code).toBe(0)
  })

  it('is not set off by what it writes', async () => {
    const cwd = folder({ 'draft.md': draft, 'sources/a.md': other })
    const run = watching(cwd, [
      'draft.md',
      '-f',
      'markdown=sources/../out.md',
      '-f',
      'stylish',
      '--cache',
      '-a',
      '.',
    ])
    await run.says('Waiting for changes.')
    await new Promise((resolve) => setTimeout(resolve, 800))
    expect(await run.end()).toMatchObject({ code: 0, said: '\n' })
  })

  it('clears the screen and tells the time on a terminal alone', async () => {
    const cwd = folder({ 'draft.md': draft, 'a.md': other })
    const run = watching(cwd, ['draft.md', '-a', 'a.md'], true)
    expect(await run.says('Checked at 12:00:00. Waiting for changes; Ctrl+C ends.')).toContain('\u001b[2J')
    await run.end()
  })

  it.each([[['--stdin']], [['--staged']]])('takes no drafts from elsewhere: %j', async (flags) => {
    const { code, err } = await claimdiff(['check', '--watch', ...flags], { cwd: folder() })
    expect([code, err]).toEqual([2, expect.stringContaining('--watch watches files')])
  })
})
