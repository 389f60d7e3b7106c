import {
  afterClockTime,
  closingAbbreviations,
  figureAbbreviations,
  innerAbbreviations,
  sayingVerbs,
  sentenceStarters,
  titleAbbreviations,
} from '../lexicon/reading.js'
import type { Block, Sentence } from '../model/index.js'

const longestSentence = 2000
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** The sentences of every block, in order; white space at their ends is left out. */
export function splitSentences(text: string, blocks: readonly Block[]): Sentence[] {
  const sentences: Sentence[] = []
  blocks.forEach((block, index) => {
    const ends = sentenceEnds(text.slice(block.start, block.end))
    let from = block.start
    for (const end of ends) {
      addTrimmed(sentences, text, from, block.start + end, index)
      from = block.start + end
    }
  })
  return sentences
}

/** Where sentences end, as offsets into the block; the last is the block's length. */
function sentenceEnds(words: string): number[] {
  const ends: number[] = []
  let start = 0
  for (const { index, segment } of segmenter.segment(words)) {
    const end = index + segment.length
    if (end < words.length && goesOn(words, start, end)) continue
    for (const cut of cutsInside(words, start, end)) ends.push(cut)
    ends.push(end)
    start = end
  }
  return ends
}

/** True where the segmenter saw an end that is none. Looks at a bounded stretch on either side. */
function goesOn(words: string, start: number, end: number): boolean {
  const before = words.slice(Math.max(start, end - 60), end).trimEnd()
  const after = words.slice(end, end + 60)
  const next = /^["“”'‘’([]*([\p{L}\p{N}][\p{L}\p{N}'’.-]*)/u.exec(after)?.[1]
  if (!next) return /^\s*["”’')\]]+\s*$/.test(after)
  if (/^\p{Ll}/u.test(next) && !/^[•–—-]/.test(after)) return true
  if (/[?!]["”’']+$/.test(before)) return isSaidNext(after)
  if (!before.endsWith('.')) return false
  if (
    /^(?:["“(]?\d{1,2}|["“(]?\p{Lu})\.$/u.test(before) &&
    before.length === end - start - trailing(words, end)
  )
    return true
  return followsAbbreviation(before, next)
}

const trailing = (words: string, end: number): number => (words[end - 1] === ' ' ? 1 : 0)

function isSaidNext(after: string): boolean {
  const [first, ...rest] = after.split(' ', 5)
  return /^\p{Lu}/u.test(first ?? '') && rest.some((word) => sayingVerbs.has(word.replace(/\W+$/, '')))
}

function followsAbbreviation(before: string, next: string): boolean {
  const word = /(?:^|[\s("“‘'[—–/-])([\p{L}\p{M}]+(?:[.'’&][\p{L}\p{M}]+)*)\.$/u.exec(before)?.[1]
  if (!word) return false
  const lower = word.toLowerCase()
  const starter = sentenceStarters.has(next.toLowerCase().replace(/['’.].*$/, ''))
  const figure = /^\d/.test(next)
  if (lower === 'a.m' || lower === 'p.m')
    return !starter && afterClockTime.has(next.toLowerCase().replace(/\.$/, ''))
  // "May." and "Sat." at the end of a clause are words as well: only a figure makes them abbreviations.
  if (figureAbbreviations.has(lower)) return figure
  if (titleAbbreviations.has(lower)) return /^\p{Lu}/u.test(word) && !(lower === 'st' && starter)
  if (innerAbbreviations.has(lower)) return true
  if (closingAbbreviations.has(lower)) return /^\p{Lu}/u.test(word) && !starter && !figure
  if (/^\p{Lu}$/u.test(word)) return !starter || lower === next.toLowerCase()
  return /^(?:\p{L}\.)+\p{L}$/u.test(word) && !starter && !figure
}

const glued =
  /\p{Ll}{2}[.!?]["”’]?(?=(?:The|In|On|At|He|She|It|They|But|And|A|An|This|According|Police|Officials|After)\s)|\s(?=[•▪►]\s)/gu

/** Ends that the segmenter does not see: "…last year.The ministry", bullets, and stretches without any end. */
function* cutsInside(words: string, start: number, end: number): Generator<number> {
  const sentence = words.slice(start, end)
  let from = 0
  for (const match of sentence.matchAll(glued)) {
    const at = match.index + match[0].length
    if (at === 0 || at >= sentence.length) continue
    yield* cutsOfLength(sentence, from, at, start)
    yield start + at
    from = at
  }
  yield* cutsOfLength(sentence, from, sentence.length, start)
}

function* cutsOfLength(sentence: string, from: number, to: number, offset: number): Generator<number> {
  let at = from
  while (to - at > longestSentence) {
    const stretch = sentence.slice(at, at + longestSentence)
    const soft = Math.max(stretch.lastIndexOf('; '), stretch.lastIndexOf(' '))
    at += soft > longestSentence / 2 ? soft + 1 : wholeCharacter(stretch)
    yield offset + at
  }
}

/** A cut never parts a surrogate pair. */
const wholeCharacter = (stretch: string): number =>
  /[\uD800-\uDBFF]$/.test(stretch.slice(-1)) ? stretch.length - 1 : stretch.length

function addTrimmed(sentences: Sentence[], text: string, from: number, to: number, block: number): void {
  let start = from
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start += 1
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1
  if (end > start) sentences.push({ start, end, block })
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0
