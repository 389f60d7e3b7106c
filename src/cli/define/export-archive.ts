import type { Command } from 'commander'
import { choice } from '../flags.js'
import type { Run } from './run.js'
import { examples } from './words.js'

export const addExport = (program: Command, run: Run): Command =>
  program
    .command('export')
    .summary('write what an archive holds, for other programs')
    .description(
      'Writes the claims of an archive, a line or row for each; its sources; or its articles with their claims, which import reads.',
    )
    .argument('<archive>', 'what claimdiff index made: a file, or the address of a database')
    .addOption(choice('-f, --format <FORMAT>', 'form of the file', ['ndjson', 'csv', 'parquet'], 'ndjson'))
    .addOption(choice('--what <WHAT>', 'what is written', ['claims', 'sources', 'articles'], 'claims'))
    .option('-o, --out <FILE>', 'file to write; default: standard output')
    .addHelpText(
      'after',
      examples(
        'claimdiff export archive.duckdb --format parquet --out claims.parquet',
        'claimdiff export archive.duckdb --format csv --what sources > sources.csv',
        'claimdiff export archive.duckdb --what articles --out articles.ndjson',
      ),
    )
    .action(run(async () => (await import('../commands/export-archive.js')).exportArchive))
