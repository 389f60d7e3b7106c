import { closesComparison, isComparing, noStormNames, roundupTitle } from '../lexicon/storm-names.js'
import type { Claim, Source } from '../model/index.js'
import type { Context } from './context.js'
import { isTitleCase } from './opening-names.js'
import { upTo } from './up-to.js'
import { weights } from './weights.js'

const { stormOpening: openingLength, stormText: searchedLength } = weights.reach

/**
 * Storms bear names, and articles on one speak of others: the name nearest before a figure says whose it is. "Soldiers
 * storm Tarsk" names none.
 */
const naming =
  /\b(?:cyclone|hurricane|typhoon|(?<!\b(?:\p{L}{3,12}(?<!s)s|police|army|men|will|to|who|would)\s)storm|cyclonic storm|depression|super typhoon)s?\s+(\p{Lu}\p{L}{2,})/giu
const anyStorm = /cyclon|hurricane|typhoon|storm|depression/iu
const listed =
  /\b(?:cyclones|hurricanes|typhoons|storms)\s+(?:\p{Lu}\p{L}{2,},?\s+){0,6}(?:and|or)\s+(\p{Lu}\p{L}{2,})/gu
/** "Hurricane Fifi–Orlene": one storm that took a second name. */
const doubled = /\b(?:cyclone|hurricane|typhoon|storm)\s+(\p{Lu}\p{L}{2,})[-–—](\p{Lu}\p{L}{2,})/giu
/** "Typhoon Chami, known in the islands as Ondra": one storm under two names. */
const renaming =
  /\b(?:cyclone|hurricane|typhoon|storm)\s+(\p{Lu}\p{L}{2,})(?:,\s|\s\(|\s)(?:(?:which|also|locally|is|was|and|otherwise)\s){0,3}(?:known|called|named|dubbed)\s(?:(?:locally|there)\s|in\s(?:the\s)?\p{Lu}\p{L}+\s){0,2}(?:as\s)?(?:(?:tropical|severe|super|cyclone|hurricane|typhoon|storm)\s){0,3}(\p{Lu}\p{L}{2,})/giu
const yearly =
  /\b(?:the\s+)?(\d{4})\s+(?:\p{L}+\s+){0,3}?(?:cyclone|hurricane|typhoon|storm)\b(?!\s+season)|\b(?:cyclone|hurricane|typhoon|storm)\s+(?:in|of)\s+(?:\p{Lu}\p{Ll}+\s+)?(\d{4})\b/giu

/** Every match of `yearly` has one. */
const anyYear = /\d{4}/u

/** What an article is about, as far as storms' names tell. */
export type NamedHome =
  | { readonly kind: 'named'; readonly name: string }
  /** It tells of several: a figure that names none is none of theirs. */
  | { readonly kind: 'several' }
  /** It names storms only to measure its own event against them. */
  | { readonly kind: 'compared' }
  | { readonly kind: 'none' }

interface Found {
  readonly at: number
  readonly name: string
  /** "Behind Ruth in 1951, Marie in 1954 and Vera in 1959": what follows in the list is compared like its first. */
  isCompared: boolean
}

/** "Hurricane Batters Coast": in a headline that capitalises its words, what is capitalised nowhere else may be a verb. */
function isHeadlineVerb(name: string, { title, text }: Source): boolean {
  if (title === null || !isTitleCase(title) || !/(?:s|ed|ing)$/u.test(name) || !title.includes(name))
    return false
  return !text.slice(text.indexOf(title) + title.length).includes(name)
}

export class EventNames {
  private readonly names = new Set<string>()
  private readonly aliases = new Map<string, string>()
  private readonly homes = new Map<string, NamedHome>()

  constructor(sources: readonly Source[]) {
    for (const source of sources) this.learn(source)
    if (this.names.size === 0) return
    for (const source of sources) this.homes.set(source.path, this.read(source))
  }

  /** Names as written after their kind anywhere in the articles, lower case. */
  private learn(source: Source): void {
    const { text } = source
    if (!anyStorm.test(text)) return
    for (const pattern of [naming, listed])
      for (const match of text.matchAll(pattern)) {
        const word = (match[1] as string).toLowerCase()
        // The pattern ignores case for the kind; the name itself must be capitalised and no kind of its own.
        if (!/^\p{Lu}\p{Ll}/u.test(match[1] as string) || noStormNames.has(word)) continue
        if (!isHeadlineVerb(match[1] as string, source)) this.names.add(word)
      }
    for (const pattern of [doubled, renaming])
      for (const [, first, second] of text.matchAll(pattern)) if (first && second) this.alias(first, second)
  }

  /** The pattern ignores case for the kind: both names must be capitalised. */
  private alias(first: string, second: string): void {
    if (![first, second].every((name) => /^\p{Lu}\p{Ll}/u.test(name))) return
    this.names.add(second.toLowerCase())
    this.aliases.set(second.toLowerCase(), first.toLowerCase())
  }

  /** The title's storm, else the only one that the opening tells of. */
  private read({ title, text, published }: Source): NamedHome {
    const named = this.all(title ?? '')[0]
    if (named) return { kind: 'named', name: named.name }
    const head = text.slice(0, searchedLength)
    const found = this.all(head).map((one) =>
      isOfEarlierYear(head.slice(Math.max(0, one.at - sentenceReach), one.at), published)
        ? { ...one, isCompared: true }
        : one,
    )
    const own = found.filter(({ isCompared }) => !isCompared)
    const opening = new Set(own.filter(({ at }) => at < openingLength).map(({ name }) => name))
    if (own.length > 0 && roundupTitle.test(title ?? '')) return { kind: 'several' }
    const first = own[0]
    if (!first || (first.at >= openingLength && found[0]?.isCompared))
      return { kind: found.length > 0 ? 'compared' : 'none' }
    return opening.size > 2 ? { kind: 'several' } : { kind: 'named', name: first.name }
  }

  homeOf(path: string): NamedHome {
    return this.homes.get(path) ?? { kind: 'none' }
  }

  /** The named event of a figure: one it is due to, the last one named before it in its paragraph, or its article's. */
  of(claim: Claim, context: Context): string | null {
    if (this.names.size === 0) return null
    const due =
      /^[^.;]{0,60}\b(?:from|due to|by|because of|caused by|during|in|of)\s+(?:the\s+)?(?:(?:severe|tropical|super|very|cyclonic)\s+){0,3}(?:cyclone|hurricane|typhoon|storm)\s+(\p{Lu}\p{L}{2,})/iu
        .exec(upTo(context.after, nextFigure))?.[1]
        ?.toLowerCase()
    if (due && this.names.has(due)) return this.aliases.get(due) ?? due
    if (severalStorms.test(context.before)) return `several@${claim.source}`
    const year = unnamedYear(claim, context)
    if (year) return year
    const home = this.homeOf(claim.source)
    return (
      this.ownClause(context) ??
      this.subjectAfter(context) ??
      this.all(context.earlier).findLast(({ isCompared }) => !isCompared)?.name ??
      (home.kind === 'named' ? home.name : null)
    )
  }

  /** The last name of the sentence before the figure; one that it was measured against only as far as the comparison goes. */
  private ownClause({ before }: Context): string | null {
    const last = this.all(before).at(-1)
    if (!last) return null
    if (!last.isCompared) return last.name
    const rest = before.slice(last.at)
    if (!endsComparison(rest)) return last.name
    return this.all(before).findLast(({ isCompared }) => !isCompared)?.name ?? null
  }

  /** "With winds of 175 mph, David was …": what opens the sentence is said of its subject. */
  private subjectAfter({ before, after }: Context): string | null {
    if (!/^\W*(?:With|At|After|Having|Packing|\p{Lu}\p{Ll}+ing)\b[^,;]*$/u.test(before)) return null
    const subject =
      /^[^.;]{0,70}?,\s+(?:(?:the|severe|tropical|super|cyclone|hurricane|typhoon|storm)\s+){0,3}(\p{Lu}\p{L}{2,})\s+\p{Ll}/iu
        .exec(after)?.[1]
        ?.toLowerCase()
    return subject && this.names.has(subject) ? (this.aliases.get(subject) ?? subject) : null
  }

  private all(text: string): Found[] {
    const found: Found[] = []
    const add = (at: number, name: string) =>
      found.push({ at, name, isCompared: isComparing(text.slice(Math.max(0, at - 160), at)) })
    for (const match of text.matchAll(/\p{Lu}\p{L}{2,}/gu)) {
      const name = match[0].toLowerCase()
      if (this.names.has(name)) add(match.index, this.aliases.get(name) ?? name)
    }
    for (const match of anyYear.test(text) ? text.matchAll(yearly) : []) {
      const named = found.some(({ at }) => Math.abs(at - match.index) < match[0].length + 3)
      if (!named) add(match.index, (match[1] ?? match[2]) as string)
    }
    found.sort((a, b) => a.at - b.at)
    return found.map((one, i) => {
      const last = found[i - 1]
      const goesOn =
        last?.isCompared && !/[.;]|,\s+(?!(?:and|the)\b)\p{Ll}/u.test(text.slice(last.at, one.at))
      if (goesOn) one.isCompared = true
      return one
    })
  }
}

/** "In 2007, Cyclone Sidra killed 3,300", "Last year it was Sidra", in the news of another year. */
function isOfEarlierYear(before: string, published: string | null): boolean {
  if (published === null) return false
  const year = openingYear.exec(before)?.[1]
  return (year !== undefined && Number(year) < Number(published.slice(0, 4))) || openingAgo.test(before)
}
const openingAgo =
  /(?:^|[.!?"”’]\s+|\n\s*)(?:Last\s(?:year|season)|(?:A|One|Two|Three|Four|Five|Ten)\s(?:year|decade)s?\s(?:ago|earlier|before))\b,?\s+(?:[\p{L}-]+\s+){0,6}$/u
const openingYear =
  /(?:^|[.!?"”’]\s+|\n\s*)In\s+(?:\p{Lu}\p{Ll}+\s+|(?:early|mid|late)[\s-])?((?:19|20)\d\d),?\s+(?:[\p{L}-]+\s+){0,6}$/u
const sentenceReach = 120

/** "Ida killed 1,269 people in 1958 and 5,098 died in Vera": what follows is told of another figure. */
const nextFigure = /(?:,|\band)\s+(?:(?:about|some|at least|more than|nearly|another)\s+)?\d/u

/** "In 2008 four tropical cyclones struck the island, killing 704": of all of them. */
const severalStorms =
  /\b(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|several|many|both)\s+(?:tropical\s+)?(?:cyclones|hurricanes|typhoons|storms)\b[^.;]*$/iu

/** "After Hurricane Mitch wrought havoc there, leaving 9,000 dead": a participle goes on with a clause, not with a mere name. */
function endsComparison(rest: string): boolean {
  const end = closesComparison.exec(rest)
  if (!end) return false
  return (
    rest[end.index] === ';' ||
    !(clauseVerb.test(rest.slice(0, end.index)) && /^,\s+\p{Ll}+ing\b/u.test(rest.slice(end.index)))
  )
}
const clauseVerb = /\s(?:\p{Ll}+ed|had|hit|struck|swept|wrought|left|took|tore|made|was|were|brought)\b/u

const kinds =
  /\b(?:[Aa]|[Aa]n|[Aa]nother)\s+(?:[\p{L}-]+\s+){0,3}?(?:cyclone|hurricane|typhoon|storm)\b(?!\s+\p{Lu})|\b(?:[Cc]yclone|[Hh]urricane|[Tt]yphoon|[Ss]torm)\s+\p{Lu}\p{L}+/gu

/** "A cyclone killed 143,000 in 1991": another storm, known by its year alone. */
function unnamedYear({ event }: Claim, { before }: Context): string | null {
  const year = /^\d{4}/u.exec(event?.date ?? '')?.[0]
  if (!year || event?.role !== 'background') return null
  const last = [...before.matchAll(kinds)].at(-1)?.[0]
  return last && /^an?(?:other)?\s/iu.test(last) ? year : null
}
