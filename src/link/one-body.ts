import { nations } from '../lexicon/nationalities.js'
import { attackerGroups } from '../lexicon/people.js'
import { kinHeads, roleFreeGroups } from '../lexicon/scopes.js'
import type { Claim } from '../model/index.js'
import { isTold } from './figures.js'

/** Measures of one body of people under several names: sailors, marines and personnel taken are one fifteen. */
const oneBody: ReadonlySet<string> = new Set('abducted held released arrested involved'.split(' '))

/**
 * One body of people named in two ways, whatever its number: the names may be those of the same people, and the one or the
 * other is what its article opens with.
 */
export function isOneBody(a: readonly Claim[], b: readonly Claim[]): boolean {
  if (!oneBody.has(a[0]?.measure ?? '')) return false
  const opens = [...a, ...b].some(({ zone }) => zone === 'headline' || zone === 'lead')
  return opens && a.every((left) => b.every((right) => mayBeOne(left, right)))
}

/** "22 children" and "21 pupils" of one school: one people, whatever its number. */
export const areKin = (a: readonly Claim[], b: readonly Claim[]): boolean => {
  const [kin, ...others] = new Set([...a, ...b].map(kinOf))
  return kin != null && others.length === 0
}

/** The people that its word stands for; null for other words, and for those narrowed further. */
export function kinOf({ population, measure }: Claim): string | null {
  if (!population) return null
  const { head, group, qualifiers } = population
  if (qualifiers.length === 0)
    return measure === 'killed' && group !== null && attackerGroups.has(group)
      ? 'attacker'
      : (kinHeads.get(head) ?? null)
  const [nation, ...others] = qualifiers
  return others.length === 0 && nation !== undefined && nations.has(nation) && isPlainNational(group)
    ? nation
    : null
}

/** "Six Chinese", "six Chinese workers": hardly two groups in the news of one event. */
const isPlainNational = (group: string | null): boolean => !isSexOrAge(group) && group !== 'attacker'

/** A bare number ("the fifteen") is anybody's; "people" are everybody; a nation and a calling may be the same people's. */
function mayBeOne(a: Claim, b: Claim): boolean {
  if (!isTold(a) || !isTold(b) || a.partOf !== null || b.partOf !== null) return false
  if (a.population === null || b.population === null) return true
  if (isEverybody(a) || isEverybody(b)) return isEverybody(a) && isEverybody(b)
  const [x, y] = [nationsOf(a), nationsOf(b)]
  const shared = x.some((nation) => y.includes(nation))
  if (x.length > 0 && y.length > 0 && !shared) return false
  const [left, right] = [a.population.group, b.population.group]
  if (left !== right && isSexOrAge(left) && isSexOrAge(right)) return false
  return left === right || isFree(left) || isFree(right)
}

const isEverybody = ({ population }: Claim): boolean =>
  population?.group === null && population.qualifiers.length === 0

const nationsOf = ({ population }: Claim): string[] =>
  (population?.qualifiers ?? []).filter((word) => nations.has(word))

const isSexOrAge = (group: string | null): boolean => group !== null && sexesAndAges.has(group)
const sexesAndAges: ReadonlySet<string> = new Set(['man', 'woman', 'child'])

const isFree = (group: string | null): boolean => group === null || roleFreeGroups.has(group)
