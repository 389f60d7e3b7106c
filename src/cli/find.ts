import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { archiveOutlets } from '../lexicon/agencies.js'
import { byCodeUnit, type SourceType } from '../model/index.js'
import { isServer } from './archive/address.js'
import { isArchive } from './archive/is-archive.js'
import { type Ignored, nothingIgnored } from './config/ignored.js'
import { isPattern } from './config/pattern.js'
import type { ArticleSetting, SettingOf } from './config/sources.js'
import { Failure, withPath } from './failure.js'

export interface FoundFile {
  /** As given; for a file of a folder, the folder as given + "/" + the rest. Forward slashes. */
  readonly path: string
  /** The one absolute path behind every spelling. */
  readonly real: string
  /** Named by the person, not met in a folder. */
  readonly named: boolean
  /** What is not on the disk: standard input. */
  readonly content?: Uint8Array
  /** What the settings say of it where it does not say it itself. */
  readonly setting?: ArticleSetting
  /** Where it is known from elsewhere than its name and its first bytes. */
  readonly type?: SourceType
  readonly published?: string
}

/** A folder or file that was met on the way and cannot be opened. */
export interface Passed {
  readonly path: string
  readonly text: string
}

export interface Found {
  readonly files: readonly FoundFile[]
  readonly passed: readonly Passed[]
  /** Articles, and folders with a slash at the end, that patterns leave out: nobody looked into them. */
  readonly ignored: readonly Left[]
  /** Archives among the paths: what was made of articles before. */
  readonly archives?: readonly string[]
}

/** What was left out, and by which file's patterns. */
export interface Left {
  readonly path: string
  readonly by: string
}

export const articleEndings = [
  ...['.md', '.markdown', '.txt', '.sgm', '.sgml', '.html', '.htm', '.xhtml', '.docx', '.pdf'],
  ...['.rss', '.atom', '.rdf', '.xml', '.ninjs', '.json'],
]
const ownReports = new Set(['report.md', 'report.html', 'report.json', 'report.csv'])

/**
 * Every article that the paths name, each once, in order of path. Throws a Failure for a path that does not exist and a
 * pattern that fits nothing: a run that silently checks less than it was asked to is worse than none.
 */
export async function findArticles(
  paths: readonly string[],
  cwd: string,
  isIgnored: Ignored = nothingIgnored,
): Promise<Found> {
  const files: FoundFile[] = []
  const passed: Passed[] = []
  const ignored: Left[] = []
  const archives: string[] = []
  const walk = () => new Walk(files, passed, ignored, isIgnored)
  for (const given of paths) {
    if (isServer(given)) {
      archives.push(given)
      continue
    }
    const path = tidy(given)
    const absolute = resolve(cwd, given)
    if (isPattern(path) && !existsSync(absolute)) {
      const { expand } = await import('./expand.js')
      for (const each of await expand(path, cwd)) walk().file(each, resolve(cwd, each))
    } else if (isFolder(path, absolute)) walk().folder(path, absolute)
    else if (!hasArticleEnding(path) && isArchive(path, cwd)) archives.push(path)
    else files.push({ path, real: realPath(absolute), named: true })
  }
  return {
    files: once(files),
    passed: passed.sort(byPathOf),
    ignored: onceEach(ignored),
    ...(archives.length > 0 && { archives }),
  }
}

/** The files, each with what the settings say of it. */
export const withSettings = (found: Found, settingOf: SettingOf): Found => ({
  ...found,
  files: found.files.map((file) => {
    const setting = settingOf(file)
    return setting ? { ...file, setting } : file
  }),
})

const byPathOf = (a: { readonly path: string }, b: { readonly path: string }): number =>
  byCodeUnit(a.path, b.path)

const onceEach = (left: readonly Left[]): Left[] =>
  [...new Map(left.map((each) => [each.path, each])).values()].sort(byPathOf)

function isFolder(path: string, absolute: string): boolean {
  if (path === '') throw new Failure("'': an empty path names nothing. Name a file or a folder.")
  try {
    const status = statSync(absolute)
    if (status.isDirectory()) return true
    if (status.isFile() || status.isFIFO()) return false
  } catch (error) {
    throw withPath(path, error, 'cannot be read')
  }
  throw new Failure(`${path}: is neither a file nor a folder. Name an article or a folder of articles.`)
}

