import { comparisons } from '../compare/index.js'
import {
  type Claim,
  type Discrepancy,
  type Question,
  type Result,
  type Source,
  type Span,
  wordsOf,
} from '../model/index.js'
import { oneLine } from './failure.js'
import { placeOf } from './place.js'
import { levelWords } from './rule-words.js'

/** What a derivation is told from. */
export interface Case {
  readonly result: Result
  readonly sources: ReadonlyMap<string, Source>
}

/** Characters of a sentence that are shown on either side of a figure. */
const around = 90

/** The quote in its surroundings, every field with the words it was read from, and what became of the claim. */
export function ofClaim(claim: Claim, { result, sources }: Case): string[] {
  const { evidence, rule } = claim
  const question = result.questions.find(({ claims }) => claims.includes(claim.id))
  const pairs = result.discrepancies.filter(({ left, right }) => left === claim.id || right === claim.id)
  return [
    `claim ${claim.id}`,
    `${where(claim.source, claim.position, sources)}: ${inContext(claim)}`,
    '',
    `  found by ${rule}`,
    ...fields(claim).map(([name, value]) => `  ${`${name}:`.padEnd(12)} ${value}`),
    ...(evidence.length > 0 ? ['', 'read from'] : []),
    ...evidence.map(({ field, rule: by, value, position, words }) => {
      const from = words.trim() === '' ? '' : `, from "${oneLine(words)}"`
      const at = position ? ` at ${where(claim.source, position, sources)}` : ''
      return `  ${`${field}:`.padEnd(12)} ${value}${from}${at} (${by})`
    }),
    '',
    ...(question
      ? ofQuestion(question, result, sources)
      : ['answers no question that another figure answers, too']),
    ...pairs.flatMap((pair) => ['', ...ofDiscrepancy(pair, { result, sources })]),
  ]
}

export function ofQuestion(
  { id, text, verdict, claims, advice }: Question,
  result: Result,
  sources: Case['sources'],
): string[] {
  const byId = new Map(result.claims.map((claim) => [claim.id, claim]))
  return [
    `question ${id}: ${text} (${claims.length > 1 ? verdict : 'one figure only, nothing to compare'})`,
    ...claims.flatMap((each) => {
      const claim = byId.get(each)
      return claim
        ? [`  ${where(claim.source, claim.position, sources)}: "${oneLine(wordsOf(claim).exact)}" (${each})`]
        : []
    }),
    ...advice.map((line) => `  ${line}`),
  ]
}

/** Both sides, the level that decided, and the levels that were asked before it. */
export function ofDiscrepancy(pair: Discrepancy, { result, sources }: Case): string[] {
  const sides = [pair.left, pair.right].map((id) => result.claims.find((claim) => claim.id === id))
  return [
    `discrepancy ${pair.id}: ${pair.verdict}, ${pair.severity}`,
    `  ${pair.says}`,
    ...sides.flatMap((claim) =>
      claim ? [`  ${where(claim.source, claim.position, sources)}: ${inContext(claim)}`] : [],
    ),
    ...ladder(sides[0]?.kind, pair.level),
  ]
}

/** The levels of the comparison up to the one that decided, each with what its failing tells. */
function ladder(kind: Claim['kind'] | undefined, decided: string): string[] {
  const wanted = kind === 'date' || kind === 'duration' ? kind : 'count'
  const own = comparisons.filter(({ id }) => id === wanted)
  const levels =
    [...own, ...comparisons].find((one) => one.levels.some(({ id }) => id === decided))?.levels ?? []
  const at = levels.findIndex(({ id }) => id === decided)
  return levels.slice(0, at + 1).map(({ id }, index) => {
    const words = levelWords[id]
    if (index < at) return `  level ${index + 1}, ${id}, did not hold${words ? `: ${words.fails}` : ''}`
    return `  level ${index + 1}, ${id}, decided${words ? `: ${words.holds}` : ''}`
  })
}

function fields(claim: Claim): (readonly [string, string])[] {
  const { quantity, time, population, event, asOf, partOf, site } = claim
  const rows: (readonly [string, string | null | undefined])[] = [
    ['measure', `${claim.measure} (${claim.kind})`],
    ['quantity', quantity && bounds(quantity)],
    ['time', time?.value],
    ['of whom', population?.text],
    ['event', event && [event.text, event.date, ...event.places].filter(Boolean).join(', ')],
    ['where', site.join(', ')],
    ['part of', partOf?.cue],
    ['modality', claim.modality],
    ['speaker', claim.speaker ?? 'the article itself'],
    ['as of', `${asOf.value ?? 'no date'} (${asOf.basis})`],
  ]
  return rows.flatMap(([name, value]) => (value ? [[name, oneLine(value)] as const] : []))
}

function bounds({
  low,
  high,
  lowOpen,
  highOpen,
  approx,
  unit,
  increment,
  trend,
}: NonNullable<Claim['quantity']>): string {
  const left = low === null ? '(−∞' : `${lowOpen ? '(' : '['}${low}`
  const right = high === null ? '∞)' : `${high}${highOpen ? ')' : ']'}`
  const words = [approx && 'approximately', increment && 'an increment', trend, unit].filter(Boolean)
  return [`${left}, ${right}`, ...words].join(', ')
}

function where(path: string, position: Span, sources: Case['sources']): string {
  const source = sources.get(path)
  if (!source) return path
  const { line, column } = placeOf(source.raw, position.start)
  return `${path}:${line}:${column}`
}

function inContext(claim: Claim): string {
  const { prefix, exact, suffix } = wordsOf(claim)
  const [before, after] = [prefix.slice(-around), suffix.slice(0, around)]
  return oneLine(`${before === prefix ? '' : '…'}${before}»${exact}«${after}${after === suffix ? '' : '…'}`)
}
