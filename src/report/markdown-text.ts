import type { Passage } from './passage.js'
import { plain } from './plain.js'

const ZERO_WIDTH_SPACE = '\u200B'

/**
 * One line of article text as Markdown. Mentions, issue references and bare addresses are made from the rendered
 * text, where a backslash is no help: a zero-width space parts them.
 */
export function escaped(text: string): string {
  return plain(text)
    .replace(/[\\`*_[\]{}|~$]/gu, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/@|#|:\/(?=\/)|www(?=\.)/giu, `$&${ZERO_WIDTH_SPACE}`)
    .replace(/^( ?)([-+=#])/u, '$1\\$2')
    .replace(/^( ?\d+)([.)])/u, '$1\\$2')
}

export const strong = (text: string): string => (text === '' ? '' : `**${escaped(text)}**`)

const HAIR_SPACE = '\u200A'

/** Asterisks between a letter and a sign would stay asterisks: a hair space parts them. */
function joined(before: string, marked: string, after: string): string {
  const left = /[^\s]$/u.test(before) && /^\*\*[^\p{L}\p{N}]/u.test(marked) ? HAIR_SPACE : ''
  const right = /^[^\s]/u.test(after) && /[^\p{L}\p{N}]\*\*$/u.test(marked) ? HAIR_SPACE : ''
  return `${before}${left}${marked}${right}${after}`
}

/** A passage on one line, its figure strong. */
export const marked = ({ before, exact, after }: Passage): string =>
  joined(escaped(before), strong(exact), escaped(after))

/** Cells are escaped where they are made. Nothing where there is no row. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return ''
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
