import { type Command, Option } from 'commander'
import { choice, configFlags, jobsFlag, ledgerFlag, readFlags, storeFlag } from '../flags.js'
import { knownState, knownVerdict } from '../ledger/words.js'
import type { Run } from './run.js'
import { examples, pathsHelp } from './words.js'

/** `claimdiff decisions` and what can be done with them. */
export function addDecisions(program: Command, run: Run): Command {
  const decisions = program
    .command('decisions')
    .helpCommand(false)
    .summary('list, check, prune and export the ledger of decisions')
    .description('What was decided of discrepancies, and how it stands to the articles as they are now.')
    .addHelpText(
      'after',
      examples(
        'claimdiff decisions list sources --state open',
        'claimdiff decisions undo 8f3a21c0d1e2',
        'claimdiff decisions verify sources',
        'claimdiff decisions export --format markdown > decisions.md',
      ),
    )
  addList(decisions, run)
  addExport(decisions, run)
  addImport(decisions, run)
  addVerify(decisions, run)
  addPrune(decisions, run)
  addReversal(decisions, run, 'undo')
  addReversal(decisions, run, 'redo')
  return decisions
}

const ledger = (command: Command): Command => storeFlag(ledgerFlag(command))

const filters = (command: Command): Command =>
  command
    .option('--by <NAME>', 'only what was decided by people with this in their name')
    .addOption(
      new Option('--verdict <VERDICT>', 'only these: conflict, update, scope, …').argParser(knownVerdict),
    )
    .addOption(
      new Option(
        '--state <STATE>',
        'only these: settled, open (still a finding), reopened, orphaned, replaced, undone, idle, absent',
      ).argParser(knownState),
    )

const rowPaths = 'articles to hold the decisions against; none: only what the ledger says by itself'

const addList = (decisions: Command, run: Run): Command =>
  filters(ledger(jobsFlag(readFlags(decisions.command('list')))))
    .summary('the decisions, and how each stands')
    .argument('[paths...]', rowPaths)
    .addOption(choice('-f, --format <FORMAT>', 'form of the list', ['text', 'json', 'csv', 'ndjson'], 'text'))
    .addHelpText(
      'after',
      examples(
        'claimdiff decisions list',
        'claimdiff decisions list sources --state orphaned',
        'claimdiff decisions list --by anna --format csv > anna.csv',
      ),
    )
    .action(run(async () => (await import('../commands/decisions.js')).list))

const addExport = (decisions: Command, run: Run): Command =>
  filters(ledger(jobsFlag(readFlags(decisions.command('export')))))
    .summary('the decisions as a table, as text for a correction note, or as they are')
    .argument('[paths...]', rowPaths)
    .addOption(
      choice(
        '-f, --format <FORMAT>',
        "form; ledger: the ledger's own lines",
        ['csv', 'json', 'markdown', 'ledger'],
        'csv',
      ),
    )
    .addHelpText(
      'after',
      examples(
        'claimdiff decisions export > decisions.csv',
        'claimdiff decisions export sources --verdict conflict --format markdown',
        'claimdiff decisions export --store postgres://desk@db/news --format ledger > claimdiff-decisions.ndjson',
      ),
    )
    .action(run(async () => (await import('../commands/decisions.js')).exported))

const addImport = (decisions: Command, run: Run): Command =>
  ledger(configFlags(decisions.command('import')))
    .summary('add what other ledgers hold')
    .description(
      'Adds the lines of other ledgers that this one lacks, as they stand there. Exit 1 where a line cannot be used, or says ' +
        'something else than the line of that id here.',
    )
    .argument('<ledgers...>', 'files of decisions, or databases: postgres://user@host/database')
    .option('-n, --dry-run', 'only say how many would be added')
    .option('-q, --quiet', 'no warnings on standard error')
    .addHelpText(
      'after',
      examples(
        'claimdiff decisions import their-decisions.ndjson',
        'claimdiff decisions import claimdiff-decisions.ndjson --store postgres://desk@db/news',
      ),
    )
    .action(run(async () => (await import('../commands/decisions.js')).importLines))

const addVerify = (decisions: Command, run: Run): Command =>
  ledger(jobsFlag(readFlags(decisions.command('verify'))))
    .summary('check every line, and that what it quotes is in the articles')
    .description(
      'Checks every line of the ledger, and that every decision finds its passages. Exit 1 where something is wrong.',
    )
    .argument('[paths...]', pathsHelp)
    .option('--lines', 'check the lines alone; read no article')
    .addHelpText(
      'after',
      examples('claimdiff decisions verify sources', 'claimdiff decisions verify --lines'),
    )
    .action(run(async () => (await import('../commands/decisions.js')).verify))

const addPrune = (decisions: Command, run: Run): Command =>
  ledger(jobsFlag(readFlags(decisions.command('prune'))))
    .summary('remove what is taken back or has lost its passage')
    .description(
      'Says which lines are taken back (undone) or have lost their passage (orphaned); with --write removes them.',
    )
    .argument('[paths...]', pathsHelp)
    .option('--write', 'remove them')
    .option('--unreadable', 'also lines that cannot be used')
    .addHelpText(
      'after',
      examples('claimdiff decisions prune sources', 'claimdiff decisions prune sources --write'),
    )
    .action(run(async () => (await import('../commands/decisions.js')).prune))

const addReversal = (decisions: Command, run: Run, action: 'undo' | 'redo'): Command =>
  ledger(configFlags(decisions.command(action)))
    .summary(action === 'undo' ? 'take decisions back' : 'bring back what was taken back')
    .description(
      action === 'undo'
        ? 'Adds a line that takes a decision, or all of one stroke, back. Without an id: the last one.'
        : 'Adds a line that brings a decision, or all of one stroke, back. Without an id: what was taken back last.',
    )
    .argument('[ids...]', 'ids of decisions, as list shows them (their beginning is enough)')
    .option('-r, --reason <TEXT>', 'why')
    .option('--by <NAME>', "who; default: CLAIMDIFF_BY, git's user.name and user.email, USER")
    .option('--at <DATE>', 'when; default: now')
    .option('-q, --quiet', 'no warnings on standard error')
    .addHelpText(
      'after',
      examples(`claimdiff decisions ${action}`, `claimdiff decisions ${action} 8f3a21c0d1e2`),
    )
    .action(run(async () => (await import('../commands/decisions.js'))[action]))
