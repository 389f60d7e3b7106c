import { Cache, type Known } from '../check/cache.js'
import { exitOf } from '../check/exit.js'
import type { CheckFlags } from '../check/flags.js'
import { Memory } from '../check/memory.js'
import { checkOnce } from '../check/once.js'
import { print } from '../check/print.js'
import { select } from '../check/select.js'
import { assertDrafts, type CheckSettings, settingsOf, settingsText } from '../check/settings.js'
import { say } from '../gather.js'
import { harmless } from '../harmless.js'
import type { Io } from '../io.js'
import { assertNoArticle } from '../no-article.js'

/** `claimdiff check`: what there is to say of drafts before they are published. */
export async function check(drafts: readonly string[], flags: CheckFlags, io: Io): Promise<number> {
  const settings = await settingsOf(drafts, flags, io)
  if (flags.printConfig) {
    io.out(settingsText(settings))
    return 0
  }
  assertDrafts(settings, flags)
  const cache = settings.cache === null ? null : Cache.open(settings.cache, io)
  if (!flags.watch) return run(settings, cache, io)
  const { watch } = await import('../check/watch.js')
  const memory = cache ?? new Memory()
  const again = async (): Promise<CheckSettings> => {
    const anew = await settingsOf(drafts, flags, io)
    await run(anew, memory, io)
    return anew
  }
  return watch(settings, again, io)
}

async function run(settings: CheckSettings, cache: Known | null, io: Io): Promise<number> {
  const selected = await select(settings, io)
  if (typeof selected === 'string') return nothing(selected, settings, io)
  const written = settings.print.formats.flatMap(({ file }) => file ?? [])
  const articles = [...selected.drafts.files, ...selected.against.files]
  assertNoArticle(written, articles, 'Choose another file.', io)
  const { result, lacksNamed } = await checkOnce(selected, settings, cache, io)
  await print(result, settings.print, io)
  return exitOf(result, lacksNamed, settings.exit, io)
}

/** Nothing to check is no failure, and never looks like a check that found nothing. */
async function nothing(
  line: string,
  { print: { formats, ...rest }, levels }: CheckSettings,
  io: Io,
): Promise<number> {
  const isForPeople = formats.every(({ name, file }) => file !== null || name === 'stylish')
  const others = formats.filter(({ name, file }) => file !== null || name !== 'stylish')
  if (others.length > 0) {
    const { emptyResult } = await import('../check/empty.js')
    await print(emptyResult(levels), { ...rest, formats: others }, io)
  }
  if (isForPeople) io.out(harmless(`${line}\n`))
  else say(line, io)
  return 0
}
