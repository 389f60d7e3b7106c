import type { Checked } from '../../serve/answer.js'
import type { Holding } from '../../serve/checker.js'
import type { Draft } from '../../serve/draft.js'
import { Refused } from '../../serve/refused.js'
import { openStore } from '../archive/open.js'
import { isFailed } from '../check/exit.js'
import type { CheckFlags } from '../check/flags.js'
import { loadCached } from '../check/load-cached.js'
import { Memory } from '../check/memory.js'
import { checkOnce } from '../check/once.js'
import { findAgainst, parted } from '../check/select.js'
import { type CheckSettings, settingsOf } from '../check/settings.js'
import { suppliedDates } from '../dates.js'
import { type FoundFile, withSettings } from '../find.js'
import type { Io } from '../io.js'
import { fileOf } from './draft.js'

/** Which flags of `check` decide what a draft is checked for. */
export type ServedFlags = CheckFlags

/** Milliseconds. */
const countedFor = 60_000

/** Checks drafts one after the other, just as `claimdiff check` does; what was read of sources is not read again. */
export class Checking {
  private readonly memory = new Memory()
  private held: Holding | null = null
  /** When what is held was counted. */
  private counted = 0

  private constructor(
    private readonly settings: CheckSettings,
    private readonly io: Io,
  ) {}

  /** Throws a Failure where the sources cannot be found. */
  static async open(flags: ServedFlags, io: Io): Promise<Checking> {
    return new Checking(await settingsOf([], { ...flags, quiet: true }, io), io)
  }

  private async load(): Promise<Holding> {
    const { config, wish, jobs } = this.settings
    const found = withSettings(await findAgainst(wish, config, this.io), config.settingOf)
    const { articles, skipped } = await loadCached(
      found,
      { dates: new Map(), wanted: 'bare', jobs },
      this.memory,
    )
    this.memory.save()
    this.counted = this.io.now()
    // So that the first draft waits for nothing but itself.
    await import('../check/compare.js')
    for (const { text } of skipped) this.io.err(text)
    const stored = await Promise.all((found.archives ?? []).map((path) => this.countsOf(path)))
    const read = {
      articles: articles.length,
      claims: articles.reduce((sum, { claims }) => sum + claims.length, 0),
    }
    return [read, ...stored].reduce((sum, { articles, claims }) => ({
      articles: sum.articles + articles,
      claims: sum.claims + claims,
    }))
  }

  private async countsOf(path: string): Promise<Holding> {
    const store = await openStore(path, this.io)
    const counts = store.counts()
    await store.close()
    return counts
  }

  /** Counted anew now and then. */
  async holding(): Promise<Holding> {
    const isOld = this.io.now() - this.counted > countedFor
    this.held = this.held && !isOld ? this.held : await this.load()
    return this.held
  }

  async check(draft: Draft): Promise<Checked> {
    const { published, asOf } = draft
    const file = fileOf(draft)
    const settings: CheckSettings = {
      ...this.settings,
      asOf: asOf ?? this.settings.asOf,
      published: published === null ? [] : [`${file.path}=${published}`],
      jobs: 1,
    }
    await this.assertReadable(file, settings)
    const drafts = { files: [file], passed: [], ignored: [] }
    const sources = await findAgainst(settings.wish, settings.config, this.io)
    const selected = parted(drafts, sources, settings.config)
    const { result, lacksNamed } = await checkOnce(selected, settings, this.memory, this.io)
    const isDraft = (path: string): boolean => result.drafts.includes(path)
    return {
      result,
      isFailed: isFailed(result.counts, settings.exit),
      isLacking:
        lacksNamed || result.messages.some(({ path, severity }) => severity === 'error' && isDraft(path)),
    }
  }

  /** What is wrong with the draft itself is for whoever sent it. */
  private async assertReadable(file: FoundFile, { published, config }: CheckSettings): Promise<void> {
    const { files } = withSettings({ files: [file], passed: [], ignored: [] }, config.settingOf)
    const options = { dates: suppliedDates(published, files), wanted: 'bare', jobs: 1 } as const
    const { skipped, articles } = await loadCached({ files, passed: [], ignored: [] }, options, this.memory)
    const [first] = skipped
    if (first) throw new Refused(422, 'request', `${first.text.replace('; skipped.', '.')}`)
    if (articles.length === 0) throw new Refused(422, 'request', 'There is no article in it.')
  }
}
