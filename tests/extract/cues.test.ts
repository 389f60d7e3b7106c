import { expect, it } from 'vitest'
import { readArticle } from '../../src/extract/article.js'
import { rulesFor } from '../../src/extract/rules/cues.js'
import { measureRules } from '../../src/extract/rules/index.js'
import type { Clause } from '../../src/extract/rules/rule.js'
import { readSource } from '../../src/read/index.js'
import { cases } from '../cases/read.js'

const examples = measureRules.flatMap((rule) => rule.examples.map(({ text }) => text))
const articles = cases.flatMap((each) => each.articles.map(({ text }) => text))

const clausesOf = (text: string): Clause[] =>
  [...readArticle(readSource(text, { path: 'a.md' })).batches].flat().flatMap(({ words, chunks, zone }) =>
    [true, false].map((told) => ({
      words,
      chunks,
      headline: zone === 'headline',
      illness: told,
      accident: told,
      vehicle: told,
      siege: told,
      previous: told ? 'killed' : null,
      recent: [],
    })),
  )

it.each([
  ['examples', examples],
  ['articles', articles],
])('asks every rule that reads something: %s', (_, texts) => {
  const unasked = texts.flatMap(clausesOf).flatMap((clause) => {
    const asked = rulesFor(clause.chunks)
    return measureRules
      .filter((rule) => !asked.includes(rule) && [...rule.read(clause)].length > 0)
      .map(({ id }) => `${id}: ${clause.words.map(({ text }) => text).join(' ')}`)
  })
  expect(unasked).toEqual([])
})

it('asks few rules of a sentence without their words', () => {
  const [clause] = clausesOf('The council met for two hours.')
  expect(rulesFor(clause?.chunks ?? []).map(({ id }) => id)).not.toContain('exchange')
})
