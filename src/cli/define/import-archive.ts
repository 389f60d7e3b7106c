import type { Command } from 'commander'
import type { Run } from './run.js'
import { examples } from './words.js'

export const addImport = (program: Command, run: Run): Command =>
  program
    .command('import')
    .summary('put exported articles into an archive')
    .description(
      'Reads what claimdiff export --what articles wrote into an archive, whole or not at all. Articles of the same paths are replaced, all others stay.',
    )
    .argument('<files...>', 'NDJSON files of articles')
    .requiredOption(
      '--into <FILE>',
      'the archive, made where there is none; or the address of one on a PostgreSQL server',
    )
    .addHelpText('after', examples('claimdiff import articles.ndjson --into archive.duckdb'))
    .action(run(async () => (await import('../commands/import-archive.js')).importArchive))
