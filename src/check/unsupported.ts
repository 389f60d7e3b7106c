import { type Claim, idOf, type Question, type Result } from '../model/index.js'
import { questionWords, type Raised } from './draft.js'
import { figureLine, type Sides } from './side.js'
import { figureOf } from './value.js'

/** People and things that news counts by a name of its own: what a desk asks a source for. */
const isListed = ({ kind, measure }: Claim): boolean => kind === 'count' && measure !== 'count'

const isStatement = (claim: Claim): boolean =>
  isListed(claim) && claim.modality === 'asserted' && claim.zone !== 'teaser' && !claim.quantity?.increment

/** Figures of drafts on whose question no other article says anything: one for each question of a draft. */
export function unsupportedFindings(result: Result, drafts: readonly string[], sides: Sides): Raised[] {
  const own = new Set(drafts)
  const claims = new Map(result.claims.map((claim) => [claim.id, claim]))
  return result.questions.flatMap((question) => {
    const answers = question.claims.flatMap((id) => claims.get(id) ?? [])
    const [first] = answers
    if (!first || !own.has(first.source) || answers.some(({ source }) => source !== first.source)) return []
    const stated = answers.filter(isStatement).sort((a, b) => a.position.start - b.position.start)
    const claim = stated.find(({ zone }) => zone !== 'headline') ?? stated[0]
    return claim ? [findingOf(claim, question, sides)] : []
  })
}

function findingOf(claim: Claim, question: Question, sides: Sides): Raised {
  const draft = sides.ofClaim(claim)
  return {
    id: claim.id,
    fingerprint: idOf('unsupported', question.measure, claim.quote.exact, figureOf(claim)),
    rule: 'unsupported',
    verdict: null,
    says: `No other article has a figure for "${question.text}": "${figureLine(draft)}" stands alone.`,
    question: questionWords(question),
    draft,
    other: null,
    also: [],
    pairs: [],
  }
}
