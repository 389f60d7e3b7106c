const CONTROL_PICTURES = 0x2400
const REPLACEMENT = '\uFFFD'

/**
 * Article text on one line, safe to show anywhere: white space collapsed; control characters as their visible
 * pictures (ESC is ␛), bidirectional overrides and lone surrogates as U+FFFD.
 */
export function plain(text: string): string {
  return visible(text.replace(/\s+/gu, ' '))
}

/** Like `plain`, but line breaks and tabs stay: for formats that quote them. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu, (character) => {
    const code = character.charCodeAt(0)
    if (code === 0x09 || code === 0x0a || code === 0x0d) return character
    if (code < 0x20) return String.fromCharCode(CONTROL_PICTURES + code)
    return code === 0x7f ? '\u2421' : REPLACEMENT
  })
}

/** The first `length` characters, with an ellipsis where something was cut. */
export function shorten(text: string, length: number): string {
  const characters = Array.from(text.slice(0, length * 2 + 2))
  return characters.length <= length
    ? text
    : `${characters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`
}

/** "1 article", "3 articles". */
export const counted = (count: number, singular: string, plural = `${singular}s`): string =>
  `${grouped(count)} ${count === 1 ? singular : plural}`

/** 24762 is "24,762"; 7.8 stays "7.8". No locale takes part. */
export function grouped(value: number): string {
  const digits = String(Math.abs(value))
  if (!/^[\d.]+$/u.test(digits)) return String(value)
  const [whole = '', fraction] = digits.split('.')
  const head = whole.length % 3
  const groups = head > 0 ? [whole.slice(0, head)] : []
  for (let at = head; at < whole.length; at += 3) groups.push(whole.slice(at, at + 3))
  const sign = value < 0 ? '−' : ''
  return `${sign}${groups.join(',')}${fraction === undefined ? '' : `.${fraction}`}`
}
