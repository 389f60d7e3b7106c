import type { Span, Token } from '../../model/index.js'

const addressPattern = /(?:https?:\/\/|www\.)\S+|(?<!\S)\S{1,64}@\S{1,255}/giu

/** Web and mail addresses in the sentence. */
export function webAddresses(text: string, tokens: readonly Token[]): Span[] {
  const first = tokens[0]?.start ?? 0
  const start = wordStart(text, first)
  if (start === first && !tokens.some(isSign)) return []
  const end = tokens[tokens.length - 1]?.end ?? start
  const spans: Span[] = []
  for (const match of text.slice(start, end).matchAll(addressPattern))
    spans.push({ start: start + match.index, end: start + match.index + match[0].length })
  return spans
}

const longest = 500

/** Where the word begins that runs into the sentence: an address may hold a question mark that ended the one before. */
function wordStart(text: string, at: number): number {
  let start = at
  while (start > 0 && at - start < longest && !/\s/u.test(text[start - 1] as string)) start--
  return start
}

/** No address without one of these: "@", the slashes behind "http:", the dot behind "www". */
const isSign = ({ text }: Token, at: number, tokens: readonly Token[]): boolean =>
  text === '@' || text === '/' || (text === '.' && /w$/iu.test(tokens[at - 1]?.text ?? ''))
