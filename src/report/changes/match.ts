import type { Question } from '../../model/index.js'

/**
 * For each question of this run the one of the earlier report that is the same: by id, else by measure and text, else by
 * measure and the most claims in common. Each earlier question is matched once.
 */
export function matchQuestions(
  before: readonly Question[],
  after: readonly Question[],
): ReadonlyMap<Question, Question> {
  const matches = new Map<Question, Question>()
  const free = new Set(before)
  const match = (candidate: (question: Question) => Question | undefined): void => {
    for (const question of after) {
      const found = matches.has(question) ? undefined : candidate(question)
      if (!found) continue
      matches.set(question, found)
      free.delete(found)
    }
  }
  const firstFree = (
    keyOf: (question: Question) => string,
  ): ((question: Question) => Question | undefined) => {
    const groups = new Map<string, Question[]>()
    for (const question of free)
      groups.set(keyOf(question), [...(groups.get(keyOf(question)) ?? []), question])
    return (question) => groups.get(keyOf(question))?.find((other) => free.has(other))
  }
  match(firstFree(({ id }) => id))
  match(firstFree(({ measure, text }) => JSON.stringify([measure, text])))
  match(sharingMost(free))
  return matches
}

/** The free question of the same measure that has the most of the claims; of several, the first. */
function sharingMost(free: ReadonlySet<Question>): (question: Question) => Question | undefined {
  const byClaim = new Map<string, Question>()
  for (const question of free) for (const claim of question.claims) byClaim.set(claim, question)
  return ({ measure, claims }) => {
    const shared = new Map<Question, number>()
    for (const claim of claims) {
      const other = byClaim.get(claim)
      if (other && free.has(other) && other.measure === measure)
        shared.set(other, (shared.get(other) ?? 0) + 1)
    }
    let most: Question | undefined
    for (const [other, count] of shared) if (count > (most ? (shared.get(most) ?? 0) : 0)) most = other
    return most
  }
}
