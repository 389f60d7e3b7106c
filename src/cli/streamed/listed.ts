import { realpathSync, statSync } from 'node:fs'
import { resolve, sep } from 'node:path'
import type { TextType } from '../../model/index.js'
import { typeOfPath } from '../../read/input.js'
import type { ArticleSetting, SettingOf } from '../config/sources.js'
import { isDate } from '../dates.js'
import { largestFile } from '../decode.js'
import { oneLine, withPath } from '../failure.js'
import type { FoundFile } from '../find.js'
import type { Io } from '../io.js'
import { linesOf } from './lines.js'

/** A file that a line of standard input names or holds. */
export interface Listed {
  readonly line: number
  readonly file: FoundFile
}

type Complain = (line: number, why: string) => void

/** JSON writes a character in up to six. */
const longestLine = 6 * largestFile

/**
 * What the lines of standard input name, in their order: a path, or an article as JSON. A line that is neither is
 * complained of and passed over.
 */
export async function* listedOn(
  io: Io,
  settingOf: SettingOf | undefined,
  complain: Complain,
): AsyncGenerator<Listed> {
  for await (const { number, bytes } of linesOf(io, longestLine)) {
    const read = bytes === null ? `is longer than ${longestLine >> 20} MB` : fileOf(bytes, io.cwd, settingOf)
    if (typeof read === 'string') complain(number, read)
    else if (read !== null) yield { line: number, file: read }
  }
}

/** The file, or why it is none; null for an empty line. */
export function fileOf(
  bytes: Uint8Array,
  cwd: string,
  settingOf: SettingOf | undefined,
): FoundFile | string | null {
  const text = textOf(bytes)
  if (text === null) return 'is not valid UTF-8. Write it as UTF-8'
  if (text.trim() === '') return null
  return text.startsWith('{') ? articleOf(text) : named(text, cwd, settingOf)
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function named(given: string, cwd: string, settingOf: SettingOf | undefined): FoundFile | string {
  const absolute = resolve(cwd, given)
  const path = sep === '\\' ? given.replaceAll('\\', '/') : given
  if (!isPath(path)) return noPath
  try {
    const status = statSync(absolute, { throwIfNoEntry: false })
    if (!status) return `${path}: there is no such file. Check the spelling`
    if (status.isDirectory()) return `${path}: is a folder. List its files`
    const real = realpathSync(absolute)
    const setting = settingOf?.({ path, real })
    return { path, real, named: true, ...(setting && { setting }) }
  } catch (error) {
    return withPath(path, error, 'cannot be read').message.replace(/\.$/, '')
  }
}

/** What a database and a pipe can keep: no character of zero, and no half of a pair of UTF-16. */
const isPath = (path: string): boolean => !/[\0\p{Cs}]/u.test(path)
const noPath = 'its path holds characters that no path has. Write it as UTF-8'

const types: readonly TextType[] = ['markdown', 'text', 'html']
const lines = ['type', 'title', 'published', 'outlet', 'language'] as const
type Given = { readonly path: string; readonly text: string } & {
  readonly [key in (typeof lines)[number]]?: string
}

function articleOf(json: string): FoundFile | string {
  const given = parsed(json)
  if (typeof given === 'string') return given
  const wrong = wrongIn(given)
  if (wrong !== null) return wrong
  const { path, uri, text } = given as { path?: string; uri?: string; text?: string }
  const name = path ?? uri ?? ''
  if (text === undefined) return { path: name, real: '', named: true, type: 'ninjs', content: bytesOf(json) }
  return { ...contentOf(given as unknown as Given), path: name, real: '', named: true }
}

function parsed(json: string): Record<string, unknown> | string {
  try {
    return JSON.parse(json) as Record<string, unknown>
  } catch (error) {
    return `is no JSON (${oneLine((error as Error).message).slice(0, 100)}). Write one article a line`
  }
}

/** What keeps it from being an article: `text` with `path`, or a ninjs item with `uri`. */
function wrongIn(given: Readonly<Record<string, unknown>>): string | null {
  const name = given.path ?? given.uri
  if (typeof name !== 'string' || name === '') return 'has no path. Give each article a path of its own'
  if (!isPath(name)) return noPath
  if (given.text === undefined && given.body_text === undefined && given.body_html === undefined)
    return `${name}: has no text. Give it as "text"`
  if (given.text !== undefined && typeof given.text !== 'string') return `${name}: its text is no string`
  for (const key of lines) {
    const value = given[key]
    if (value !== undefined && value !== null && typeof value !== 'string')
      return `${name}: its ${key} is no string`
  }
  const { type, published } = given as { type?: string | null; published?: string | null }
  if (given.text !== undefined && type != null && !types.some((known) => known === type))
    return `${name}: there is no type '${type}'. It is ${types.join(', ')}`
  if (published != null && !isDate(published))
    return `${name}: published '${published}' is no date. Write it as 2024-01-31 or 2024-01-31T18:00Z`
  return null
}

/** With a title, as an item of an agency, whose headline goes before its text; else as the file of that text. */
function contentOf({
  path,
  text,
  type,
  title,
  published,
  outlet,
  language,
}: Given): Omit<FoundFile, 'path' | 'real' | 'named'> {
  const kind = (type as TextType | undefined) ?? typeOfPath(path)
  if (title && kind !== 'markdown') {
    const body = kind === 'html' ? { body_html: text } : { body_text: text }
    const item = { headline: title, ...body, versioncreated: published, provider: outlet, language }
    return { type: 'ninjs', content: bytesOf(JSON.stringify(item)) }
  }
  const setting: ArticleSetting = { ...(outlet && { outlet }), ...(language && { language }) }
  return {
    type: kind,
    content: bytesOf(title ? `# ${title}\n\n${text}` : text),
    setting,
    ...(published && { published }),
  }
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
