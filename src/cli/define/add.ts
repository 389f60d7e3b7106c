import { type Command, Option } from 'commander'
import type { AddFlags } from '../commands/add.js'
import { Failure } from '../failure.js'
import type { Io } from '../io.js'
import { version } from '../version.js'
import type { Run } from './run.js'
import { examples } from './words.js'

export const addAdd = (program: Command, run: Run): Command =>
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
    .action(
      run(async () => {
        const { add } = await import('../commands/add.js')
        return (given: readonly string[], flags: Omit<AddFlags, 'userAgent'>, io: Io) =>
          add(given, { ...flags, userAgent: `claimdiff/${version()}` }, io)
      }),
    )

function seconds(text: string): number {
  const value = Number(text)
  if (text.trim() !== '' && value > 0 && value <= 3600) return value
  throw new Failure(`--timeout: '${text}' is no number of seconds. Write it as 30.`)
}
