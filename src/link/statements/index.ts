import { type Claim, groupedBy, isBrief, type Source } from '../../model/index.js'
import { weights } from '../weights.js'
import { type Fit, fitOf, isComparable } from './fact.js'
import { couldBeOne, isFar, isNear } from './figures.js'
import { areTimeless, isOneMoment, isShrunk } from './moment.js'
import { areOneYears, becameOne, isOnce } from './once.js'
import { ownWords } from './segments.js'
import { type Statement, statementOf } from './statement.js'

const { sideBySide, mostTexts: tooCommon } = weights.statements

/** Claims of brief texts, one of each, that answer one question. */
export interface StatedGroup {
  readonly claims: readonly Claim[]
  /** The figure grows, and the texts do not state it for one moment. */
  readonly cumulative: boolean
}

/** Of no event's toll. */
export const isPlainFact = ({ kind, measure }: Claim): boolean =>
  kind !== 'count' ? measure !== 'magnitude' : measure === 'count'

/**
 * Claims of brief texts that tell one fact: one of them tells nothing of it that the other does not. The toll of an event
 * of which an article tells as well is linked with the article's.
 */
export function statedGroups(
  sources: readonly Source[],
  claims: readonly Claim[],
  isPool = false,
): StatedGroup[] {
  const brief = new Map(sources.filter(isBrief).map((source) => [source.path, source]))
  if (brief.size < sideBySide) return []
  const bySource = new Map<string, Claim[]>([...brief.keys()].map((path) => [path, []]))
  const isAllBrief = brief.size === sources.length
  for (const claim of claims) if (isAllBrief || isPlainFact(claim)) bySource.get(claim.source)?.push(claim)
  const told = [...bySource].map(([path, own]) =>
    own.map((claim) => statementOf(claim, brief.get(path) as Source, own)),
  )
  const isAlone = brief.size === sideBySide && !isPool
  const groups = new Map<string, StatedGroup>()
  for (const [left, right] of isAlone ? [[0, 1] as const] : sharingNames(told))
    for (const pair of matches(told[left] ?? [], told[right] ?? [], isAlone)) {
      const known = new Set(pair.claims.flatMap(({ id }) => groups.get(id) ?? []))
      const joined = joinedWith(pair, [...known])
      if (joined) for (const { id } of joined.claims) groups.set(id, joined)
    }
  return [...new Set(groups.values())]
}

/** "In 2001, 62 percent read": brief texts whose dates say when a share or number was what it was, where no article stands beside them. */
export function datesOfFigures(sources: readonly Source[], claims: readonly Claim[]): ReadonlySet<string> {
  if (!sources.every(isBrief)) return new Set()
  return new Set(
    sources.flatMap(({ path, raw }) =>
      claims.some((claim) => claim.source === path && isState(claim, raw)) ? [path] : [],
    ),
  )
}

/** "The town had 900 residents"; not "opened with 20 guests". */
const isState = ({ kind, measure, position }: Claim, raw: string): boolean =>
  kind === 'percent' ||
  (kind === 'count' &&
    measure === 'count' &&
    stating.test(raw.slice(Math.max(0, position.start - 40), position.start)))
const stating =
  /\b(?:has|have|had|is|are|was|were|numbered|counted|totalled|totaled)\s(?:(?:about|around|over|nearly|almost|some|roughly|only|just|more|fewer|less|under|than|at|least|most|up|to|a|total|of)\s)*$/u

/** Those of each of `alone` by themselves, the others together. */
export function parted(claims: readonly Claim[], alone: ReadonlySet<string>): Claim[][] {
  return [...groupedBy(claims, ({ source }) => (alone.has(source) ? `#${source}` : '')).values()]
}

/** The pair with the groups that have its claims; null where two claims of one text would come together. */
function joinedWith(pair: StatedGroup, known: readonly StatedGroup[]): StatedGroup | null {
  const all = [pair, ...known]
  const claims = [...new Map(all.flatMap((group) => group.claims.map((claim) => [claim.id, claim]))).values()]
  const texts = new Set(claims.map(({ source }) => source))
  return texts.size === claims.length
    ? { claims, cumulative: all.some(({ cumulative }) => cumulative) }
    : null
}

