import { raisingVerbs } from '../../lexicon/function-words.js'
import { tollVerbs } from '../../lexicon/measures.js'
import { figureNoun, sayingNoun, speechVerbs } from '../../lexicon/speech.js'
import type { Modality } from '../../model/index.js'
import type { Chunk } from '../clause/chunk.js'
import type { Word } from '../clause/words.js'
import { elementAt } from '../element.js'
import { isDatedApart } from '../rules/former.js'
import type { Reading } from '../rules/rule.js'
import { refutedBy } from './refuted.js'

const denials = new Set(['deny', 'dismiss', 'reject', 'refute', 'dispute'])
const withdrawals = new Set(['retract', 'withdraw'])
const fears = new Set(['fear', 'presume'])
const thoughts = new Set(['believe', 'think'])
const speculation = new Set(['speculate', 'warn', 'predict', 'forecast'])
const earlier = /^(?:earlier|initial|initially|previously|previous)$/u
/** Those whom somebody hopes to free are what they are. */
const unfree = new Set(['held', 'trapped'])
/** "Early reports had put the toll at 25"; alone they may be all that is known yet. */
const early = /^(?:early|first)$/u
const plans = new Set('plan prepared intend aim threaten promise vow hope agree offer'.split(' '))

/** How far the article stands behind a figure: words of the clause around it, before what the rule itself saw. */
export function modalityOf(
  words: readonly Word[],
  chunks: readonly Chunk[],
  reading: Reading,
): { modality: Modality; cue: number } {
  const at = reading.chunk
  const refuted = refutedBy(chunks, at)
  if (refuted >= 0) return { modality: 'denied', cue: refuted }
  for (let i = at - 1; i >= Math.max(0, at - 10); i--) {
    const chunk = chunks[i] as Chunk
    if (chunk.kind === 'stop' || chunk.kind === 'sub') break
    if (chunk.kind === 'and' && reading.cue > at) break
    if (isOfAside(chunks, i, at)) continue
    if (!chunk.vg) {
      if (chunk.kind === 'np' && chunk.key === 'fear') return { modality: 'feared', cue: i }
      continue
    }
    const { lemma } = chunk.vg
    if (
      (denials.has(lemma) && !chunk.vg.passive && isDenied(chunks, i, reading)) ||
      (['rule', 'ruled'].includes(lemma) && words[chunk.last + 1]?.lower === 'out')
    )
      return { modality: 'denied', cue: i }
    if (withdrawals.has(lemma) && !chunk.vg.passive && isDenied(chunks, i, reading))
      return { modality: 'retracted', cue: i }
    if (fears.has(lemma) || (chunk.vg.passive && thoughts.has(lemma) && reading.measure !== 'involved'))
      return { modality: 'feared', cue: i }
    if (speculation.has(lemma) && reading.modality === undefined && mayFollows(chunks, i, at))
      return { modality: 'feared', cue: i }
    if (plans.has(lemma) && chunks[i + 1]?.vg?.infinitive && i + 1 <= at && !unfree.has(reading.measure))
      return { modality: 'planned', cue: i }
  }
  for (let i = at + 1; i <= Math.min(chunks.length - 1, at + 4); i++) {
    const lemma = chunks[i]?.vg?.lemma
    if (chunks[i]?.kind === 'stop' || chunks[i]?.kind === 'comma' || isSaidBefore(reading, i)) break
    if (chunks[i]?.kind === 'and' && chunks[i + 1]?.np?.quantity) break
    if (lemma && (fears.has(lemma) || (chunks[i]?.vg?.passive && ['believe', 'think'].includes(lemma))))
      return { modality: 'feared', cue: i }
  }
  const lead = elementAt(chunks, reading.cue - 1)?.vg
  if (
    reading.cue > at + 1 &&
    lead &&
    (fears.has(lead.lemma) || (lead.passive && ['believe', 'think'].includes(lead.lemma)))
  )
    return { modality: 'feared', cue: reading.cue - 1 }
  const worst = worstCase(words, chunks, at)
  if (worst >= 0) return { modality: 'feared', cue: worst }
  const former = formerCue(words, chunks, at)
  if (former >= 0) return { modality: 'retracted', cue: former }
  return { modality: reading.modality ?? 'asserted', cue: reading.cue }
}

