import { resolve } from 'node:path'
import { compareDrafts } from '../cli/check/compare.js'
import { levelsOf } from '../cli/check/flags.js'
import { Memory } from '../cli/check/memory.js'
import { select } from '../cli/check/select.js'
import { settingsOf } from '../cli/check/settings.js'
import { fromFolder } from '../cli/config/locate.js'
import { Failure } from '../cli/failure.js'
import type { Io } from '../cli/io.js'
import type { CheckResult, RuleLevel } from '../model/index.js'

/** What the plugin takes; what is not given is looked up in the settings of the folder, as `claimdiff check` does. */
export interface Asked {
  /** What paths are relative to, and where the search for settings begins; default: the working folder of remark. */
  readonly cwd?: string
  /** Articles to check against: files, folders, patterns. */
  readonly against?: string | readonly string[]
  /** A file with settings, or false for none. */
  readonly config?: string | false
  readonly rules?: Readonly<Record<string, RuleLevel>>
  /** ISO date: the day of this run. */
  readonly asOf?: string
}

/** A check's result, and the path under which it knows the draft. */
export interface CheckedText extends Pick<CheckResult, 'findings' | 'messages'> {
  readonly path: string
}

/** Articles stay read from one file to the next, as remark may have hundreds. */
const memory = new Memory()
let last: Promise<unknown> = Promise.resolve()

/** One text at a time: the first reads the sources, and those that wait find them read. */
export function checkText(text: string, path: string, cwd: string, asked: Asked): Promise<CheckedText> {
  const checked = last.then(() => check(text, fromFolder(cwd, resolve(cwd, path)), cwd, asked))
  last = checked.catch(() => {})
  return checked
}

async function check(text: string, path: string, cwd: string, asked: Asked): Promise<CheckedText> {
  if (text.trim() === '') return nothing(path)
  const io = worldOf(text, cwd)
  try {
    const settings = await settingsOf([], flagsOf(path, asked), io)
    const selected = await select(settings, io)
    if (typeof selected === 'string') return nothing(path)
    const { result } = await compareDrafts(selected, settings, memory, io)
    memory.save()
    return { findings: result.findings, messages: result.messages, path }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    throw new Error([`claimdiff: ${error.message}`, ...error.details].join('\n'), { cause: error })
  }
}

const nothing = (path: string): CheckedText => ({ findings: [], messages: [], path })

function flagsOf(
  path: string,
  { against, config, rules = {}, asOf }: Asked,
): Parameters<typeof settingsOf>[1] {
  return {
    stdin: true,
    stdinFilepath: path,
    ...(against !== undefined && { against: [against].flat() }),
    ...(config !== undefined && { config }),
    ...(asOf !== undefined && { asOf }),
    rule: Object.entries(rules).reduce(
      (levels, [rule, level]) => levelsOf(`${rule}=${level}`, levels),
      {} as Readonly<Record<string, RuleLevel>>,
    ),
    published: [],
    format: [],
    quiet: true,
    color: false,
    jobs: 1,
  }
}

/** The text stands in for standard input; what there is to say is in the result. */
const worldOf = (text: string, cwd: string): Io => ({
  cwd,
  env: {},
  out: () => {},
  err: () => {},
  readIn: async (most) => {
    const bytes = new TextEncoder().encode(text)
    return bytes.length > most ? null : bytes
  },
  inIsTerminal: false,
  outIsTerminal: false,
  errIsTerminal: false,
  columns: undefined,
  untilStopped: async () => {},
  clock: () => '',
  now: () => 0,
})
