import { checkDrafts } from '../../check/index.js'
import { byCodeUnit, type CheckResult, type Source } from '../../model/index.js'
import { warn } from '../gather.js'
import type { Io } from '../io.js'
import { version } from '../version.js'
import { expectedIn } from './expect.js'
import { readAll } from './read.js'
import type { Selected } from './select.js'
import type { CheckSettings } from './settings.js'

export interface Checked {
  readonly result: CheckResult
  /** A file that the person named could not be read. */
  readonly lacksNamed: boolean
}

/** Reads, compares and checks the files of one selection. */
export async function checkOnce(selected: Selected, settings: CheckSettings, io: Io): Promise<Checked> {
  const { asOf, levels, quiet } = settings
  const { drafts, against, skipped, lacksNamed } = await readAll(selected, settings, io)
  const { collect, conclude } = await import('../../pipeline.js')
  const extraction = collect([...drafts, ...against])
  const result = conclude(extraction, { ...(asOf && { asOf }), messages: skipped })
  if (!quiet) warn(result.messages, io)
  const sources = new Map(extraction.sources.map((source) => [source.path, source]))
  const paths = drafts.map(({ source }) => source.path).sort(byCodeUnit)
  const checked = checkDrafts({
    result,
    drafts: paths,
    rawOf: (path) => sources.get(path)?.raw ?? '',
    levels,
    ...(await expectedIn(paths.map((path) => sources.get(path) as Source))),
    statuses: new Map(),
    version: version(),
  })
  return { result: checked, lacksNamed }
}
