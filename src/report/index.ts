import { csv } from './csv.js'
import { html } from './html.js'
import { json } from './json.js'
import { markdown } from './markdown.js'
import { ndjson } from './ndjson.js'
import type { Reporter } from './reporter.js'
import { summary } from './summary.js'

/** Every reporter by the name that `--format` takes. The only list: the type follows it. */
export const reporters = { summary, markdown, json, ndjson, csv, html } as const satisfies Readonly<
  Record<string, Reporter>
>

export type ReporterName = keyof typeof reporters

export const isReporterName = (name: string): name is ReporterName => Object.hasOwn(reporters, name)

export { changesBetween } from './changes/index.js'
export type { Reporter, ReportOptions } from './reporter.js'
export { onlySince } from './since.js'
