import { measureNouns } from '../../lexicon/measures.js'
import type { Chunk } from '../clause/chunk.js'
import { coordinatedRight, hasOwnPredicate } from '../clause/object.js'
import { sumOf } from './items.js'
import {
  afterClause,
  closingOf,
  deedBefore,
  fateOfGroup,
  fateOfThose,
  fateOfWhole,
  firstAmong,
  includedIn,
  isAmongThem,
  isCorrected,
  isRowOfGroups,
  isThoseOf,
  isWithPlaced,
  namedBefore,
  otherThing,
  sharedWhole,
  someOfThem,
  unnumbered,
  wholeLeftOf,
} from './part-phrases.js'
import {
  areOthers,
  isAttacker,
  isBeing,
  isFew,
  isNaming,
  isOnBoard,
  isOtherKind,
  isPredicate,
  isTheirs,
  isThere,
  namesPeople,
  openers,
  outcomeOf,
  type Part,
  pronouns,
  sufferedBy,
  sufferedByThose,
} from './part-words.js'
import type { Clause } from './rule.js'

/** Every part-whole tie the words of one sentence state. `read` tells which chunks already have a measure. */
export function partsOf({ chunks, siege }: Clause, read: ReadonlySet<number>): Part[] {
  const parts: Part[] = []
  const wholeBefore = (at: number): number => wholeLeftOf(chunks, at, read, parts)
  const add = (
    chunk: number,
    whole: number,
    cue: number,
    words: string,
    measure: string | null = null,
  ): void => {
    if (whole !== otherThing && chunk !== whole && !parts.some((part) => part.chunk === chunk))
      parts.push({ chunk, whole, cue, words, measure })
  }
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at] as Chunk
    if (chunk.kind === 'prep' && chunk.key === 'of') ofTheWhole(at)
    if (chunk.key === ':' || ['comma', 'open', 'dash'].includes(chunk.kind)) summed(at)
    const row = isRowOfGroups(chunks, at + 1)
    if (chunk.key === ':' || (chunk.kind === 'dash' && (row || isThoseOf(chunks, at + 1)))) listed(at)
    if (row && isNaming(chunk))
      for (const index of [at + 1, ...coordinatedRight(chunks, at + 1)])
        add(index, wholeBefore(at), at, 'list')
    if (
      (chunk.kind === 'prep' && (openers.has(chunk.key) || isWithPlaced(chunks, at))) ||
      (['include', 'comprise'].includes(chunk.vg?.lemma ?? '') && !chunk.vg?.infinitive)
    )
      opened(at)
    else if (chunk.kind === 'np' && chunk.np?.quantity) counted(at)
  }
  return parts

  /** "16 people died: 11 Iraqis, three Turks and two Americans." */
  function listed(at: number): void {
    const whole = wholeBefore(at)
    const named = sufferedBy(chunks, at - 2)
    const first = isThoseOf(chunks, at + 1) ? at + 3 : at + 1
    if ((whole < 0 && !named) || !chunks[first]?.np?.quantity) return
    for (const index of [first, ...coordinatedRight(chunks, first)])
      if (!hasOwnPredicate(chunks, index)) add(index, whole, at, 'list', named ?? null)
  }

  /** "Thirty have died, 18 here and 12 in hospital": items that add up to the figure before. */
  function summed(at: number): void {
    const whole = wholeBefore(at)
    const items = sumOf(chunks, at, whole)
    for (const item of items)
      if (chunks[item]?.np?.quantity && !parts.some((part) => part.chunk === item))
        parts.push({ chunk: item, whole, cue: at, words: 'list', measure: null, summed: true })
  }

  /** "Of the dead, 47 were children": the whole stands first. */
  function ofTheWhole(at: number): void {
    if (at > 0 && !['stop', 'comma', 'sub', 'quote', 'dash'].includes(chunks[at - 1]?.kind ?? '')) return
    const whole = chunks[at + 1]
    const named = fateOfWhole(chunks, at + 1)
    if (!named && !whole?.np?.quantity && !pronouns.has(whole?.key ?? '')) return
    let i = closingOf(chunks, at + 2)
    if (i < 0) return
    i++
    while (chunks[i]?.kind === 'adverb') i++
    if (!chunks[i]?.np?.quantity) return
    const nations =
      chunks[i + 1]?.vg?.lemma === 'be' && chunks[i + 2]?.kind === 'np' ? coordinatedRight(chunks, i + 2) : []
    for (const index of [i, ...coordinatedRight(chunks, i), ...nations])
      add(index, whole?.np?.quantity ? at + 1 : wholeBefore(at), at, 'of', named ?? null)
  }

  function opened(at: number): void {
    for (const index of includedIn(chunks, at))
      add(index, wholeBefore(at), at, 'included', outcomeOf(chunks[at + 2]?.np?.head ?? null) ?? 'killed')
    const of = isThoseOf(chunks, at + 1) ? at + 3 : at + 1
    const next = chunks[of]
    if (next?.kind === 'rel' && next.key === 'whom') amongWhom(at)
    if (!next?.np) return
    if (chunks[at]?.key === 'among' && next.np.quantity && isBeing(chunks, at)) return
    const some = chunks[at]?.key === 'among' ? someOfThem(chunks, at) : []
    for (const index of some) add(index, wholeBefore(Math.min(...some)), at, 'among')
    if (some.length > 0) return
    const those = sufferedByThose(chunks, at)
    if (next.np.quantity) {
      if (chunks[at]?.key !== 'including' && next.np.determiner === 'the') {
        amongNumbered(at)
        return
      }
      const fate =
        namedBefore(chunks, at, siege) ?? those ?? (wholeBefore(at) < 0 ? deedBefore(chunks, at) : null)
      for (const index of [of, ...coordinatedRight(chunks, of)])
        add(index, those ? -1 : wholeBefore(at), at, 'including', fate)
      return
    }
    const named =
      fateOfGroup(chunks, at + 1, siege) ??
      (chunks[at + 1]?.kind === 'state'
        ? (chunks[at + 1]?.measure ?? null)
        : (outcomeOf(next.np.head) ??
          sufferedBy(chunks, at + 1) ??
          (isOnBoard(next.np.head) ? 'aboard' : null)))
    if (chunks[at]?.key !== 'among' || (!named && !pronouns.has(next.key))) {
      if (chunks[at]?.kind === 'prep' && wholeBefore(at) >= 0)
        for (const index of coordinatedRight(chunks, at + 1)) add(index, wholeBefore(at), at, 'including')
      return
    }
    const i = firstAmong(chunks, at)
    if (chunks[i]?.kind === 'np')
      for (const index of [i, ...coordinatedRight(chunks, i), ...afterClause(chunks, i)])
        if (chunks[index]?.np?.quantity) add(index, those ? -1 : wholeBefore(at), at, 'among', named ?? those)
  }

  /** "59 civilians, among whom were 13 children." */
  function amongWhom(at: number): void {
    const to = chunks[at + 2]?.vg?.lemma === 'be' ? at + 3 : at + 2
    for (const index of [to, ...coordinatedRight(chunks, to)]) add(index, wholeBefore(at), at, 'among')
  }

  /** "Among the 14 dead were six children." */
  function amongNumbered(at: number): void {
    let i = at + 2
    const measure = chunks[i]?.measure ?? measureNouns.get(chunks[at + 1]?.np?.head ?? '') ?? null
    if (chunks[i]?.kind === 'state' || chunks[i]?.vg?.bare) i++
    if (chunks[i]?.vg?.lemma === 'be') i++
    if (!chunks[i]?.np?.quantity) return
    for (const index of [i, ...coordinatedRight(chunks, i)]) add(index, at + 1, at, 'among', measure)
  }

  /** "Of whom 31 died and 12 were hurt." */
  function ofThem(at: number, cue: number): void {
    for (const index of [at, ...coordinatedRight(chunks, at)])
      add(index, wholeBefore(at), cue, `of ${chunks[cue]?.key}`)
  }

  function counted(at: number): void {
    const from = isFew(chunks[at - 1]) ? at - 1 : at
    const before = chunks[from - 1]
    const after = chunks[at + 1]
    const included = after?.vg?.bare && after.vg.lemma === 'include'
    if (
      before?.kind === 'comma' &&
      after?.kind === 'comma' &&
      chunks[at - 3]?.key === 'of' &&
      !chunks[at]?.np?.head
    ) {
      const named = chunks[at - 2]?.measure ?? outcomeOf(chunks[at - 2]?.np?.head ?? null)
      if (named) add(at, -1, at - 2, 'of the', named)
    }
    if (before?.kind === 'comma' && (included || isAmongThem(chunks, at))) {
      add(at, wholeBefore(at), at + 1, included ? 'included' : 'among')
      return
    }
    if (after?.key === 'out' && chunks[at + 2]?.key === 'of' && chunks[at + 3]?.np?.quantity) {
      add(at, at + 3, at + 1, 'out of')
      return
    }
    if (before?.kind === 'rel' && ['whom', 'which', 'whose'].includes(before.key)) {
      if (chunks[from - 2]?.key === 'of' && (from === at || wholeBefore(at) >= 0)) ofThem(at, from - 1)
      return
    }
    if (before?.kind === 'np' && pronouns.has(before.key) && chunks[at - 2]?.key === 'of') {
      ofThem(at, at - 1)
      return
    }
    if (isCorrected(chunks, at)) add(at, at + 6, at + 5, 'of the')
    if (after?.kind !== 'prep' || after.key !== 'of' || chunks[at]?.np?.head) return
    const dated = chunks[at + 2]?.key === 'the' && chunks[at + 3]?.kind === 'time'
    const target = chunks[dated ? at + 4 : at + 2]
    if (!target || isOtherKind(target) || isThere(chunks, at - 1)) return
    if (dated && target.np?.head) add(at, -1, at + 1, 'of the', outcomeOf(target.np.head))
    if (pronouns.has(target.key) && wholeBefore(at) < 0 && areOthers(chunks, at)) return
    if (target.kind === 'rel' || pronouns.has(target.key)) {
      const named =
        fateOfThose(chunks, at + 3, target.key) ?? (wholeBefore(at) < 0 ? unnumbered(chunks, at - 1) : null)
      const whole = sharedWhole(parts, chunks, at, target.key) ?? wholeBefore(at)
      add(at, whole, at + 1, `of ${target.key}`, named)
      for (const index of coordinatedRight(chunks, at))
        if (!chunks[index]?.np?.head) add(index, wholeBefore(at), at + 1, `of ${target.key}`)
      const said = chunks[at + 3]?.vg?.bare && chunks[at + 4]?.vg?.lemma === 'be' ? at + 5 : at + 3
      if (isPredicate(chunks[said]))
        for (const index of coordinatedRight(chunks, said))
          if (namesPeople(chunks[index])) add(index, wholeBefore(at), at + 1, `of ${target.key}`, named)
    } else if (target.np?.determiner && chunks[at]?.np?.quantity?.high !== 0 && !isTheirs(target)) {
      const fate = target.np.measure ?? outcomeOf(target.np.head)
      if (fate && chunks[at + 3]?.vg?.lemma === 'be' && isPredicate(chunks[at + 4]))
        for (const index of coordinatedRight(chunks, at + 4)) add(index, -1, at + 1, 'of the', fate)
      add(
        at,
        target.np.quantity ? at + 2 : -1,
        at + 1,
        `of ${target.np.determiner}`,
        isOnBoard(target.np.head)
          ? 'aboard'
          : (fate ?? (isAttacker(target.np.head, siege) ? 'involved' : null)),
      )
    }
  }
}
