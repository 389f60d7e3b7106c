import type { Command } from 'commander'
import { readFlags, storeFlag } from '../flags.js'
import type { Run } from './run.js'
import { examples, pathsHelp } from './words.js'

export const addDoctor = (program: Command, run: Run): Command =>
  storeFlag(readFlags(program.command('doctor')))
    .summary('say which articles, dates and folders are used, and why')
    .description(
      'Says which articles are read, how each was dated, what was skipped, and whether results can be written.',
    )
    .argument('[paths...]', pathsHelp)
    .option('--out <DIR>', 'folder in which claims/ and reports/ would be written; default: here')
    .option('--claims <DIR>', 'folder of the claims; default: claims/')
    .option('--reports <DIR>', 'folder of the reports; default: reports/')
    .addHelpText('after', examples('claimdiff doctor', 'claimdiff doctor wire/'))
    .action(run(async () => (await import('../commands/doctor.js')).doctor))
