import { givenNames } from '../../lexicon/names-given.js'
import type { Span } from '../../model/index.js'
import { fold, plain } from './fold.js'
import { isTitleWord } from './person-name.js'
import { isOpener, type NameWord, nameWords } from './words.js'

const MOST_WORDS = 5

/** Capitalised words in a row that may be a name, and what stands before them. */
export interface Run {
  /** The last words of a run of capitals, from a given name or particle on. */
  readonly names: readonly NameWord[]
  readonly hasTitle: boolean
  /** Right after a place, people or body: "Gaza Strip Marzouk" needs more of a reason. */
  readonly afterOther: boolean
  readonly sentence: Span
}

export function runsOf(text: string, sentence: Span): Run[] {
  const runs: Run[] = []
  let run: NameWord[] = []
  let before: NameWord | undefined
  const close = () => {
    const read = runOf(run, before, sentence)
    if (read) runs.push(read)
    before = run.at(-1) ?? before
    run = []
  }
  for (const word of nameWords(text, sentence)) {
    const continues = run.length > 0 && word.joined && !run.at(-1)?.possessive
    if (!continues && run.length > 0) close()
    if (word.kind === 'plain') {
      if (run.length > 0) close()
      before = word
      continue
    }
    if (run.length === 0 && !word.joined) before = undefined
    run.push(word)
  }
  if (run.length > 0) close()
  return runs
}

function runOf(words: readonly NameWord[], before: NameWord | undefined, sentence: Span): Run | null {
  let end = words.length
  while (end > 0 && words[end - 1]?.kind === 'particle') end--
  let start = end
  while (start > 0 && isNamePart(words[start - 1])) start--
  while (start < end && words[start]?.kind === 'particle') start++
  if (words[start]?.start === sentence.start && isOpening(words[start], words[start + 1])) start++
  if (start === 0 && before && placing.has(before.text)) start = givenStart(words, end)
  const names = words.slice(start, end)
  if (names.length === 0 || names.length > MOST_WORDS) return null
  const previous = start > 0 ? words[start - 1] : before
  return {
    names,
    hasTitle:
      previous !== undefined && isTitleWord(previous.text) && (start > 0 || words[start]?.joined === true),
    afterOther: start > 0 && previous?.kind === 'other',
    sentence,
  }
}

const placing: ReadonlySet<string> = new Set(['of', 'in', 'from', 'at', 'near'])

/** "Mayor of Springfield John Smith": after "of" the name starts at its given name. */
function givenStart(words: readonly NameWord[], end: number): number {
  const at = words.slice(0, end - 1).findIndex(({ text }) => isGiven(text))
  return Math.max(at, 0)
}

const isNamePart = (word: NameWord | undefined): boolean => word?.kind === 'name' || word?.kind === 'particle'

/** "After Marzouk …": the capital is the sentence's; "Will Smith" is a name. */
const isOpening = (word: NameWord | undefined, next: NameWord | undefined): boolean =>
  word !== undefined &&
  isOpener(word.text) &&
  !(givenNames.has(plain(word.text)) && next?.kind === 'name' && next.joined)

const foldedGivenNames: ReadonlySet<string> = new Set([...givenNames].map((name) => fold(name)))
const SHORTEST_FOLDED = 5

/** As listed, or a longer one brought into Latin letters otherwise: "Mousa". */
export function isGiven(word: string): boolean {
  const first = word.split(/[-‐]/)[0] ?? ''
  return (
    givenNames.has(plain(first)) || (first.length >= SHORTEST_FOLDED && foldedGivenNames.has(fold(first)))
  )
}
