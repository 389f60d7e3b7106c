import type { Clause, Reading } from './rule.js'

/** "reported 9 and 14 deaths, respectively": the noun is said once. */
export function shared(chunks: Clause['chunks'], read: ReadonlyMap<number, Reading>): Reading[] {
  const found: Reading[] = []
  for (let at = 0; at < chunks.length - 2; at++) {
    const np = chunks[at]?.np
    const model = read.get(at + 2)
    if (!np?.quantity || np.head !== null || read.has(at) || chunks[at + 1]?.kind !== 'and' || !model)
      continue
    found.push({ ...model, chunk: at, rule: 'gapping', strength: 5 })
  }
  return found
}

/** "The first fire killed 39; the second, two months later, 12; the last, 11.": after each semicolon a name and its figure. */
export function inRow(chunks: Clause['chunks'], read: ReadonlyMap<number, Reading>): Reading[] {
  const found: Reading[] = []
  let model: Reading | undefined
  let start = 0
  for (let at = 0; at < chunks.length; at++) {
    model = read.get(at) ?? model
    if (chunks[at]?.kind === 'stop') start = at + 1
    const opened =
      chunks[start - 1]?.key === ';' &&
      (chunks[start]?.np || chunks[start]?.kind === 'prep' || chunks[start]?.kind === 'time')
    if (!model || read.has(at) || !opened || chunks[at - 1]?.kind !== 'comma') continue
    const { np } = chunks[at] as (typeof chunks)[number]
    const after = chunks[at + 1]
    if (np?.quantity?.kind !== 'number' || np.head !== null || np.determiner !== null) continue
    const end = after?.kind === 'prep' && after.key === 'in' ? chunks[at + 3] : after
    if (end && end.kind !== 'stop') continue
    if (chunks.slice(start, at).some((chunk) => chunk.vg || chunk.np?.quantity)) continue
    found.push({ ...model, chunk: at, rule: 'gapping', strength: 5 })
  }
  return found
}

/** "one more death and seven infections; Hong Kong three and 24": two figures in the order of those before. */
export function inPairs(chunks: Clause['chunks'], read: ReadonlyMap<number, Reading>): Reading[] {
  const found: Reading[] = []
  let models: readonly Reading[] = []
  for (let at = 3; at < chunks.length - 2; at++) {
    const passed = read.get(at - 3)
    if (passed) models = [...models, passed].slice(-2)
    const [first, second] = [chunks[at]?.np, chunks[at + 2]?.np]
    if (!first?.quantity || first.head !== null || !second?.quantity || second.head !== null) continue
    if (chunks[at + 1]?.kind !== 'and' || read.has(at) || read.has(at + 2)) continue
    if (!chunks[at - 1]?.np?.head || chunks[at - 1]?.np?.quantity || chunks[at - 2]?.key !== ';') continue
    if (chunks[at + 3] && chunks[at + 3]?.kind !== 'stop') continue
    if (models.length < 2) continue
    for (const [i, model] of models.entries())
      found.push({ ...model, chunk: at + 2 * i, rule: 'gapping', strength: 5 })
  }
  return found
}

/** "19 confirmed and two probable cases": the noun is said once, after the last. */
export function qualified(chunks: Clause['chunks'], read: ReadonlyMap<number, Reading>): Reading[] {
  const found: Reading[] = []
  for (let at = 0; at < chunks.length - 3; at++) {
    const np = chunks[at]?.np
    const next = chunks[at + 1]
    const model = read.get(at + 3)
    if (!np?.quantity || np.head !== null || read.has(at) || chunks[at + 2]?.kind !== 'and') continue
    if (!(next?.kind === 'adjective' || (next?.vg?.bare && ['confirm', 'suspect'].includes(next.vg.lemma))))
      continue
    if (model && chunks[at + 3]?.np?.head === 'case')
      found.push({ ...model, chunk: at, rule: 'gapping', strength: 5 })
  }
  return found
}
