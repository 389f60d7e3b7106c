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

const nlp = winkNLP(model, ['pos'])

/** Longer words or runs of one character make wink quadratic; they carry no grammar. */
const longestWord = 60
const unsafeWord = new RegExp(`\\S{${longestWord + 1},}|[-–—_=.*]{4,}`, 'gu')
const oddSpace = /[^\S \t\n\r]|[\u0085\u200B]/gu
/** Nearly every sentence is of these: plain characters, no long word, no run of signs. */
const isPlain = (sentence: string): boolean => {
  let word = 0
  let signs = 0
  for (let at = 0; at < sentence.length; at++) {
    const code = sentence.charCodeAt(at)
    word = code === 32 ? 0 : word + 1
    signs = isSign(code) ? signs + 1 : 0
    if (word > longestWord || signs > 3 || (code > 126 && !isCommon(code))) return false
  }
  return true
}
const isSign = (code: number): boolean =>
  code === 45 || code === 46 || code === 42 || code === 61 || code === 95 || isCommonDash(code)
const isCommonDash = (code: number): boolean => code === 0x2013 || code === 0x2014
/** Quotation marks, dashes and the letters of western names. */
const isCommon = (code: number): boolean =>
  isCommonDash(code) || (code >= 0x2018 && code <= 0x201d) || (code >= 0xc0 && code <= 0x17f)

const blanked = (sentence: string): string =>
  sentence
    .replace(oddSpace, ' ')
    .replace(unsafeWord, (run) => 'x'.repeat(Math.min(run.length, 1)).padEnd(run.length, ' '))

/** Start offset → tag of every wink token of one sentence. wink gives no offsets: its tokens are what stands between spaces. */
export function tagsOf(sentence: string): Map<number, Pos> {
  const text = isPlain(sentence) ? sentence : blanked(sentence)
  const tokens = nlp.readDoc(text).tokens()
  const values = tokens.out() as string[]
  const tags = tokens.out(nlp.its.pos) as unknown as Pos[]
  const result = new Map<number, Pos>()
  let offset = 0
  for (let i = 0; i < values.length; i++) {
    while (isSpace(text.charCodeAt(offset))) offset++
    result.set(offset, tags[i] as Pos)
    offset += (values[i] as string).length
  }
  return result
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0
