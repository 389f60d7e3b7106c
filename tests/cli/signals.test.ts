import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtProgram, fire, folder } from './program.js'

interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly err: string
}

/** Runs the built program and sends SIGINT once `ready` says so of what it has said, or after so many milliseconds. */
function interrupted(
  argv: readonly string[],
  cwd: string,
  when: number | ((err: string) => boolean),
): Promise<Ended> {
  const child = spawn(process.execPath, [builtProgram(), ...argv], {
    cwd,
    env: { PATH: process.env.PATH ?? '' },
  })
  let err = ''
  const stop = () => child.kill('SIGINT')
  if (typeof when === 'number') setTimeout(stop, when)
  child.stderr.on('data', (text) => {
    const wasReady = typeof when !== 'number' && when(err)
    err += text
    if (typeof when !== 'number' && !wasReady && when(err)) stop()
  })
  child.stdout.resume()
  return new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal, err })))
}

describe('Ctrl+C', () => {
  it('ends a watching check with 130, when it has finished what it did', async () => {
    const cwd = folder({ 'sources/a.md': fire('12'), 'draft.md': fire('19') })
    const argv = ['check', 'draft.md', '--against', 'sources', '--watch', '--format', 'json=out.json']
    const { code, signal, err } = await interrupted(argv, cwd, (said) => said.includes('Waiting for changes'))
    expect({ code, signal }).toEqual({ code: 130, signal: null })
    expect(err).toBe('Waiting for changes.\n')
    expect(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8')).findings).toHaveLength(1)
    expect(readdirSync(cwd).sort()).toEqual(['draft.md', 'out.json', 'sources'])
  })

  it('leaves the files of the last run as they were, or writes them whole', async () => {
    const sources = Object.fromEntries(
      Array.from({ length: 60 }, (_, at) => [`sources/${at}.md`, fire(String(12 + at))]),
    )
    const cwd = folder({ ...sources, 'draft.md': fire('19') })
    const file = join(cwd, 'out.json')
    const argv = ['check', 'draft.md', '--against', 'sources', '--format', 'json=out.json']
    for (const after of [50, 200, 400, 700, 1100]) {
      writeFileSync(file, '{"old":true}')
      const { code, signal } = await interrupted(argv, cwd, after)
      expect(signal === 'SIGINT' || code === 1, `${code} ${signal}`).toBe(true)
      expect(existsSync(file)).toBe(true)
      const left = JSON.parse(readFileSync(file, 'utf8'))
      expect(left.old === true || left.schema === 1).toBe(true)
    }
  })
})
