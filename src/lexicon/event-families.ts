/** Kinds of events that one event is called by in different articles, or that one brings with it. */
const families: Readonly<Record<string, string>> = {
  violence: 'attack shooting siege abduction collapse',
  war: 'war',
  quake: 'earthquake tsunami',
  storm: 'storm flood landslide',
  crash: 'crash sinking',
  fire: 'fire',
  outbreak: 'outbreak',
  talks: 'meeting',
}

export const eventFamilies: ReadonlyMap<string, string> = new Map(
  Object.entries(families).flatMap(([family, kinds]) =>
    kinds.split(' ').map((kind) => [kind, family] as [string, string]),
  ),
)

/** Kinds that go on for long: their tolls grow, whenever the article was written. */
export const lastingKinds: ReadonlySet<string> = new Set(['war', 'outbreak', 'protest', 'siege'])

/** Measures whose figure is a fixed fact from the start; the others grow as news comes in. */
export const fixedMeasures: ReadonlySet<string> = new Set(
  'magnitude aboard explosions abducted involved event_date speed duration'.split(' '),
)

/** Family of an event → families that it brings with it and that its articles speak of as its own. */
export const sideEffects: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['quake', new Set(['fire', 'storm', 'eruption'])],
  ['storm', new Set(['crash', 'fire'])],
  ['crash', new Set(['fire', 'quake'])],
  ['fire', new Set(['violence'])],
])

/** Families whose tolls are still counted months after the day. */
export const slowFamilies: ReadonlySet<string> = new Set(['quake', 'storm'])

/** Families of what nature does; an article on a crime in its wake is another story. */
export const naturalFamilies: ReadonlySet<string> = new Set(['quake', 'storm', 'outbreak', 'eruption'])

/** Families that nature and people bring about alike. */
export const accidentFamilies: ReadonlySet<string> = new Set(['crash', 'fire', 'stampede'])

/** What follows an event in the news: its articles belong with those on the event. */
export const newsFamilies: ReadonlySet<string> = new Set(
  'talks election trial protest truce exchange'.split(' '),
)
