import type { Command } from 'commander'
import type { Run } from './run.js'
import { examples } from './words.js'

export const addInit = (program: Command, run: Run): Command =>
  program
    .command('init')
    .summary('set up a folder: settings, example articles, git hook, GitHub workflow')
    .description(
      'Makes claimdiff.config.json, two short articles that disagree and a draft that has something against it. Never changes a file that is there: ' +
        'what would have to be added to one is shown.',
    )
    .argument('[folder]', 'the folder to set up; default: here')
    .option('--hook', 'also a git hook that checks staged drafts before each commit')
    .option('--action', 'also a GitHub workflow that checks drafts and shows the findings in changes')
    .option('--all', 'hook and workflow')
    .option('-n, --dry-run', 'only say what would be made')
    .addHelpText('after', examples('claimdiff init', 'claimdiff init --all', 'claimdiff init desk --dry-run'))
    .action(run(async () => (await import('../commands/init.js')).init))
