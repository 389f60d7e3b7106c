import { type ChildProcess, spawn } from 'node:child_process'
import { onTestFinished } from 'vitest'
import type { CheckAnswer } from '../../src/serve/answer.js'
import { builtProgram } from './program.js'

/** The built program over a folder, once it takes drafts. */
export async function serving(cwd: string, flags: readonly string[] = [], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [builtProgram(), 'serve', '--port', '0', ...flags], {
    cwd,
    env: { PATH: process.env.PATH ?? '', ...env },
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  let out = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
  })
  let err = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  await until(() => out.includes('\n') || child.exitCode !== null)
  const [address = ''] = /http\S+/.exec(out) ?? []
  if (address === '') throw new Error(`serve ended with ${child.exitCode}: ${err}`)
  const { origin, port } = new URL(address)
  const ask = (path: string, init: RequestInit = {}, headers: Record<string, string> = {}) =>
    fetch(`${origin}${path}`, { ...init, headers })
  const check = async (body: string, query = '', headers: Record<string, string> = {}) => {
    const type = { 'content-type': 'text/markdown' }
    const response = await ask(`/check${query}`, { method: 'POST', body }, { ...type, ...headers })
    return { status: response.status, answer: (await response.json()) as CheckAnswer }
  }
  return {
    child,
    ask,
    check,
    port: Number(port),
    said: () => out,
    log: () =>
      err
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Record<string, unknown>),
    ended: () => endOf(child),
  }
}

const endOf = (child: ChildProcess): Promise<number | null> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve(child.exitCode)
    : new Promise((resolve) => child.once('exit', (code) => resolve(code)))

export async function until(holds: () => boolean | Promise<boolean>, patience = 60_000): Promise<void> {
  for (const began = Date.now(); Date.now() - began < patience; ) {
    if (await holds()) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('Waited in vain.')
}