/** "The maximum estimated toll is over 15,000", "in the worst case 400 could die": the chunk that says so, or -1. */
function worstCase(words: readonly Word[], chunks: readonly Chunk[], at: number): number {
  const figure = chunks[at]?.first ?? 0
  for (let i = figure - 1; i >= Math.max(0, figure - 12) && !/^[.;:]$/u.test(words[i]?.text ?? ''); i--) {
    const [lower, next] = [words[i]?.lower ?? '', words[i + 1]?.lower ?? '']
    const isWorst =
      (lower === 'maximum' && /^(?:estimat|possible|projected)/u.test(next)) ||
      (lower === 'worst' && next === 'case' && words[i + 2]?.lower !== 'of') ||
      lower === 'worst-case'
    if (isWorst) return chunks.findIndex(({ first, last }) => first <= i && i <= last)
  }
  return -1
}

/**
 * "A man who is thought to have fled is among 34 under arrest", "an officer, who feared for his job, said that 19 had died":
 * an aside that ends before the figure's own verb.
 */
function isOfAside(chunks: readonly Chunk[], verb: number, figure: number): boolean {
  const isOfRelative = chunks[verb - 1]?.kind === 'rel'
  const opening = chunks[chunks.findLastIndex(({ kind }, at) => at < verb && kind === 'comma') + 1]
  const isInside = opening?.kind === 'rel' || opening?.vg?.ing === true
  return chunks.some(
    ({ vg }, at) =>
      at > verb &&
      at < figure &&
      vg &&
      !vg.infinitive &&
      !vg.ing &&
      ((isOfRelative && (chunks[verb]?.vg?.passive || chunks[at - 1]?.kind === 'comma')) ||
        (isInside && chunks[at - 1]?.kind === 'comma' && speechVerbs.has(vg.lemma))),
  )
}

/** "The two in captivity are thought to be abroad": what befell them is said before the verb. */
const isSaidBefore = ({ chunk, cue }: Reading, verb: number): boolean => cue > chunk && cue < verb

/** What is denied is a report of the figure; not a plan, nor a figure that is taken for granted ("the 26 detained"). */
function isDenied(chunks: readonly Chunk[], verb: number, { chunk, cue }: Reading): boolean {
  if (cue === chunk && chunks[chunk]?.np?.determiner) return false
  const next = chunks[verb + 1]
  return (
    chunks[verb]?.vg?.lemma === 'deny' ||
    next?.kind === 'rel' ||
    reports.test(next?.key ?? '') ||
    verb + 1 === chunk
  )
}

function mayFollows(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (['may', 'might', 'could', 'would'].includes(chunks[i]?.vg?.modal ?? '')) return true
  return false
}

/** "had put the toll at 80", "an initial report of 7.3", "up from 30", "revised from 63": the chunk that says so, or -1. */
function formerCue(words: readonly Word[], chunks: readonly Chunk[], at: number): number {
  const before = chunks[at - 1]
  if (before?.kind === 'prep' && before.key === 'from') {
    if (isDatedApart(words, chunks, at)) return -1
    const verb = chunks.slice(Math.max(0, at - 6), at).findLast((chunk) => chunk.vg)
    const lead = words[before.first - 1]?.lower ?? ''
    if (
      ['up', 'down'].includes(lead) ||
      [
        'revise',
        'raise',
        'lower',
        'update',
        'upgrade',
        'downgrade',
        'rise',
        'increase',
        'jump',
        'climb',
        'reduce',
      ].includes(verb?.vg?.lemma ?? '')
    )
      return at - 1
  }
  const corrected = correctedBy(chunks, at)
  if (corrected >= 0) return corrected
  const figure = chunks[at]?.first ?? 0
  let had = false
  let said = false
  const chunkOf = (word: number): number =>
    chunks.findIndex(({ first, last }) => first <= word && word <= last)
  for (let i = figure - 1; i >= Math.max(0, figure - (had ? 20 : 9)); i--) {
    const word = words[i]
    if (!word || /^[.;]$/u.test(word.text) || (word.quantity && said) || closesAside(words, i)) return -1
    const isPut = word.lower === 'had' && words[i + 1]?.lower === 'put' && before?.key === 'at'
    if (isPut && !isReported(words, i)) return chunkOf(i)
    said ||= words[i - 1]?.text === ',' && word.lemma !== null && speechVerbs.has(word.lemma)
    if (isGivenFirst(words, i, figure) || isSpokenOfFirst(words, i, figure)) return chunkOf(i)
    had ||= word.lower === 'had' && saysSo(words[i + 1])
    if (had && early.test(word.lower) && sayingNoun.test(words[i + 1]?.lower ?? '')) return chunkOf(i)
    if (
      earlier.test(word.lower) ||
      (word.time && word.lower.startsWith('earlier')) ||
      (word.lower === 'first' && words[i - 1]?.lower === 'had')
    )
      return saysSo(words[i + 1]) || saysSo(words[i - 1]) || (had && opensClause(words[i - 1]))
        ? chunkOf(i)
        : -1
  }
  return -1
}

