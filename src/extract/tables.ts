import { type Source, type Span, toRaw } from '../model/index.js'
import type { Draft } from './drafts.js'
import type { Said } from './evidence.js'
import type { SentenceReading } from './sentence.js'

/** Where the reader is in a table: cells come one by one, row by row. */
export interface TableState {
  /** The block of the last cell. */
  readonly block: number
  readonly row: number
  readonly column: number
  /** The first row's cells by column. */
  readonly heads: ReadonlyMap<number, Said>
  /** The first cell of the row. */
  readonly rowHead: Said | null
}

/** The state at a sentence; null outside of a table. */
export function tableAt(
  source: Source,
  { sentence }: SentenceReading,
  before: TableState | null,
): TableState | null {
  const { block } = sentence
  if (source.blocks[block]?.kind !== 'cell') return null
  if (before?.block === block) return before
  const last = before && isNext(source, before.block, block) ? before : null
  const [opens, passed] = last ? between(source, last.block, block) : [true, columnsBefore(source, block)]
  const row = last ? last.row + (opens ? 1 : 0) : 0
  const column = opens || !last ? passed : last.column + passed
  const text = source.text.slice(sentence.start, sentence.end)
  const said: Said = { value: text, span: { start: sentence.start, end: sentence.end } }
  const heads = row === 0 ? new Map(last?.heads).set(column, said) : (last?.heads ?? new Map())
  return {
    block,
    row,
    column,
    heads,
    rowHead: opens ? (column === 0 ? said : null) : (last?.rowHead ?? null),
  }
}

/** Empty cells leave no sentence, so that blocks may be missing, but only cells. */
function isNext(source: Source, before: number, block: number): boolean {
  for (let i = before + 1; i < block; i++) if (source.blocks[i]?.kind !== 'cell') return false
  return true
}

/** Columns left empty before a table's first cell. */
function columnsBefore(source: Source, block: number): number {
  const { start } = toRaw(source, source.blocks[block] as Span)
  if (source.type === 'html') return 0
  const line = source.raw.lastIndexOf('\n', start - 1) + 1
  return Math.max(0, source.raw.slice(line, start).split('|').length - 2)
}

/** Whether a row begins between two cells, and how many columns lie between them or before the second. */
function between(source: Source, before: number, block: number): [opens: boolean, passed: number] {
  const [first, second] = [source.blocks[before] as Span, source.blocks[block] as Span]
  const gap = source.raw.slice(toRaw(source, first).end, toRaw(source, second).start)
  if (source.type === 'html') {
    const row = gap.toLowerCase().lastIndexOf('<tr')
    const cells = (row < 0 ? gap : gap.slice(row)).match(/<t[dh]\b/giu)?.length ?? 1
    return [row >= 0, row < 0 ? cells : cells - 1]
  }
  const line = gap.lastIndexOf('\n')
  const bars = (line < 0 ? gap : gap.slice(line)).split('|').length - 1
  return [line >= 0, line < 0 ? bars : Math.max(0, bars - 1)]
}

const measures: readonly (readonly [RegExp, string])[] = [
  [/^(?:confirmed |reported |total )?(?:death tolls?|deaths?|dead|fatalities|killed|bodies)\b/iu, 'killed'],
  [/^(?:confirmed |reported |total )?(?:injuries|injured|wounded|hurt)\b/iu, 'injured'],
  [/^(?:reported |total )?missing\b/iu, 'missing'],
  [/^(?:total )?(?:displaced|homeless)\b/iu, 'displaced'],
  [/^(?:total )?evacuated\b/iu, 'evacuated'],
  [/^(?:total )?(?:arrests|arrested|detained)\b/iu, 'arrested'],
  [/^(?:confirmed |reported |total |new )?(?:infections|infected|cases)\b/iu, 'infected'],
]
/** "Deaths per 100,000", "Dead (%)", "Death rate": no count of people. */
const notCounted = /%|\bper\b|\brate\b|\bpercent\b|\bshare\b|\bchange\b|[,/]|\b(?:and|or)\b/iu
const longestHead = 40

function measureOfHead(head: Said | null | undefined): string | null {
  if (!head || head.value.length > longestHead || notCounted.test(head.value)) return null
  return measures.find(([pattern]) => pattern.test(head.value))?.[1] ?? null
}

/** "Total", "All provinces": the row of the sum, which is of no place. */
const ofAll = /^(?:grand )?(?:total|all|overall|sum)\b/iu

/** The figure that stands alone in a cell, with the measure that the head of its column or its row says; null without. */
export function cellDraft(
  source: Source,
  reading: SentenceReading,
  at: number,
  table: TableState,
): Draft | null {
  const { sentence, quantities, words, chunks } = reading
  const [quantity] = quantities
  if (!quantity || quantities.length > 1 || quantity.kind !== 'number' || table.row === 0) return null
  const rest =
    source.text.slice(sentence.start, quantity.start) + source.text.slice(quantity.end, sentence.end)
  if (/[\p{L}\p{N}]/u.test(rest)) return null
  const column = table.heads.get(table.column)
  const byColumn = measureOfHead(column)
  const head = byColumn ? column : table.rowHead
  const measure = byColumn ?? (table.column > 0 ? measureOfHead(table.rowHead) : null)
  const word = words.findIndex((each) => each.quantity === quantity)
  if (!measure || !head || word < 0) return null
  const other = byColumn ? table.rowHead : (column ?? null)
  return {
    reading,
    at,
    quantity,
    chunk: chunks.findIndex(({ first, last }) => first <= word && word <= last),
    word,
    measure,
    kind: 'count',
    rule: 'table',
    source: null,
    part: null,
    recalled: head.span,
    placed: other && !ofAll.test(other.value) && /^\p{Lu}/u.test(other.value) ? other : null,
  }
}
