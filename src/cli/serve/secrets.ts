import type { Secrets } from '../../serve/doors.js'
import { Failure } from '../failure.js'
import type { Io } from '../io.js'
import type { ListeningHost } from '../listening/host.js'
import { linesOf } from '../listening/secret.js'

export interface SecretFlags {
  readonly tokenFile?: string
  readonly hmacFile?: string
}

const shortest = 16
const kinds = {
  tokens: { option: '--token-file', variable: 'CLAIMDIFF_SERVE_TOKEN' },
  hmac: { option: '--hmac-file', variable: 'CLAIMDIFF_SERVE_HMAC' },
} as const

/** Who may ask: never anybody on another machine without a secret. */
export function secretsOf({ tokenFile, hmacFile }: SecretFlags, listening: ListeningHost, io: Io): Secrets {
  const secrets = { tokens: read('tokens', tokenFile, io), hmac: read('hmac', hmacFile, io) }
  if (listening.isExposed && secrets.tokens.length + secrets.hmac.length === 0)
    throw new Failure(
      `--host ${listening.host}: others on your network could ask. Give a token of ${shortest} characters or more in ${kinds.tokens.variable} or in a file named with ${kinds.tokens.option}, or a secret to sign with in ${kinds.hmac.variable} or ${kinds.hmac.option}.`,
    )
  return secrets
}

function read(kind: keyof typeof kinds, file: string | undefined, io: Io): readonly string[] {
  const { option, variable } = kinds[kind]
  const where = file === undefined ? variable : `${option} ${file}`
  const lines = file === undefined ? [io.env[variable]?.trim() ?? ''] : linesOf(file, option, io)
  const secrets = lines.filter((line) => line !== '' && !line.startsWith('#'))
  if (file !== undefined && secrets.length === 0)
    throw new Failure(`${where}: holds no line with a secret. Write one of ${shortest} characters or more.`)
  if (secrets.some((secret) => secret.length < shortest))
    throw new Failure(`${where}: a secret is shorter than ${shortest} characters. Choose a longer one.`)
  if (secrets.some((secret) => /\s/.test(secret)))
    throw new Failure(`${where}: a secret has spaces in it. Write one a line.`)
  return secrets
}