/** Which texts give a name that another gives, each two once and in order. */
function sharingNames(told: readonly (readonly Statement[])[]): (readonly [number, number])[] {
  const holders = new Map<string, Set<number>>()
  for (const [i, statements] of told.entries())
    for (const { words, around } of statements)
      for (const { key, isName } of [...words, ...around])
        if (isName) holders.set(key, (holders.get(key) ?? new Set()).add(i))
  const found = new Map<string, readonly [number, number]>()
  for (const set of holders.values()) {
    if (set.size > tooCommon) continue
    const list = [...set]
    for (const [i, left] of list.entries())
      for (const right of list.slice(i + 1)) found.set(`${left} ${right}`, [left, right])
  }
  return [...found.values()].sort((x, y) => x[0] - y[0] || x[1] - y[1])
}

interface Match extends Fit {
  readonly a: Statement
  readonly b: Statement
  readonly agrees: boolean
}

/** Each claim with the figure that satisfies it, where there is one, else with the one whose words are nearest. */
function* matches(
  left: readonly Statement[],
  right: readonly Statement[],
  isAlone: boolean,
): Generator<StatedGroup> {
  const found: Match[] = []
  for (const a of left)
    for (const b of right) {
      if (!isComparable(a, b) || a.isBeside || b.isBeside || a.isWhole !== b.isWhole || a.isPart !== b.isPart)
        continue
      if (a.claim.kind === 'date' && !areDated(a, b, left, right)) continue
      const how = bestFit(a, b, left, right, isAlone)
      const agrees = couldBeOne(a.claim, b.claim)
      if (how && (agrees || !isFar(a.claim, b.claim))) found.push({ a, b, ...how, agrees })
    }
  const doubtful = left.concat(right).filter((each) => isNearlySaid(each, left.includes(each) ? right : left))
  found.sort((x, y) => Number(y.agrees) - Number(x.agrees) || y.near - x.near)
  const taken = new Set<Statement>()
  for (const { a, b, agrees } of found) {
    if (taken.has(a) || taken.has(b) || (!agrees && (doubtful.includes(a) || doubtful.includes(b)))) continue
    taken.add(a).add(b)
    const isOneTime = isOneMoment(a, b) || isShrunk(a, b) || (isAlone && areTimeless(a, b))
    const cumulative = (a.isGrowing || b.isGrowing) && !isOneTime
    yield { claims: [a.claim, b.claim], cumulative }
  }
}

/** A figure of several that is what the claim says, or just what its bound allows, is likely the one that is meant. */
const isNearlySaid = (each: Statement, others: readonly Statement[]): boolean => {
  const { claim } = each
  const rivals = others.filter((other) => !other.isBeside && isComparable(each, other))
  return (
    rivals.length > 1 && rivals.some((other) => couldBeOne(claim, other.claim) && isNear(claim, other.claim))
  )
}

function bestFit(
  a: Statement,
  b: Statement,
  left: readonly Statement[],
  right: readonly Statement[],
  isAlone: boolean,
): Fit | null {
  const [ofA, ofB] = [rivalsOf(a, left), rivalsOf(b, right)]
  const more = a.words.length - b.words.length || ofA.length - ofB.length || a.text.length - b.text.length
  return more <= 0 ? fitOf(ownOf(a, ofA), b, ofB, isAlone) : fitOf(ownOf(b, ofB), a, ofA, isAlone)
}

/** A statement without what it tells of another of its figures. */
function ownOf(statement: Statement, rivals: readonly Statement[]): Statement {
  if (rivals.length < 2) return statement
  const { elsewhere } = ownWords(statement, rivals)
  return { ...statement, words: statement.words.filter((word) => !elsewhere.includes(word)) }
}

const rivalsOf = (statement: Statement, all: readonly Statement[]): Statement[] =>
  all.filter(
    (each) =>
      each.claim.sentence.start === statement.claim.sentence.start &&
      isComparable(each, statement) &&
      (each === statement || !each.isPart),
  )

/** A date is a fact of its own where one of the texts says nothing else with a figure, and both of a thing done once. */
function areDated(
  a: Statement,
  b: Statement,
  left: readonly Statement[],
  right: readonly Statement[],
): boolean {
  const isBare = (all: readonly Statement[]) => all.every(({ claim }) => claim.kind === 'date')
  return (isBare(left) || isBare(right)) && ((isOnce(a) && isOnce(b)) || areOneYears(a, b) || becameOne(a, b))
}
