import { growingHeads } from '../../lexicon/statements.js'
import type { Claim, Source, Span } from '../../model/index.js'
import { isRated } from './contrast.js'
import { keyOf, type Told, toldIn } from './words.js'

/** A claim of a brief text with the words that it is told with. Offsets count from the sentence's start. */
export interface Statement {
  readonly claim: Claim
  readonly text: string
  readonly figure: Span
  /** All figures of the sentence. */
  readonly figures: readonly Span[]
  /** "On Instagram 5 million", "and 5.4 million on Instagram": figures of the sentence that no claim was read of, the noun left out. */
  readonly loose: readonly Span[]
  /** The noun that the figure counts; what is "viewed 40 times" has views. */
  readonly counted: string | null
  /** All words of the sentence but its figures. */
  readonly words: readonly Told[]
  /** Names that the other sentences of the text give. */
  readonly around: readonly Told[]
  /** "The film", "it": the subject leaves open which one. */
  readonly isOpen: boolean
  /** "It", "they": as anything may be called. */
  readonly isPronoun: boolean
  /** The subject's words, up to the first verb that is known or the figure. */
  readonly subjectEnd: number
  /** "as of 2019", "by March 15": the moment that the figure is stated for. */
  readonly moment: Moment | null
  readonly isGrowing: boolean
  /** "Ten people, including three children": a figure within what another is told of. */
  readonly isPart: boolean
  /** "up from 8 million", "before 1850": no figure of the sentence's own. */
  readonly isBeside: boolean
  /** "40 episodes per season": no number of all. */
  readonly isRate: boolean
  /** "four of the seven": what another figure is a part of. */
  readonly isWhole: boolean
}

export interface Moment extends Span {
  /** ISO, X for what is not said; null where no date claim was read of it. */
  readonly value: string | null
  /** "Before April 4": the day itself is left out. */
  readonly isBefore: boolean
}

const moments =
  /\b(?:[Aa]s of|[Aa]s at|[Bb]y|[Bb]efore|[Pp]rior to|[Uu]ntil|[Uu]p to|[Tt]hrough)\s+(?:the\s+)?(?:(?:end|beginning|start|middle)\s+of\s+)?(?:early\s+|mid-|late\s+)?((?:\p{L}+\s+)?\d{1,4}(?:st|nd|rd|th)?(?:\s+(?:of\s+)?\p{Lu}\p{L}+)?(?:,?\s+\d{4})?)/gu
const isDate =
  /^(?:(?:1[5-9]|20)\d\d|\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*(?:,?\s+\d{4})?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\s+\d{1,4}(?:st|nd|rd|th)?(?:,?\s+\d{4})?)$/iu

/** `dates`: the date claims of the sentence, by their place in it. */
function momentIn(text: string, dates: readonly (Span & { readonly value: string | null })[]): Moment | null {
  for (const match of text.matchAll(moments)) {
    if (!isDate.test(match[1] as string)) continue
    const [start, end] = [match.index, match.index + match[0].length]
    const value = dates.find((date) => start <= date.start && date.end <= end)?.value ?? null
    return { start, end, value, isBefore: /^(?:before|prior)/iu.test(match[0]) }
  }
  return null
}

const former =
  /\b(?:up|down|rising|rise|rose|increase|increased|grew|falling|fell|decrease|dropped|compared|opposed)\s+(?:from|with|to)\s+(?:the\s+)?$/u
const bound =
  /\b(?:before|after|by|since|until|till|around|about|circa|early|late|between|from|prior to|no later than)\s+(?:the\s+)?$/iu
const isCued = ({ partOf }: Claim): boolean => /^(?:includ|among|compris)/u.test(partOf?.cue ?? '')
const ofWhole = /^\s+(?:\p{L}+\s+)?of\s+(?:the|its|their|his|her|all|a total of)?\s*$/u

