import { type Command, Option } from 'commander'
import { Failure } from '../failure.js'
import { choice, compareFlags } from '../flags.js'
import type { Run } from './run.js'
import { examples, pathsHelp } from './words.js'

function capOf(value: string): number {
  const number = Number(value)
  if (Number.isInteger(number) && number >= 2 && number <= 100_000) return number
  throw new Failure(`--block-cap: '${value}' is no number of articles. Give a whole number from 2 to 100000.`)
}

export const addCompare = (program: Command, run: Run): Command =>
  compareFlags(program.command('compare'))
    .summary('print everything: claims, questions, agreements, differences')
    .description('Prints the whole result of comparing the articles; writes no files.')
    .argument('[paths...]', pathsHelp)
    .addOption(
      choice(
        '-f, --format <FORMAT>',
        'form of the result',
        ['json', 'markdown', 'html', 'csv', 'summary'],
        'json',
      ),
    )
    .option(
      '--blocks',
      'compare what claimdiff extract --blocks wrote, sorted, from standard input: a line for each question and discrepancy',
    )
    .addOption(
      new Option(
        '--block-cap <N>',
        'with --blocks: articles of one key that are compared at once; a block of more is cut, and says so (default: 500)',
      ).argParser(capOf),
    )
    .addHelpText(
      'after',
      examples(
        'claimdiff compare a.md b.md --format summary',
        'claimdiff compare sources --fail-on error > result.json',
      ),
    )
    .action(run(async () => (await import('../commands/compare.js')).compare))
