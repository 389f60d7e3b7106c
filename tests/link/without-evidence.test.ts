import { expect, it } from 'vitest'
import { readSource } from '../../src/index.js'
import { claimsOf, collect, conclude } from '../../src/pipeline.js'
import { cases } from '../cases/read.js'

/** The commands compare claims whose evidence lies packed elsewhere. */
it.each(cases.map((each) => [each.name, each] as const))(
  '%s is compared the same with and without its evidence',
  (_, { articles }) => {
    const whole = articles.map(({ doc, text }) => claimsOf(readSource(text, { path: `${doc}.md` })))
    const bare = whole.map(({ claims, ...rest }) => ({
      ...rest,
      claims: claims.map((claim) => ({ ...claim, evidence: [] })),
    }))
    const [left, right] = [whole, bare].map((each) => {
      const { questions, discrepancies, notes } = conclude(collect(each))
      return { questions, discrepancies, notes }
    })
    expect(right).toEqual(left)
  },
)
