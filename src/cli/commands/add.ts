import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { articleBlocks, markdownOf } from '../../add/markdown.js'
import { fileName } from '../../add/name.js'
import type { Source } from '../../model/index.js'
import { readFrontMatter } from '../../read/front-matter.js'
import { Apart } from '../apart.js'
import { largestFile } from '../decode.js'
import { Failure, oneLine, withPath } from '../failure.js'
import { harmless } from '../harmless.js'
import type { Io } from '../io.js'
import { asUtf8, kindOfAnswer } from '../web.js'
import { writeNew } from '../write.js'

export interface AddFlags {
  readonly into: string
  readonly outlet?: string
  readonly allowPrivate?: boolean
  readonly timeout: number
  readonly force?: boolean
  readonly userAgent: string
}

/** `claimdiff add`: pages and files as Markdown sources. The only command that touches the network. */
export async function add(given: readonly string[], flags: AddFlags, io: Io): Promise<number> {
  const known = knownAddresses(resolve(io.cwd, flags.into))
  let failed = 0
  for (const each of given) {
    try {
      const first = isAddress(each) && !flags.force ? known.get(normal(each)) : undefined
      if (first !== undefined) io.out(kept(first, flags))
      else
        for (const article of await articlesOf(each, flags, io))
          io.out(harmless(keep(article, known, flags, io)))
    } catch (error) {
      failed += 1
      io.err(`${harmless(complaint(each, error))}\n`)
    }
  }
  return failed > 0 ? 2 : 0
}

interface Article {
  readonly source: Source
  /** Where the article is found again; null for a file that does not say. */
  readonly url: string | null
  readonly outlet: string | null
  readonly from: string
}

const isAddress = (given: string): boolean => /^[a-z][a-z0-9+.-]+:\/\//i.test(given)

async function articlesOf(given: string, flags: AddFlags, io: Io): Promise<readonly Article[]> {
  if (isAddress(given)) return fetched(given, flags)
  const bytes = fileBytes(given, io)
  const sources = await new Apart().open(bytes, given, new Map())
  return sources.map((source) => ({ source, url: source.url, outlet: source.outlet, from: source.path }))
}

async function fetched(address: string, flags: AddFlags): Promise<readonly Article[]> {
  const { download } = await import('../../add/download.js')
  const answer = await download(address, {
    seconds: flags.timeout,
    ...(flags.allowPrivate && { isAllowed: () => true }),
    userAgent: flags.userAgent,
  })
  const type = kindOfAnswer(answer)
  const isBinary = type === 'pdf' || type === 'docx'
  const sources = await new Apart().open(isBinary ? answer.bytes : asUtf8(answer), answer.url, new Map(), {
    type,
  })
  const { hostname } = new URL(answer.url)
  const isItem = type === 'feed' || sources.length > 1
  return sources.map((source) => ({
    source,
    url: isItem ? source.url : ownAddress(source.url, answer.url),
    outlet: source.outlet ?? hostname.replace(/^www\./, ''),
    from: source.path,
  }))
}

/** A page may name its lasting address, but only on its own host: else it would pass for another's. */
function ownAddress(canonical: string | null, url: string): string {
  if (canonical === null || !URL.canParse(canonical)) return url
  return new URL(canonical).hostname === new URL(url).hostname ? canonical : url
}

function fileBytes(path: string, { cwd }: Io): Uint8Array {
  try {
    const status = statSync(resolve(cwd, path))
    if (status.isDirectory()) throw new Failure(`${path}: is a folder. Name the files in it.`)
    if (status.size > largestFile)
      throw new Failure(`${path}: is larger than ${largestFile >> 20} MB. Split it into articles.`)
    return readFileSync(resolve(cwd, path))
  } catch (error) {
    throw withPath(path, error, 'cannot be read')
  }
}

/** Writes one article and says so, in lines that end with a line end. */
function keep(article: Article, known: Map<string, string>, flags: AddFlags, io: Io): string {
  const { source, url, from } = article
  const outlet = flags.outlet ?? article.outlet
  const words = wordCount(source)
  if (words === 0)
    throw new Error(`${from}: no article text was found. Save the article as .txt or .md, and add that file.`)
  const first = url === null || flags.force ? undefined : known.get(normal(url))
  if (first !== undefined) return kept(first, flags)
  const text = markdownOf(source, { outlet, url })
  const written = write(source, text, from, flags, io)
  if (written.isNew && url !== null) known.set(normal(url), written.name)
  if (!written.isNew) return kept(written.name, flags)
  return `${[`added ${join(flags.into, written.name)}`, ...about(source, outlet, words)].join('\n  ')}\n`
}

const kept = (name: string, { into }: AddFlags): string =>
  `kept ${harmless(join(into, name))}: this article is there already; --force adds it again\n`

function write(source: Source, text: string, from: string, { into, force }: AddFlags, { cwd }: Io) {
  for (let number = 1; ; number++) {
    const name = fileName(source.published, source.title, lastPart(from), number)
    const path = join(into, name)
    if (writeNew({ path, text }, cwd)) return { name, isNew: true }
    if (!force && readFileSync(resolve(cwd, path), 'utf8') === text) return { name, isNew: false }
  }
}

const fewWords = 60

function about(source: Source, outlet: string | null, words: number): string[] {
  const { title, published, publishedBasis, publishedFrom, type, messages } = source
  const day =
    published === null
      ? 'no date found: add `published: YYYY-MM-DD`'
      : `${published} (${publishedBasis}, from ${publishedFrom})`
  const isShort = words < fewWords && type === 'html'
  return [
    `title: ${title ?? 'none found'}`,
    `outlet: ${outlet ?? 'none found: add `source: NAME`, or give --outlet'}`,
    `published: ${day}`,
    `text: ${words} words`,
    ...(isShort
      ? ['warning: that is short; the page may keep its text for subscribers, or build it with a script']
      : []),
    ...messages
      .filter(({ code }) => code !== 'no-publication-date')
      .map(({ severity, text }) => `${severity}: ${oneLine(text)}`),
  ]
}

const wordCount = (source: Source): number =>
  articleBlocks(source).reduce(
    (sum, { start, end }) => sum + source.text.slice(start, end).split(' ').length,
    0,
  )

const lastPart = (from: string): string =>
  from
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
    .replace(/^.*[\\/]/, '')
    .replace(/\.[a-z]{2,5}$/i, '')

/** The files of a folder by the address in their front matter. */
function knownAddresses(folder: string): Map<string, string> {
  const known = new Map<string, string>()
  for (const name of namesIn(folder)) {
    try {
      const { url } = readFrontMatter(readFileSync(join(folder, name), 'utf8'), name, () => {})
      if (url !== null) known.set(normal(url), name)
    } catch {
      // A file that cannot be read has no address to offer.
    }
  }
  return known
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => /\.(?:md|markdown)$/i.test(name))
  } catch {
    return []
  }
}

function normal(url: string): string {
  if (!URL.canParse(url)) return url
  const parsed = new URL(url)
  parsed.hash = ''
  return parsed.href.replace(/\/$/, '')
}

function complaint(given: string, error: unknown): string {
  if (error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError)
    throw error
  const text = oneLine((error as Error).message).replace(/; skipped/, '')
  const whole = text.includes(given) ? text : `${given}: ${text}`
  return /[.!?]$/.test(whole) ? whole : `${whole}.`
}
