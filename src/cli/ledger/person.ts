import { spawnSync } from 'node:child_process'
import { longest } from '../../ledger/index.js'
import { isDate } from '../dates.js'
import { Failure, oneLine } from '../failure.js'
import type { Io } from '../io.js'

/** Who decides: --by, else CLAIMDIFF_BY, else git's user, else the system's. */
export function personOf(by: string | undefined, io: Io): string {
  const names = [() => by, () => io.env.CLAIMDIFF_BY, () => gitUser(io), () => io.env.USER ?? io.env.USERNAME]
  for (const name of names) {
    const person = oneLine(name() ?? '')
    if (person.length > longest.by)
      throw new Failure(`--by: the name is longer than ${longest.by} characters. Give a shorter one.`)
    if (person !== '') return person
  }
  throw new Failure('Who decides? Give --by "Your Name", or set CLAIMDIFF_BY, or git config user.name.')
}

function gitUser({ cwd, env }: Io): string {
  const [name, email] = ['user.name', 'user.email'].map((key) => {
    const { status, stdout } = spawnSync('git', ['config', '--get', key], {
      cwd,
      env: { ...env },
      encoding: 'utf8',
      timeout: 5000,
    })
    return status === 0 ? oneLine(stdout) : ''
  })
  if (!name) return email ?? ''
  return email ? `${name} <${email}>` : name
}

/** When: --at, else now; ISO in UTC. */
export function momentOf(at: string | undefined): string {
  if (at === undefined) return new Date().toISOString()
  if (!isDate(at)) throw new Failure(`--at: '${at}' is no date. Write it as 2024-01-31T18:00Z.`)
  const hasTime = at.includes('T')
  return new Date(hasTime && !/(?:Z|[+-]\d{2}:\d{2})$/.test(at) ? `${at}Z` : at).toISOString()
}
