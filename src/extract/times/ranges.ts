import { contains, type Span, type TimeMention, type Token } from '../../model/index.js'

/** Two dates that say one stretch of time: "from November 24 to December 1". */
export interface DateRange extends Span {
  /** Both values, parted by a slash. */
  readonly value: string
  readonly parts: readonly [TimeMention, TimeMention]
}

const joiners = new Set(['to', 'and', 'until', 'till', 'through', '-', '–', '—', 'up to'])

/** The ranges among one sentence's mentions; the span takes in "from" or "between". */
export function dateRangesIn(
  mentions: readonly TimeMention[],
  text: string,
  tokens: readonly Token[],
): DateRange[] {
  const ranges: DateRange[] = []
  let at = 0
  for (let index = 0; index + 1 < mentions.length; index++) {
    const [left, right] = [mentions[index] as TimeMention, mentions[index + 1] as TimeMention]
    if (!isPoint(left) || !isPoint(right)) continue
    const joiner = text
      .slice(left.end, Math.min(right.start, left.end + 12))
      .trim()
      .toLowerCase()
    if (!joiners.has(joiner)) continue
    while (at < tokens.length && (tokens[at] as Token).end <= left.start) at++
    const before = tokens[at - 1]
    const opener = before && (before.lower === 'from' || before.lower === 'between') ? before : undefined
    if (joiner === 'and' && opener?.lower !== 'between') continue
    if (joiner !== 'and' && opener?.lower === 'between') continue
    if (
      joiner !== '-' &&
      joiner !== '–' &&
      joiner !== '—' &&
      !opener &&
      joiner === 'to' &&
      left.value > right.value
    )
      continue
    const range = {
      start: opener?.start ?? left.start,
      end: right.end,
      value: `${left.value}/${right.value}`,
      parts: [left, right] as const,
    }
    if (!ranges.some((other) => contains(other, range))) ranges.push(range)
    index++
  }
  return ranges
}

const isPoint = ({ type, value }: TimeMention): boolean =>
  (type === 'DATE' || type === 'TIME') && !value.endsWith('_REF')
