import { type Command, Option } from 'commander'
import { checkRules } from '../../check/rules.js'
import { formatOf, wholeNumber } from '../check/flags.js'
import { checkedDate } from '../dates.js'
import { choice, decisionFlags, jobsFlag, readFlags, storeFlag } from '../flags.js'
import { ruleFlag } from './rule-flag.js'
import type { Run } from './run.js'
import { examples } from './words.js'

const draftsHelp =
  'drafts: files, folders, globs, or - for standard input; default: those that the config names'

export const addCheck = (program: Command, run: Run): Command =>
  decisionFlags(storeFlag(jobsFlag(readFlags(program.command('check')))))
    .summary('check drafts against sources before publishing')
    .description(
      'Checks each draft against the sources and the other drafts: figures that cannot both hold, figures that are out of date, ' +
        'and what does not fit inside the draft itself. One line for each finding, with its place in the draft.',
    )
    .argument('[drafts...]', draftsHelp)
    .option(
      '-a, --against <PATHS...>',
      'what drafts are checked against: files, folders, globs; default: what the config names, else sources/',
    )
    .option('--stdin', 'read a draft from standard input; --stdin-filepath gives it a name')
    .option('--staged', 'only drafts that are staged in git, with the content that would be committed')
    .option('--changed <REF>', 'only drafts that differ from where this branch left REF, and new ones')
    .addOption(
      new Option(
        '-f, --format <NAME[=FILE]>',
        'form of the result, and the file it is written to; may be given again',
      )
        .default([], 'stylish')
        .argParser(formatOf),
    )
    .addOption(ruleFlag())
    .addOption(
      choice('--fail-on <LEVEL>', 'exit 1 for findings of this severity or worse (default: error)', [
        'error',
        'warning',
        'never',
      ]),
    )
    .addOption(
      new Option('--max-warnings <N>', 'exit 1 where there are more warnings than this').argParser((value) =>
        wholeNumber(value, '--max-warnings'),
      ),
    )
    .addOption(
      new Option('--as-of <DATE>', 'the day of this run; default: the newest date of the articles').argParser(
        (value) => checkedDate(value, '--as-of'),
      ),
    )
    .option('--allow-empty', 'exit 0 even where no claim was found in any draft')
    .option(
      '--cache [FILE]',
      'keep what was read in a file, .claimdiffcache unless it is named, so that the next run is quicker',
    )
    .option(
      '-w, --watch',
      'check again whenever a draft, a source, the settings or the ledger change, until Ctrl+C',
    )
    .option('--print-config', 'print the settings in force as JSON, and where each was said; check nothing')
    .addHelpText(
      'after',
      examples(
        'claimdiff check draft.md --against sources/',
        "claimdiff check 'drafts/**/*.md' --against 'wire/*.txt' --fail-on warning",
        'claimdiff check draft.md -a sources/ --format stylish --format sarif=check.sarif',
        'claimdiff check drafts --staged --against sources/ --cache',
        'claimdiff check --stdin --stdin-filepath draft.md -a sources/ --format json < draft.md',
      ) +
        rulesHelp() +
        exitHelp,
    )
    .action(run(async () => (await import('../commands/check.js')).check))

/** What a finding can be called, and what each counts as where nobody says otherwise. */
function rulesHelp(): string {
  const widest = Math.max(...checkRules.map(({ id }) => id.length))
  const lines = checkRules.map(
    ({ id, level, says }) => `  ${id.padEnd(widest)}  ${level.padEnd(7)}  ${says}\n`,
  )
  return `\nRules, and what each counts as unless --rule or the settings say otherwise:\n${lines.join('')}`
}

const exitHelp = `
Exit codes: 0 nothing at or above --fail-on, 1 something found, 2 bad usage, unreadable input, no file, or no claim in any draft.`