/** "lowered its count of 454 cases to 419", "correcting an earlier figure of 26": the chunk of the verb, or -1. */
function correctedBy(chunks: readonly Chunk[], at: number): number {
  const [noun, of] = [chunks[at - 2], chunks[at - 1]]
  let cue = at - 3
  while (chunks[cue]?.kind === 'adverb' || chunks[cue]?.kind === 'other') cue--
  const verb = chunks[cue]
  const head = noun?.np?.head ?? ''
  if (of?.key !== 'of' || noun?.np?.quantity || !reports.test(head) || /^reports?$/u.test(head)) return -1
  const lemma = verb?.vg?.passive ? '' : (verb?.vg?.lemma ?? '')
  return correcting.test(lemma) || (changing.test(lemma) && isChanged(chunks, at)) ? cue : -1
}
const correcting = /^(?:correct|lower|revise|retract|withdr[ae]w)(?:s|e?d|ing)?$/u
/** "raised the number of deaths in talks": only beside another figure do these words change one. */
const changing = /^(?:raise|reduce|cut|scale|trim|downgrade|upgrade)(?:s|e?d|ing)?$/u
const isChanged = (chunks: readonly Chunk[], at: number): boolean =>
  ['to', 'from'].includes(chunks[at + 1]?.key ?? '') && chunks[at + 2]?.np?.quantity?.kind === 'number'

/** "The survey first gave a magnitude of 7.5", where the same sentence goes on to another figure. */
const isGivenFirst = (words: readonly Word[], at: number, figure: number): boolean =>
  words[at]?.lower === 'first' &&
  giving.has(words[at + 1]?.lower ?? '') &&
  words.slice(at + 2, figure).every(({ pos }) => pos !== 'PUNCT' && pos !== 'VERB') &&
  words.slice(figure + 1).some(({ lower }) => replacing.has(lower))
const giving: ReadonlySet<string> = new Set('gave put reported estimated measured announced'.split(' '))
const replacing: ReadonlySet<string> = new Set(
  'raised revised lowered corrected upgraded downgraded changed'.split(' '),
)

/** "The mayor at first spoke of 14 dead"; not "at first spoke of an accident but later said 14 were dead". */
const isSpokenOfFirst = (words: readonly Word[], at: number, figure: number): boolean =>
  words[at]?.lower === 'first' &&
  words[at - 1]?.lower === 'at' &&
  /^spoken?$/u.test(words[at + 1]?.lower ?? '') &&
  words[at + 2]?.lower === 'of' &&
  words.slice(at + 3, figure).every(({ pos, lower }) => pos !== 'PUNCT' && pos !== 'VERB' && lower !== 'but')

/** "which it had put at 31, stood at 44": a verb behind a comma goes on with what stands before the clause. */
const closesAside = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === ',' && tollVerbs.has(words[at + 1]?.lemma ?? '')

/** "He said that the ministry had put the toll at 30" stands for what it puts it at. */
const isReported = (words: readonly Word[], had: number): boolean =>
  words.slice(Math.max(0, had - 20), had).some(({ lemma }) => lemma !== null && speechVerbs.has(lemma))

/** "Earlier, the ministry had reported 38 dead." */
const opensClause = (before: Word | undefined): boolean => before === undefined || before.pos === 'PUNCT'

const reports = new RegExp(`${sayingNoun.source}|${figureNoun.source}`, 'u')

/** Beside "earlier" or "initial": a word for saying or counting, so that it is the figure that is former and not the event. */
const saysSo = (word: Word | undefined): boolean =>
  word !== undefined &&
  (reports.test(word.lower) ||
    word.lower === 'spoken' ||
    (word.lemma !== null &&
      (speechVerbs.has(word.lemma) || raisingVerbs.has(word.lemma) || tollVerbs.has(word.lemma))))
