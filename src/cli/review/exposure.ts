import { Failure } from '../failure.js'
import type { Io } from '../io.js'
import { hostOf, type ListeningHost, loopback } from '../listening/host.js'
import { linesOf } from '../listening/secret.js'

export interface ExposureFlags {
  readonly host?: string
  readonly yesExpose?: boolean
  readonly passwordFile?: string
}

export interface Exposure extends ListeningHost {
  readonly password: string | null
}

const shortest = 8
const variable = 'CLAIMDIFF_REVIEW_PASSWORD'

/** This machine alone; others only where the person says so twice and has a password. */
export function exposureOf({ host = loopback, yesExpose, passwordFile }: ExposureFlags, io: Io): Exposure {
  const listening = hostOf(host)
  const password = passwordFrom(passwordFile, io)
  if (listening.isExposed && !yesExpose)
    throw new Failure(
      `--host ${host}: others on your network could open the review, over a connection that is not encrypted. Give --yes-expose if you want that.`,
    )
  if (listening.isExposed && password === null)
    throw new Failure(
      `--host ${host}: needs a password of ${shortest} characters or more: set ${variable}, or name a file that holds it with --password-file.`,
    )
  return { ...listening, password }
}

function passwordFrom(file: string | undefined, io: Io): string | null {
  const [given = ''] = file === undefined ? [io.env[variable] ?? ''] : linesOf(file, '--password-file', io)
  if (given === '' && file === undefined) return null
  if (given.length >= shortest) return given
  const where = file === undefined ? variable : `--password-file ${file}`
  throw new Failure(`${where}: the password is shorter than ${shortest} characters. Choose a longer one.`)
}
