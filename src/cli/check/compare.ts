import { checkDrafts } from '../../check/index.js'
import { byCodeUnit, type Source } from '../../model/index.js'
import { collect, conclude } from '../../pipeline.js'
import { warn } from '../gather.js'
import type { Io } from '../io.js'
import { openLedger, statusesIn } from '../ledger/honour.js'
import { version } from '../version.js'
import { Archives } from './archives.js'
import type { Known } from './cache.js'
import { expectedIn } from './expect.js'
import { heldFor } from './held.js'
import type { Checked } from './once.js'
import { readAll } from './read.js'
import type { Selected } from './select.js'
import type { CheckSettings } from './settings.js'

/** Reads the articles and holds the drafts against all of them, and against what archives hold. */
export async function compareDrafts(
  selected: Selected,
  settings: CheckSettings,
  cache: Known | null,
  io: Io,
): Promise<Checked> {
  const archives = new Archives(selected.against.archives ?? [], io)
  try {
    return await compareWith(archives, selected, settings, cache, io)
  } finally {
    await archives.close()
  }
}

async function compareWith(
  archives: Archives,
  selected: Selected,
  settings: CheckSettings,
  cache: Known | null,
  io: Io,
): Promise<Checked> {
  const { levels, quiet, config } = settings
  const { aliases } = config.settings
  const read = await readAll(selected, settings, cache, archives, io)
  const { drafts, against, today, skipped, lacksNamed } = read
  const paths = drafts.map(({ source }) => source.path).sort(byCodeUnit)
  const held = await heldFor(drafts, [against, ...(await archives.without(paths))], aliases)
  const extraction = collect([...drafts, ...held.articles])
  const result = conclude(extraction, {
    ...(today && { asOf: today }),
    ...(aliases && { aliases }),
    isPool: held.isPool,
    messages: [...skipped, ...held.messages],
    about: new Set(paths),
  })
  if (!quiet) warn(result.messages, io)
  const open = await openLedger(settings.ledger, io)
  const sources = new Map(extraction.sources.map((source) => [source.path, source]))
  const checked = checkDrafts({
    result,
    drafts: paths,
    sources: await held.of,
    rawOf: (path) => sources.get(path)?.raw ?? '',
    levels,
    ...(await expectedIn(paths.map((path) => sources.get(path) as Source))),
    statuses: open ? statusesIn(open, { result, sources: extraction.sources }, io) : new Map(),
    version: version(),
  })
  return { result: checked, lacksNamed, isRepeatable: !lacksNamed && !open?.ledger.problems.length }
}
