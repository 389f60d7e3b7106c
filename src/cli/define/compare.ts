import type { Command } from 'commander'
import { choice, compareFlags } from '../flags.js'
import type { Run } from './run.js'
import { examples, pathsHelp } from './words.js'

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
    .addHelpText(
      'after',
      examples(
        'claimdiff compare a.md b.md --format summary',
        'claimdiff compare sources --fail-on error > result.json',
      ),
    )
    .action(run(async () => (await import('../commands/compare.js')).compare))
