import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fromFolder } from '../config/locate.js'
import { withPath } from '../failure.js'
import { harmless } from '../harmless.js'
import { planOf, type Step } from '../init/plan.js'
import type { Io } from '../io.js'
import { version } from '../version.js'

interface Flags {
  readonly dryRun?: boolean
  readonly hook?: boolean
  readonly action?: boolean
  readonly all?: boolean
}

/** `claimdiff init`: never changes what is there; a second run changes nothing. */
export async function init(
  given: string | readonly string[] | undefined,
  { dryRun = false, hook = false, action = false, all = false }: Flags,
  io: Io,
): Promise<number> {
  const folder = resolve(io.cwd, given === undefined ? '' : String(given))
  const steps = planOf({ folder, hook: hook || all, action: action || all, version: version() })
  for (const step of steps) io.out(harmless(`${done(step, dryRun, io).join('\n')}\n`))
  io.out(harmless(`\n${hint(fromFolder(io.cwd, folder))}`))
  return 0
}

function done(step: Step, isDry: boolean, { cwd }: Io): string[] {
  const path = fromFolder(cwd, step.path)
  if ('kept' in step) {
    const { kept, lines = [] } = step
    const [end] = lines.length > 0 || /[.:]$/.test(kept) ? [''] : ['.']
    return [`kept ${path}: ${kept}${end}`, ...lines.map((line) => `    ${line}`)]
  }
  if (existsSync(step.path)) return [`kept ${path}: it is there already`]
  if (isDry) return [`would make ${path}`]
  make(path, step)
  return [`made ${path}`]
}

function make(shown: string, step: Extract<Step, { readonly text: string }>): void {
  try {
    mkdirSync(dirname(step.path), { recursive: true })
    writeFileSync(step.path, step.text, { flag: 'wx', mode: step.isProgram ? 0o755 : 0o644 })
  } catch (error) {
    throw withPath(shown, error, 'cannot be made')
  }
}

const hint = (folder: string): string =>
  `Next:${
    folder === '.'
      ? ''
      : `
  cd ${folder}`
  }
  claimdiff report    how the two articles in sources/ differ
  claimdiff check     what the draft in drafts/ has against them

The articles and the draft are examples: remove them and put your own there (.md, .txt, .html, .docx, .pdf, feeds), or fetch
articles with claimdiff add URL. Give each its date, in front matter (published: 2024-01-31) or with --published, so that
an update can be told from a contradiction. claimdiff init --hook checks drafts at each commit, --action on GitHub.
`
