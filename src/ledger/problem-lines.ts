import type { Ledger } from './ledger.js'

const mostSaid = 5

/** Which lines of a ledger cannot be used, a sentence each; `more` stands behind each of them. */
export function problemLines({ problems }: Ledger, path: string, more = ''): readonly string[] {
  const said = problems
    .slice(0, mostSaid)
    .map(({ number, says }) => `${path}:${number}: this line ${says}; it is passed over.${more}`)
  const left = problems.length - said.length
  return left > 0 ? [...said, `${path}: and ${left} more lines that cannot be used.`] : said
}
