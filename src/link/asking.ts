import { speechVerbs } from '../lexicon/speech.js'
import { moreIrregularVerbs } from '../lexicon/statements.js'
import { irregularVerbs } from '../lexicon/verb-forms.js'
import { type Claim, wordsOf } from '../model/index.js'

interface Told {
  readonly subject: string
  /** "has", "had", … before a participle; "will" before a base form. */
  readonly helper: string | null
  readonly verb: string
}

const clause =
  /^\W*(?:(?:In|On|By|As of|During|At)\s(?:[^,]{1,40},|(?:1\d|20)\d\d)\s)?((?:\p{L}[\p{L}\p{Nd}.’'-]*\s){1,6}?)(?:(has|have|had|will|to)\s(?:also\s|now\s|already\s)?)?(\p{Ll}{3,})\s(?:for\s|a total of\s)?$/u
const pronoun = /^(?:it|he|she|they|we|i|you|who|which|that|there)$/iu
const auxiliary = /^(?:to|was|were|are|been|being|will|would|can|could|may|might|must|not|is)$/u
const having = /^(?:has|have|had)$/u

/** The clause of a claim, where its figure is the plain object of a verb: "The album has sold [3 million copies]". */
function told(claim: Claim): Told | null {
  const match = clause.exec(wordsOf(claim).prefix)
  if (!match) return null
  const [, subject = '', helper = null, verb = ''] = match
  const words = subject.trim().split(' ')
  if (pronoun.test(words[0] ?? '') || auxiliary.test(words.at(-1) ?? '') || auxiliary.test(verb)) return null
  // "Norbank to cut 900 jobs", as headlines say it; "plans to cut" has its verb before.
  if (helper === 'will' || helper === 'to')
    return helper === 'to' && !/^\p{Lu}/u.test(words.at(-1) ?? '')
      ? null
      : { subject: beginning(subject.trim()), helper: 'will', verb }
  if (!isVerb(verb, words.at(-1) ?? '') || isSaying(verb)) return null
  return { subject: beginning(subject.trim()), helper, verb }
}

const isSaying = (verb: string): boolean => speechVerbs.has(baseOf(verb) ?? verb)

const isVerb = (word: string, before: string): boolean =>
  having.test(word) ||
  irregularVerbs.has(word) ||
  moreIrregularVerbs.has(word) ||
  (/ed$/u.test(word) && !/^(?:of|the|a|an|and|with|in)$/u.test(before))

/** "The album" inside a sentence is "the album". */
const beginning = (subject: string): string =>
  /^(?:The|A|An|This|That|His|Her|Its|Their|Our)\s/u.test(subject)
    ? `${subject.slice(0, 1).toLowerCase()}${subject.slice(1)}`
    : subject

/** "did the album sell", "has the band won", "does the tower have"; null where no claim is a plain clause. */
export function deedOf(claims: readonly Claim[]): string | null {
  for (const claim of claims) {
    const found = told(claim)
    if (!found) continue
    const { subject, helper, verb } = found
    if (helper !== null) return `${helper} ${subject} ${verb}`
    if (verb === 'has') return `does ${subject} have`
    if (verb === 'have') return `do ${subject} have`
    const base = baseOf(verb)
    if (base) return `did ${subject} ${base}`
  }
  return null
}

/** The base form of a past: "sold" → "sell", "scored" → "score". */
function baseOf(past: string): string | null {
  const known = irregularVerbs.get(past) ?? moreIrregularVerbs.get(past)
  if (known) return known
  if (!past.endsWith('ed')) return null
  if (past.endsWith('ied')) return past.replace(/ied$/u, 'y')
  const stem = past.slice(0, -2)
  if (!/[aeiouy]/u.test(stem)) return null
  if (/([bdgkmnprt])\1$/u.test(stem)) return stem.slice(0, -1)
  return dropsE.test(stem) ? `${stem}e` : stem
}

/** Stems whose verb ends in a silent e: "produc", "handl", "operat", "hir", "includ". */
const dropsE =
  /[cvuz]$|[aeiou]s$|[rln]s$|[^aeiouwl]l$|[^e]at$|creat$|^[^aeiou]*[aeiouy][^aeiouwxy]$|[iu]b$|[^aeiou]in$|[iu]r$|(?:pl|l)or$|mplet$|[^aeiou]ot$|[^ao]ut$|[^aeo][iu]d$|[vrg]ad$|[aeiou]g$|[rd]g$|ang$/u
