import type { Command } from 'commander'
import { choice, jobsFlag, readFlags, storeFlag } from '../flags.js'
import type { Run } from './run.js'
import { examples, pathsHelp } from './words.js'

export const addExtract = (program: Command, run: Run): Command =>
  storeFlag(jobsFlag(readFlags(program.command('extract'))))
    .summary("print each article's claims")
    .description(
      'Prints every figure and date: what it measures, of whom, when, said by whom, and where it stands.',
    )
    .argument('[paths...]', pathsHelp)
    .addOption(choice('-f, --format <FORMAT>', 'form of the result', ['json', 'ndjson', 'csv'], 'json'))
    .option(
      '--stdin-list',
      'read standard input line by line: paths, or articles as JSON ({"path", "text", …}); with --format ndjson or --blocks',
    )
    .option(
      '--blocks',
      'a line for each article and key that it can be compared by, to be sorted for claimdiff compare --blocks',
    )
    .option('--allow-empty', 'exit 0 even where no claim was found')
    .addHelpText(
      'after',
      examples(
        'claimdiff extract article.md',
        'claimdiff extract sources --format csv > claims.csv',
        'find wires -name "*.md" | claimdiff extract --stdin-list --blocks | LC_ALL=C sort > blocks',
      ),
    )
    .action(run(async () => (await import('../commands/extract.js')).extract))
