import { readSource, run } from '../../src/index.js'
import type { Claim } from '../../src/model/index.js'
import type { Case, Floor } from './read.js'
import { type Dated, type GoldRow, relate } from './relate.js'

/** The gold has all of these, so a claim of them that it has not is one too many. */
const exhaustive = new Set(
  `killed injured missing trapped abducted held released rescued displaced evacuated arrested infected aboard involved
  destroyed explosions magnitude aftershocks`.split(/\s+/u),
)
/** The gold has these where they are about the events; prices and other dates are no mistake. */
const selective = new Set(['money', 'speed', 'event_date'])
const isScored = (measure: string): boolean => exhaustive.has(measure) || selective.has(measure)

/** A claim and the row it was matched with. */
interface Match {
  readonly row: Dated
  readonly claim: Claim
  readonly isRight: boolean
}

/** How the program does on a case, and in words what it got wrong. */
export interface Score extends Floor {
  readonly wrong: readonly string[]
}

export function score(test: Case): Score {
  const result = run(test.articles.map(({ doc, text }) => readSource(text, { path: `${doc}.md` })))
  const published = new Map(result.sources.map((source) => [docOf(source), source.published ?? '']))
  const rows = test.rows.map((row): Dated => ({ ...row, published: published.get(row.doc) ?? '' }))
  const matches = match(rows, result.claims)
  const pairs = pairsOf(rows)
  const claims = scoreClaims(rows, result.claims, matches)
  const questionOf = new Map(result.questions.flatMap(({ id, claims }) => claims.map((claim) => [claim, id])))
  const links = scoreLinks(pairs, matches, questionOf)
  const differing = result.discrepancies.filter(({ verdict }) => verdict === 'differ')
  const flagged = scoreFlagged(test, differing, result.claims, matches)
  return {
    claims: claims.f1,
    links: links.f1,
    contested: flagged.contested.size,
    falsePairs: flagged.wrong.length,
    wrong: [...claims.wrong, ...links.wrong, ...flagged.wrong],
  }
}

const docOf = ({ source }: { readonly source: string }): string => source.replace(/\.md$/u, '')
const isDate = (measure: string): boolean => measure === 'event_date'
const say = ({ doc, exact, question }: GoldRow): string => `${doc} "${exact}" (${question})`
const percent = (hits: number, misses: number): number =>
  hits + misses === 0 ? 100 : Math.floor((100 * hits) / (hits + misses / 2))

/** One claim to one row at most, the best match first; touching is not overlapping. */
function match(rows: readonly Dated[], claims: readonly Claim[]): readonly Match[] {
  const candidates = rows.flatMap((row) =>
    claims
      .filter(
        (claim) =>
          docOf(claim) === row.doc &&
          claim.position.start < row.end &&
          row.start < claim.position.end &&
          isDate(claim.measure) === isDate(row.measure),
      )
      .map((claim) => {
        const isSame = hasFigureOf(claim, row)
        const isRight = isSame && claim.measure === row.measure
        const off = Math.abs(claim.position.start - row.start) + Math.abs(claim.position.end - row.end)
        return { row, claim, isRight, rank: (isSame ? 2 : 0) + Number(claim.measure === row.measure), off }
      }),
  )
  candidates.sort((a, b) => b.rank - a.rank || a.off - b.off)
  const taken = new Set<unknown>()
  return candidates.filter(({ row, claim }) => {
    if (taken.has(row) || taken.has(claim)) return false
    taken.add(row).add(claim)
    return true
  })
}

function hasFigureOf({ quantity, time }: Claim, { measure, value, low, high }: GoldRow): boolean {
  if (isDate(measure)) return time !== undefined && time.value.slice(0, value?.length) === value
  return quantity !== undefined && quantity.low === low && quantity.high === high
}

