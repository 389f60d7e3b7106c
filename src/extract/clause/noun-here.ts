import { beForms } from '../../lexicon/function-words.js'
import type { Word } from './words.js'

/** "were rescue workers", "an earlier figure of 27": after "be" stands a participle, else a noun. */
export function isNounHere(words: readonly Word[], at: number, previous: Word | undefined): boolean {
  if (previous?.lower === 'earlier')
    return (
      accounts.has((words[at] as Word).lower) &&
      words[at - 2]?.pos === 'DET' &&
      words[at - 2]?.lower !== 'some'
    )
  const { forms } = words[at] as Word
  const isBase = forms.length === 1 && forms[0] === 'base'
  const next = words[at + 1]?.pos
  return isBase && beForms.has(previous?.lower ?? '') && (next === 'NOUN' || next === 'PROPN')
}

const accounts: ReadonlySet<string> = new Set(['figure', 'count', 'report', 'estimate', 'claim'])
