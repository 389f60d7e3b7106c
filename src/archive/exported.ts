import { claimColumns } from './claim-columns.js'
import type { Exported } from './kept.js'

/** What a row says of the article, whatever it is a row of. */
export const ofArticle = ['source', 'outlet', 'published'] as const
export const ofClaim: readonly string[] = Object.keys(claimColumns)
export const ofSource = [
  ...['published_basis', 'published_from', 'type', 'title', 'url'],
  ...['language', 'understood', 'tier', 'claims'],
]

/** The columns of what is exported as a table, in their order. */
export const exportedColumns: Readonly<Record<Exported, readonly string[]>> = {
  claims: [...ofArticle, ...ofClaim],
  sources: [...ofArticle, ...ofSource],
}
