import { carryingVerbs, raisingVerbs } from '../../lexicon/function-words.js'
import { speechVerbs } from '../../lexicon/speech.js'
import {
  antecedentOf,
  isEvery,
  isOfCollective,
  isOfCrew,
  isOfTheirs,
  isPartitive,
  isShareOf,
  isTheirPart,
} from './antecedent.js'
import type { Chunk } from './chunk.js'
import { coordinatedLeft } from './coordinated.js'
import { beforeDashes } from './insertion.js'
import { beforeRelative } from './relative.js'
import {
  afterPreposition,
  beforeInsertion,
  complements,
  hasConjunctionBetween,
  isActive,
  isApposition,
  isFinitePassive,
  isFirstObject,
  isIntransitive,
  isOfOne,
  isOpenedClause,
  isOpening,
  isPerfectGerund,
  isPredicated,
  isReduced,
  openingOf,
} from './subject-steps.js'

const reach = 40

/** Verbs whose object does what the infinitive says: "forcing 2,100 residents to flee". */
const controls = new Set([
  'force',
  'forcing',
  'order',
  'urge',
  'ask',
  'tell',
  'allow',
  'cause',
  'compel',
  'send',
  'leave',
  'help',
])

/** "and a third was arrested", "and the fourth had died": one more, who is the subject. */
const ordinals = new Set(['second', 'third', 'fourth', 'fifth', 'sixth'])

const copulas = new Set(['be', 'have', 'remain'])

/** Indices of the noun phrases that are the subject of the verb group or state at `at`, nearest first; coordinated ones included. */
export function subjectsOf(chunks: readonly Chunk[], at: number): number[] {
  const head = subjectHead(chunks, at)
  if (head < 0) return []
  const alone = chunks[at]?.vg?.bare === true && chunks[head]?.np?.head === null
  return alone ? [head] : [head, ...coordinatedLeft(chunks, head)]
}

/** "were freed", "had been", "died": never a participle of the noun before it. */
const isWholePredicate = (self: Chunk): boolean =>
  self.vg !== undefined &&
  !self.vg.infinitive &&
  !self.vg.ing &&
  (self.vg.passive || copulas.has(self.vg.lemma) || (self.vg.bare && isIntransitive(self)))

