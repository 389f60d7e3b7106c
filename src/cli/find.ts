import { readdirSync, realpathSync, statSync } from 'node:fs'
import { resolve, sep } from 'node:path'
import { byCodeUnit } from '../model/index.js'
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
}

/** A folder or file that was met on the way and cannot be opened. */
export interface Passed {
  readonly path: string
  readonly text: string
}

export interface Found {
  readonly files: readonly FoundFile[]
  readonly passed: readonly Passed[]
}

export const articleEndings = [
  ...['.md', '.markdown', '.txt', '.sgm', '.sgml', '.html', '.htm', '.xhtml', '.docx', '.pdf'],
  ...['.rss', '.atom', '.rdf', '.xml', '.ninjs', '.json'],
]
const ownReports = new Set(['report.md', 'report.html', 'report.json'])

/**
 * Every article that the paths name, each once, in order of path. Throws a Failure for a path that does not exist:
 * a run that silently checks less than it was asked to is worse than none.
 */
export function findArticles(paths: readonly string[], cwd: string): Found {
  const files: FoundFile[] = []
  const passed: Passed[] = []
  for (const given of paths) {
    const path = tidy(given)
    const absolute = resolve(cwd, given)
    if (isFolder(path, absolute)) new Walk(files, passed).folder(path, absolute)
    else files.push({ path, real: realPath(absolute), named: true })
  }
  return { files: once(files), passed: passed.sort((a, b) => byCodeUnit(a.path, b.path)) }
}

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
  ) {}

  folder(path: string, absolute: string): void {
    try {
      const real = realpathSync(absolute)
      if (this.entered.has(real)) return
      this.entered.add(real)
      const names = readdirSync(absolute).sort(byCodeUnit)
      const isReports = names.includes('report.json') && names.includes('report.html')
      for (const name of names) {
        if (name.startsWith('.') || name === 'node_modules' || (isReports && ownReports.has(name))) continue
        this.entry(`${path === '/' ? '' : path}/${name}`, resolve(absolute, name))
      }
    } catch (error) {
      this.passed.push({ path, text: withPath(path, error, 'this folder was skipped').message })
    }
  }

  private entry(path: string, absolute: string): void {
    const isArticle = articleEndings.some((ending) => path.toLowerCase().endsWith(ending))
    try {
      const status = statSync(absolute)
      if (status.isDirectory()) this.folder(path, absolute)
      else if (isArticle && status.isFile())
        this.files.push({ path, real: realpathSync(absolute), named: false })
    } catch (error) {
      if (isArticle) this.passed.push({ path, text: withPath(path, error, 'this file was skipped').message })
    }
  }
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
function tidy(path: string): string {
  const slashed = sep === '\\' ? path.replaceAll('\\', '/') : path
  let end = slashed.length
  while (end > 1 && slashed[end - 1] === '/') end--
  return slashed.slice(0, end)
}
