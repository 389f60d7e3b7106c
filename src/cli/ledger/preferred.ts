import type { Claim, Discrepancy, SourceSummary } from '../../model/index.js'
import { Failure } from '../failure.js'
import { didYouMean } from '../suggest.js'

/** The path of the article of a pair that is preferred: named by its path, the end of it, or its outlet. */
export function preferredOf(
  wanted: string,
  { id, left, right }: Pick<Discrepancy, 'id' | 'left' | 'right'>,
  claims: ReadonlyMap<string, Claim>,
  sources: ReadonlyMap<string, SourceSummary>,
): string {
  const paths = [left, right].flatMap((claim) => claims.get(claim)?.source ?? [])
  const names = paths.map((path) => [path, sources.get(path)?.outlet ?? ''])
  const slashed = wanted.replaceAll('\\', '/')
  const isNamed = ([path = '', outlet = '']: string[]): boolean =>
    path === slashed || path.endsWith(`/${slashed}`) || outlet.toLowerCase() === wanted.trim().toLowerCase()
  const found = names.filter(isNamed)
  const [only] = found
  if (only?.[0] !== undefined && found.length === 1) return only[0]
  if (found.length > 1)
    throw new Failure(`--prefer: '${wanted}' is both sides of ${id}. Name one of ${paths.join(', ')}.`)
  throw new Failure(
    `--prefer: '${wanted}' is no side of ${id}.${didYouMean(wanted, names.flat())} It is between ${paths.join(' and ')}.`,
  )
}
