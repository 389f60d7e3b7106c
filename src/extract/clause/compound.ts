import type { Word } from './words.js'

const isHyphen = (text: string): boolean => text === '-' || text === '\u2010' || text === '\u2011'

/** The second half of "Shanghai-based", "data-based": part of the phrase whatever the tagger takes it for. */
export const isHyphenated = (words: readonly Word[], at: number): boolean =>
  at > 1 &&
  at < words.length &&
  isHyphen((words[at - 1] as Word).text) &&
  words[at - 1]?.end === words[at]?.start &&
  words[at - 2]?.end === words[at - 1]?.start &&
  words[at]?.pos !== 'PUNCT'

/** The first half of "near-simultaneous", "off-duty": no preposition there. */
export const opensCompound = (words: readonly Word[], at: number): boolean =>
  (['ADP', 'ADV'].includes(words[at]?.pos ?? '') || words[at]?.lower === 'would') &&
  isHyphenated(words, at + 2)
