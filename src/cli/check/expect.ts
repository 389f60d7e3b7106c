import { type BadExpectation, checkRuleIds } from '../../check/index.js'
import type { Expectation, Source } from '../../model/index.js'
import { didYouMean } from '../suggest.js'

export interface Expected {
  readonly expectations: readonly Expectation[]
  readonly bad: readonly BadExpectation[]
}

const word = 'claimdiff-expect'

/** What the drafts' comments expect; one that names no rule is bad. */
export async function expectedIn(drafts: readonly Source[]): Promise<Expected> {
  const commented = drafts.filter(({ raw }) => raw.includes(word))
  if (commented.length === 0) return { expectations: [], bad: [] }
  const { readExpectations } = await import('../../read/index.js')
  const read = commented.map(readExpectations)
  const all = read.flatMap(({ expectations }) => expectations)
  const isKnown = ({ level }: Expectation): boolean => checkRuleIds.includes(level)
  return {
    expectations: all.filter(isKnown),
    bad: [
      ...read.flatMap(({ wrong }) => wrong),
      ...all
        .filter((each) => !isKnown(each))
        .map(({ source, position, level }) => ({
          source,
          position,
          says: `This comment expects '${level.slice(0, 80)}', and there is no such rule.${didYouMean(level, checkRuleIds)} claimdiff check --help lists the rules.`,
        })),
    ],
  }
}
