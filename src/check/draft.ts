import type { Finding, Question, RuleLevel, Severity } from '../model/index.js'

/** A finding before it is held against expectations and decisions. */
export type Raised = Omit<Finding, 'severity' | 'suppressed' | 'decision'> & {
  /** Ids of the discrepancies that it stands for; none for what is no pair. */
  readonly pairs: readonly string[]
}

export const questionWords = ({ id, text, measure }: Question): NonNullable<Finding['question']> => ({
  id,
  text,
  measure,
})

export const severityOf = (rule: string, levels: ReadonlyMap<string, RuleLevel>): Severity | null => {
  const level = levels.get(rule) ?? 'off'
  return level === 'off' ? null : level
}
