import pc from 'picocolors'
import type { CheckResult, Finding, FindingSide, Severity } from '../../model/index.js'
import { passageIn } from '../passage.js'
import { counted, plain } from '../plain.js'
import { columns, type Page, pad, wrap } from '../terminal.js'
import type { CheckReporter } from './reporter.js'
import {
  byDraft,
  findingCount,
  isReach,
  openOf,
  placeWords,
  reachWords,
  standingWords,
  suppressedOf,
  voiceWords,
} from './words.js'

/** For terminals: a block for each draft, under each finding the passages of both sides, at the end what was checked. */
export const stylish: CheckReporter = (result, { colour = false, width = 80 } = {}) => {
  const page: Page = { width: Math.max(40, Math.min(width, 120)), paint: pc.createColors(colour) }
  const blocks = byDraft(openOf(result)).map(([path, findings]) => [
    page.paint.underline(plain(path)),
    ...findings.flatMap((finding) => findingLines(page, finding, widestPlace(findings))),
  ])
  return `${[...blocks, closing(page, result)].map((block) => block.join('\n')).join('\n\n')}\n`
}

const position = ({ start }: FindingSide): string => `${start.line}:${start.column}`

const widestPlace = (findings: readonly Finding[]): number =>
  Math.max(...findings.map(({ draft }) => position(draft).length))

const SEVERITY_COLUMNS = 'warning'.length
const LABEL_COLUMNS = 7

/** Further places of one figure that are listed. */
const SIDES_SHOWN = 3

function findingLines(page: Page, finding: Finding, placeColumns: number): readonly string[] {
  const { paint } = page
  const { draft, other, also, severity, says, rule, id } = finding
  const head = `  ${paint.dim(position(draft).padStart(placeColumns))}  ${severityWord(page, severity)}  `
  const indent = ' '.repeat(placeColumns + 4)
  const hang = ' '.repeat(placeColumns + SEVERITY_COLUMNS + 6)
  const [first = '', ...rest] = wrap(plain(says), page.width - hang.length)
  const decided = standingWords(finding)
  const more = also.length - SIDES_SHOWN
  return [
    `${head}${first}`,
    ...rest.map((line) => `${hang}${line}`),
    ...labelled(page, indent, 'here', quoted(page, indent, draft)),
    ...(other ? labelled(page, indent, 'there', quoted(page, indent, other)) : []),
    ...(other ? quiet(page, indent, '', sideWords(other)) : []),
    ...also.slice(0, SIDES_SHOWN).flatMap((side) => quiet(page, indent, 'also', sideWords(side))),
    ...(more > 0 ? quiet(page, indent, '', `and ${more} more`) : []),
    ...(decided === '' ? [] : quiet(page, indent, '', decided)),
    ...quiet(page, indent, 'rule', `${rule}, id ${id}`),
  ]
}

const sideWords = (side: FindingSide): string => `${placeWords(side)} · ${voiceWords(side)}`

/** Wrapped lines under one label. */
function labelled(
  { width, paint }: Page,
  indent: string,
  label: string,
  text: string,
  style: (line: string) => string = (line) => line,
): readonly string[] {
  return wrap(text, width - indent.length - LABEL_COLUMNS).map(
    (line, at) => `${indent}${paint.dim(pad(at === 0 ? label : '', LABEL_COLUMNS))}${style(line)}`,
  )
}

const quiet = (page: Page, indent: string, label: string, text: string): readonly string[] =>
  labelled(page, indent, label, text, page.paint.dim)

const severityWord = ({ paint }: Page, severity: Severity): string =>
  ({ error: paint.red, warning: paint.yellow, info: paint.cyan })[severity](pad(severity, SEVERITY_COLUMNS))

/** The passage with its figure between brackets, which stay without colours; two lines of it at most. */
function quoted({ width }: Page, indent: string, { passage }: FindingSide): string {
  const { before, exact, after } = passageIn(passage)
  return `“${window(before, exact, after, 2 * (width - indent.length - LABEL_COLUMNS) - 12)}”`
}

/** About `room` columns around the figure at most; what one side does not need is the other's. */
function window(before: string, exact: string, after: string, room: number): string {
  const free = Math.max(32, room - columns(exact))
  const left = Math.max(Math.floor(free / 2), free - columns(after))
  const right = Math.max(Math.floor(free / 2), free - columns(before))
  const start = columns(before) > left ? `… ${before.slice(-left).replace(/^\S*\s/u, '')}` : before
  const end = columns(after) > right ? `${after.slice(0, right).replace(/\s\S*$/u, '')} …` : after
  return `${start}[${exact}]${end}`
}

function closing(page: Page, result: CheckResult): readonly string[] {
  const { paint, width } = page
  const { errors, warnings } = result.counts
  const suppressed = suppressedOf(result).length
  const sign = openOf(result).length > 0 ? '✖' : isReach(result) ? '✔' : '?'
  const colour = errors > 0 ? paint.red : warnings > 0 || !isReach(result) ? paint.yellow : paint.green
  const settled = suppressed > 0 ? `, ${counted(suppressed, 'finding')} settled or expected` : ''
  const unread = result.counts.notUnderstood
  const tail = unread > 0 ? `; ${counted(unread, 'figure')} not understood` : ''
  return [
    ...wrap(`${sign} ${findingCount(result)}${settled}`, width).map((line) => paint.bold(colour(line))),
    ...wrap(`${reachWords(result)}${tail}.`, width).map((line) => paint.dim(line)),
  ]
}
