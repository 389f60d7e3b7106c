import { byCodeUnit, fileName } from '../model/index.js'
import type { ComparisonContext, Decision, Side } from './comparison.js'
import { quoteOf } from './side.js'

/** What a person could add so that undetermined pairs are decided: one line an article, in order of path. */
export function adviceFor(decisions: readonly Decision[], context: ComparisonContext): string[] {
  const lines = new Map<string, string>()
  for (const { pair, level } of decisions) {
    if (level.id !== 'undated') continue
    for (const side of [pair.left, pair.right]) {
      const { source } = side.claim
      if (lines.has(source) || context.sources.get(source)?.published) continue
      const line = adviceOf(side)
      if (line) lines.set(source, line)
    }
  }
  return [...lines].sort(([a], [b]) => byCodeUnit(a, b)).map(([, line]) => line)
}

function adviceOf({ claim, asOf }: Side): string | null {
  const where = `Add \`published:\` to ${fileName(claim.source)}`
  const quote = quoteOf(claim)
  if (claim.kind === 'date')
    return claim.time?.value.includes('X') ? `${where} to place "${quote}" in time.` : null
  return asOf === null
    ? `${where} to tell whether "${quote}" is an earlier, a later or another figure.`
    : null
}
