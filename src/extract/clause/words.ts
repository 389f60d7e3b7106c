import { raisingVerbs } from '../../lexicon/function-words.js'
import { measurePhrases } from '../../lexicon/measure-phrases.js'
import { measureNouns, measureVerbs, tollVerbs } from '../../lexicon/measures.js'
import { givenNames } from '../../lexicon/names-given.js'
import { nationalities } from '../../lexicon/nationalities.js'
import { personGroups, singular } from '../../lexicon/people.js'
import { speechVerbs } from '../../lexicon/speech.js'
import { formsOf, frameVerbs, type VerbForm } from '../../lexicon/verb-forms.js'
import type { QuantityMention, Span, TimeMention, Token } from '../../model/index.js'
import { markOf } from '../marks.js'
import type { Pos, Tags } from './tag.js'

/** A token, or a whole quantity or time expression, with its part of speech. */
export interface Word extends Span {
  readonly text: string
  readonly lower: string
  readonly pos: Pos | 'TIME' | 'QUANTITY'
  readonly quantity: QuantityMention | null
  readonly time: TimeMention | null
  /** The known verb that it is a form of, else null. */
  readonly lemma: string | null
  readonly forms: readonly VerbForm[]
  /** Those of its token; none of an expression of several. */
  readonly marks: number
}

interface KnownForm {
  readonly lemma: string
  readonly forms: readonly VerbForm[]
}

const knownForms: ReadonlyMap<string, KnownForm> = new Map(
  [
    ...new Set([
      ...tollVerbs,
      ...raisingVerbs,
      ...speechVerbs,
      ...measurePhrases.keys(),
      ...measureVerbs.keys(),
      ...frameVerbs,
    ]),
  ].flatMap((lemma) =>
    formsOf(lemma).map(([form, forms]) => [form, { lemma, forms }] as [string, KnownForm]),
  ),
)

for (const form of ['is', 'are', 'were', 'being', 'am'])
  (knownForms as Map<string, KnownForm>).set(form, { lemma: 'be', forms: ['past'] })

const knownForm = markOf(knownForms.keys())
const noForms: readonly VerbForm[] = []

/** Tokens with quantities and times as one word each. Mentions are in order and do not overlap. */
export function wordsOf(
  tokens: readonly Token[],
  mentions: readonly (QuantityMention | TimeMention)[],
  tags: Tags,
  offset: number,
  text: string,
): Word[] {
  const words: Word[] = []
  const { starts } = tags
  let next = 0
  let tag = 0
  for (const token of tokens) {
    while (next < mentions.length && (mentions[next] as Span).end <= token.start) next++
    const mention = mentions[next]
    if (mention && token.start >= mention.start && token.start < mention.end) {
      if (words.length === 0 || (words[words.length - 1] as Word).start !== mention.start)
        words.push(mentionWord(mention, text, token))
      continue
    }
    const at = token.start - offset
    while ((starts[tag] as number) < at) tag++
    const before = words.at(-1)
    const tagged = starts[tag] === at ? tags.posAt(tag) : undefined
    const isName = (tagged === 'VERB' || tagged === 'AUX') && isNamed(token, before)
    const known =
      !isName && token.kind === 'word' && (token.marks & knownForm) !== 0
        ? knownForms.get(token.lower)
        : undefined
    words.push({
      start: token.start,
      end: token.end,
      text: token.text,
      lower: token.lower,
      pos: isName ? 'PROPN' : posOf(token, tagged, before),
      quantity: null,
      time: null,
      lemma: known?.lemma ?? null,
      forms: known?.forms ?? noForms,
      marks: token.marks,
    })
  }
  return words
}

function mentionWord(mention: QuantityMention | TimeMention, text: string, first: Token): Word {
  const quoted = text.slice(mention.start, mention.end)
  const quantity = 'kind' in mention ? mention : null
  return {
    start: mention.start,
    end: mention.end,
    text: quoted,
    lower: quoted.toLowerCase(),
    pos: quantity ? 'QUANTITY' : 'TIME',
    quantity,
    time: quantity ? null : (mention as TimeMention),
    lemma: null,
    forms: noForms,
    marks: first.end === mention.end ? first.marks : 0,
  }
}

/** "The 20 or so rebels": people after a figure, whatever the tagger takes them for. */
const areCounted = (token: Token, before: Word | undefined): boolean =>
  before?.quantity != null &&
  token.lower.endsWith('s') &&
  (personGroups.has(singular(token.lower)) || measureNouns.has(singular(token.lower)))

/** Nouns that the tagger takes for something else: "an earlier toll of 30". */
const alwaysNouns = new Set(['people', 'toll'])

/** "Hopes faded for", "dashing hopes for": nobody hopes there. */
const isHopes = (token: Token, before: Word | undefined): boolean =>
  token.lower === 'hopes' && (before === undefined || before.lower.endsWith('ing'))

/** "Said Grant Hale", "the mayor, Ian Hope": written small, the words are verbs. Headlines capitalise verbs elsewhere. */
function isNamed({ text, kind }: Token, before: Word | undefined): boolean {
  if (kind !== 'word' || before === undefined || !/^\p{Lu}\p{Ll}/u.test(text)) return false
  if (before.lemma !== null && speechVerbs.has(before.lemma)) return /^\p{Ll}/u.test(before.text)
  const isGiven = before.pos === 'PROPN' && givenNames.has(before.lower) && !nationalities.has(before.lower)
  return isGiven && !/(?:s|ed|ing)$/u.test(text)
}

const posOf = (token: Token, tag: Pos | undefined, before: Word | undefined): Pos =>
  token.kind === 'punctuation'
    ? 'PUNCT'
    : alwaysNouns.has(token.lower) || isHopes(token, before) || (tag === 'VERB' && areCounted(token, before))
      ? 'NOUN'
      : (tag ?? (token.kind === 'number' ? 'NUM' : /^\p{Lu}/u.test(token.text) ? 'PROPN' : 'NOUN'))
