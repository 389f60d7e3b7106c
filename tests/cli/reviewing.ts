import type { DeskView } from '../../src/review/protocol/index.js'
import { started } from './started.js'

/** The built program over a folder, and a browser that has come in by the address that it printed. */
export async function reviewing(
  cwd: string,
  flags: readonly string[] = [],
  env: Record<string, string> = {},
) {
  const program = await started(['review', '--by', 'Anna', ...flags], { cwd, env })
  const [start = ''] = /http\S+/.exec(program.said()) ?? []
  const { origin } = new URL(start)
  const entered = await fetch(start, { redirect: 'manual' })
  const cookie = (entered.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(`${origin}${path}`, { ...init, headers: { cookie, origin, 'content-type': 'application/json' } })
  const post = (path: string, body: unknown) => ask(path, { method: 'POST', body: JSON.stringify(body) })
  const view = async (query = ''): Promise<DeskView> =>
    (await ask(`/api/desk${query}`)).json() as Promise<DeskView>
  return { ...program, ask, post, origin, start, entered, view }
}

/** A moment of its own for each number. */
export const moment = (number: number): string => new Date(Date.UTC(2024, 4, 3, 10, 0, number)).toISOString()
