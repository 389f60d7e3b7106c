import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

/** Universal part-of-speech tags, as wink-nlp gives them. */
export type Pos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE'

const nlp = winkNLP(model, ['sbd', 'pos'])

/** Longer words or runs of one character make wink quadratic; they carry no grammar. */
const longestWord = 60
const unsafeWord = new RegExp(`\\S{${longestWord + 1},}|[-–—_=.*]{4,}`, 'gu')
const oddSpace = /[^\S \t\n\r]|[\u0085\u200B]/gu

/** Start offset → tag of every wink token of one sentence. wink gives no offsets: they are sums of its pieces. */
export function tagsOf(sentence: string): Map<number, Pos> {
  const text = sentence
    .replace(oddSpace, ' ')
    .replace(unsafeWord, (run) => 'x'.repeat(Math.min(run.length, 1)).padEnd(run.length, ' '))
  const tokens = nlp.readDoc(text).tokens()
  const values = tokens.out() as string[]
  const spaces = tokens.out(nlp.its.precedingSpaces) as unknown as string[]
  const tags = tokens.out(nlp.its.pos) as unknown as Pos[]
  const result = new Map<number, Pos>()
  let offset = 0
  for (let i = 0; i < values.length; i++) {
    offset += (spaces[i] as string).length
    result.set(offset, tags[i] as Pos)
    offset += (values[i] as string).length
  }
  return result
}
