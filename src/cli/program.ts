import { readFileSync } from 'node:fs'
import { Command, CommanderError, Option } from 'commander'
import type { AddFlags } from './commands/add.js'
import { explainFailure } from './complaint.js'
import { Failure } from './failure.js'
import { choice, compareFlags, jobsFlag, readFlags } from './flags.js'
import { harmless } from './harmless.js'
import type { Io } from './io.js'

/** Runs one command line (without node and the script). Returns the exit code; throws nothing. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  let code = 0
  const program = build(io, (result) => {
    code = result
  })
  try {
    const [first, ...rest] = argv
    await program.parseAsync(first === 'help' ? [...rest.slice(0, 1), '--help'] : [...argv], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0
    io.err(harmless(explainFailure(error, argv, program, io)))
    return 2
  }
}

type Finish = (code: number) => void
type Action<Flags> = (paths: readonly string[], flags: Flags, io: Io) => Promise<number>

/** The rooms are loaded by the command that needs them: `--help` and `--version` wait for none. */
function build(io: Io, finish: Finish): Command {
  const program = new Command('claimdiff')
    .description(
      'Reads several news articles, takes each apart into claims, and says where they cannot all be right.',
    )
    .version(version(), '-V, --version')
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({ writeOut: io.out, writeErr: io.err, outputError: () => {} })
    .helpCommand(false)
    .addHelpText('after', programHelp)
  const run =
    <Flags>(load: () => Promise<Action<Flags>>) =>
    async (paths: readonly string[], flags: Flags) =>
      finish(await (await load())(paths, flags, io))

  addReport(program).action(run(async () => (await import('./commands/report.js')).report))
  addExtract(program).action(run(async () => (await import('./commands/extract.js')).extract))
  addCompare(program).action(run(async () => (await import('./commands/compare.js')).compare))
  addExplain(program).action(run(async () => (await import('./commands/explain.js')).explain))
  addDoctor(program).action(run(async () => (await import('./commands/doctor.js')).doctor))
  addAdd(program).action(run(async () => addWithVersion((await import('./commands/add.js')).add)))
  addInit(program).action(run(async () => (await import('./commands/init.js')).init))
  return program
}

const pathsHelp =
  'articles (Markdown, text, HTML, DOCX, PDF, feeds, ninjs), folders of them, or - for standard input; default: sources/'

const addReport = (program: Command): Command =>
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

const addExtract = (program: Command): Command =>
  jobsFlag(readFlags(program.command('extract')))
    .summary("print each article's claims")
    .description(
      'Prints every figure and date: what it measures, of whom, when, said by whom, and where it stands.',
    )
    .argument('[paths...]', pathsHelp)
    .addOption(choice('-f, --format <FORMAT>', 'form of the result', ['json', 'ndjson', 'csv'], 'json'))
    .option('--allow-empty', 'exit 0 even where no claim was found')
    .addHelpText(
      'after',
      examples('claimdiff extract article.md', 'claimdiff extract sources --format csv > claims.csv'),
    )

const addCompare = (program: Command): Command =>
  compareFlags(program.command('compare'))
    .summary('print everything: claims, questions, agreements, differences')
    .description('Prints the whole result of comparing the articles; writes no files.')
    .argument('[paths...]', pathsHelp)
    .addOption(
      choice(
        '-f, --format <FORMAT>',
        'form of the result',
        ['json', 'markdown', 'html', 'csv', 'summary'],
        'json',
      ),
    )
    .addHelpText(
      'after',
      examples(
        'claimdiff compare a.md b.md --format summary',
        'claimdiff compare sources --fail-on error > result.json',
      ),
    )

const addExplain = (program: Command): Command =>
  jobsFlag(readFlags(program.command('explain')))
    .summary('explain a claim, why two claims are one question or not, or a rule')
    .description(
      'Explains one claim (which rule set which field from which words), question, discrepancy or rule; of two claims ' +
        'whether they are one question, what decided it, and how their figures compare.',
    )
    .argument(
      '<id...>',
      'an id from a result, or two ids of claims (their beginning is enough), or the name of a rule or level; then the articles',
    )
    .option('-s, --sources <PATHS...>', pathsHelp)
    .addOption(choice('-f, --format <FORMAT>', 'form of the explanation', ['text', 'json'], 'text'))
    .addHelpText(
      'after',
      examples(
        'claimdiff explain counted-noun',
        'claimdiff explain 3f9a2c a.md b.md',
        'claimdiff explain 3f9a2c 81d07e sources --format json',
      ),
    )

const addDoctor = (program: Command): Command =>
  readFlags(program.command('doctor'))
    .summary('say which articles, dates and folders are used, and why')
    .description(
      'Says which articles are read, how each was dated, what was skipped, and whether results can be written.',
    )
    .argument('[paths...]', pathsHelp)
    .option('--out <DIR>', 'folder in which claims/ and reports/ would be written; default: here')
    .option('--claims <DIR>', 'folder of the claims; default: claims/')
    .option('--reports <DIR>', 'folder of the reports; default: reports/')
    .addHelpText('after', examples('claimdiff doctor', 'claimdiff doctor wire/'))

const addAdd = (program: Command): Command =>
  program
    .command('add')
    .summary('save web pages and files as Markdown articles; alone in using the network')
    .description(
      'Fetches each address, takes the article out of the page (or PDF, DOCX, feed, ninjs), and writes it as Markdown with outlet, date, title and address. Never overwrites a file.',
    )
    .argument('<url|file...>', 'addresses (http, https) and files; of a feed each item is an article')
    .option('--into <DIR>', 'folder in which the articles are written', 'sources')
    .option('--outlet <NAME>', "the outlet's name, where the page gives none or a wrong one")
    .option('--allow-private', 'also fetch from this machine and private networks')
    .addOption(
      new Option('--timeout <SECONDS>', 'how long one address may take').default(30).argParser(seconds),
    )
    .option('--force', 'add again what is there already, under another name')
    .addHelpText(
      'after',
      examples(
        'claimdiff add https://news.example/ferry',
        'claimdiff add report.pdf --outlet "Coast Guard" --into wire',
      ),
    )

function seconds(text: string): number {
  const value = Number(text)
  if (text.trim() !== '' && value > 0 && value <= 3600) return value
  throw new Failure(`--timeout: '${text}' is no number of seconds. Write it as 30.`)
}

const addWithVersion =
  (
    add: (given: readonly string[], flags: AddFlags, io: Io) => Promise<number>,
  ): Action<Omit<AddFlags, 'userAgent'>> =>
  (given, flags, io) =>
    add(given, { ...flags, userAgent: `claimdiff/${version()}` }, io)

const addInit = (program: Command): Command =>
  program
    .command('init')
    .summary('set up a folder with two example articles')
    .description('Makes sources/ with two short articles that disagree. Never changes a file that is there.')
    .argument('[folder]', 'the folder to set up; default: here')
    .option('-n, --dry-run', 'only say what would be made')
    .addHelpText('after', examples('claimdiff init', 'claimdiff init desk --dry-run'))

const examples = (...lines: readonly string[]): string =>
  `\nExample${lines.length > 1 ? 's' : ''}:\n${lines.map((line) => `  $ ${line}\n`).join('')}`

const programHelp = `${examples('claimdiff init', 'claimdiff report', 'claimdiff compare a.md b.txt --format summary')}
Exit codes: 0 done, 1 something found (with --fail-on), 2 bad usage, unreadable input, or no claim found.`

function version(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}
