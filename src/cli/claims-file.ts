import type { Result } from '../model/index.js'
import { reporters } from '../report/index.js'
import { jsonPieces } from '../report/json.js'

/** What claims/<article>.json holds: the part of a result that one article can say by itself. */
export type ClaimsFile = Pick<Result, 'schema' | 'sources' | 'claims' | 'notUnderstood' | 'messages'>

export function claimsFile({
  sources,
  claims,
  notUnderstood,
  messages,
}: Omit<ClaimsFile, 'schema'>): ClaimsFile {
  return { schema: 1, sources, claims, notUnderstood, messages }
}

/** In a reporter's words, piece by piece; what only a comparison has is left out of JSON and empty in the table. */
export const claimsText = (file: ClaimsFile, format: 'json' | 'csv'): Iterable<string> =>
  format === 'json' ? jsonPieces(file) : [reporters.csv({ ...file, questions: [] } as unknown as Result)]
