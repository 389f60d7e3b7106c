import type { Claim, Population, Quote, Source, Span } from '../model/index.js'
import { type Found, type OneName, replaced } from './names/one-name.js'
import { countryOf } from './scope.js'

/** An article and its claims as they would be, were each name written in the one way that stands for it. */
export interface Renamed {
  readonly source: Source
  readonly claims: readonly Claim[]
}

/** Null where the article has none of the names. */
export function renamed(source: Source, claims: readonly Claim[], names: OneName): Renamed | null {
  const inText = names.in(source.text)
  const title = source.title === null ? null : names.of(source.title)
  if (inText.length === 0 && title === source.title) return null
  const text = new Shift(inText)
  const raw = new Shift(names.in(source.raw))
  const rest = replaced(
    source.text,
    inText.map((found) => ({ ...found, by: ' ' })),
  )
  return {
    source: {
      ...source,
      title,
      text: replaced(source.text, inText),
      raw: replaced(source.raw, raw.found),
      map: source.map.map((piece) => ({
        ...text.of(piece),
        rawStart: raw.at(piece.rawStart),
        rawEnd: raw.at(piece.rawEnd),
      })),
      blocks: source.blocks.map((block) => ({ ...block, ...text.of(block) })),
      sentences: source.sentences.map((sentence) => ({ ...sentence, ...text.of(sentence) })),
    },
    claims: claims.map((claim) => new RenamedClaim(claim, names, rest).in(raw)),
  }
}

/** Where offsets of a text are once its names are replaced; one within a name is at its end. */
class Shift {
  private readonly moved: readonly number[]

  constructor(readonly found: readonly Found[]) {
    let by = 0
    this.moved = found.map(({ start, end, by: name }) => (by += name.length - (end - start)))
  }

  at(offset: number): number {
    let low = 0
    let high = this.found.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.found[middle] as Found).start < offset) low = middle + 1
      else high = middle
    }
    const last = this.found[low - 1]
    return last === undefined ? offset : Math.max(offset, last.end) + (this.moved[low - 1] as number)
  }

  of({ start, end }: Span): Span {
    return { start: this.at(start), end: this.at(end) }
  }
}

class RenamedClaim {
  constructor(
    private readonly claim: Claim,
    private readonly names: OneName,
    /** What the article says besides the names. */
    private readonly rest: string,
  ) {}

  in(raw: Shift): Claim {
    const { position, sentence, evidence, quote, reading, population, event, speaker, site } = this.claim
    return {
      ...this.claim,
      position: raw.of(position),
      sentence: raw.of(sentence),
      evidence: evidence.map((step) => ({ ...step, position: step.position && raw.of(step.position) })),
      quote: this.quote(quote),
      ...(reading && { reading: this.quote(reading) }),
      population: population && this.population(population),
      event: event && {
        ...event,
        text: this.names.of(event.text),
        places: this.places(event.places),
        actors: this.places(event.actors),
      },
      speaker: speaker && this.names.of(speaker),
      site: this.places(site),
    }
  }

  private quote({ exact, prefix, suffix }: Quote): Quote {
    return { exact: this.names.of(exact), prefix: this.names.of(prefix), suffix: this.names.of(suffix) }
  }

  /** "Party of God fighters" are narrowed by the name, whichever of its words the extraction kept. */
  private population(population: Population): Population {
    const found = this.names.in(population.text)
    if (found.length === 0) return population
    const own = new Set(found.flatMap((span) => wordsOf(population.text.slice(span.start, span.end))))
    const others = population.qualifiers.filter((word) => !own.has(word))
    const narrows = others.length < population.qualifiers.length
    const by = narrows ? found.map((name) => countryOf(name.by) ?? name.by.toLowerCase()) : []
    return {
      ...population,
      text: replaced(population.text, found),
      qualifiers: [...new Set([...others, ...by])].sort(),
    }
  }

  private places(written: readonly string[]): string[] {
    return [...new Set(written.flatMap((name) => this.place(name) ?? []))]
  }

  /** "God" that stands nowhere but in "Party of God" is no place. */
  private place(name: string): string | null {
    const whole = this.names.of(name)
    const by = whole === name && !this.rest.includes(name) ? this.names.ofPiece(name) : undefined
    return by === undefined ? whole : by
  }
}

/** As qualifiers have them: small, and of a country its people's. */
const wordsOf = (name: string): string[] => [
  ...name.toLowerCase().split(/\s+/u),
  ...(countryOf(name) === null ? [] : [countryOf(name) as string]),
]