function subjectHead(chunks: readonly Chunk[], at: number): number {
  const limit = Math.max(0, at - reach)
  const self = chunks[at] as Chunk
  const reduced = self.kind === 'state' || (self.vg?.bare === true && !copulas.has(self.vg.lemma))
  if (self.vg?.infinitive) {
    let i = at - 1
    while (chunks[i]?.kind === 'np' && chunks[i - 1]?.kind === 'prep') i -= 2
    if (chunks[i]?.np?.quantity && controls.has(chunks[i - 1]?.vg?.lemma ?? '')) return i
    if (chunks[at - 1]?.np?.quantity) return at - 1
  }
  if (chunks[at - 1]?.kind === 'rel') {
    const antecedent = antecedentOf(chunks, at - 1)
    if (antecedent >= 0) return antecedent
  }
  if (chunks[at - 2]?.key === 'whose' && chunks[at - 3]?.key === 'of' && chunks[at - 4]?.np?.quantity)
    return at - 4
  if (reduced && chunks[at - 1]?.key === 'those') return at - 1
  if (self.vg?.ing && chunks[at - 1]?.np?.quantity && controls.has(chunks[at - 2]?.vg?.lemma ?? ''))
    return at - 1
  if (self.vg?.bare && isOfOne(chunks, at)) return -1
  const predicate = self.measure === 'killed' && self.kind === 'state' && chunks[at - 1]?.vg ? at - 1 : at
  if (isWholePredicate(chunks[predicate] as Chunk)) {
    const outer = beforeRelative(chunks, predicate)
    if (outer >= 0) return isPartitive(chunks, outer) || isShareOf(chunks, outer) ? outer - 2 : outer
  }
  let direct = reduced
  const close = ['still', 'also', 'later', 'then'].includes(chunks[at - 1]?.key ?? '') ? at - 1 : at
  const outside = chunks[close - 1]?.kind === 'comma' ? beforeInsertion(chunks, close, limit) : -1
  if (outside >= 0) return outside
  let commas = 0
  for (let i = at - 1; i >= limit; i--) {
    const chunk = chunks[i] as Chunk
    switch (chunk.kind) {
      case 'np': {
        const before = chunks[i - 1]
        if (
          (isIntransitive(self) || isActive(chunks, at) || isFinitePassive(self)) &&
          before?.vg &&
          chunks[i - 2]?.kind === 'rel'
        ) {
          i -= 2
          continue
        }
        if (direct && before?.vg?.ing && carryingVerbs.has(before.vg.lemma)) {
          i--
          continue
        }
        if (isOfCrew(chunks, i)) return i - 4
        if (direct && isTheirPart(chunks, i)) return i - 2
        if (direct && chunk.np?.quantity)
          return isPartitive(chunks, i) &&
            !isPredicated(chunks, i, self) &&
            (isIntransitive(self) ||
              chunks[at + 1]?.key === 'it' ||
              isOfCollective(chunks, i) ||
              !chunk.np.determiner)
            ? i - 2
            : i
        if (complements.has(chunk.key) && !chunk.np?.quantity && before?.vg) continue
        direct = false
        if (before?.vg && self.vg?.infinitive && chunk.np?.quantity && controls.has(before.vg.lemma)) return i
        if (
          before?.vg &&
          (before.vg.ing || before.vg.infinitive || isPerfectGerund(chunks, i - 1)) &&
          !speechVerbs.has(before.vg.lemma)
        ) {
          i--
          continue
        }
        if (self.vg && isFirstObject(chunks, i, at)) {
          i--
          continue
        }
        if (before?.kind === 'adverb' && chunks[i - 2]?.kind === 'prep' && !chunk.np?.quantity) {
          i -= 2
          continue
        }
        if (before?.kind === 'prep' && !isOpening(chunks, i - 1) && !isOpenedClause(chunks, i, at)) {
          i--
          continue
        }
        if (
          before?.kind === 'time' &&
          chunks[i - 2]?.kind === 'prep' &&
          !chunk.np?.quantity &&
          !chunk.np?.plural
        ) {
          i -= 2
          continue
        }
        if (before?.kind === 'and' && afterPreposition(chunks, i - 1)) continue
        if (isApposition(chunks, i)) continue
        if (before?.np?.pronoun && chunks[i - 2]?.key === 'of' && chunks[i - 3]?.np) {
          i -= 3
          continue
        }
        if (isOfTheirs(chunks, i)) return i - 3
        return isEvery(chunks, i) ? i + 2 : i
      }
      case 'vg': {
        const { vg } = chunk
        if (!vg) return -1
        direct &&= raisingVerbs.has(vg.lemma) && (vg.bare || vg.infinitive)
        const before = chunks[i - 1]
        if (before?.kind === 'rel') {
          i--
          if (chunks[i - 1]?.np?.quantity)
            return isPartitive(chunks, i - 1) || isShareOf(chunks, i - 1) ? i - 3 : i - 1
          continue
        }
        if (raisingVerbs.has(vg.lemma) && vg.bare && self.vg?.infinitive && before?.np?.quantity) return i - 1
        if (raisingVerbs.has(vg.lemma) && (vg.passive || vg.infinitive || vg.bare)) {
          const aside = vg.passive && before?.kind === 'comma' ? beforeInsertion(chunks, i, limit) : -1
          if (aside >= 0) return aside
          continue
        }
        if (
          chunks[i + 1]?.kind === 'and' ||
          (chunks[i + 1]?.kind === 'adverb' && chunks[i + 2]?.kind === 'and')
        )
          continue
        if (vg.ing || vg.infinitive || isPerfectGerund(chunks, i) || (vg.bare && isReduced(chunks, i)))
          continue
        if (['be', 'become', 'remain', 'feel', 'have'].includes(vg.lemma)) continue
        if (hasConjunctionBetween(chunks, i, at)) continue
        return -1
      }
      case 'adverb':
      case 'other':
      case 'time':
        continue
      case 'dash': {
        const dashed = i === at - 1 || chunks[i + 1]?.kind === 'vg' ? beforeDashes(chunks, i, limit) : -1
        if (dashed >= 0) return dashed
        direct = false
        continue
      }
      case 'adjective':
        if (ordinals.has(chunk.key) && ['a', 'the'].includes(chunks[i - 1]?.key ?? '')) return -1
        direct &&= chunk.key === 'underground'
        continue
      case 'state':
        direct &&= chunk.key === 'aboard' && self.kind === 'state'
        continue
      case 'close':
        i = openingOf(chunks, i, limit)
        continue
      case 'comma':
        if (++commas > 3) return -1
        continue
      case 'sub':
        if (chunk.key === 'yet' && chunks[i - 1]?.vg) continue
        return -1
      case 'stop':
        return -1
      default:
        direct = false
        continue
    }
  }
  return -1
}
