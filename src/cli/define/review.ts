import type { Command } from 'commander'
import { compareFlags } from '../flags.js'
import type { Run } from './run.js'
import { examples, pathsHelp } from './words.js'

export const addReview = (program: Command, run: Run): Command =>
  compareFlags(program.command('review'))
    .summary('work through the conflicts in a browser')
    .description(
      'Serves a page on this machine alone, in which a person decides on one conflict after the other.',
    )
    .argument('[paths...]', pathsHelp)
    .option('--port <N>', 'port; default: one that is free', Number)
    .option('--by <NAME>', "who decides; default: CLAIMDIFF_BY, git's user.name and user.email, USER")
    .option('--read-only', 'record nothing')
    .addHelpText('after', examples('claimdiff review', 'claimdiff review wire/ --by Anna'))
    .action(run(async () => (await import('../commands/review.js')).review))