const openSubject =
  /^(?:(?:In|On|By|At|As of|During|After|Since|For|Over|From|With)\s[^,]{1,60}?,?\s+)?(?:(?:More|Less|Fewer|Over|About|Around|At|Nearly|Almost|Some|Under|Up|Only|Roughly|Approximately|A total)\b|(?!(?:1[5-9]|20)\d\d\s)\d|(?:The|This|That|Its|Their|His|Her|These|the|its|their|his|her|this)\s+(?:\p{Ll}|\d)|(?:It|He|She|They|There|it|he|she|they|there)\b)/u

/** The subject stands before the verb: in "In 2017 the Greens took 11 %" the number is none. */
function isOpenTo(text: string, subjectEnd: number): boolean {
  const found = openSubject.exec(text)?.[0].length
  return found !== undefined && (subjectEnd === 0 || found <= subjectEnd + 1)
}

/** "The critics gave the film", "one site assigned it". */
const ratedObject =
  /^[^,;]{1,60}\s(?:gives?|gave|given|assigns?|assigned|awards?|awarded)\s(?:it|the\s\p{Ll}+)\s/u
const isRating = ({ kind, measure }: Claim): boolean => kind === 'percent' || measure === 'score'

const pronounSubject =
  /^(?:(?:In|On|By|At|As of|During|After|Since)\s[^,]{1,40},?\s+)?(?:[Ii]t|[Hh]e|[Ss]he|[Tt]hey)\b/u

const perfect =
  /\b(?:has|have|had|having)\s+(?:(?:also|now|already|since|reportedly|so far|to date)\s+)?(?:been\s+)?(?:\p{L}+ly\s+)?(?:\p{L}{2,}ed|sold|won|made|taken|seen|given|grown|risen|drawn|run|shot|put|set|led|held|met|written|sung|spent|paid|built|bought|become|fallen|lost|got|gotten|brought|caught|taught|died|gone|passed)\b/u

export function statementOf(claim: Claim, source: Source, claims: readonly Claim[]): Statement {
  const { start, end } = claim.sentence
  const text = source.raw.slice(start, end)
  const inSentence = (span: Span): Span => ({ start: span.start - start, end: span.end - start })
  const figures = claims
    .filter(({ sentence, kind }) => sentence.start === start && kind !== 'date')
    .flatMap((each) => [each.position, ...unitOf(each)].map(inSentence))
  const dates = claims
    .filter(({ sentence, kind }) => sentence.start === start && kind === 'date')
    .map(({ position, time }) => ({ ...inSentence(position), value: time?.value ?? null }))
  const figure = inSentence(claim.position)
  const own = claim.kind === 'date' ? [...figures, figure] : figures
  const around = source.raw.slice(0, start) + ' '.repeat(end - start) + source.raw.slice(end)
  const subjectEnd = subjectOf(text)
  const counted = countedIn(claim, text, figure)
  return {
    claim,
    text,
    figure,
    figures,
    loose: looseIn(text, [...figures, ...dates, figure]),
    counted,
    words: [...toldIn(text, own), ...(isMadeFor(claim, text, figure) ? [budget] : [])],
    around: toldIn(around, []).filter(({ isName }) => isName),
    isOpen: isOpenTo(text, subjectEnd) || (isRating(claim) && ratedObject.test(text)),
    isPronoun: pronounSubject.test(text),
    subjectEnd,
    moment: momentIn(text, dates),
    isGrowing: isGrowing(claim, counted, text, figure),
    isPart: isCued(claim) && figures.some(({ end }) => end < figure.start),
    isBeside: (claim.kind === 'date' ? bound : former).test(text.slice(0, figure.start)),
    isRate: isRated(claim, text, figure),
    isWhole:
      !isOfReviews(counted, text, figure) &&
      figures.some(({ end }) => end < figure.start && ofWhole.test(text.slice(end, figure.start))),
  }
}

/** "94% of 181 critics": as many as wrote of it. */
const isOfReviews = (counted: string | null, text: string, { start }: Span): boolean =>
  counted !== null &&
  keyOf(counted) === keyOf('review') &&
  /(?:%|\bper\s?cent)\s+of\s$/u.test(text.slice(0, start))

