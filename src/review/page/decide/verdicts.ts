import type { DecisionVerdict, Resolution } from '../../../model/index.js'

/** In the order of their keys; each is also the id of its key's action. */
export const verdictChoices: readonly {
  readonly verdict: DecisionVerdict
  readonly name: string
  readonly means: string
}[] = [
  { verdict: 'conflict', name: 'Real conflict', means: 'The two contradict each other.' },
  { verdict: 'update', name: 'Update', means: 'One is later news.' },
  { verdict: 'scope', name: 'Different scope', means: 'They speak of different things.' },
  { verdict: 'compatible', name: 'Compatible', means: 'Both can hold.' },
  { verdict: 'extraction', name: 'Extraction wrong', means: 'The program misread one of them.' },
  { verdict: 'unsure', name: 'Unsure', means: 'It cannot be told.' },
]

export const verdictName = (verdict: DecisionVerdict): string =>
  verdictChoices.find((choice) => choice.verdict === verdict)?.name ?? verdict

/** What can be done about a real conflict, beside following one source. */
export const resolutionChoices: readonly {
  readonly resolution: Exclude<Resolution, 'prefer'>
  readonly name: string
}[] = [
  { resolution: 'range', name: 'report the range' },
  { resolution: 'defer', name: 'defer' },
  { resolution: 'pending', name: 'keep pending' },
  { resolution: 'ask', name: 'ask the sources' },
]

/** How a conflict is resolved, as one value of a list: "", "range", "prefer:sources/a.md". */
export const resolutionValue = (resolution: Resolution | null, prefer: string | null): string =>
  resolution === 'prefer' ? `prefer:${prefer ?? ''}` : (resolution ?? '')

export function resolutionOf(value: string): { resolution: Resolution | null; prefer: string | null } {
  if (value.startsWith('prefer:')) return { resolution: 'prefer', prefer: value.slice('prefer:'.length) }
  const known = resolutionChoices.find(({ resolution }) => resolution === value)
  return { resolution: known?.resolution ?? null, prefer: null }
}
