import { configured } from '../config/configured.js'
import { Failure } from '../failure.js'
import type { CompareFlags } from '../flags.js'
import { examine, exitCode } from '../gather.js'
import { type Io, wantsColour } from '../io.js'
import { honoured } from '../ledger/honour.js'
import { assertMatches } from '../schemas.js'
import { printAll } from '../write.js'

export const compareFormats = ['json', 'markdown', 'html', 'csv', 'summary'] as const

interface Flags extends CompareFlags {
  readonly format: (typeof compareFormats)[number]
  readonly blocks?: boolean
  readonly blockCap?: number
}

/** `claimdiff compare`: the whole result on standard output. */
export async function compare(paths: readonly string[], given: Flags, io: Io): Promise<number> {
  if (given.blocks) {
    if (paths.length > 0)
      throw new Failure('--blocks: what is compared comes on standard input. Leave out the paths.')
    return (await import('../streamed/compare-blocks.js')).compareBlocks(given, io)
  }
  const flags = await configured(given, io)
  const examined = await honoured(await examine(paths, flags, io), flags, io)
  const { reporters } = await import('../../report/index.js')
  if (flags.format === 'json') {
    await assertMatches('result', examined.result, 'compare')
    const { jsonPieces } = await import('../../report/json.js')
    const { result, evidences } = examined
    const whole = { ...result, claims: evidences.of(result.claims) }
    await printAll(jsonPieces(whole), io)
  } else {
    const colour = wantsColour(io, io.outIsTerminal, flags.color)
    io.out(reporters[flags.format](examined.result, { colour, width: io.columns }))
  }
  return exitCode(examined, flags, io)
}
