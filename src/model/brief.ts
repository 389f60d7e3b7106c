import type { Source } from './source.js'

const fewSentences = 3
const fewCharacters = 700

/** A statement or two without a headline: what is put beside a source to be checked, not an article. */
export const isBrief = ({ title, sentences, text }: Pick<Source, 'title' | 'sentences' | 'text'>): boolean =>
  title === null && sentences.length > 0 && sentences.length <= fewSentences && text.length <= fewCharacters
