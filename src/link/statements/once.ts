import { onceVerbs, takesPlace } from '../../lexicon/statements.js'
import { datesFit } from '../../model/index.js'
import type { Statement } from './statement.js'
import { keyOf, type Told } from './words.js'

const onceKeys: ReadonlySet<string> = new Set([...onceVerbs, 'first', 'last'].map(keyOf))

/** Dates of what happens to a thing once; other deeds may be done again. */
export const isOnce = (statement: Statement): boolean =>
  statement.words.some(({ key }) => onceKeys.has(key)) || isLife(statement) || isOfWork(statement)

/** Both of what took place, and in one year: what is held each year has a date in each. */
export const areOneYears = (a: Statement, b: Statement): boolean =>
  takesPlace.test(a.text) && takesPlace.test(b.text) && yearOf(a) !== null && yearOf(a) === yearOf(b)

const yearOf = ({ claim }: Statement): string | null => /^\d{4}/u.exec(claim.time?.value ?? '')?.[0] ?? null

/** "Became prime minister in 2005": an office taken up, which a text that tells of one time dates once. */
export const becameOne = (a: Statement, b: Statement): boolean =>
  [a, b].every(({ text }) => /\bbecame\b/u.test(text))

/** Whether a year of `other` dates a deed done once, and not the figure; a deed done to the figure, `short` tells as well. */
export function isOfDeed({ start }: Told, short: Statement, { text, figure }: Statement): boolean {
  if (start < figure.start) return isDoneOnce(doneWhen.exec(text.slice(0, start))?.[1])
  const deed = dayBehind.test(text.slice(figure.end, start)) ? deedIn(text, figure.start) : undefined
  return isDoneOnce(deed) && deed === deedIn(short.text, short.figure.start)
}
const isDoneOnce = (deed: string | undefined): boolean => deed !== undefined && onceKeys.has(keyOf(deed))

/** "Opened in May 1964 at a cost of". */
const doneWhen = /\b(\p{Ll}+(?:ed|lt|ld|nk))\s(?:on|in)\s(?:[\p{L}\d]+,?\s){0,3}$/u

/** "Was released in 40 cinemas on 9 June 2017". */
const deedIn = (text: string, figure: number): string | undefined =>
  /\b(?:was|were)\s(\p{Ll}+ed)\s(?:in|at)\s(?:\p{Ll}+\s){0,2}$/u.exec(text.slice(0, figure))?.[1]
const dayBehind = /^\s\p{Ll}+\son\s(?:\d{1,2}\s\p{L}+,?|\p{L}+\s\d{1,2},)\s$/u

/** "Otto Brandl (3 March 1901 – 22 November 1978)"; not "Lund (1997–2005)", which may be a term. */
const isLife = (statement: Statement): boolean => holderOf(statement) !== undefined

function holderOf({ claim, text, figure }: Statement): string | undefined {
  const isSpan = claim.kind === 'date' && /-\d\d.*\/|\/.*-\d\d/u.test(claim.time?.value ?? '')
  return isSpan && text[figure.end] === ')' ? holder.exec(text.slice(0, figure.start))?.[1] : undefined
}
const holder = /(\p{Lu}[\p{L}.'’-]*)\s\($/u

/** "Is a 1988 Canadian thriller film": the year that it came out in. */
const isOfWork = ({ claim, text, figure }: Statement): boolean =>
  claim.kind === 'date' &&
  /\bis\san?\s$/u.test(text.slice(0, figure.start)) &&
  work.test(text.slice(figure.end))
const work = /^\s(?:[\p{L}-]+\s){0,5}?(film|album|single|song|novel|book|game|documentary)\b/u

/** What dates of a life and of a work say without a word: "was born", "died", "was released". */
export function isImplied({ key }: Told, short: Statement, other: Statement): boolean {
  if (key === release) return isOfWork(other) && isSubjectOf(workOf(other), short)
  return (key === birth || key === death) && isHolder(holderOf(other), short)
}
const [birth, death, release] = ['bear', 'die', 'release'].map(keyOf)

/** "It", a name, "the film"; not "its soundtrack", "the book" that the film is made after. */
const isSubjectOf = (noun: string | undefined, { words, subjectEnd }: Statement): boolean =>
  words.every(({ key, isName, start }) => start >= subjectEnd || isName || key === keyOf(noun ?? ''))

const isHolder = (name: string | undefined, short: Statement): boolean =>
  name !== undefined &&
  isSubjectOf(undefined, short) &&
  (short.isPronoun || short.words.some(({ text, start }) => text === name && start < short.subjectEnd))

const workOf = ({ text, figure }: Statement): string | undefined => work.exec(text.slice(figure.end))?.[1]
/** Of two dates of a life, the one that the words speak of; a date between them is compared with neither. */
export function isOtherEnd(short: Statement, other: Statement): boolean {
  if (!isLife(other)) return false
  const [value, life] = [short.claim.time?.value ?? null, other.claim.time?.value ?? '']
  const own = short.words.some(({ key }) => key === death) ? life.split('/')[1] : life.split('/')[0]
  return datesFit(value, life) && !datesFit(value, own ?? null)
}