function scoreClaims(rows: readonly Dated[], claims: readonly Claim[], matches: readonly Match[]) {
  const right = new Set<unknown>(
    matches.filter(({ isRight }) => isRight).flatMap(({ row, claim }) => [row, claim]),
  )
  const matched = new Set<unknown>(matches.map(({ claim }) => claim))
  const wanted = rows.filter(({ measure }) => isScored(measure))
  const missed = wanted.filter((row) => !right.has(row))
  const spurious = claims.filter(
    (claim) =>
      !right.has(claim) &&
      (exhaustive.has(claim.measure) || (selective.has(claim.measure) && matched.has(claim))),
  )
  return {
    f1: percent(wanted.length - missed.length, missed.length + spurious.length),
    wrong: [
      ...missed.map((row) => `missed: ${say(row)}`),
      ...spurious.map((claim) => `not so: ${docOf(claim)} "${claim.quote.exact}" ${claim.measure}`),
    ],
  }
}

type Pair = readonly [Dated, Dated]

/** Pairs of rows of one measure in different articles. */
const pairsOf = (rows: readonly Dated[]): readonly Pair[] =>
  rows.flatMap((a, index) =>
    rows
      .slice(index + 1)
      .filter((b) => a.doc !== b.doc && a.measure === b.measure)
      .map((b): Pair => [a, b]),
  )

/** A pair whose figures were not read counts as not linked. */
function scoreLinks(
  pairs: readonly Pair[],
  matches: readonly Match[],
  questionOf: ReadonlyMap<string, string>,
) {
  const claimOf = new Map(matches.filter(({ isRight }) => isRight).map(({ row, claim }) => [row, claim]))
  const isLinked = ([a, b]: Pair): boolean => {
    const [left, right] = [a, b].map((row) => questionOf.get(claimOf.get(row)?.id ?? ''))
    return left !== undefined && left === right
  }
  const linked = pairs.filter(isLinked)
  const wanted = pairs.filter(([a, b]) => a.question === b.question)
  const hits = linked.filter(([a, b]) => a.question === b.question)
  const wrong = linked.filter(([a, b]) => a.question !== b.question)
  return {
    f1: percent(hits.length, wrong.length + wanted.length - hits.length),
    wrong: wrong.map(([a, b]) => `linked: ${say(a)} and ${say(b)}`),
  }
}

interface Flag {
  readonly left: string
  readonly right: string
}

function scoreFlagged(
  test: Case,
  flags: readonly Flag[],
  claims: readonly Claim[],
  matches: readonly Match[],
) {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const rowOf = new Map(matches.map(({ claim, row }) => [claim, row]))
  const contested = new Set<string>()
  const wrong: string[] = []
  for (const { left, right } of flags) {
    const [a, b] = [byId.get(left), byId.get(right)]
    if (!a || !b || a.source === b.source) continue
    const [x, y] = [rowOf.get(a), rowOf.get(b)]
    if (!(x && y) && !exhaustive.has(a.measure)) continue
    const relation = x && y && relationOf(test, x, y)
    if (relation === 'conflict' || relation === 'revision') contested.add((x as GoldRow).question)
    else if (relation !== 'loose') {
      const figures = [a, b].map((claim) => `${docOf(claim)} "${claim.quote.exact}"`)
      wrong.push(`flagged: ${figures.join(' against ')}, ${a.measure}: ${relation ?? 'not one question'}`)
    }
  }
  return { contested, wrong }
}

const relationOf = ({ questions }: Case, a: Dated, b: Dated) => {
  const question = questions[a.question]
  return question && a.question === b.question && a.measure === b.measure ? relate(a, b, question) : undefined
}

/** The questions on which two articles of the case cannot both be right. */
export function contestedOf(test: Case): ReadonlySet<string> {
  const published = new Map(
    test.articles.map(({ doc, text }) => [doc, /^published: (\S+)$/mu.exec(text)?.[1] ?? '']),
  )
  const rows = test.rows.map((row): Dated => ({ ...row, published: published.get(row.doc) ?? '' }))
  const isContested = ([a, b]: Pair) => ['conflict', 'revision'].includes(relationOf(test, a, b) ?? '')
  return new Set(
    pairsOf(rows)
      .filter(isContested)
      .map(([{ question }]) => question),
  )
}
