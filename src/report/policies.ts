import type { PolicyReading, Question } from '../model/index.js'
import { grouped } from './plain.js'

/** A policy's reading in cells: name, lowest, best, highest, how it came to them, what it leaves out. */
export interface PolicyRow {
  readonly name: string
  readonly low: string
  readonly best: string
  readonly high: string
  readonly says: string
  readonly leftOut: string
}

export const policyColumns = ['Rule', 'Lowest', 'Best', 'Highest', 'How', 'Leaves out'] as const

/** The readings of one question side by side; `figureOf` gives a claim's words. */
export const policyRows = (
  { policies = [] }: Question,
  figureOf: (claim: string) => string,
): readonly PolicyRow[] =>
  policies.map(({ name, low, best, high, says, leftOut }) => ({
    name,
    low: cell(low),
    best: cell(best),
    high: cell(high),
    says,
    leftOut: leftOutWords(leftOut, figureOf),
  }))

const cell = (value: number | null): string => (value === null ? '–' : grouped(value))

/** Each figure once under its reason: "“20,000”, “24,762” (overtaken by a later, higher figure)". */
function leftOutWords(leftOut: PolicyReading['leftOut'], figureOf: (claim: string) => string): string {
  const byReason = new Map<string, Set<string>>()
  for (const { claim, because } of leftOut)
    byReason.set(because, (byReason.get(because) ?? new Set()).add(`“${figureOf(claim)}”`))
  const parts = [...byReason].map(([because, figures]) => `${some([...figures])} (${because})`)
  return parts.length === 0 ? 'nothing' : parts.join('; ')
}

const MOST_FIGURES = 6

const some = (figures: readonly string[]): string =>
  figures.length > MOST_FIGURES
    ? `${figures.slice(0, MOST_FIGURES).join(', ')} and ${grouped(figures.length - MOST_FIGURES)} more`
    : figures.join(', ')

/** On one line, for a terminal: "UCDP 1,140 – 1,200 – 1,400". */
export const policyLine = ({ name, low, best, high }: PolicyRow): string =>
  `${name} ${[low, best, high].filter((value) => value !== '–').join(' – ') || 'no figure'}`