function looseIn(text: string, known: readonly Span[]): Span[] {
  return [...text.matchAll(elliptic)]
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
    .filter(({ start, end }) => known.every((span) => end <= span.start || span.end <= start))
}
/** "and 5.4 million on", "and 12 in": no month or year. */
const elliptic =
  /(?<=\s(?:and|but)\s(?:(?:over|about|around|nearly|almost|only|just|some)\s)?)[$€£]?(?!(?:19|20)\d\d\b)\d[\d.,]*(?:\s(?:million|billion|thousand))?(?=\s(?:on|in|for|at|from|with|abroad|overseas|elsewhere|worldwide|globally|internationally|nationwide|domestically)\b)/gu

/** "Watched 40 million times", "streamed 2 million times": views and streams. */
function countedIn({ population }: Claim, text: string, figure: Span): string | null {
  const head = population?.head ?? null
  if (head !== 'time') return head
  const deed = timesDone.exec(text.slice(Math.max(0, figure.start - 40), figure.start))?.[1]
  return (deed && doneTimes.get(deed)) ?? head
}
const timesDone =
  /\b(viewed|watched|seen|streamed|downloaded|played|shared|retweeted|liked)\s(?:[\p{Ll}-]+\s){0,4}$/u
const doneTimes: ReadonlyMap<string, string> = new Map([
  ['viewed', 'view'],
  ['watched', 'view'],
  ['seen', 'view'],
  ['streamed', 'stream'],
  ['downloaded', 'download'],
  ['played', 'play'],
  ['shared', 'share'],
  ['retweeted', 'retweet'],
  ['liked', 'like'],
])

/** The words of a figure's unit, which is compared as such. */
const unitOf = ({ kind, evidence }: Claim): Span[] =>
  kind === 'count'
    ? []
    : evidence.flatMap(({ field, position }) => (field === 'unit' && position ? [position] : []))

export const predicates =
  /\s(?:is|are|was|were|be|been|has|have|had|can|could|will|would|did|does|do|may|might|\p{Ll}{2,}ed|sold|won|made|ran|run|runs|lies|took|rose|grew|cost|costs|lost|met|drew|held|led|set|sang|wrote|built|began|became|spent|paid|died|stands|stood|holds|covers|consists|contains|\p{Ll}{3,}s(?=\s(?:(?:about|around|over|nearly|almost|some|roughly|under|at least|up to|(?:more|fewer|less) than)\s)?[$€£]?\d))\s/u

/** Where the first verb of the sentence stands: that behind the insertion in "The stadium, opened in 1931, holds". */
function subjectOf(text: string): number {
  const inserted = insertion.exec(text)?.[0].length ?? 0
  const at = text.slice(inserted).search(predicates)
  return at < 0 ? 0 : inserted + at
}
const insertion = /^(?:The|A|An|\p{Lu})[^,;.]{1,60},\s\p{Ll}+(?:ed|wn|lt)\s[^,;.]{1,60},(?=\s\p{Ll})/u

function isGrowing({ measure, kind }: Claim, counted: string | null, text: string, figure: Span): boolean {
  if (kind !== 'count' && kind !== 'money') return false
  if (counted !== null && growingKeys.has(keyOf(counted))) return true
  const before = text.slice(Math.max(0, figure.start - 70), figure.start)
  const after = text.slice(figure.end, figure.end + 60).split(/[;,]|\s(?:and|but)\s/u)[0] ?? ''
  return measure !== 'aboard' && (perfect.test(before) || perfect.test(after))
}
const growingKeys: ReadonlySet<string> = new Set([...growingHeads].map(keyOf))

/** "Made for less than $20 million": its budget. */
const isMadeFor = ({ kind }: Claim, text: string, figure: Span): boolean =>
  kind === 'money' && madeFor.test(text.slice(0, figure.start))
const madeFor = /\b(?:made|produced|shot|filmed)\s(?:for|on|at)\s(?:[\p{L} ]{0,24}\s)?$/u
const budget: Told = { key: keyOf('budget'), text: 'budget', start: 0, isName: false, isYear: false }
