import { Trouble, type TroubleCode } from './trouble.js'

/** What codes of PostgreSQL and of the system say. */
const signs: readonly (readonly [RegExp, TroubleCode])[] = [
  [/^(?:28P01|28000)$/, 'credentials'],
  [/^3D000$/, 'no-database'],
  [/^(?:42501|25006)$/, 'denied'],
  [/^(?:53100|53200)$/, 'full'],
  [/^(?:53300|57P03)$/, 'busy'],
  [/^55P03$/, 'locked'],
  [/^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENOENT|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EACCES)$/, 'unreachable'],
  [/^(?:ECONNRESET|EPIPE|57P01|57P02|08\w{3})$/, 'lost'],
]

export const isLost = (error: unknown): boolean =>
  error instanceof Trouble && (error.code === 'lost' || error.code === 'unreachable')

export function troubleOf(error: unknown): Trouble {
  if (error instanceof Trouble) return error
  const {
    code = '',
    message,
    errors,
    syscall,
  } = error as NodeJS.ErrnoException & { errors?: readonly Error[] }
  // Of the files that an address may name none is read but these.
  if (syscall === 'open' || syscall === 'read') return new Trouble('certificate', message, { cause: error })
  const said = message || errors?.map((each) => each.message).join('; ') || code
  return new Trouble(codeOf(code, said), said, { cause: error })
}

function codeOf(code: string, message: string): TroubleCode {
  const known = signs.find(([sign]) => sign.test(code))?.[1]
  if (known) return known
  if (/not currently accepting connections/i.test(message)) return 'busy'
  if (/timeout expired|timeout exceeded/i.test(message)) return 'unreachable'
  if (/password must be a string|no password|SASL/i.test(message)) return 'credentials'
  if (/connection (?:terminated|error)|not queryable/i.test(message)) return 'lost'
  if (/SSL|certificate|PEM/i.test(message) || /^ERR_(?:OSSL|SSL|TLS)|CERT|UNABLE_TO/.test(code))
    return 'encryption'
  return 'other'
}
