import type { Claim } from '../model/index.js'
import type { ColumnType, Value } from './sql.js'

type Column = readonly [type: ColumnType, of: (claim: Claim) => Value | undefined]

const list = (values: readonly string[] | undefined): string | undefined =>
  values === undefined ? undefined : JSON.stringify(values)

/** Every field of a claim that is one value; lists are JSON. Its derivation is in the article's body. */
export const claimColumns = {
  id: ['text', ({ id }) => id],
  kind: ['text', ({ kind }) => kind],
  measure: ['text', ({ measure }) => measure],
  low: ['float', ({ quantity }) => quantity?.low],
  high: ['float', ({ quantity }) => quantity?.high],
  low_open: ['boolean', ({ quantity }) => quantity?.lowOpen],
  high_open: ['boolean', ({ quantity }) => quantity?.highOpen],
  approx: ['boolean', ({ quantity }) => quantity?.approx],
  unit: ['text', ({ quantity }) => quantity?.unit],
  increment: ['boolean', ({ quantity }) => quantity?.increment],
  trend: ['text', ({ quantity }) => quantity?.trend],
  time: ['text', ({ time }) => time?.value],
  position_start: ['integer', ({ position }) => position.start],
  position_end: ['integer', ({ position }) => position.end],
  exact: ['text', ({ quote }) => quote.exact],
  prefix: ['text', ({ quote }) => quote.prefix],
  suffix: ['text', ({ quote }) => quote.suffix],
  sentence_start: ['integer', ({ sentence }) => sentence.start],
  sentence_end: ['integer', ({ sentence }) => sentence.end],
  population: ['text', ({ population }) => population?.text],
  population_head: ['text', ({ population }) => population?.head],
  population_group: ['text', ({ population }) => population?.group],
  population_qualifiers: ['text', ({ population }) => list(population?.qualifiers)],
  population_side: ['text', ({ population }) => population?.side],
  event: ['text', ({ event }) => event?.text],
  event_trigger: ['text', ({ event }) => event?.trigger],
  event_date: ['text', ({ event }) => event?.date],
  event_places: ['text', ({ event }) => list(event?.places)],
  event_actors: ['text', ({ event }) => list(event?.actors)],
  event_role: ['text', ({ event }) => event?.role],
  modality: ['text', ({ modality }) => modality],
  speaker: ['text', ({ speaker }) => speaker],
  as_of: ['text', ({ asOf }) => asOf.value],
  as_of_basis: ['text', ({ asOf }) => asOf.basis],
  part_of: ['text', ({ partOf }) => partOf?.claim],
  part_of_cue: ['text', ({ partOf }) => partOf?.cue],
  site: ['text', ({ site }) => list(site)],
  zone: ['text', ({ zone }) => zone],
  rule: ['text', ({ rule }) => rule],
} satisfies Readonly<Record<string, Column>>

export const claimValues = (claim: Claim): Value[] =>
  Object.values<Column>(claimColumns).map(([, of]) => of(claim) ?? null)
