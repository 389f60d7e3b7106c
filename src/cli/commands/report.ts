import { join } from 'node:path'
import { grouped, type Result, type SourceSummary } from '../../model/index.js'
import { type ClaimsFile, claimsFile, claimsText } from '../claims-file.js'
import { configured } from '../config/configured.js'
import type { CompareFlags } from '../flags.js'
import { examine, exitCode } from '../gather.js'
import { type Io, wantsColour } from '../io.js'
import { honoured } from '../ledger/honour.js'
import { assertNoArticle } from '../no-article.js'
import type { Evidences } from '../packed.js'
import { readPrevious } from '../previous.js'
import { assertMatches } from '../schemas.js'
import { claimsFileNames, type Output, writeAll } from '../write.js'

interface Flags extends CompareFlags {
  readonly out?: string
  readonly claims?: string
  readonly reports?: string
  readonly previous?: string
  readonly since?: string
}

export interface Folders {
  readonly claims: string
  readonly reports: string
}

export const foldersOf = ({
  out = '',
  claims,
  reports,
}: Pick<Flags, 'out' | 'claims' | 'reports'>): Folders => ({
  claims: claims ?? join(out, 'claims'),
  reports: reports ?? join(out, 'reports'),
})

/** `claimdiff report`: writes claims and reports, prints the summary. Writes nothing where nothing was found. */
export async function report(paths: readonly string[], given: Flags, io: Io): Promise<number> {
  const flags = await configured(given, io)
  const previous = flags.previous === undefined ? null : await readPrevious(flags.previous, io)
  const examined = await honoured(await examine(paths, flags, io), flags, io)
  const { files, evidences } = examined
  const result = await narrowed(examined.result, previous, flags)
  const code = exitCode({ ...examined, result }, flags, io)
  if (result.counts.claims === 0 && !flags.allowEmpty) return code
  const folders = foldersOf(flags)
  const { reporters } = await import('../../report/index.js')
  const { jsonPieces } = await import('../../report/json.js')
  const outputs = [
    ...(await claimsOutputs(examined.result, evidences, folders.claims)),
    { path: join(folders.reports, 'report.html'), text: [reporters.html(result)] },
    { path: join(folders.reports, 'report.md'), text: [reporters.markdown(result)] },
    { path: join(folders.reports, 'report.csv'), text: [reporters.csv(result)] },
    {
      path: join(folders.reports, 'report.json'),
      text: jsonPieces({ ...result, claims: evidences.of(result.claims) }),
    },
  ]
  await assertMatches('result', result, join(folders.reports, 'report.json'))
  // `--reports sources` would write report.md over an article of that name.
  const written = outputs.map(({ path }) => path)
  assertNoArticle(written, files, 'Choose another folder with --reports.', io)
  writeAll(outputs, io.cwd)
  const colour = wantsColour(io, io.outIsTerminal, flags.color)
  io.out(
    reporters.summary(result, {
      colour,
      width: io.columns,
      reportPath: join(folders.reports, 'report.html'),
    }),
  )
  return code
}

/** Held against the earlier report as a whole, then narrowed to what is new since the date. */
async function narrowed(
  result: Result,
  previous: Result | null,
  { previous: path = '', since }: Flags,
): Promise<Result> {
  const { changesBetween, onlySince } = await import('../../report/index.js')
  const whole = previous ? { ...result, changes: changesBetween(previous, path, result) } : result
  return since === undefined ? whole : onlySince(whole, since)
}

async function claimsOutputs(result: Result, evidences: Evidences, folder: string): Promise<Output[]> {
  const names = claimsFileNames(result.sources.map(({ source }) => source))
  const outputs: Output[] = []
  const claims = grouped(result.claims, ({ source }) => [source])
  const notUnderstood = grouped(result.notUnderstood, ({ source }) => [source])
  const messages = grouped(result.messages, ({ path }) => [path])
  const fileOf = (source: SourceSummary): ClaimsFile =>
    claimsFile({
      sources: [source],
      claims: [...evidences.of(claims.get(source.source) ?? [])],
      notUnderstood: notUnderstood.get(source.source) ?? [],
      messages: messages.get(source.source) ?? [],
    })
  for (const source of result.sources) {
    const path = join(folder, names.get(source.source) as string)
    await assertMatches('claims', fileOf(source), path)
    outputs.push({ path, text: late(() => claimsText(fileOf(source), 'json')) })
  }
  return outputs
}

/** Made when it is asked for, and not kept. */
const late = (make: () => Iterable<string>): Iterable<string> => ({
  [Symbol.iterator]: () => make()[Symbol.iterator](),
})
