import type { Span, Token } from '../../model/index.js'

const addressPattern = /(?:https?:\/\/|www\.)\S+|(?<!\S)\S{1,64}@\S{1,255}/giu

/** Web and mail addresses in the sentence. */
export function webAddresses(text: string, tokens: readonly Token[]): Span[] {
  if (!tokens.some(isSign)) return []
  const start = tokens[0]?.start ?? 0
  const end = tokens[tokens.length - 1]?.end ?? start
  const spans: Span[] = []
  for (const match of text.slice(start, end).matchAll(addressPattern))
    spans.push({ start: start + match.index, end: start + match.index + match[0].length })
  return spans
}

/** No address without one of these: "@", the slashes behind "http:", the dot behind "www". */
const isSign = ({ text }: Token, at: number, tokens: readonly Token[]): boolean =>
  text === '@' || text === '/' || (text === '.' && /w$/iu.test(tokens[at - 1]?.text ?? ''))
