import type { Claim, Source } from '../model/index.js'
import type { Context } from './context.js'

/**
 * Storms bear names, and articles on one speak of others: the name nearest before a figure says whose it is. "Soldiers
 * storm Tarsk" names none.
 */
const naming =
  /\b(?:cyclone|hurricane|typhoon|(?<!\b(?:\p{L}{3,12}(?<!s)s|police|army|men|will|to|who|would)\s)storm|cyclonic storm|depression|super typhoon)s?\s+(\p{Lu}\p{L}{2,})/giu
const listed =
  /\b(?:cyclones|hurricanes|typhoons|storms)\s+(?:\p{Lu}\p{L}{2,},?\s+){0,6}(?:and|or)\s+(\p{Lu}\p{L}{2,})/gu
const yearly =
  /\b(?:the\s+)?(\d{4})\s+(?:\p{L}+\s+){0,3}?(?:cyclone|hurricane|typhoon|storm)\b(?!\s+season)|\b(?:cyclone|hurricane|typhoon|storm)\s+(?:in|of)\s+(?:\p{Lu}\p{Ll}+\s+)?(\d{4})\b/giu

const unnamed = new Set(
  'season surge surges warning warnings center centre watch damage force named and the that which in was is are were has had bob tracker prediction committee monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december'.split(
    ' ',
  ),
)

/** Name of the storm → lower case, as written after its kind anywhere in the articles. */
function namesIn(sources: readonly Source[]): Set<string> {
  const names = new Set<string>()
  for (const { text } of sources) {
    for (const pattern of [naming, listed]) {
      for (const match of text.matchAll(pattern)) {
        const word = (match[1] as string).toLowerCase()
        // The pattern ignores case for the kind; the name itself must be capitalised and no kind of its own.
        if (/^\p{Lu}\p{Ll}/u.test(match[1] as string) && !unnamed.has(word)) names.add(word)
      }
    }
  }
  return names
}

export class EventNames {
  private readonly names: ReadonlySet<string>
  private readonly homes = new Map<string, string>()

  constructor(sources: readonly Source[]) {
    this.names = namesIn(sources)
    if (this.names.size === 0) return
    for (const source of sources) {
      const title = this.all(source.title ?? '')
      const home = title[0] ?? this.all(source.text.slice(0, 3000))[0]
      if (home) this.homes.set(source.path, home)
    }
  }

  /** The named event that the article is about: its title's, else the first one it names. */
  homeOf(path: string): string | null {
    return this.homes.get(path) ?? null
  }

  /** The named event of a figure: the last one named before it in its paragraph, one it is due to, or its article's. */
  of(claim: Claim, context: Context): string | null {
    if (this.names.size === 0) return null
    const due =
      /^[^.;]{0,60}\b(?:from|due to|by|because of|caused by|during|in|of)\s+(?:the\s+)?(?:(?:severe|tropical|super|very|cyclonic)\s+){0,3}(?:cyclone|hurricane|typhoon|storm)\s+(\p{Lu}\p{L}{2,})/iu
        .exec(context.after)?.[1]
        ?.toLowerCase()
    if (due && this.names.has(due)) return due
    const year = unnamedYear(claim, context)
    if (year) return year
    return (
      this.all(context.before).at(-1) ?? this.all(context.earlier).at(-1) ?? this.homeOf(claim.source) ?? null
    )
  }

  private all(text: string): string[] {
    const found: { at: number; name: string }[] = []
    for (const match of text.matchAll(/\p{Lu}\p{L}{2,}/gu)) {
      const name = match[0].toLowerCase()
      if (this.names.has(name)) found.push({ at: match.index, name })
    }
    for (const match of text.matchAll(yearly)) {
      const named = found.some(({ at }) => Math.abs(at - match.index) < match[0].length + 3)
      if (!named) found.push({ at: match.index, name: (match[1] ?? match[2]) as string })
    }
    return found.sort((a, b) => a.at - b.at).map(({ name }) => name)
  }
}

const kinds =
  /\b(?:[Aa]|[Aa]n|[Aa]nother)\s+(?:[\p{L}-]+\s+){0,3}?(?:cyclone|hurricane|typhoon|storm)\b(?!\s+\p{Lu})|\b(?:[Cc]yclone|[Hh]urricane|[Tt]yphoon|[Ss]torm)\s+\p{Lu}\p{L}+/gu

/** "A cyclone killed 143,000 in 1991": another storm, known by its year alone. */
function unnamedYear({ event }: Claim, { before }: Context): string | null {
  const year = /^\d{4}/u.exec(event?.date ?? '')?.[0]
  if (!year || event?.role !== 'background') return null
  const last = [...before.matchAll(kinds)].at(-1)?.[0]
  return last && /^an?(?:other)?\s/iu.test(last) ? year : null
}
