import type { Span } from '../model/index.js'

/** A line without its end; offsets into the file, indentation and trailing space left out. */
export interface Line extends Span {
  readonly words: string
  readonly indent: number
}

/** Lines that stand together, parted from others by blank lines. */
export type Group = readonly Line[]

export const narrowest = 45
export const widest = 120
/** Lines are broken this much before their width. */
export const slack = 3

export function groupLines(text: string, from: number): Group[] {
  const groups: Line[][] = []
  let current: Line[] = []
  for (const match of text.slice(from).matchAll(/[^\r\n]+|\r\n|\n|\r/g)) {
    if (match[0] === '\n' || match[0] === '\r\n' || match[0] === '\r') continue
    const lead = match[0].length - match[0].trimStart().length
    const indent = match.index === 0 ? lead + indentBefore(text, from) : lead
    const words = match[0].trim()
    const start = from + match.index + lead
    const last = current.at(-1)
    if (last && (words === '' || hasBlankLine(text, last.end, start))) {
      groups.push(current)
      current = []
    }
    if (words !== '') current.push({ words, start, end: start + words.length, indent })
  }
  if (current.length > 0) groups.push(current)
  return groups
}

/** A Markdown paragraph begins after its indent. */
function indentBefore(text: string, at: number): number {
  const before = /(?:^|[\r\n])([ \t]*)$/.exec(text.slice(Math.max(0, at - 40), at))
  return before?.[1]?.length ?? 0
}

function hasBlankLine(text: string, from: number, to: number): boolean {
  let ends = 0
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) ends += 1
  }
  return ends > 1
}

/** The line before it is long and not ended, and this one begins in lower case. */
export function startsSmall(group: Group, index: number): boolean {
  const before = group[index - 1]?.words ?? ''
  return before.length >= narrowest && /^\p{Ll}/u.test(group[index]?.words ?? '') && !hasEnded.test(before)
}

/** The first word of this line would not have fitted on the line before it. */
export const isFull = (group: Group, index: number, width: number): boolean =>
  lengthOf(group[index - 1]) + 1 + firstWord(group[index]?.words ?? '') > width

export const hasEnded = /[.!?:]["”’')]*$/
const lengthOf = (line: Line | undefined): number => (line ? line.indent + line.words.length : 0)
export const widthOf = (group: Group): number => Math.max(...group.slice(0, 400).map(lengthOf))
const firstWord = (words: string): number => (words.indexOf(' ') < 0 ? words.length : words.indexOf(' '))
