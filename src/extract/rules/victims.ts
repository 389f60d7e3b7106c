import { measureNouns } from '../../lexicon/measures.js'
import { nationalities } from '../../lexicon/nationalities.js'
import { singular } from '../../lexicon/people.js'
import type { Chunk } from '../clause/chunk.js'
import { coordinatedRight } from '../clause/object.js'
import { isGroup } from './composed.js'
import type { MeasureRule, Reading } from './rule.js'
import { notOutcomes } from './total.js'

/** What is done for the dead alone. */
const mourning = new Set(['mourn', 'bury', 'commemorate', 'remember', 'identify', 'inter', 'cremate'])

const rites = new Set(['funeral', 'burial', 'requiem', 'memorial', 'vigil'])

/** What befalls them when nobody says that they live: "98 victims were found by the exit". */
const finding = new Set(['find', 'recover', 'retrieve', 'discover'])

/** "mourns 19 victims", "all 17 victims have been identified", "Most of the dead, 15, were shoppers". */
export const victimRule: MeasureRule = {
  id: 'victims',
  description:
    'Victims who are mourned, buried or identified are dead; "most of the dead, 15," says how many.',
  examples: [
    { text: 'Ghent mourns 23 victims of the fire.', finds: ['23 killed'] },
    { text: 'Most of the dead, 31, were pilgrims.', finds: ['31 killed'] },
    { text: 'The thief chose 23 victims.', finds: [] },
  ],
  cues: ['victim', 'most', ...measureNouns.keys()],
  *read({ chunks, accident }) {
    const reading = (chunk: number, cue: number, measure = 'killed'): Reading => ({
      chunk,
      measure,
      rule: 'victims',
      cue,
      strength: 6.3,
      counts: 'people',
    })
    for (let at = 0; at < chunks.length; at++) {
      const chunk = chunks[at] as Chunk
      if (chunk.np?.quantity && chunk.np.head === 'victim') {
        const cue = mournedBy(chunks, at)
        if (cue >= 0) yield reading(at, cue)
        else if (
          (accident && ['its', 'their', 'all'].includes(chunk.np.determiner ?? '')) ||
          (chunks[at + 1]?.vg?.lemma === 'be' && nationalities.has(chunks[at + 2]?.np?.head ?? '')) ||
          isOfWar(chunks, at)
        )
          yield { ...reading(at, at), strength: 1.5 }
      }
      if (isWholeOfVictims(chunks, at)) yield reading(at + 1, at)
      if (chunk.np?.determiner === 'the') yield* apposed(chunks, at, reading)
      const named = chunk.key === 'most' && chunks[at + 1]?.key === 'of' ? groupOf(chunks[at + 2]) : undefined
      const counted = chunks[at + 4]?.np
      if (
        named &&
        chunks[at + 3]?.kind === 'comma' &&
        counted?.quantity &&
        counted.head === null &&
        chunks[at + 5]?.kind === 'comma'
      )
        yield reading(at + 4, at + 2, named)
    }
  },
}

/** "30,000 victims of the civil war", "of years of political violence": not of a violence at home. */
const isOfWar = (chunks: readonly Chunk[], at: number): boolean => {
  if (chunks[at + 1]?.key !== 'of') return false
  const long = chunks[at + 2]?.kind === 'time' || chunks[at + 2]?.np?.quantity != null
  const np = chunks[long && chunks[at + 3]?.key === 'of' ? at + 4 : at + 2]?.np
  return wars.has(np?.head ?? '') && !np?.modifiers.some((word) => word === 'domestic' || word === 'sexual')
}
const wars = new Set(
  'violence war genocide massacre terrorism conflict insurgency purge repression fighting'.split(' '),
)

/** "Of the 52 victims, 30 were women." */
const isWholeOfVictims = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at]?.key === 'of' &&
  chunks[at - 1]?.np?.quantity == null &&
  chunks[at + 1]?.np?.head === 'victim' &&
  chunks[at + 1]?.np?.quantity != null &&
  chunks[at + 2]?.kind === 'comma' &&
  chunks[at + 3]?.np?.quantity != null

/** "The victims, 12 boys and 10 girls, …": who they were, set between commas or dashes. */
function* apposed(
  chunks: readonly Chunk[],
  at: number,
  reading: (chunk: number, cue: number, measure?: string) => Reading,
): Generator<Reading> {
  const measure = groupOf(chunks[at])
  if (
    !measure ||
    notOutcomes.has(measure) ||
    !(['comma', 'dash'].includes(chunks[at + 1]?.kind ?? '') || chunks[at + 1]?.key === ':')
  )
    return
  const items = [at + 2, ...coordinatedRight(chunks, at + 2)]
  const after = chunks[(items.at(-1) ?? at) + 1]?.kind
  const closes =
    chunks[at + 1]?.key === ':'
      ? after === undefined || after === 'stop'
      : after === 'comma' || after === 'dash'
  if (!items.every((item) => isGroup(chunks[item])) || !closes) return
  for (const item of items) yield reading(item, at, measure)
}

/** The verb of mourning that has the victims as its object, or as the subject of its passive; -1 without. */
function mournedBy(chunks: readonly Chunk[], at: number): number {
  const rite = chunks[at - 1]?.key === 'for' || chunks[at - 1]?.key === 'of' ? at - 2 : -1
  for (let i = rite; i > Math.max(-1, rite - 4); i--)
    if (rites.has(singular(chunks[i]?.np?.head ?? ''))) return i
  const before = chunks[at - 1]?.vg
  if (before && mourning.has(before.lemma) && !before.passive) return at - 1
  let i = at + 1
  while (chunks[i]?.kind === 'prep' && chunks[i + 1]?.kind === 'np') i += 2
  const vg = chunks[i]?.vg
  if (!vg?.passive) return -1
  const found = finding.has(vg.lemma) && !chunks.slice(i, i + 5).some(({ key }) => key === 'alive')
  return found || mourning.has(vg.lemma) ? i : -1
}

function groupOf(chunk: Chunk | undefined): string | undefined {
  if (chunk?.kind === 'state') return chunk.measure
  const head = chunk?.np && !chunk.np.quantity ? chunk.np.head : null
  return head === 'victim' ? 'killed' : head ? measureNouns.get(head) : undefined
}
