import { checkstyle } from './checkstyle.js'
import { compact } from './compact.js'
import { csv } from './csv.js'
import { github } from './github.js'
import { gitlab } from './gitlab.js'
import { html } from './html.js'
import { json, ndjson } from './json.js'
import { junit } from './junit.js'
import { markdown } from './markdown.js'
import type { CheckReporter } from './reporter.js'
import { sarif } from './sarif.js'
import { stylish } from './stylish.js'

/** Every reporter of checks by the name that `--format` takes. The only list: the type follows it. */
export const checkReporters = {
  stylish,
  compact,
  json,
  ndjson,
  sarif,
  github,
  gitlab,
  junit,
  checkstyle,
  markdown,
  html,
  csv,
} as const satisfies Readonly<Record<string, CheckReporter>>

export type { CheckReporter, CheckReportOptions } from './reporter.js'
