import { spawn } from 'node:child_process'
import { onTestFinished } from 'vitest'
import { builtProgram } from './program.js'

interface Where {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
}

/** The built program, once it has printed a line: it is ended with the test. */
export async function started(argv: readonly string[], { cwd, env = {} }: Where) {
  const child = spawn(process.execPath, [builtProgram(), ...argv], {
    cwd,
    env: { PATH: process.env.PATH ?? '', ...env },
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const said = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.err += text
  })
  await until(() => said.out.includes('\n') || child.exitCode !== null)
  if (!said.out.includes('\n')) throw new Error(`${argv[0]} ended with ${child.exitCode}: ${said.err}`)
  const ended = (): Promise<number | null> =>
    child.exitCode !== null || child.signalCode !== null
      ? Promise.resolve(child.exitCode)
      : new Promise((resolve) => child.once('exit', (code) => resolve(code)))
  return { child, said: () => said.out, errors: () => said.err, ended }
}

/** Waits until something holds; throws where it does not come to it. */
export async function until(holds: () => boolean | Promise<boolean>, patience = 60_000): Promise<void> {
  for (const began = Date.now(); Date.now() - began < patience; ) {
    if (await holds()) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('Waited in vain.')
}
