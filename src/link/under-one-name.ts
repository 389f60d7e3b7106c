import { type Claim, groupedBy, type Source } from '../model/index.js'
import type { OneName } from './names/one-name.js'
import { type Linking, type LinkOptions, questionsOf } from './questions.js'
import { renamed } from './renamed.js'

/** Links as if every name were written in the one way that stands for it; the claims that come back are those given. */
export function questionsUnder(
  sources: readonly Source[],
  claims: readonly Claim[],
  names: OneName,
  options: LinkOptions = {},
): Linking {
  const bySource = groupedBy(claims, ({ source }) => source)
  const articles = sources.map((source) => {
    const own = bySource.get(source.path) ?? []
    return renamed(source, own, names) ?? { source, claims: own }
  })
  if (articles.every(({ source }, at) => source === sources[at])) return questionsOf(sources, claims, options)
  const given = new Map(claims.map((claim) => [claim.id, claim]))
  const linking = questionsOf(
    articles.map(({ source }) => source),
    articles.flatMap(({ claims: own }) => own),
    options,
  )
  return {
    ...linking,
    questions: linking.questions.map((question) => ({
      ...question,
      claims: question.claims.map(({ id }) => given.get(id) as Claim),
    })),
  }
}
