import { givenNames } from '../../lexicon/names-given.js'
import { kinshipParticles, nameSuffixes } from '../../lexicon/names-particles.js'
import type { Source, Span } from '../../model/index.js'
import { fold, plain } from './fold.js'
import { isFamilyFirst, isTitleWord, readName } from './person-name.js'
import { roleOf } from './roles.js'
import { isOpener, isOther, type NameWord, nameWords } from './words.js'

/** A person's name as an article writes it. */
export interface NameMention {
  /** Titles left out: "Moussa Abu Marzouk". */
  readonly text: string
  readonly source: string
  /** In the reading text. */
  readonly position: Span | null
  /** The role stated right beside it, as written: "deputy head of the movement's politburo". */
  readonly role: string | null
  /** One capitalised word and nothing that says it is a person: it counts only where it fits somebody who is named in full. */
  readonly bare: boolean
}

type NamedText = Pick<Source, 'path' | 'text' | 'sentences' | 'blocks'>

const skipped: ReadonlySet<string> = new Set(['title', 'heading', 'teaser', 'boilerplate', 'caption'])
const MOST_WORDS = 5
const SHORTEST = 2
const speech =
  /^(?:,? (?:who )?)?(?:said|says|told|added|stated|confirmed|announced|warned|wrote|declared|insisted|denied|continued|criticized|criticised|met|spoke)\b/

/**
 * People's names in the order of the text. Headlines are left out: capitals say nothing there. A run of capitalised
 * words is a person with a title before it, a known given name, initials or a family name that comes first; or with a
 * verb of speech after it, where the article goes on with the last word alone.
 */
export function nameMentions(source: NamedText): NameMention[] {
  const runs = source.sentences.flatMap((sentence) =>
    skipped.has(source.blocks[sentence.block]?.kind ?? 'paragraph') ? [] : runsOf(source.text, sentence),
  )
  const alone = new Set(
    runs.filter(({ names }) => names.length === 1).map(({ names }) => fold(names[0]?.text ?? '')),
  )
  const lowerCaseWords = once(
    () => new Set(source.text.match(/(?<![\p{L}\p{M}])\p{Ll}{4,40}(?!\p{L})/gu) ?? []),
  )
  return runs.flatMap((run) => {
    const kind = personKind(run, alone, source.text)
    const [first, last] = [run.names[0], run.names.at(-1)]
    if (!kind || !first || !last) return []
    if (kind === 'bare' && lowerCaseWords().has(plain(last.text))) return []
    const position = { start: first.start, end: last.end }
    const text = source.text.slice(position.start, position.end)
    if (!readName(text)) return []
    return [
      {
        text,
        source: source.path,
        position,
        role: roleOf(source.text, run.sentence, position),
        bare: kind === 'bare',
      },
    ]
  })
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

interface Run {
  /** The last words of a run of capitals, from a given name or particle on. */
  readonly names: readonly NameWord[]
  readonly hasTitle: boolean
  /** Right after a place, people or body: "Gaza Strip Marzouk" needs more of a reason. */
  readonly afterOther: boolean
  readonly sentence: Span
}

function runsOf(text: string, sentence: Span): Run[] {
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

function personKind(run: Run, alone: ReadonlySet<string>, text: string): 'person' | 'bare' | null {
  const [first, ...rest] = run.names.filter(
    (word) => word.kind === 'name' && !isParticle(word.text) && !nameSuffixes.has(plain(word.text)),
  )
  if (!first || run.names.some(({ text: word }) => isOpener(word) && !word.includes('.') && !isGiven(word)))
    return null
  const last = rest.at(-1)
  if (!last) {
    if (isOther(first.text) || first.text.includes('.') || plain(first.text).length < SHORTEST) return null
    return run.hasTitle && !givenNames.has(plain(first.text)) ? 'person' : 'bare'
  }
  if (last.text.includes('.')) return null
  if (run.hasTitle || isGiven(first.text) || /^(?:\p{Lu}\.)+$/u.test(first.text)) return 'person'
  const names = [first, ...rest].map((word) => word.text)
  if (isFamilyFirst(names) && (names[1]?.includes('-') || alone.has(fold(first.text)))) return 'person'
  const speaks = speech.test(text.slice(last.end, last.end + 20).trimStart())
  return speaks && !run.afterOther && alone.has(fold(last.text)) ? 'person' : null
}

/** "Abu" of "Abu Marzouk", but not "Al" of "Al Gore". */
const isParticle = (word: string): boolean => plain(word) in kinshipParticles

const isGiven = (word: string): boolean => givenNames.has(plain(word.split(/[-‐]/)[0] ?? ''))
