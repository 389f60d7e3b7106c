import type { Source } from '../model/index.js'
import { Failure } from './failure.js'
import type { FoundFile } from './find.js'
import { didYouMean } from './suggest.js'

const form = /^(\d{4})-(\d{2})-(\d{2})(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-]\d{2}:\d{2})?)?$/

/** An ISO 8601 date or date-time of a day that exists. */
export function isDate(text: string): boolean {
  const [, year, month, day] = (form.exec(text) ?? []).map(Number)
  if (year === undefined || month === undefined || day === undefined) return false
  const days = [
    31,
    year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ]
  return day >= 1 && day <= (days[month - 1] ?? 0)
}

export function checkedDate(text: string, option: string): string {
  if (isDate(text)) return text
  throw new Failure(`${option}: '${text}' is no date. Write it as 2024-01-31 or 2024-01-31T18:00Z.`)
}

/**
 * The dates of `--published PATH=DATE`, by the path of the file they belong to. PATH is a path as given, or the end of
 * one ("b.md") where only one file has that end; an item of a feed has its number behind it ("feed.xml#2"). Throws a Failure for a path that is not among the files.
 */
export function suppliedDates(
  pairs: readonly string[],
  files: readonly FoundFile[],
): ReadonlyMap<string, string> {
  const dates = new Map<string, string>()
  for (const pair of pairs) {
    const at = pair.lastIndexOf('=')
    if (at < 1)
      throw new Failure(`--published: '${pair}' is not PATH=DATE. Write it as sources/a.md=2024-01-31.`)
    dates.set(articleOf(pair.slice(0, at), files), checkedDate(pair.slice(at + 1), '--published'))
  }
  return dates
}

/** A date for an item of a feed that has fewer would be lost without a word. */
export function assertItems(
  dates: ReadonlyMap<string, string>,
  articles: readonly { readonly source: Pick<Source, 'path'> }[],
): void {
  for (const path of dates.keys()) {
    const file = withoutItem(path)
    const items = articles.filter(({ source }) => source.path.startsWith(`${file}#`)).length
    if (file === path || items === 0 || articles.some(({ source }) => source.path === path)) continue
    throw new Failure(`--published: ${path}: there is no such item, ${file} has ${items}. Name one of them.`)
  }
}

const withoutItem = (path: string): string => path.replace(/#\d{1,9}$/, '')

/** The path of the file, with the number of its item where one was given. */
function articleOf(given: string, files: readonly FoundFile[]): string {
  const file = withoutItem(given)
  const isFile = files.some(({ path }) => path === given || path.endsWith(`/${given}`))
  return isFile ? owner(given, files).path : `${owner(file, files).path}${given.slice(file.length)}`
}

function owner(path: string, files: readonly FoundFile[]): FoundFile {
  const wanted = path.replaceAll('\\', '/').replace(/^\.\//, '')
  const same = files.filter(
    (file) => file.path === path || file.path === wanted || file.path === `./${wanted}`,
  )
  const ending = same.length > 0 ? same : files.filter((file) => file.path.endsWith(`/${wanted}`))
  if (ending.length > 1) {
    throw new Failure(
      `--published: ${path} fits ${ending.length} articles. Give more of the path: ${ending[0]?.path}.`,
    )
  }
  const [only] = ending
  if (only) return only
  const guess = didYouMean(
    path,
    files.map((file) => file.path),
  )
  throw new Failure(
    `--published: ${path} is not among the articles read.${guess} Name one of the files of this run.`,
  )
}