/** A pipe has no path of its own. */
function realPath(absolute: string): string {
  try {
    return realpathSync(absolute)
  } catch {
    return absolute
  }
}

/** One way down a folder. Each real folder is entered once, so symbolic links cannot lead in circles. */
class Walk {
  private readonly entered = new Set<string>()

  constructor(
    private readonly files: FoundFile[],
    private readonly passed: Passed[],
    private readonly ignored: Left[],
    private readonly isIgnored: Ignored,
  ) {}

  folder(path: string, absolute: string): void {
    try {
      const real = realpathSync(absolute)
      if (this.entered.has(real)) return
      this.entered.add(real)
      const names = readdirSync(absolute).sort(byCodeUnit)
      const isReports = hasReports(names)
      for (const name of names) {
        if (name.startsWith('.') || name === 'node_modules' || (isReports && ownReports.has(name))) continue
        this.entry(`${path === '/' ? '' : path}/${name}`, resolve(absolute, name))
      }
    } catch (error) {
      this.passed.push({ path, text: withPath(path, error, 'this folder was skipped').message })
    }
  }

  /** A file that a pattern fits. */
  file(path: string, absolute: string): void {
    try {
      this.keep(path, absolute)
    } catch (error) {
      this.passed.push({ path, text: withPath(path, error, 'this file was skipped').message })
    }
  }

  private entry(path: string, absolute: string): void {
    const isArticle = hasArticleEnding(path)
    try {
      const status = statSync(absolute)
      if (status.isDirectory()) {
        const by = this.isIgnored(absolute, true)
        if (by === null) this.folder(path, absolute)
        else this.ignored.push({ path: `${path}/`, by })
      } else if (isArticle && status.isFile()) this.keep(path, absolute)
    } catch (error) {
      if (isArticle) this.passed.push({ path, text: withPath(path, error, 'this file was skipped').message })
    }
  }

  private keep(path: string, absolute: string): void {
    const by = this.isIgnored(absolute, false)
    if (by === null) this.files.push({ path, real: realpathSync(absolute), named: false })
    else this.ignored.push({ path, by })
  }
}

export const hasArticleEnding = (path: string): boolean =>
  articleEndings.some((ending) => path.toLowerCase().endsWith(ending)) || storyNumber.test(path)

/** Archives name a story by its number alone: "APW19990312.0147", "AP880212-0031". */
const storyNumber = new RegExp(
  `(?:^|[\\\\/])(?:${[...archiveOutlets.keys()].join('|')})(?:(?:_[A-Z]{3}_)?(?:19|20)\\d{6}\\.\\d{4}|\\d{6}-\\d{4})$`,
  'i',
)

const hasReports = (names: readonly string[]): boolean =>
  names.includes('report.json') && names.includes('report.html')

/** Whether a file is a report that this program wrote: by the names beside it. */
export function isOwnReport(absolute: string): boolean {
  if (!ownReports.has(basename(absolute))) return false
  const folder = dirname(absolute)
  return existsSync(join(folder, 'report.json')) && existsSync(join(folder, 'report.html'))
}

/** One entry for each file behind the paths: its shortest spelling, whatever order they came in. */
function once(files: readonly FoundFile[]): FoundFile[] {
  const byReal = new Map<string, FoundFile>()
  const shortestFirst = [...files].sort((a, b) => a.path.length - b.path.length || byCodeUnit(a.path, b.path))
  for (const file of shortestFirst) {
    const first = byReal.get(file.real) ?? file
    byReal.set(file.real, { ...first, named: first.named || file.named })
  }
  return [...byReal.values()].sort((a, b) => byCodeUnit(a.path, b.path))
}

/** Forward slashes, and none at the end. */
export function tidy(path: string): string {
  const slashed = sep === '\\' ? path.replaceAll('\\', '/') : path
  let end = slashed.length
  while (end > 1 && slashed[end - 1] === '/') end--
  return slashed.slice(0, end)
}
