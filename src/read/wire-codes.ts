/** Codes of the typesetter, "&UR;" and the like, and the signs that text/plain saved from a page still writes as entities. */
const code = /&(?:[A-Z]{2}|Cx[0-9a-f]{2}|amp|AMP|lt|gt|quot|apos|#39);/g

const signs: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&AMP;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
}
const dash = '&MD;'
/** Has no width and parts no words: the reading leaves it out. */
const nothing = '\u2060'

const typesetting = /&(?!LT;|GT;)(?:[A-Z]{2}|Cx[0-9a-f]{2});/g

/** The text without the typesetter's codes, offset for offset; what else begins with "&" is the parser's. */
export const withoutTypesetting = (text: string): string =>
  text.includes('&')
    ? text.replace(typesetting, (found) => (found === dash ? ' -- ' : ' '.repeat(found.length)))
    : text

/** The text with its codes replaced, offset for offset: dashes are dashes, the others blank. */
export function withoutCodes(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(code, (found) => {
    if (found === dash) return ' -- '
    const sign = signs[found]
    return sign === undefined ? ' '.repeat(found.length) : sign + nothing.repeat(found.length - 1)
  })
}
