import type { ReadingWriter } from './reading-text.js'

export type Markup = 'markdown' | 'html'

interface Step {
  /** Offset into the file after the step. */
  readonly at: number
  /** Offset into the parser's value after the step. */
  readonly read: number
  /** `same`: the words are equal; `skip`: markup that stands for nothing; `space`; `other`: written differently. */
  readonly kind: 'same' | 'skip' | 'space' | 'other'
}

const entity = /&(?:#[xX][0-9a-fA-F]{1,6};?|#[0-9]{1,7};?|[A-Za-z][A-Za-z0-9]{1,31};?)/y
const ampersand = /^&(?:amp|#38|#x26);?$/i
const lineEnd = /[ \t]*(?:\r\n|\n|\r)/y
const spaces = /[ \t\r\n\f]*/y
const spacesAndQuotes = /[ \t>]*/y

/**
 * Writes a text node: `value` is what the parser made of raw[start, end). Where the two part in a way that is not known
 * here, the rest of the node becomes one piece: coarse, but never a wrong place.
 */
export function copyAligned(
  writer: ReadingWriter,
  raw: string,
  start: number,
  end: number,
  value: string,
  markup: Markup,
): void {
  if (end - start === value.length && raw.startsWith(value, start)) {
    writer.copy(start, end)
    return
  }
  let at = start
  let read = 0
  let runStart = start
  // Behind the backslash of an escape stands a character that means itself.
  let literal = -1
  while (read < value.length) {
    const step = at < end ? stepAt(raw, at, end, value, read, at === literal ? 'literal' : markup) : null
    if (step?.kind === 'skip' && raw[at] === '\\') literal = step.at
    if (step?.kind === 'same') {
      at = step.at
      read = step.read
      continue
    }
    if (at > runStart) writer.copy(runStart, at)
    if (!step) {
      writer.put(value.slice(read), at, end)
      return
    }
    if (step.kind === 'space') writer.gap(at, step.at)
    else if (step.kind === 'other') writer.put(value.slice(read, step.read), at, step.at)
    at = runStart = step.at
    read = step.read
  }
  if (at > runStart) writer.copy(runStart, at)
}

function stepAt(
  raw: string,
  at: number,
  end: number,
  value: string,
  read: number,
  markup: Markup | 'literal',
): Step | null {
  if (markup === 'literal') return { at: at + 1, read: read + 1, kind: 'same' }
  return nextStep(raw, at, end, value, read, markup)
}

function nextStep(
  raw: string,
  at: number,
  end: number,
  value: string,
  read: number,
  markup: Markup,
): Step | null {
  const here = raw[at] as string
  const wanted = value[read] as string
  if (here === '\\' && markup === 'markdown' && raw[at + 1] === wanted && isPunctuation(wanted)) {
    return { at: at + 1, read, kind: 'skip' }
  }
  if (here === '&') return entityStep(raw, at, end, value, read)
  if (wanted === '\n' || wanted === '\r') return lineStep(raw, at, end, value, read, markup)
  if (here === wanted) return { at: at + 1, read: read + 1, kind: 'same' }
  if (isSpace(here)) return { at: at + 1, read, kind: isSpace(wanted) ? 'skip' : 'space' }
  if (here === '<' && markup === 'html') {
    const close = raw.indexOf('>', at)
    return close >= 0 && close < end ? { at: close + 1, read, kind: 'skip' } : null
  }
  return null
}

function entityStep(raw: string, at: number, end: number, value: string, read: number): Step | null {
  entity.lastIndex = at
  const written = entity.exec(raw)?.[0]
  // "&amp;amp;" is "&amp;": what it stands for looks like itself.
  if (written && ampersand.test(written) && value[read] === '&')
    return { at: at + written.length, read: read + 1, kind: 'other' }
  if (!written || value.startsWith(written, read)) {
    const length = written?.length ?? 1
    const same = value.startsWith(raw.slice(at, at + length), read)
    return same ? { at: at + length, read: read + length, kind: 'same' } : null
  }
  const after = at + written.length
  const first = read + String.fromCodePoint(value.codePointAt(read) as number).length
  // A few names stand for two characters; which it is shows in what follows.
  for (const next of [first, first + 1]) {
    const both = after >= end ? next === value.length : raw[after] === value[next]
    if (both) return { at: after, read: next, kind: 'other' }
  }
  return after <= end ? { at: after, read: first, kind: 'other' } : null
}

/** A line end inside a node: the next line's indentation and block quote markers are no part of the value. */
function lineStep(
  raw: string,
  at: number,
  end: number,
  value: string,
  read: number,
  markup: Markup,
): Step | null {
  lineEnd.lastIndex = at
  const over = lineEnd.exec(raw)?.[0].length
  if (!over) return isSpace(raw[at] as string) ? { at: at + 1, read, kind: 'space' } : null
  spaces.lastIndex = read
  const nextRead = read + (spaces.exec(value)?.[0].length ?? 0)
  const prefix = markup === 'markdown' && value[nextRead] !== '>' ? spacesAndQuotes : spaces
  prefix.lastIndex = at + over
  const nextAt = at + over + (prefix.exec(raw)?.[0].length ?? 0)
  return { at: Math.min(nextAt, end), read: nextRead, kind: 'space' }
}

const isSpace = (character: string): boolean => ' \t\r\n\f'.includes(character)

const isPunctuation = (character: string): boolean => /[!-/:-@[-`{-~]/.test(character)
