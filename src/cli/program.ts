import { Command, CommanderError } from 'commander'
import { explainFailure } from './complaint.js'
import { addAdd } from './define/add.js'
import { addCheck } from './define/check.js'
import { addCompare } from './define/compare.js'
import { addDecide } from './define/decide.js'
import { addDecisions } from './define/decisions.js'
import { addDoctor } from './define/doctor.js'
import { addExplain } from './define/explain.js'
import { addExport } from './define/export-archive.js'
import { addExtract } from './define/extract.js'
import { addImport } from './define/import-archive.js'
import { addIndex } from './define/index-articles.js'
import { addInit } from './define/init.js'
import { addReport } from './define/report.js'
import { addReview } from './define/review.js'
import type { Run } from './define/run.js'
import { addServe } from './define/serve.js'
import { examples } from './define/words.js'
import { addWorker } from './define/worker.js'
import { harmless } from './harmless.js'
import type { Io } from './io.js'
import { version } from './version.js'

/** In the order in which help lists them. */
const commands = [
  addReport,
  addExtract,
  addCompare,
  addCheck,
  addReview,
  addServe,
  addDecide,
  addDecisions,
  addExplain,
  addDoctor,
  addAdd,
  addIndex,
  addExport,
  addImport,
  addWorker,
  addInit,
]

/** Runs one command line (without node and the script). Returns the exit code; throws nothing. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  let code = 0
  const program = build(io, (result) => {
    code = result
  })
  try {
    const [first, ...rest] = argv
    await program.parseAsync(first === 'help' ? [...rest.slice(0, 1), '--help'] : [...argv], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0
    io.err(harmless(explainFailure(error, argv, program, io)))
    return 2
  }
}

type Finish = (code: number) => void

/** The rooms are loaded by the command that needs them: `--help` and `--version` wait for none. */
function build(io: Io, finish: Finish): Command {
  const program = new Command('claimdiff')
    .description(
      'Reads several news articles, takes each apart into claims, and says where they cannot all be right.',
    )
    .version(version(), '-V, --version')
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({ writeOut: io.out, writeErr: io.err, outputError: () => {} })
    .helpCommand(false)
    .addHelpText('after', programHelp)
  const run: Run = (load) => async (paths, flags) => finish(await (await load())(paths, flags, io))

  for (const add of commands) add(program, run)
  return program
}

const programHelp = `${examples('claimdiff init', 'claimdiff report', 'claimdiff compare a.md b.txt --format summary')}
Exit codes: 0 done, 1 something found (with --fail-on), 2 bad usage, unreadable input, or no claim found.`
