import type { Message, Source } from '../../model/index.js'
import { assertItems, suppliedDates } from '../dates.js'
import { Failure } from '../failure.js'
import type { Found } from '../find.js'
import { say } from '../gather.js'
import type { Io } from '../io.js'
import type { Jobs } from '../jobs.js'
import { load } from '../load.js'
import type { PackedArticle } from '../packed.js'
import { progress } from '../progress.js'
import type { Selected } from './select.js'

export interface ReadSettings {
  readonly published: readonly string[]
  readonly jobs: Jobs
  readonly quiet: boolean
  readonly asOf: string | null
}

export interface ReadArticles {
  readonly drafts: readonly PackedArticle[]
  readonly against: readonly PackedArticle[]
  readonly skipped: readonly Message[]
  /** A file that the person named could not be read. */
  readonly lacksNamed: boolean
}

/** Reads the sources, then the drafts: one without a date is of this run's day, as it is about to be published. */
export async function readAll(
  { drafts, against }: Selected,
  settings: ReadSettings,
  io: Io,
): Promise<ReadArticles> {
  const dates = suppliedDates(settings.published, [...drafts.files, ...against.files])
  const shown = progress(io, settings.quiet)
  const all = drafts.files.length + against.files.length
  const read = async (found: Found, before: number, known = dates) =>
    load(found, {
      dates: known,
      wanted: 'both',
      jobs: settings.jobs,
      onFile: (done) => shown.show(before + done, all, 'Reading articles:'),
    })
  const sources = await read(against, 0)
  const own = await read(drafts, against.files.length)
  shown.clear()
  const skipped = [...own.skipped, ...sources.skipped]
  for (const { text } of skipped) say(text, io)
  assertItems(dates, [...own.articles, ...sources.articles])
  if (own.articles.length === 0) {
    const where = drafts.files.map(({ path }) => path).join(', ')
    throw new Failure(`${where}: no draft could be read. See the lines above.`)
  }
  const today = settings.asOf ?? newest([...own.articles, ...sources.articles])
  const undated = own.articles.filter(({ source }) => source.published === null)
  const articles =
    today && undated.length > 0 ? await dated(own.articles, undated, drafts, today, dates) : own.articles
  return {
    drafts: articles,
    against: sources.articles,
    skipped,
    lacksNamed: own.lacksNamed || sources.lacksNamed,
  }
}

/** The drafts once more, those without a date as of the day. */
async function dated(
  articles: readonly PackedArticle[],
  undated: readonly PackedArticle[],
  { files }: Found,
  today: string,
  dates: ReadonlyMap<string, string>,
): Promise<readonly PackedArticle[]> {
  const paths = new Set(undated.map(({ source }) => source.path))
  const again = files.filter(({ path }) =>
    [...paths].some((each) => each === path || each.startsWith(`${path}#`)),
  )
  const known = new Map([...dates, ...[...paths].map((path) => [path, today] as const)])
  const { articles: reread } = await load(
    { files: again, passed: [], ignored: [] },
    { dates: known, wanted: 'both', jobs: 1 },
  )
  const byPath = new Map(reread.map((article) => [article.source.path, article]))
  return articles.map((article) => {
    const path = article.source.path
    const other = paths.has(path) ? byPath.get(path) : undefined
    return other ? { ...other, source: withInferredDate(other.source, today) } : article
  })
}

function withInferredDate(source: Source, today: string): Source {
  const text = `${source.path}: has no date; taken as of ${today}, the day of this run. Add \`published:\` to it, or give --as-of.`
  const messages: Message[] = [
    ...source.messages,
    { path: source.path, severity: 'info', code: 'draft-without-date', text },
  ]
  return { ...source, publishedBasis: 'inferred', publishedFrom: 'this run', messages }
}

const newest = (articles: readonly PackedArticle[]): string | null =>
  articles.reduce<string | null>(
    (date, { source: { published } }) => (published && published > (date ?? '') ? published : date),
    null,
  )
