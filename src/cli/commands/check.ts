import { exitOf } from '../check/exit.js'
import type { CheckFlags } from '../check/flags.js'
import { checkOnce } from '../check/once.js'
import { assertNoArticle, print } from '../check/print.js'
import { type Selected, select } from '../check/select.js'
import { assertDrafts, settingsOf, settingsText } from '../check/settings.js'
import type { Io } from '../io.js'

/** `claimdiff check`: what there is to say of drafts before they are published. */
export async function check(drafts: readonly string[], flags: CheckFlags, io: Io): Promise<number> {
  const settings = await settingsOf(drafts, flags, io)
  if (flags.printConfig) {
    io.out(settingsText(settings))
    return 0
  }
  assertDrafts(settings, flags)
  const selected = await select(settings, io)
  assertNoArticle(settings.print.formats, articlesOf(selected), io)
  const { result, lacksNamed } = await checkOnce(selected, settings, io)
  await print(result, settings.print, io)
  return exitOf(result, lacksNamed, settings.exit, io)
}

const articlesOf = ({ drafts, against }: Selected): ReadonlySet<string> =>
  new Set([...drafts.files, ...against.files].map(({ real }) => real))
