import { byCodeUnit } from '../model/index.js'
import type { Side } from './comparison.js'

export interface FigureSpan {
  readonly low: number | null
  readonly high: number | null
  readonly unit: string | null
}

/** The span of the asserted totals as the words bound them, in the unit that most of them are in. */
export function spanOf(sides: readonly Side[]): FigureSpan {
  const figures = sides.flatMap(({ claim }) =>
    claim.quantity && claim.modality === 'asserted' && !claim.quantity.increment ? [claim.quantity] : [],
  )
  const unit = commonest(figures.flatMap((figure) => (figure.unit === null ? [] : [figure.unit])))
  let low: number | null = null
  let high: number | null = null
  for (const figure of figures) {
    if (unit !== null && figure.unit !== null && figure.unit !== unit) continue
    for (const end of [figure.low, figure.high]) {
      if (end === null) continue
      low = low === null ? end : Math.min(low, end)
      high = high === null ? end : Math.max(high, end)
    }
  }
  return { low, high, unit }
}

function commonest(words: readonly string[]): string | null {
  if (words.length < 2) return words[0] ?? null
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const ranked = [...counts].sort(([a, x], [b, y]) => y - x || byCodeUnit(a, b))
  return ranked[0]?.[0] ?? null
}
