import type pc from 'picocolors'
import type { Quote, Span } from '../model/index.js'
import { columns, wrap } from '../report/terminal.js'
import { oneLine } from './failure.js'
import { harmless } from './harmless.js'

/** A line for a person, and the stretch of it that matters. */
export interface MarkedLine {
  readonly text: string
  readonly mark: Span
}

export type Line = string | MarkedLine

type Paint = ReturnType<typeof pc.createColors>

/** Lines of at most `width` columns; the words of the quote are marked on each line that holds some of them. */
export function markedQuote({ prefix, exact, suffix }: Quote, width: number, indent = '  '): Line[] {
  const spaced = (text: string): string => text.replace(/\s+/gu, ' ')
  const before = spaced(prefix).trimStart()
  const words = oneLine(exact)
  const text = oneLine(`${before}${words}${spaced(suffix)}`)
  let at = 0
  return wrap(text, width - indent.length).map((line) => {
    at = text.indexOf(line, at)
    const start = Math.max(before.length, at) - at
    const end = Math.min(before.length + words.length, at + line.length) - at
    at += line.length
    const shift = indent.length
    return start < end
      ? { text: `${indent}${line}`, mark: { start: start + shift, end: end + shift } }
      : `${indent}${line}`
  })
}

/** What a terminal shows: the marks in colour, or without colours as ^^^^ beneath. */
export const printed = (lines: readonly Line[], paint: Paint): string =>
  lines.map((line) => `${typeof line === 'string' ? harmless(line) : shown(line, paint)}\n`).join('')

function shown({ text, mark }: MarkedLine, paint: Paint): string {
  const before = harmless(text.slice(0, mark.start))
  const words = harmless(text.slice(mark.start, mark.end))
  if (paint.isColorSupported)
    return `${before}${paint.bold(paint.yellow(words))}${harmless(text.slice(mark.end))}`
  return `${harmless(text)}\n${' '.repeat(columns(before))}${'^'.repeat(Math.max(1, columns(words)))}`
}
