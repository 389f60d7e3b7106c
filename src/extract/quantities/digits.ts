import { commaDecimalLanguages, scriptZeros } from '../../lexicon/numbers.js'

const longestToken = 40
const mostDigits = 15

/**
 * The value of one token of digits with its separators, or null where it is no plain number: too many digits, unknown
 * script, groups that do not add up (1.2.3.4, 10,00), leading zeros.
 */
export function readDigits(text: string, language: string | null): number | null {
  if (isPlain(text)) return Number(text)
  if (text.length > longestToken) return null
  const ascii = toAscii(text)
  if (ascii === null || ascii.replace(/\D/gu, '').length > mostDigits) return null
  const tidy = ascii.replace(/[\u00A0\u202F\u2009]/gu, ' ')
  const swapped = commaDecimalLanguages.has(primary(language)) ? swap(tidy) : tidy
  if (/^0\d/u.test(swapped)) return null
  if (/^\d+$/u.test(swapped) || /^\d+\.\d+$/u.test(swapped)) return Number(swapped)
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(swapped)) return Number(swapped.replaceAll(',', ''))
  if (/^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/u.test(swapped)) return Number(swapped.replaceAll(',', ''))
  if (/^\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/u.test(swapped))
    return Number(swapped.replaceAll(' ', '').replace(',', '.'))
  if (/^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/u.test(swapped))
    return Number(swapped.replaceAll('.', '').replace(',', '.'))
  if (/^\d+,\d{1,2}$/u.test(swapped)) return Number(swapped.replace(',', '.'))
  return null
}

/** Nearly every number: a few digits, the first of them no nought. */
function isPlain(text: string): boolean {
  if (text.length > mostDigits || (text.length > 1 && text.charCodeAt(0) === 48)) return false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 48 || code > 57) return false
  }
  return text !== ''
}

/** One article's numbers are of one language: the last one asked for is kept. */
let known = { language: 'en', primary: 'en' }

export function primary(language: string | null): string {
  if (language === null) return 'en'
  if (known.language !== language)
    known = { language, primary: language.toLowerCase().split('-')[0] as string }
  return known.primary
}

const swap = (text: string): string => text.replace(/[.,]/gu, (sign) => (sign === '.' ? ',' : '.'))

function toAscii(text: string): string | null {
  let ascii = ''
  for (const character of text) {
    const code = character.codePointAt(0) as number
    const zero = scriptZeros.find((start) => code >= start && code < start + 10)
    if (zero !== undefined) ascii += String(code - zero)
    else if (/[.,\u00A0\u202F\u2009]/u.test(character)) ascii += character
    else return null
  }
  return ascii
}
