import type { HonoRequest } from 'hono'
import type { SourceType } from '../model/index.js'
import { Refused } from './refused.js'

/** What a draft may be sent as. */
export type DraftType = Extract<SourceType, 'markdown' | 'text' | 'html' | 'ninjs'>

/** What is to be checked. */
export interface Draft {
  readonly type: DraftType
  /** Of the media type; null where it names none. */
  readonly charset: string | null
  readonly bytes: Uint8Array
  /** The name that findings repeat; null where none was given. */
  readonly path: string | null
  readonly published: string | null
  /** The day of the check. */
  readonly asOf: string | null
}

const types: readonly (readonly [mediaType: RegExp, type: DraftType])[] = [
  [/^text\/(?:x-)?markdown$/, 'markdown'],
  [/^text\/plain$/, 'text'],
  [/^(?:text\/html|application\/xhtml\+xml)$/, 'html'],
  [/^application\/(?:[\w.-]+\+)?json$/, 'ninjs'],
]

export const mediaTypes = ['text/markdown', 'text/plain', 'text/html', 'application/json'] as const

export function mediaOf(header: string | undefined): Pick<Draft, 'type' | 'charset'> {
  const [name = '', ...parameters] = (header ?? '').toLowerCase().split(';')
  const type = types.find(([pattern]) => pattern.test(name.trim()))?.[1]
  if (type === undefined)
    throw new Refused(
      415,
      'request',
      `The content-type ${name.trim() === '' ? 'is missing' : `${JSON.stringify(name.trim().slice(0, 80))} is none that can be checked`}. Send ${mediaTypes.join(', ')}.`,
    )
  const charset = parameters.map((each) => /^\s*charset\s*=\s*"?([\w.:-]{2,40})"?\s*$/.exec(each)?.[1])
  return { type, charset: charset.find((each) => each !== undefined) ?? null }
}

export type Parameters = Pick<Draft, 'path' | 'published' | 'asOf'>

const names = ['path', 'published', 'as-of'] as const
const longestPath = 400

/** What is said of the draft beside its text: in the query, or in headers where those can be trusted. */
export function parametersOf(
  req: HonoRequest,
  isDate: (text: string) => boolean,
  areHeadersSigned: boolean,
): Parameters {
  for (const key of Object.keys(req.queries()))
    if (!names.some((name) => name === key))
      throw refusal(
        `There is no parameter ${JSON.stringify(key.slice(0, 80))}; there are ${names.join(', ')}`,
      )
  const [path, published, asOf] = names.map((name) => parameter(req, name, areHeadersSigned))
  for (const [name, date] of [
    ['published', published],
    ['as-of', asOf],
  ] as const)
    if (date != null && !isDate(date))
      throw refusal(`The parameter ${name} is no date. Write it as 2024-01-31 or 2024-01-31T18:00Z`)
  if (path != null) assertPath(path)
  return { path: path ?? null, published: published ?? null, asOf: asOf ?? null }
}

function parameter(req: HonoRequest, name: string, areHeadersSigned: boolean): string | null {
  const header = `x-claimdiff-${name}`
  const [first, ...others] = req.queries(name) ?? []
  const inHeader = req.header(header)
  if (others.length > 0 || (first !== undefined && inHeader !== undefined))
    throw refusal(`The parameter ${name} is given more than once`)
  if (inHeader === undefined) return first ?? null
  if (!areHeadersSigned)
    throw refusal(`The signature does not cover the header ${header}. Give ${name} in the query`)
  return decoded(inHeader, header)
}

/** Headers have no letters beyond ASCII: they are written as in an address. */
function decoded(text: string, header: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw refusal(`The header ${header} cannot be read. Write it as in an address: %C3%A9 for é, %25 for %`)
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
const unprintable = /[\u0000-\u001F\u007F-\u009F]/

/** A "#" parts a file from the number of an item in it; a lone "-" is standard input. */
function assertPath(path: string): void {
  const isName =
    path !== '' &&
    path !== '-' &&
    path.length <= longestPath &&
    !unprintable.test(path) &&
    !path.includes('#')
  if (!isName)
    throw refusal(`The parameter path is no name of a draft: it has 1 to ${longestPath} characters, and no #`)
}

const refusal = (sentence: string): Refused => new Refused(400, 'request', `${sentence}.`)
