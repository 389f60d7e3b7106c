import type { Command } from 'commander'
import { choice, jobsFlag, readFlags } from '../flags.js'
import type { Run } from './run.js'
import { examples, pathsHelp } from './words.js'

export const addExtract = (program: Command, run: Run): Command =>
  jobsFlag(readFlags(program.command('extract')))
    .summary("print each article's claims")
    .description(
      'Prints every figure and date: what it measures, of whom, when, said by whom, and where it stands.',
    )
    .argument('[paths...]', pathsHelp)
    .addOption(choice('-f, --format <FORMAT>', 'form of the result', ['json', 'ndjson', 'csv'], 'json'))
    .option('--allow-empty', 'exit 0 even where no claim was found')
    .addHelpText(
      'after',
      examples('claimdiff extract article.md', 'claimdiff extract sources --format csv > claims.csv'),
    )
    .action(run(async () => (await import('../commands/extract.js')).extract))
