import { accessSync, constants, createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import type { Article, FiledFile } from '../../archive/index.js'
import { findableOf, fingerprintOf } from '../../link/index.js'
import type { Claim, Source } from '../../model/index.js'
import { Failure, oneLine, withPath } from '../failure.js'
import type { Io } from '../io.js'
import { packed } from '../packed.js'
import { validator } from '../schemas.js'
import type { FileLine } from './exporting.js'

/** Before an archive is made for what cannot be read. */
export function assertThere(path: string, { cwd }: Pick<Io, 'cwd'>): void {
  try {
    accessSync(resolve(cwd, path), constants.R_OK)
  } catch (error) {
    throw withPath(path, error, 'cannot be read')
  }
}

/** The files that `export --what articles` wrote, one after the other. */
export async function* importedFiles(path: string, { cwd }: Pick<Io, 'cwd'>): AsyncGenerator<FiledFile> {
  const stream = createReadStream(resolve(cwd, path), 'utf8')
  let number = 0
  try {
    for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++
      if (line.trim() !== '') yield await filed(line, `${path}:${number}`)
    }
  } catch (error) {
    throw 'code' in (error as object) ? withPath(path, error, 'cannot be read') : error
  } finally {
    stream.destroy()
  }
}

async function filed(line: string, where: string): Promise<FiledFile> {
  const file = parsed(line, where)
  const articles = []
  for (const article of file.articles) {
    await assertArticle(article, where)
    const { family, date, day, names } = findableOf(article.source, article.claims)
    const runs = fingerprintOf(article.source)
    articles.push({ ...packed(article), runs, findable: { family, date, day, names } })
  }
  return { path: file.path, key: file.key, skipped: file.skipped, articles }
}

const remedy = 'Give what claimdiff export --what articles wrote.'

function parsed(line: string, where: string): FileLine {
  let value: Partial<FileLine>
  try {
    value = JSON.parse(line.replace(/^\uFEFF/, '')) as Partial<FileLine>
  } catch (error) {
    const isTable = line.startsWith('PAR1') || /^"?[a-z_]+"?,/.test(line)
    const why = isTable
      ? 'a table of claims has no articles'
      : oneLine((error as Error).message).slice(0, 100)
    throw new Failure(`${where}: is no line of an exported archive (${why}). ${remedy}`)
  }
  const { archive, path, key, skipped, articles } = value ?? {}
  if (archive === undefined) throw new Failure(`${where}: is no line of an exported archive. ${remedy}`)
  if (archive !== 1)
    throw new Failure(`${where}: its form is ${String(archive)}, and this version reads 1. Update claimdiff.`)
  if (typeof path !== 'string' || !(key === null || typeof key === 'string') || !Array.isArray(articles))
    throw new Failure(`${where}: lacks its path, key or articles. ${remedy}`)
  return { archive, path, key, skipped: skipped ?? null, articles }
}

const texts = ['path', 'raw', 'text'] as const
const lists = ['map', 'blocks', 'sentences', 'messages'] as const

async function assertArticle({ source, claims, notUnderstood }: Article, where: string): Promise<void> {
  const isSource = (value: Source): boolean =>
    texts.every((name) => typeof value?.[name] === 'string') &&
    lists.every((name) => Array.isArray(value[name]))
  if (!isSource(source) || !Array.isArray(claims) || !Array.isArray(notUnderstood))
    throw new Failure(`${where}: an article lacks its text or its claims. ${remedy}`)
  const validate = await validator('claim')
  for (const claim of claims) {
    if (validate(claim) && isQuoted(claim as Claim, source)) continue
    const [first] = validate.errors ?? []
    const why = first ? `${first.instancePath || 'it'} ${first.message}` : 'its quote is not at its place'
    throw new Failure(
      `${where}: claim ${String(claim?.id)} of ${source.path} is not whole: ${why}. ${remedy}`,
    )
  }
}

const isQuoted = ({ source, position, quote }: Claim, { path, raw }: Source): boolean =>
  source === path && raw.slice(position.start, position.end) === quote.exact
