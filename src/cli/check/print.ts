import type { CheckResult } from '../../model/index.js'
import { type Io, wantsColour } from '../io.js'
import { assertMatches } from '../schemas.js'
import { printAll, writeAll } from '../write.js'
import type { WantedFormat } from './flags.js'

export interface PrintSettings {
  /** None: stylish, to standard output. */
  readonly formats: readonly WantedFormat[]
  readonly quiet: boolean
  readonly color: boolean
}

const usual: readonly WantedFormat[] = [{ name: 'stylish', file: null }]

/** Writes the result in every form that is wanted: files first, whole or not at all, then standard output. */
export async function print(
  result: CheckResult,
  { formats, quiet, color }: PrintSettings,
  io: Io,
): Promise<void> {
  const { checkReporters } = await import('../../report/check/index.js')
  const shown = quiet ? errorsOnly(result) : result
  const wanted = formats.length === 0 ? usual : formats
  if (wanted.some(({ name }) => name === 'json')) await assertMatches('check', shown, 'check')
  const screen = { colour: wantsColour(io, io.outIsTerminal, color), width: io.columns }
  const made = wanted.map(({ name, file }) => ({
    file,
    text: checkReporters[name](shown, file === null ? screen : {}),
  }))
  writeAll(
    made.flatMap(({ file, text }) => (file === null ? [] : [{ path: file, text: [text] }])),
    io.cwd,
  )
  for (const { file, text } of made) if (file === null) await printAll([text], io)
}

/** The counts stay those of the whole check. */
const errorsOnly = (result: CheckResult): CheckResult => ({
  ...result,
  findings: result.findings.filter(({ severity }) => severity === 'error'),
})
