import { type Command, Option } from 'commander'
import { checkedDate } from '../dates.js'
import { compareFlags } from '../flags.js'
import type { Run } from './run.js'
import { examples, pathsHelp } from './words.js'

export const addReport = (program: Command, run: Run): Command =>
  compareFlags(program.command('report'))
    .summary('read, compare, write claims/ and reports/, print the summary')
    .description(
      'Reads the articles, writes claims/<article>.json and reports/report.{html,md,json,csv}, prints a summary.',
    )
    .argument('[paths...]', pathsHelp)
    .option('--out <DIR>', 'folder in which claims/ and reports/ are written; default: here')
    .option('--claims <DIR>', 'folder of the claims; default: claims/')
    .option('--reports <DIR>', 'folder of the reports; default: reports/')
    .option(
      '--previous <FILE>',
      'report.json of an earlier run: marks what is new, changed or no longer contested',
    )
    .addOption(
      new Option('--since <DATE>', 'only questions with a figure of that day or later').argParser((value) =>
        checkedDate(value, '--since'),
      ),
    )
    .addHelpText(
      'after',
      examples(
        'claimdiff report',
        'claimdiff report wire/*.txt --published wire/b.txt=2024-01-31 --out today',
        'claimdiff report --previous reports/report.json --since 2024-01-31',
      ),
    )
    .action(run(async () => (await import('../commands/report.js')).report))
