import type pc from 'picocolors'

export interface Page {
  /** Columns. */
  readonly width: number
  readonly paint: ReturnType<typeof pc.createColors>
}

export const INDENT = '  '
export const LONGEST_TEXT = 160
export const WIDEST_FIGURE = 28
export const WIDEST_OUTLET = 26

/** Columns a terminal gives a character: East Asian and emoji two, combining and invisible none. */
function columnsOf(character: string): number {
  // Latin letters, dashes and quotation marks: what is told with \p{…} below takes long to compile.
  if (character < '\u0300' && character !== '\u00AD') return 1
  if (character >= '\u2010' && character <= '\u2027') return 1
  if (/^[\p{M}\p{Cf}]$/u.test(character)) return 0
  const wide =
    /^[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]$/u
  return wide.test(character) ? 2 : 1
}

/** Columns that a text without control characters takes in a terminal. */
export function columns(text: string): number {
  let sum = 0
  for (const character of text) sum += columnsOf(character)
  return sum
}

export const pad = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - columns(text)))

/** At most `width` columns of the text, with an ellipsis where something was cut. */
export function cut(text: string, width: number): string {
  if (columns(text) <= width) return text
  return `${head(text, Math.max(0, width - 1)).trimEnd()}…`
}

function head(text: string, width: number): string {
  let used = 0
  let end = 0
  for (const character of text) {
    used += columnsOf(character)
    if (used > width) break
    end += character.length
  }
  return text.slice(0, end)
}

/** Lines of at most `width` columns (at least 8); a word longer than a line is broken. */
export function wrap(text: string, width: number): readonly string[] {
  const room = Math.max(8, width)
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(' ').flatMap((long) => pieces(long, room))) {
    const size = columns(word)
    if (line !== '' && used + 1 + size > room) {
      lines.push(line)
      line = ''
      used = 0
    }
    used += size + (line === '' ? 0 : 1)
    line = line === '' ? word : `${line} ${word}`
  }
  return line === '' ? lines : [...lines, line]
}

function pieces(word: string, room: number): readonly string[] {
  if (columns(word) <= room) return word === '' ? [] : [word]
  const parts: string[] = []
  let part = ''
  let used = 0
  for (const character of word) {
    const size = columnsOf(character)
    if (used + size > room) {
      parts.push(part)
      part = ''
      used = 0
    }
    part += character
    used += size
  }
  return [...parts, part]
}
