import { type Claim, type Quote, type Source, toRaw } from '../model/index.js'

/** What is needed of an article to find words in it. */
export type Article = Pick<Source, 'path' | 'url' | 'text' | 'map' | 'raw'>

/** Where a quotation stands: the place of its figure, or why there is no one place. */
export type Found = { readonly at: number } | 'missing' | 'several'

/** Less than this, and another sentence might pass for the one that was meant. */
const leastPassage = 60
const step = 40
const mostPassage = 4000
const longestWord = 30
/** Sentences alike that are looked at for the one that holds a claim. */
const mostAlike = 1000

/**
 * One article's words, every white space as one blank: an article that is wrapped anew says what it said. Places count
 * the characters of those words.
 */
export class Anchors {
  private words = ''
  /** For each character of the text: its place among the words. */
  private placeAt = new Uint32Array(0)
  private readonly places = new Map<string, Found>()

  constructor(private readonly article: Article) {}

  /** The one place where the quotation stands, its context included. */
  find({ prefix, exact, suffix }: Quote): Found {
    this.load()
    const passage = spaced(prefix + exact + suffix)
    const found = this.places.get(passage) ?? this.onlyPlace(passage)
    this.places.set(passage, found)
    return typeof found === 'string' ? found : { at: found.at + spaced(prefix).length }
  }

  /** Where a claim's figure stands, or null where the article does not have its words there. */
  placeOf(claim: Claim): number | null {
    this.load()
    const start = this.startOf(claim)
    return start === null ? null : (this.placeAt[start] ?? null)
  }

  /** The quotation's context stands around the claim's figure, whatever that is; so may other figures in the context. */
  isAround({ prefix, suffix }: Quote, claim: Claim): boolean {
    const start = this.startOf(claim)
    if (start === null || !claim.reading) return false
    const { text } = this.article
    const end = start + claim.reading.exact.length
    const before = unfigured(text.slice(Math.max(0, start - 2 * (prefix.length + step)), start))
    const after = unfigured(text.slice(end, end + 2 * (suffix.length + step)))
    return before.endsWith(unfigured(prefix)) && after.startsWith(unfigured(suffix))
  }

  /** The claim's figure in its sentence, and in as much more as it takes to stand nowhere else; null where nothing does. */
  quoteOf(claim: Claim): Quote | null {
    const start = this.startOf(claim)
    if (start === null || !claim.reading) return null
    const { text } = this.article
    const { prefix, exact, suffix } = claim.reading
    const end = start + exact.length
    let [from, to] = [start - prefix.length, end + suffix.length]
    for (;;) {
      const quote = { exact, prefix: text.slice(from, start), suffix: text.slice(end, to) }
      const isWhole = from === 0 && to === text.length
      const isLong = to - from >= leastPassage || isWhole
      if (isLong && typeof this.find(quote) !== 'string') return quote
      if (isWhole || to - from > mostPassage) return null
      from = wordStart(text, Math.max(0, from - step))
      to = wordEnd(text, Math.min(text.length, to + step))
    }
  }

  /** The claim's figure in the text: what its reading says, at the place of the file that its position says. */
  private startOf({ reading, position }: Claim): number | null {
    if (!reading) return null
    const { text } = this.article
    const { prefix, exact, suffix } = reading
    const passage = prefix + exact + suffix
    let at = text.indexOf(passage)
    for (let tried = 0; at >= 0 && tried < mostAlike; tried++) {
      const start = at + prefix.length
      if (toRaw(this.article, { start, end: start + exact.length }).start === position.start) return start
      at = text.indexOf(passage, at + 1)
    }
    return null
  }

  private onlyPlace(passage: string): Found {
    const at = this.words.indexOf(passage)
    if (at < 0) return 'missing'
    return this.words.indexOf(passage, at + 1) < 0 ? { at } : 'several'
  }

  private load(): void {
    const { text } = this.article
    if (this.placeAt.length > 0) return
    this.placeAt = new Uint32Array(text.length + 1)
    let [place, from] = [0, 0]
    for (const { index, 0: gap } of text.matchAll(/\s+/gu)) {
      for (let at = from; at < index; at++) this.placeAt[at] = place++
      this.placeAt.fill(place++, index, index + gap.length)
      from = index + gap.length
    }
    for (let at = from; at <= text.length; at++) this.placeAt[at] = place++
    this.words = spaced(text)
  }
}

export const spaced = (text: string): string => text.replace(/\s+/gu, ' ')

const unfigured = (text: string): string => spaced(text).replace(/\p{Nd}[\p{Nd}.,]*/gu, '0')

function wordStart(text: string, from: number): number {
  let at = from
  while (at > 0 && from - at < longestWord && !/\s/u.test(text[at - 1] ?? '')) at--
  return at
}

function wordEnd(text: string, to: number): number {
  let at = to
  while (at < text.length && at - to < longestWord && !/\s/u.test(text[at] ?? '')) at++
  return at
}
