import type { AnswerView, Item, PairView } from '../../protocol/index.js'

/** The other sources of a pair's question: answers of articles beside its two, one for each claim. */
export const otherAnswers = (view: PairView): readonly AnswerView[] => {
  const own = new Set(view.sides.map(({ claim }) => claim))
  return view.question.answers.filter(({ claim }) => !own.has(claim))
}

/** One further or back among nothing (the pair's own right side) and the others, round and round. */
export function turned(current: string | null, others: readonly AnswerView[], step: 1 | -1): string | null {
  const stops = [null, ...others.map(({ claim }) => claim)]
  const here = Math.max(0, stops.indexOf(current))
  return stops[(here + step + stops.length) % stops.length] ?? null
}

/** The pair to go to for a claim of the same question: with the left side where there is one, else with any. */
export function pairWith(claim: string, current: Item, items: readonly Item[]): Item | undefined {
  const having = items.filter(
    (item) => item.question === current.question && item.sides.some((side) => side.claim === claim),
  )
  const [left, right] = current.sides
  const withSide = (wanted: string) =>
    having.find(({ sides }) => sides.some((side) => side.claim === wanted && side.claim !== claim))
  return withSide(left.claim) ?? withSide(right.claim) ?? having[0]
}
