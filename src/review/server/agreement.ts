import { isDisputed, opinionsOf } from '../../ledger/index.js'
import { byCodeUnit, type Decision } from '../../model/index.js'
import type { Agreement, AgreementPair, AgreementView } from '../protocol/index.js'
import type { Edition } from './edition.js'
import type { Standing, Viewer } from './standing.js'

/** What those who spoke of the same pairs said, and how far they agree. */
export function agreementView(edition: Edition, standing: Standing, { by, isBlind }: Viewer): AgreementView {
  const spoken = edition.items.flatMap(({ id, text, says }) => {
    const all = standing.decisionsOn(id)
    const firstHand = opinionsOf(all.filter(({ stance }) => stance !== 'adjudication'))
    if (isBlind && firstHand.every((each) => each.by !== by)) return []
    return firstHand.length === 0 ? [] : [{ id, text, says, all, firstHand: byName(firstHand) }]
  })
  const people = [...new Set(spoken.flatMap(({ firstHand }) => firstHand.map((each) => each.by)))].sort(
    byCodeUnit,
  )
  const pairs = spoken.filter(({ firstHand }) => firstHand.length > 1)
  return {
    people,
    pairs: pairs.map(({ id, text, says, all, firstHand }): AgreementPair => {
      const ruling = all.find(({ stance }) => stance === 'adjudication')
      return {
        id,
        text,
        says,
        opinions: firstHand.map((each) => standing.opinionOf(each)),
        adjudication: ruling ? standing.opinionOf(ruling) : null,
        disputed: isDisputed(standing.opinionsOn(id)),
      }
    }),
    between: people.flatMap((one, at) =>
      people.slice(at + 1).map((other) =>
        agreementOf(
          one,
          other,
          pairs.map(({ firstHand }) => firstHand),
        ),
      ),
    ),
  }
}

const byName = (decisions: readonly Decision[]): readonly Decision[] =>
  [...decisions].sort((a, b) => byCodeUnit(a.by, b.by))

function agreementOf(one: string, other: string, pairs: readonly (readonly Decision[])[]): Agreement {
  const both = pairs.flatMap((decisions): [string, string][] => {
    const [a, b] = [one, other].map((name) => decisions.find(({ by }) => by === name))
    return a && b ? [[a.verdict, b.verdict]] : []
  })
  const agreed = both.filter(([a, b]) => a === b).length
  return { people: [one, other], pairs: both.length, agreed, kappa: kappaOf(both) }
}

/** Cohen's kappa of what two persons called the same things; null where it is not defined. */
export function kappaOf(both: readonly (readonly [string, string])[]): number | null {
  const uses = (side: 0 | 1, word: string): number => both.filter((pair) => pair[side] === word).length
  const words = new Set(both.map(([first]) => first))
  const agreed = both.filter(([a, b]) => a === b).length
  // Counts, not shares: whole numbers stay exact.
  const byChance = [...words].reduce((sum, word) => sum + uses(0, word) * uses(1, word), 0)
  const most = both.length ** 2
  return most === byChance ? null : (both.length * agreed - byChance) / (most - byChance)
}
