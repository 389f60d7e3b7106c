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
import type { Known } from './cache.js'
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
  readonly against: readonly PackedArticle[]
  readonly skipped: readonly Message[]
  /** A file that the person named could not be read. */
  readonly lacksNamed: boolean
}

type Dates = ReadonlyMap<string, string>
type Load = (found: Found, dates: Dates) => Promise<Loaded>

/** Reads all in one go, and once more the drafts without a date: of this run's day, as they are about to be published. */
export async function readAll(
  { drafts, against }: Selected,
  settings: ReadSettings,
  cache: Known | null,
  io: Io,
): Promise<ReadArticles> {
  const files = [...drafts.files, ...against.files]
  const dates = suppliedDates(settings.published, files)
  const shown = progress(io, settings.quiet)
  const load: Load = (found, known) =>
    loadCached(
      found,
      {
        dates: known,
        wanted: 'bare',
        jobs: settings.jobs,
        onFile: (done, all) => shown.show(done, all, 'Reading articles:'),
      },
      cache,
    )
  const passed = [...drafts.passed, ...against.passed]
  const { articles, skipped, lacksNamed } = await load({ files, passed, ignored: [] }, dates).finally(
    shown.clear,
  )
  for (const { text } of skipped) say(text, io)
  assertItems(dates, articles)
  const paths = new Set(drafts.files.map(({ path }) => path))
  const isDraft = ({ source }: PackedArticle): boolean =>
    paths.has(source.path) || paths.has(source.path.replace(/#\d{1,9}$/, ''))
  const own = articles.filter(isDraft)
  if (own.length === 0) {
    const where = drafts.files.map(({ path }) => path).join(', ')
    throw new Failure(`${where}: no draft could be read. See the lines above.`)
  }
  const today = settings.asOf ?? newest(articles.map(({ source }) => source))
  return {
    drafts: today === null ? own : await dated(own, drafts, today, dates, load),
    against: articles.filter((article) => !isDraft(article)),
    skipped,
    lacksNamed,
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
