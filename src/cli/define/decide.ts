import { type Command, Option } from 'commander'
import { jobsFlag, ledgerFlag, readFlags, storeFlag } from '../flags.js'
import { knownResolution } from '../ledger/words.js'
import type { Run } from './run.js'
import { examples } from './words.js'

export const addDecide = (program: Command, run: Run): Command =>
  storeFlag(ledgerFlag(jobsFlag(readFlags(program.command('decide')))))
    .summary('record what a person says of a discrepancy')
    .description(
      'Adds a decision on each discrepancy to the ledger, a file of lines that compare, report and check honour and that ' +
        'belongs under version control. A decision holds as long as both passages stand in their articles as they were quoted.',
    )
    .usage('[options] <id...> <verdict> [paths...]')
    .argument('<words...>', wordsHelp)
    .option('-r, --reason <TEXT>', 'why; needed')
    .addOption(
      new Option(
        '--resolution <RESOLUTION>',
        'what is done about a conflict: prefer, range, defer, pending, ask; prefer and range settle it',
      ).argParser(knownResolution),
    )
    .option('--prefer <SOURCE>', 'the article of the pair that is followed: its path or outlet')
    .option('--flag', 'for a second person to look at: it stays a finding')
    .option('--by <NAME>', "who decides; default: CLAIMDIFF_BY, git's user.name and user.email, USER")
    .option('--at <DATE>', 'when; default: now')
    .option('--all-of <QUESTION>', 'decide every discrepancy of one question')
    .option(
      '--repeats',
      'also pairs of the same question with the same two figures, as other articles have them',
    )
    .option('-n, --dry-run', 'only say what would be recorded')
    .addHelpText(
      'after',
      verdictsHelp +
        examples(
          'claimdiff decide 47b95eff5b80 scope --reason "One counts civilians only"',
          'claimdiff decide 47b9 7a66 conflict --prefer AFP --reason "AFP has the ministry\'s list" sources',
          'claimdiff decide --all-of 04b8384d709a update --reason "The toll rose overnight"',
        ),
    )
    .action(run(async () => (await import('../commands/decide.js')).decide))

const wordsHelp =
  'ids of discrepancies (their beginning is enough), the verdict, then the articles as they were given to compare; default: sources/'

const verdictsHelp = `
Verdicts:
  conflict    the two contradict each other; a finding until a resolution settles it
  update      one is later news
  scope       they speak of different things
  compatible  both can hold
  extraction  the program misread one
  unsure      cannot tell; stays a finding
`
