import { isSmall } from '../../link/index.js'
import type { Message, Source } from '../../model/index.js'
import { newest } from '../../pipeline.js'
import { assertItems, suppliedDates } from '../dates.js'
import { Failure } from '../failure.js'
import type { Found } from '../find.js'
import { say } from '../gather.js'
import type { Io } from '../io.js'
import type { Jobs } from '../jobs.js'
import type { Loaded } from '../load.js'
import type { PackedArticle } from '../packed.js'
import { progress } from '../progress.js'
import type { Wanted } from '../read-file.js'
import type { Archives } from './archives.js'
import type { Known } from './cache.js'
import { type Collection, inMemory, Unread } from './held.js'
import { loadCached } from './load-cached.js'
import type { Selected } from './select.js'

export interface ReadSettings {
  readonly published: readonly string[]
  readonly jobs: Jobs
  readonly quiet: boolean
  readonly asOf: string | null
}

export interface ReadArticles {
  readonly drafts: readonly PackedArticle[]
  readonly against: Collection
  /** The day of the run: the date of the newest article, as it is written, unless another was given. */
  readonly today: string | null
  readonly skipped: readonly Message[]
  /** A file that the person named could not be read. */
  readonly lacksNamed: boolean
}

type Dates = ReadonlyMap<string, string>
type Load = (found: Found, dates: Dates, wanted?: Wanted) => Promise<Loaded>

/**
 * Reads all, and once more the drafts without a date: of this run's day, as they are about to be published. Of many sources
 * the claims are not yet taken, unless a cache is to keep them.
 */
export async function readAll(
  { drafts, against }: Selected,
  settings: ReadSettings,
  cache: Known | null,
  archives: Archives,
  io: Io,
): Promise<ReadArticles> {
  const files = [...drafts.files, ...against.files]
  const dates = suppliedDates(settings.published, files)
  const shown = progress(io, settings.quiet)
  let read = 0
  const onFile = (): void => shown.show(++read, files.length, 'Reading articles:')
  const load: Load = (found, known, wanted = 'bare') =>
    loadCached(found, { dates: known, wanted, jobs: settings.jobs, onFile }, cache)
  const isMuch = cache === null && !isSmall(against.files.length)
  const both = async () =>
    [await load(drafts, dates), await load(against, dates, isMuch ? 'articles' : 'bare')] as const
  const [own, others] = await both().finally(shown.clear)
  const skipped = [...own.skipped, ...others.skipped]
  for (const { text } of skipped) say(text, io)
  const articles = [...own.articles, ...others.articles]
  assertItems(dates, articles)
  if (own.articles.length === 0) {
    const where = drafts.files.map(({ path }) => path).join(', ')
    throw new Failure(`${where}: no draft could be read. See the lines above.`)
  }
  const today =
    settings.asOf ?? newest([...articles.map(({ source }) => source), { published: await archives.newest() }])
  return {
    drafts: today === null ? own.articles : await dated(own.articles, drafts, today, dates, load),
    against: isMuch
      ? new Unread(
          others.articles.map(({ source }) => source),
          shown,
        )
      : inMemory(others.articles),
    today,
    skipped,
    lacksNamed: own.lacksNamed || others.lacksNamed,
  }
}

/** The drafts once more, those without a date as of the day. */
async function dated(
  drafts: readonly PackedArticle[],
  { files }: Found,
  today: string,
  dates: Dates,
  load: Load,
): Promise<readonly PackedArticle[]> {
  const undated = drafts.filter(({ source }) => source.published === null).map(({ source }) => source.path)
  if (undated.length === 0) return drafts
  const paths = new Set(undated)
  const again = files.filter(
    ({ path }) => paths.has(path) || undated.some((each) => each.startsWith(`${path}#`)),
  )
  const known = new Map([...dates, ...undated.map((path) => [path, today] as const)])
  const { articles } = await load({ files: again, passed: [], ignored: [] }, known)
  const byPath = new Map(articles.map((article) => [article.source.path, article]))
  return drafts.map((draft) => {
    const { path } = draft.source
    const other = paths.has(path) ? byPath.get(path) : undefined
    return other ? { ...other, source: withInferredDate(other.source, today) } : draft
  })
}

function withInferredDate(source: Source, today: string): Source {
  const { path } = source
  const text = `${path}: has no date; taken as of ${today}, the day of this run. Add \`published:\` to it, or give --as-of.`
  const messages: Message[] = [
    ...source.messages,
    { path, severity: 'info', code: 'draft-without-date', text },
  ]
  return { ...source, publishedBasis: 'inferred', publishedFrom: 'this run', messages }
}
