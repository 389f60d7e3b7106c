import { predicates, type Statement } from './statement.js'
import type { Told } from './words.js'

export interface Placed {
  /** Words that stand with the figure. */
  readonly own: readonly Told[]
  /** What several figures have in common: subject and verb before the first, and the time after the last. */
  readonly shared: readonly Told[]
  /** Words that stand with a rival. */
  readonly elsewhere: readonly Told[]
}

/** The words of a sentence that holds several figures of one kind, by the figure with which they stand. */
export function ownWords(statement: Statement, rivals: readonly Statement[]): Placed {
  const { text, figure, words } = statement
  const spans = [...rivals.map((rival) => rival.figure), ...statement.loose].sort((a, b) => a.start - b.start)
  const first = spans[0] ?? figure
  const last = spans.at(-1) ?? figure
  const cuts = spans.slice(1).flatMap((next, i) => cut(text, (spans[i] ?? next).end, next.start) ?? [])
  const from = cuts.filter((at) => at <= figure.start).at(-1) ?? 0
  const to = cuts.find((at) => at >= figure.end) ?? text.length
  const opening = cuts.at(-1) ?? last.start
  const isOwnClause =
    !/^\s(?:and|on|with)\s/u.test(text.slice(opening)) && predicates.test(text.slice(opening, last.start))
  const when = isOwnClause ? text.length : timeAfter(text, last.end)
  const forWhom = isOwnClause ? text.length : teamAfter(statement)
  const isForeign = ofOthers(statement)
  const own = words.filter(({ start }) => start >= from && start < to && !isForeign(start))
  const ofWhat = wholeAfter(text, first.end)
  const shared = words.filter(
    ({ start }) =>
      start >= when ||
      start >= forWhom ||
      (start >= first.end && start < ofWhat) ||
      (isOpening(statement, first.start, start) && !isForeign(start)),
  )
  return { own, shared, elsewhere: words.filter((word) => !own.includes(word) && !shared.includes(word)) }
}

/** "Lowe directed seven films and wrote two novels": what is said of the other figure by a verb of its own. */
function ofOthers({ text, figure, figures, subjectEnd }: Statement): (at: number) => boolean {
  const clauses = figures.flatMap((other) => {
    if (other.start === figure.start) return []
    const [first, second] = other.start < figure.start ? [other, figure] : [figure, other]
    const joint = [...text.slice(first.end, second.start).matchAll(/\s(?:and|but)\s/gu)].at(-1)
    const at = joint ? first.end + joint.index : -1
    if (at < 0 || !ownVerb.test(text.slice(at))) return []
    return other === second ? [{ start: at, end: text.length }] : [{ start: subjectEnd, end: at }]
  })
  return (at) => clauses.some(({ start, end }) => start <= at && at < end)
}

const ownVerb = new RegExp(`^\\s(?:and|but)(?:\\s(?:also|then|later))?${predicates.source}`, 'u')

const marks = /[,;—–]|\s(?:and|but|while|against|compared|versus|from|including|plus)\s/gu
const prepositions = /\s(?:on|with|after)\s/gu

/** Where the words of one figure end and those of the next begin: at the last mark or conjunction between them. */
function cut(text: string, from: number, to: number): number | null {
  const between = text.slice(from, to)
  const last = [...between.matchAll(marks)].at(-1) ?? [...between.matchAll(prepositions)].at(-1)
  return last ? from + last.index : null
}

function timeAfter(text: string, from: number): number {
  const found = dated.exec(text.slice(from))
  return found ? from + found.index : text.length
}
const dated = /\s(?:for|in|during|by|on|at|between|from|of)\s[^,;]{0,40}\b(?:1\d|20)\d\d\b/u

/** "Won 14 caps and scored five goals for Norway": for whom, said once behind all. */
function teamAfter({ text, figures, figure }: Statement): number {
  const first = Math.min(figure.end, ...figures.map(({ end }) => end))
  const last = Math.max(figure.end, ...figures.map(({ end }) => end))
  const found = forName.exec(text.slice(last))
  return found && !/\sfor\s/u.test(text.slice(first, last)) ? last + found.index : text.length
}
const forName = /^\s\p{Ll}+\sfor\s(?:the\s)?\p{Lu}[^,;]*$/u

/** Subject and verb: all before the first figure but the noun phrase that it ends; after a participle's phrase, the subject alone. */
function isOpening({ text, subjectEnd }: Statement, first: number, at: number): boolean {
  if (subjectEnd < first)
    return (
      at < first && !/^\s*\S+\s(?:.*\s)?(?:a|an|the|its|their|his|her)\s/u.test(text.slice(subjectEnd, at))
    )
  const comma = text.lastIndexOf(',', subjectEnd)
  return at > comma && at <= subjectEnd + 1
}

/** "62 % of the population is Catholic, 21 % Protestant": said once of what all are shares. */
function wholeAfter(text: string, from: number): number {
  const found = ofPhrase.exec(text.slice(from, from + 60))
  return found ? from + found[0].length : from
}
const ofPhrase = /^(?:\s?%|\sper\s?cent)?\s+of\s+(?:the|its|all|their)\s+\p{Ll}+/u
