import type { Article, Filed, Row, Store } from '../../archive/index.js'
import { DistinctIds } from '../../order.js'
import { type Cell, csvLine } from '../../report/csv-text.js'
import { jsonLine } from '../../report/json.js'
import { Evidences } from '../packed.js'

/** What `import` reads: one file a line, with its articles and their claims. */
export interface FileLine extends Omit<Filed, 'articles'> {
  /** Version of this form. */
  readonly archive: 1
  readonly articles: readonly Article[]
}

export async function* articleLines(store: Store): AsyncGenerator<string> {
  for await (const file of store.filed()) {
    const line: FileLine = { archive: 1, ...file, articles: file.articles.map(whole) }
    yield `${jsonLine(line)}\n`
  }
}

/** As `extract --format ndjson` prints them. */
export async function* claimLines(store: Store): AsyncGenerator<string> {
  const ids = new DistinctIds()
  for await (const { articles } of store.filed())
    for (const article of articles) {
      const { claims } = whole(article)
      if (claims.length > 0)
        yield ids
          .of(claims)
          .map((claim) => `${jsonLine(claim)}\n`)
          .join('')
    }
}

/** With its evidence where it belongs. */
const whole = (article: Article): Article => {
  const { source, claims, notUnderstood } = article
  return { source, claims: [...Evidences.from([article]).of(claims)], notUnderstood }
}

export async function* rowLines(rows: AsyncIterable<readonly Row[]>): AsyncGenerator<string> {
  for await (const piece of rows) yield piece.map((row) => `${jsonLine(row)}\n`).join('')
}

export async function* csvLines(
  columns: readonly string[],
  rows: AsyncIterable<readonly Row[]>,
): AsyncGenerator<string> {
  yield csvLine(columns)
  for await (const piece of rows) yield piece.map((row) => csvLine(Object.values(row) as Cell[])).join('')
}
