import type { CheckAnswer } from '../../src/serve/answer.js'
import { started } from './started.js'

/** The built program over a folder, once it takes drafts. */
export async function serving(cwd: string, flags: readonly string[] = [], env: Record<string, string> = {}) {
  const program = await started(['serve', '--port', '0', ...flags], { cwd, env })
  const [address = ''] = /http\S+/.exec(program.said()) ?? []
  const { origin, port } = new URL(address)
  const ask = (path: string, init: RequestInit = {}, headers: Record<string, string> = {}) =>
    fetch(`${origin}${path}`, { ...init, headers })
  const check = async (body: string, query = '', headers: Record<string, string> = {}) => {
    const type = { 'content-type': 'text/markdown' }
    const response = await ask(`/check${query}`, { method: 'POST', body }, { ...type, ...headers })
    return { status: response.status, answer: (await response.json()) as CheckAnswer }
  }
  const log = () =>
    program
      .errors()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
  return { ...program, ask, check, log, port: Number(port) }
}
