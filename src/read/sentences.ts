import {
  afterClockTime,
  closingAbbreviations,
  figureAbbreviations,
  innerAbbreviations,
  sayingVerbs,
  sentenceStarters,
  titleAbbreviations,
} from '../lexicon/reading.js'
import { timeZones } from '../lexicon/times.js'
import type { Block, Sentence } from '../model/index.js'
import { plainEnds } from './sentence-ends.js'

const longestSentence = 2000
const lookAround = 60
const windowLength = 3000

/** The sentences of every block, in order; white space at their ends is left out. */
export function splitSentences(text: string, blocks: readonly Block[]): Sentence[] {
  const sentences: Sentence[] = []
  blocks.forEach((block, index) => {
    let from = block.start
    for (const end of sentenceEnds(text, block.start, block.end)) {
      addTrimmed(sentences, text, from, end, index)
      from = end
    }
  })
  return sentences
}

/** Where the sentences of text[from, to) end; the last end is `to`. */
function sentenceEnds(text: string, from: number, to: number): number[] {
  const ends: number[] = []
  let start = from
  for (const end of plainEnds(text, from, to) ?? segmentEnds(text.slice(from, to), from)) {
    if (end < to && !endsSurely(text, start, end) && goesOn(text.slice(from, to), start - from, end - from))
      continue
    for (const cut of cutsInside(text, start, end)) ends.push(cut)
    ends.push(end)
    start = end
  }
  return ends
}

const makeSegmenter = () => new Intl.Segmenter('en', { granularity: 'sentence' })
let segmenter: ReturnType<typeof makeSegmenter> | undefined

/**
 * The segmenter's ends. Each of its steps costs the length of what it was given, so it is given windows; an end
 * too near the window's own is not sure, and the next window begins at the last sure one.
 */
function* segmentEnds(words: string, offset: number): Generator<number> {
  segmenter ??= makeSegmenter()
  let from = 0
  while (from < words.length) {
    const whole = from + windowLength >= words.length
    const part = words.slice(from, from + windowLength)
    let sure = 0
    for (const { index } of segmenter.segment(part)) {
      if (index === 0 || (!whole && index > windowLength - lookAround)) continue
      sure = index
      yield offset + from + index
    }
    if (whole) break
    from += sure || windowLength - lookAround
  }
  yield offset + words.length
}

const abbreviations: ReadonlySet<string> = new Set([
  ...titleAbbreviations,
  ...figureAbbreviations,
  ...innerAbbreviations,
  ...closingAbbreviations,
])

/** Nearly every end: a small word that is no abbreviation, a full stop, a capital. */
function endsSurely(text: string, start: number, end: number): boolean {
  if (!isCapital(text.charCodeAt(end))) return false
  let stop = end - 1
  while (stop > start && isSpace(text.charCodeAt(stop))) stop--
  if (text.charCodeAt(stop) !== fullStop) return false
  let word = stop
  while (word > start && isSmall(text.charCodeAt(word - 1))) word--
  return stop - word > 1 && text.charCodeAt(word - 1) === blank && !abbreviations.has(text.slice(word, stop))
}

const blank = 32
const fullStop = 46
const isCapital = (code: number): boolean => code >= 65 && code <= 90
const isSmall = (code: number): boolean => code >= 97 && code <= 122

/** True where the segmenter saw an end that is none. Looks at a bounded stretch on either side. */
function goesOn(words: string, start: number, end: number): boolean {
  const before = words.slice(Math.max(start, end - lookAround), end).trimEnd()
  const after = words.slice(end, end + lookAround)
  // "[...]" alone tells nothing: it belongs to what follows.
  if (end - start < lookAround && !/[\p{L}\p{N}]/u.test(before)) return true
  const next = /^["“”'‘’([]*([\p{L}\p{N}][\p{L}\p{N}'’.-]*)/u.exec(after)?.[1]
  if (!next) return /^\s*["”’')\]]+\s*$/.test(after)
  if (/^\p{Ll}/u.test(next)) return true
  const last = before.slice(before.lastIndexOf(' ') + 1)
  if (!last.endsWith('.')) return /[?!]["”’']{1,3}$/.test(last.slice(-4)) && isSaidNext(after)
  const wholeSentence = last.length === before.length && before.length >= end - start - 1
  if (wholeSentence && /^["“(]?(?:\d{1,2}|\p{Lu})\.$/u.test(last)) return true
  if (/[ap]\.m\.$/iu.test(last) && isClockTail(after)) return true
  const word = last.slice(0, -1).replace(/^.*[("“‘'[—–/-]/u, '')
  return /^[\p{L}\p{M}.’&]+$/u.test(word) && followsAbbreviation(word, next)
}

/** "at 2:28 p.m. (0628 GMT) on Monday", "9 a.m. Tokyo time", "9 p.m. ET". */
function isClockTail(after: string): boolean {
  const [, zone = '', time] = /^\s*(\p{Lu}\p{L}*)( time\b)?/u.exec(after) ?? []
  if (time) return !sentenceStarters.has(zone.toLowerCase())
  return /^\s*\(\d/.test(after) || (timeZones.has(zone.toLowerCase()) && zone === zone.toUpperCase())
}

function isSaidNext(after: string): boolean {
  const [first, ...rest] = after.split(' ', 5)
  return /^\p{Lu}/u.test(first ?? '') && rest.some((word) => sayingVerbs.has(word.replace(/\W+$/, '')))
}

/** `word` stands before the full stop, its own dot left out; `next` begins what the segmenter took for a new sentence. */
function followsAbbreviation(word: string, next: string): boolean {
  const lower = word.toLowerCase()
  const nextLower = next.toLowerCase()
  const starter = sentenceStarters.has(nextLower.replace(/['’.].*$/, ''))
  const figure = /^\d/.test(next)
  if (lower === 'a.m' || lower === 'p.m') return afterClockTime.has(nextLower.replace(/\.$/, ''))
  if (figureAbbreviations.has(lower)) return figure
  const capital = /^\p{Lu}/u.test(word)
  if (titleAbbreviations.has(lower)) return capital && !starter
  if (innerAbbreviations.has(lower)) return true
  if (closingAbbreviations.has(lower)) return capital && !starter && !figure
  if (word.length === 1) return capital && !starter
  return /^(?:\p{L}\.)+\p{L}$/u.test(word) && !starter && !figure
}

const glued =
  /\p{Ll}{2}[.!?]["”’]?(?=(?:The|In|On|At|He|She|It|They|But|And|A|An|This|According|Police|Officials|After)\s)|\s(?=[•▪►]\s)/gu

/** Cheap to refuse: nearly every sentence. */
const mayBeGlued = /[.!?]["”’]?[A-Z]|[•▪►]/

/** Ends that the segmenter does not see: "…last year.The ministry", bullets, and stretches without any end. */
function* cutsInside(text: string, start: number, end: number): Generator<number> {
  const sentence = text.slice(start, end)
  let from = 0
  for (const match of mayBeGlued.test(sentence) ? sentence.matchAll(glued) : []) {
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
