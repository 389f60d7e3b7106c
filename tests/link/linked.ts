import { expect, it } from 'vitest'
import { extractClaims } from '../../src/extract/index.js'
import { linkClaims } from '../../src/link/index.js'
import { storiesOf } from '../../src/link/stories.js'
import { readSource } from '../../src/read/index.js'

/** An article without a date. */
export const undated = (title: string, text: string) =>
  `---\ntitle: "${title}"\n---\n\n# ${title}\n\n${text}\n`

export const article = (day: string, title: string, text: string) =>
  `---\npublished: ${day}\ntitle: "${title}"\n---\n\n# ${title}\n\n${text}\n`

export function link(...articles: readonly string[]) {
  const sources = articles.map((text, i) => readSource(text, { path: `${i}.md` }))
  const claims = sources.flatMap((source) => extractClaims(source))
  const { questions } = linkClaims(sources, claims)
  const homeOf = (quote: string) => {
    const claim = claims.find(({ quote: { exact } }) => exact === quote)
    if (!claim)
      throw new Error(`No claim "${quote}" among ${claims.map((each) => each.quote.exact).join(', ')}`)
    return questions.find((question) => question.claims.includes(claim))
  }
  return {
    stories: storiesOf(sources, claims).map((story) => story.sources),
    isOne: (a: string, b: string) => homeOf(a) === homeOf(b),
    textOf: (quote: string) => homeOf(quote)?.text,
  }
}

export interface Row {
  readonly name: string
  readonly articles: readonly string[]
  readonly one?: readonly [string, string][]
  readonly two?: readonly [string, string][]
}

/** Each row's articles linked together: figures of one question, and of two. */
export function linksAll(rows: readonly Row[]): void {
  for (const { name, articles, one = [], two = [] } of rows)
    it(name, () => {
      const linked = link(...articles)
      for (const [a, b] of one) expect([a, b, linked.isOne(a, b)]).toEqual([a, b, true])
      for (const [a, b] of two) expect([a, b, linked.isOne(a, b)]).toEqual([a, b, false])
    })
}
