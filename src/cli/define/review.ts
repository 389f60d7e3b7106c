import { type Command, Option } from 'commander'
import { runFlags } from '../flags.js'
import { defaultLedger } from '../ledger/name.js'
import { portOf } from '../listening/port.js'
import type { Run } from './run.js'
import { examples, pathsHelp } from './words.js'

export const addReview = (program: Command, run: Run): Command =>
  runFlags(program.command('review'))
    .summary('work through the conflicts in a browser')
    .description(
      'Serves a page on this machine alone, in which a person decides on one conflict after the other. Each decision is on the ' +
        'disk before the page says so. Articles, settings and the ledger are watched while it runs.',
    )
    .argument('[paths...]', pathsHelp)
    .option('--decisions <FILE>', `the ledger; default: ${defaultLedger}`)
    .addOption(new Option('--no-decisions').hideHelp())
    .option('--by <NAME>', "who decides; default: CLAIMDIFF_BY, git's user.name and user.email, USER")
    .option('--read-only', 'only look: nothing can be decided')
    .option('--open', 'open the page in a browser')
    .addOption(new Option('--port <N>', 'port; default: one that is free').argParser(portOf))
    .option('--host <HOST>', 'address to listen on; other than 127.0.0.1 needs --yes-expose and a password')
    .option('--yes-expose', 'let others on the network open the page, without encryption')
    .option('--password-file <FILE>', 'file that holds the password; default: CLAIMDIFF_REVIEW_PASSWORD')
    .option('--allow-empty', 'serve also where no claim was found')
    .addHelpText(
      'after',
      examples(
        'claimdiff review',
        'claimdiff review wire/ --by Anna --open',
        'claimdiff review wire/ --read-only --port 4600',
      ),
    )
    .action(run(async () => (await import('../commands/review.js')).review))
