import type { Command } from 'commander'
import { choice, jobsFlag, readFlags, storeFlag } from '../flags.js'
import type { Run } from './run.js'
import { examples, pathsHelp } from './words.js'

export const addExplain = (program: Command, run: Run): Command =>
  storeFlag(jobsFlag(readFlags(program.command('explain'))))
    .summary('explain a claim, why two claims are one question or not, or a rule')
    .description(
      'Explains one claim (which rule set which field from which words), question, discrepancy or rule; of two claims ' +
        'whether they are one question, what decided it, and how their figures compare.',
    )
    .argument(
      '<id...>',
      'an id from a result, or two ids of claims (their beginning is enough), or the name of a rule or level; then the articles',
    )
    .option('-s, --sources <PATHS...>', pathsHelp)
    .addOption(choice('-f, --format <FORMAT>', 'form of the explanation', ['text', 'json'], 'text'))
    .addHelpText(
      'after',
      examples(
        'claimdiff explain counted-noun',
        'claimdiff explain 3f9a2c a.md b.md',
        'claimdiff explain 3f9a2c 81d07e sources --format json',
      ),
    )
    .action(run(async () => (await import('../commands/explain.js')).explain))
