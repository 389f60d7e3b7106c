import { givenNames } from '../../lexicon/names-given.js'
import { kinshipParticles, nameSuffixes } from '../../lexicon/names-particles.js'
import type { Source, Span } from '../../model/index.js'
import { fold, plain } from './fold.js'
import { isFamilyFirst, readName } from './person-name.js'
import { roleOf } from './roles.js'
import { isGiven, type Run, runsOf } from './runs.js'
import { isOpener, isOther } from './words.js'

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
