import { type Command, Option } from 'commander'
import { storeOf } from '../archive/address.js'
import { jobsFlag, readFlags } from '../flags.js'
import type { Run } from './run.js'
import { examples, pathsHelp } from './words.js'

export const addIndex = (program: Command, run: Run): Command =>
  jobsFlag(readFlags(program.command('index')))
    .summary('keep the claims of many articles in an archive, and bring it up to date')
    .description(
      'Reads the articles into an archive, one file that check, report, compare and review take in their place. A second run reads only what is new or changed, and lets go of what is no longer there.',
    )
    .argument('[paths...]', pathsHelp)
    .option('--into <FILE>', 'the archive; made where there is none')
    .addOption(
      new Option(
        '--store <ADDRESS>',
        'the archive on a PostgreSQL server, instead: postgres://user@host/database',
      ).argParser(storeOf),
    )
    .option('-n, --dry-run', 'only say what would be read')
    .option('--allow-empty', 'exit 0 even where the archive then holds no claim')
    .addHelpText(
      'after',
      examples(
        'claimdiff index sources --into archive.duckdb',
        'claimdiff index wire/2024 wire/2025 --into archive.duckdb --jobs 4',
        'claimdiff index wire --store postgres://desk@db/claimdiff',
        'claimdiff check draft.md --against archive.duckdb',
      ),
    )
    .action(run(async () => (await import('../commands/index-articles.js')).indexArticles))
