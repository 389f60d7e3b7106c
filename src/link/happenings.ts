import { aftermathVerbs, happeningNouns, happeningSubjects, happeningVerbs } from '../lexicon/happenings.js'
import type { Context } from './context.js'

const passed = String.raw`(?:\s+(?:took place|occurred|happened|struck|began|started|broke out|came))?`
const when = String.raw`(?:\s+(?:early|late|last|this|at|about|around|shortly|just|before|after|dawn|noon|midnight|on|of|in|the|night|morning|\p{Lu}[\p{L}’'-]+),?)*\s*$`

/** Read in lower case: the flags i and u together make a pattern four times as slow to compile. */
const verbs = happeningVerbs.map(([kind, words]) => ({
  kind,
  told: new RegExp(String.raw`\b(?:${words})\b([^,;:.]{0,60})$`),
  opening: new RegExp(String.raw`^[^;:.\d]{0,80}?\b(?:${words})\b`),
}))
const nouns = happeningNouns.map(([kind, words]) => ({
  kind,
  told: new RegExp(String.raw`\b(?:${words})${passed}${when}`, 'u'),
}))

/** "On 9 October, a depression formed": the date opens its sentence. */
const opens = /^\W*(?:(?:on|in|from|at|early|late|since)\s+)?(?:the\s+)?$/iu

/** What the words around a date say happened then ("landfall"), under every name that a kind of event goes by. */
export function happeningsOf({ before, after }: Context): readonly string[] {
  const own = before.slice(-200)
  const sentence = `${own} ${after.slice(0, 80)}`
  const [said, next] = [own.toLowerCase(), after.toLowerCase()]
  const kinds = new Set<string>()
  for (const { kind, told, opening } of verbs) {
    const between = told.exec(said)?.[1]
    const isTold = between !== undefined && !aftermathVerbs.test(between)
    if (isTold || (opens.test(before) && opening.test(next))) kinds.add(kind)
  }
  for (const { kind, told } of nouns) if (told.test(own)) kinds.add(kind)
  return [...kinds].filter((kind) => happeningSubjects.get(kind)?.test(sentence) ?? true)
}

/** "The fire, whose toll rose to 46 on Sunday": the day of the figure. */
export const isOfAftermath = (between: string): boolean => aftermathVerbs.test(between)
