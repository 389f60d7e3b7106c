import type { Command } from 'commander'
import type { Run } from './run.js'
import { examples } from './words.js'

export const addInit = (program: Command, run: Run): Command =>
  program
    .command('init')
    .summary('set up a folder with two example articles')
    .description('Makes sources/ with two short articles that disagree. Never changes a file that is there.')
    .argument('[folder]', 'the folder to set up; default: here')
    .option('-n, --dry-run', 'only say what would be made')
    .addHelpText('after', examples('claimdiff init', 'claimdiff init desk --dry-run'))
    .action(run(async () => (await import('../commands/init.js')).init))
