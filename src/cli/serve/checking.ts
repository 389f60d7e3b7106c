import type { Checked } from '../../serve/answer.js'
import type { Holding } from '../../serve/checker.js'
import type { Draft } from '../../serve/draft.js'
import { Refused } from '../../serve/refused.js'
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

/** Checks drafts one after the other, just as `claimdiff check` does; what was read of sources is not read again. */
export class Checking {
  private readonly memory = new Memory()

  private constructor(
    private readonly settings: CheckSettings,
    private readonly io: Io,
  ) {}

  /** Throws a Failure where the sources cannot be found. */
  static async open(
    flags: ServedFlags,
    io: Io,
  ): Promise<{ readonly checking: Checking; readonly holding: Holding }> {
    const settings = await settingsOf([], { ...flags, quiet: true }, io)
    const checking = new Checking(settings, io)
    return { checking, holding: await checking.load() }
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
    // So that the first draft waits for nothing but itself.
    await import('../check/compare.js')
    for (const { text } of skipped) this.io.err(text)
    return { articles: articles.length, claims: articles.reduce((sum, { claims }) => sum + claims.length, 0) }
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
