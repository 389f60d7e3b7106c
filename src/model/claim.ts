import type { Quantity } from './quantity.js'
import type { Span } from './span.js'

export type ClaimKind = 'count' | 'money' | 'measurement' | 'percent' | 'date' | 'duration'
export type Modality = 'asserted' | 'feared' | 'denied' | 'retracted' | 'planned'
export type AsOfBasis = 'stated' | 'published' | 'unknown'

/** W3C TextQuoteSelector over the file: exact === raw.slice(position.start, position.end), always. */
export interface Quote {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** Who or what is counted, in the article's words and brought to what linking compares. */
export interface Population {
  /** The noun phrase as written, number and hedge left out: "Hamas fighters". */
  readonly text: string
  /** Singular head noun, lower case: "fighter". */
  readonly head: string
  /** The head brought to its group ("pupil", "schoolchild" → "pupil"; "person", "people" → null: no narrowing). */
  readonly group: string | null
  /** Narrowing words, lower case, sorted: nationality, role, sex ("american", "palestinian", "russian"). */
  readonly qualifiers: readonly string[]
  /** Which side of the event: attackers or the attacked; null when the words do not say. */
  readonly side: 'attacker' | 'victim' | null
}

/** How a figure stands to another of its article. */
export interface PartOf {
  /** Id of the whole's claim where it is in the text ("including around 8,000 …"), else null. */
  readonly claim: string | null
  /** The words that say so: "including", "among them", "of whom", "four of the", "another", "others". */
  readonly cue: string
}

/** What happened, where and when, as far as the claim's own words and its article say. */
export interface EventAnchor {
  /** "October 7 attack"; what a person would call it. */
  readonly text: string
  /** Lemma of the trigger brought to its kind: "attack", "earthquake", "crash", "war", "meeting", … or null. */
  readonly trigger: string | null
  /** ISO 8601/EDTF with X for unknown parts, or null. */
  readonly date: string | null
  readonly places: readonly string[]
  /** People and organisations taking part. */
  readonly actors: readonly string[]
  /** The article's main event, or one that its own clause names. */
  readonly role: 'main' | 'background' | 'other'
}

/** What a claim accounts for, in the order in which it is told; "event.date" is the `date` of its `event`. */
export type EvidenceField =
  | 'kind'
  | 'quantity'
  | 'hedge'
  | 'unit'
  | 'trend'
  | 'increment'
  | 'time'
  | 'measure'
  | 'population'
  | 'event.text'
  | 'event.trigger'
  | 'event.date'
  | 'event.places'
  | 'event.actors'
  | 'event.role'
  | 'modality'
  | 'speaker'
  | 'asOf'
  | 'partOf'
  | 'site'

/**
 * One step of the derivation: which rule set which field from which words. A field read from several words has a step
 * for each; one that no words decide has a step without position, whose rule says what stands instead.
 */
export interface Evidence {
  readonly field: EvidenceField
  readonly rule: string
  readonly value: string
  /** Offsets into the file. */
  readonly position: Span | null
  readonly words: string
}

export interface Claim {
  /** Derived from content, so that it survives unrelated edits of the article. */
  readonly id: string
  /** Path of the article as given. */
  readonly source: string
  readonly kind: ClaimKind
  /** "killed", "injured", …, "money", "event_date", "duration", "percent", "count", or the quantity's name. */
  readonly measure: string
  readonly quantity?: Quantity
  readonly time?: { readonly value: string }
  /** Hedge + number, or the date expression: offsets into the file. */
  readonly position: Span
  readonly quote: Quote
  /** The mention in its sentence as a reader sees it, without markup; a long sentence is cut on either side. */
  readonly reading?: Quote
  readonly sentence: Span
  readonly population: Population | null
  readonly event: EventAnchor | null
  readonly modality: Modality
  readonly speaker: string | null
  readonly asOf: { readonly value: string | null; readonly basis: AsOfBasis }
  readonly partOf: PartOf | null
  /** Where the figure holds, when its clause names a place within the event ("in Sri Lanka", "at the school"). */
  readonly site: readonly string[]
  /** Where in the article it stands: a headline may speak more loosely than the text. */
  readonly zone: 'headline' | 'lead' | 'body' | 'teaser'
  readonly rule: string
  readonly evidence: readonly Evidence[]
}

/** A quantity the extractor saw and would not turn into a claim. */
export interface NotUnderstood {
  readonly source: string
  readonly position: Span
  readonly exact: string
  /** Why, as one sentence fragment: "no counted noun", "a currency without a code". */
  readonly reason: string
}
