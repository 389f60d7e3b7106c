import type { Result } from '../model/index.js'
import { reporters } from '../report/index.js'

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

/** In a reporter's words; what only a comparison has is left out of JSON and empty in the tables. */
export function claimsText(file: ClaimsFile, format: 'json' | 'ndjson' | 'csv'): string {
  const uncompared = format === 'json' ? file : { ...file, questions: [] }
  return reporters[format](uncompared as unknown as Result)
}
