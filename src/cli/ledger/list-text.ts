import type pc from 'picocolors'
import type { Stood } from '../../ledger/index.js'
import type { DecidedSide } from '../../model/index.js'
import { shortDate } from '../../report/dates.js'
import { personName, verdictWords } from '../../report/decision-words.js'
import { counted, plain } from '../../report/plain.js'
import { columns, cut, pad } from '../../report/terminal.js'

type Paint = ReturnType<typeof pc.createColors>

const narrowest = 60

/** Three lines for each decision: what, when, who; the figures; the reason. A line of counts at the end. */
export function listText(rows: readonly Stood[], paint: Paint, width: number): string {
  const room = Math.max(narrowest, width)
  const cells = rows.map(({ decision, standing }) => [
    decision.id,
    standing,
    verdictWords(decision),
    shortDate(decision.at),
    personName(decision.by),
  ])
  const widths = [0, 1, 2, 3].map((column) =>
    Math.min(40, Math.max(0, ...cells.map((row) => columns(row[column] ?? '')))),
  )
  const lines = rows.flatMap(({ decision, why }, index) => {
    const [id = '', standing = '', ...rest] = (cells[index] ?? []).map((cell, column) =>
      column < 4 ? pad(cut(cell, widths[column] ?? 0), widths[column] ?? 0) : cell,
    )
    const head = cut([id, standing, ...rest].join('  '), room)
    const figures = decision.sides.map(figureWords).join(', ')
    const below = [
      `${decision.question.measure}: ${figures}`,
      decision.reason,
      ...(why === null ? [] : [why]),
    ]
    return [
      head.replace(standing, (word) => paintedBy(word.trim(), paint)(word)),
      ...below.map((line) => cut(`  ${plain(line)}`, room)),
    ]
  })
  return [...lines, countLine(rows)].map((line) => `${line}\n`).join('')
}

const figureWords = ({ source, quote: { exact } }: DecidedSide): string => `"${exact}" in ${source}`

function paintedBy(standing: string, paint: Paint): (text: string) => string {
  if (standing === 'settled') return paint.green
  if (standing === 'decided' || standing === 'reopened') return paint.yellow
  return standing === 'orphaned' ? paint.red : paint.dim
}

function countLine(rows: readonly Stood[]): string {
  const counts = new Map<string, number>()
  for (const { standing } of rows) counts.set(standing, (counts.get(standing) ?? 0) + 1)
  const each = [...counts].map(([standing, count]) => `${count} ${standing}`)
  return `${counted(rows.length, 'decision')}${each.length > 0 ? `: ${each.join(', ')}` : ''}`
}
