import type { Block, BlockKind } from '../model/index.js'
import { opensWithDateline } from './dateline.js'
import { endsSentence, noiseOf, wordCount } from './noise.js'
import type { Reading } from './reading-text.js'

const kindsThatMayBeNoise: ReadonlySet<BlockKind> = new Set(['paragraph', 'item', 'heading', 'quote'])
const longestTitle = 220
const longestMenuLine = 45

/** Settles what every block is: title, teaser, boilerplate, heading; menus only where nothing marked up the page. */
export function settleKinds({ text, blocks }: Reading, hasMenus: boolean): Block[] {
  const words = blocks.map(({ start, end }) => text.slice(start, Math.min(end, start + 400)))
  const kinds = blocks.map((block, index) =>
    kindsThatMayBeNoise.has(block.kind) ? (noiseOf(words[index] as string) ?? block.kind) : block.kind,
  )
  const body = kinds.findIndex((kind, index) => isProse(kind, words[index] as string))
  if (hasMenus && body >= 0) markMenus(kinds, words, body)
  markTitle(kinds, words, body < 0 ? blocks.length : body)
  markHeadings(kinds, words)
  return blocks.map((block, index) => ({ ...block, kind: kinds[index] as BlockKind }))
}

/** A block that tells something in sentences. */
function isProse(kind: BlockKind, words: string): boolean {
  if (kind !== 'paragraph' && kind !== 'quote' && kind !== 'item') return false
  const count = wordCount(words)
  return count > 30 || (count >= 8 && /[.!?…]["”’'»)\]]*(?:\s|$)/.test(words) && endsSentence(words))
}

/** Figures in a short line may be news ("Iran: 40 dead"); a menu has none. */
const isMenuLine = (kind: BlockKind, words: string): boolean =>
  kind === 'boilerplate' ||
  (kind === 'paragraph' &&
    words.length <= longestMenuLine &&
    wordCount(words) <= 6 &&
    !/[.!]["”’)]?$/.test(words) &&
    !/\d/.test(words))

function markMenus(kinds: BlockKind[], words: readonly string[], body: number): void {
  markTopMenu(kinds, words, body)
  let last = kinds.length - 1
  while (last > body && !isProse(kinds[last] as BlockKind, words[last] as string)) last -= 1
  const foot = kinds.slice(last + 1)
  const menuLines = foot.filter((kind, index) => isMenuLine(kind, words[last + 1 + index] as string)).length
  foot.forEach((kind, offset) => {
    const index = last + 1 + offset
    const line = words[index] as string
    const signOff = wordCount(line) <= 3 && !/\d/.test(line)
    if (kind === 'paragraph' && isMenuLine(kind, line) && (menuLines > 1 || signOff))
      kinds[index] = 'boilerplate'
  })
}

/** Short lines before the first prose are a menu when there are three or more; its last long line is the title. */
function markTopMenu(kinds: BlockKind[], words: readonly string[], body: number): void {
  const isShort = (index: number): boolean =>
    isMenuLine(kinds[index] as BlockKind, words[index] as string) && wordCount(words[index] as string) <= 3
  const short = [...kinds.keys()].slice(0, body).filter(isShort)
  if (short.length < 3) return
  const lastShort = short.filter((index) => !isAfterTitle(kinds, words, index)).at(-1) ?? -1
  for (let index = 0; index <= lastShort; index += 1) {
    if (isMenuLine(kinds[index] as BlockKind, words[index] as string)) kinds[index] = 'boilerplate'
  }
}

/** Bylines and share buttons between title and text must not make a menu of the title. */
function isAfterTitle(kinds: readonly BlockKind[], words: readonly string[], at: number): boolean {
  if (kinds[at] !== 'boilerplate') return false
  for (let index = at - 1; index >= 0; index -= 1) {
    if (kinds[index] === 'paragraph') return wordCount(words[index] as string) > 3
  }
  return false
}

function markTitle(kinds: BlockKind[], words: readonly string[], body: number): void {
  const first = kinds.findIndex(
    (kind, index) =>
      index <= body && (kind === 'heading' || kind === 'title' || isTitleLine(kind, words[index] as string)),
  )
  if (first < 0 || first > body) return
  const marked = kinds[first] === 'heading' || kinds[first] === 'title'
  if (!marked && (first >= body || kinds.length < 2)) return
  const title = words[first]
  kinds.forEach((kind, index) => {
    const again = words[index] === title && kind !== 'boilerplate' && index <= first + 4
    if (index === first || again) kinds[index] = 'title'
    else if (kind === 'title') kinds[index] = 'heading'
  })
}

function isTitleLine(kind: BlockKind, words: string): boolean {
  if (kind !== 'paragraph' || words.length > longestTitle) return false
  if (opensWithDateline(words) && /[.!?]/u.test(words)) return false
  return wordCount(words) >= 3 && /^["“'‘(]?[\p{Lu}\d$€£]/u.test(words) && !/[.:;,]["”’)]*$/.test(words)
}

/** A short line of its own without a full stop, with text after it. */
function markHeadings(kinds: BlockKind[], words: readonly string[]): void {
  kinds.forEach((kind, index) => {
    const line = words[index] as string
    const next = kinds[index + 1]
    const nextLine = words[index + 1] ?? ''
    if (kind === 'heading' && (line.length > longestTitle || /[.!?]["”’)]? \p{Lu}/u.test(line))) {
      if (line.length > longestTitle) kinds[index] = 'paragraph'
      return
    }
    // Two short lines in a row are a list without bullets.
    if (next === 'paragraph' && nextLine.length <= 80 && !endsSentence(nextLine)) return
    if (kind !== 'paragraph' || !(next === 'paragraph' || next === 'item' || next === 'quote')) return
    if (line.length <= 80 && wordCount(line) <= 12 && /^["“'‘(]?\p{Lu}/u.test(line) && !endsSentence(line))
      kinds[index] = 'heading'
  })
}
