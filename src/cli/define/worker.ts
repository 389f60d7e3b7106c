import { type Command, Option } from 'commander'
import { Failure } from '../failure.js'
import { readFlags } from '../flags.js'
import type { Run } from './run.js'
import { examples, pathsHelp } from './words.js'

function concurrencyOf(value: string): number {
  const number = Number(value)
  if (Number.isInteger(number) && number >= 1 && number <= 64) return number
  throw new Failure(`--concurrency: '${value}' is no number of jobs. Give a whole number from 1 to 64.`)
}

export const addWorker = (program: Command, run: Run): Command =>
  readFlags(program.command('worker'))
    .summary('read and compare articles from the queue of a database, with other workers')
    .description(
      'Takes articles and blocks from a queue in a PostgreSQL database, on as many machines as it is started on. What a worker that is gone was at work on is done by the others.',
    )
    .argument('[paths...]', `with --enqueue: ${pathsHelp}`)
    .requiredOption('--store <ADDRESS>', 'the database: postgres://user@host/database')
    .option('--enqueue', 'put the articles into the queue, and end')
    .option('--stdin-list', 'with --enqueue: as of claimdiff extract, a path or an article for each line')
    .option('--once', 'end when the queue is empty')
    .option('--found', 'print what was found: a line for each question and discrepancy')
    .addOption(
      new Option('-c, --concurrency <N>', 'jobs at once; start a worker for each processor rather than more')
        .default(1)
        .argParser(concurrencyOf),
    )
    .addHelpText(
      'after',
      examples(
        'claimdiff worker --store postgres://user@host/news --enqueue wires',
        'claimdiff worker --store postgres://user@host/news --once',
        'claimdiff worker --store postgres://user@host/news --found > found.ndjson',
      ),
    )
    .action(run(async () => (await import('../commands/worker.js')).worker))
