import type { Command } from 'commander'
import { compareFlags } from '../flags.js'
import type { Run } from './run.js'
import { examples, pathsHelp } from './words.js'

export const addReport = (program: Command, run: Run): Command =>
  compareFlags(program.command('report'))
    .summary('read, compare, write claims/ and reports/, print the summary')
    .description(
      'Reads the articles, writes claims/<article>.json and reports/report.{html,md,json}, prints a summary.',
    )
    .argument('[paths...]', pathsHelp)
    .option('--out <DIR>', 'folder in which claims/ and reports/ are written; default: here')
    .option('--claims <DIR>', 'folder of the claims; default: claims/')
    .option('--reports <DIR>', 'folder of the reports; default: reports/')
    .addHelpText(
      'after',
      examples(
        'claimdiff report',
        'claimdiff report wire/*.txt --published wire/b.txt=2024-01-31 --out today',
      ),
    )
    .action(run(async () => (await import('../commands/report.js')).report))
