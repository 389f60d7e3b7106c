import { speakerTiers } from '../../lexicon/speakers.js'
import type { Claim } from '../../model/index.js'
import type { Side } from '../comparison.js'
import { orderOf } from '../moment.js'
import { most, type Policy, type Reading } from './policy.js'

const PRESS = speakerTiers.length

/** Rank of the body that a figure is cited from: 0 for the United Nations; the outlet's own voice ranks last. */
function tierOf({ speaker }: Claim): number {
  const words =
    speaker
      ?.replaceAll('.', '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const tier = speakerTiers.findIndex(({ words: known }) => words.some((word) => known.has(word)))
  return tier < 0 ? PRESS : tier
}

/** Source: EM-DAT documentation, the sections on sources and on human impact variables. */
export const emDat: Policy = {
  id: 'em-dat',
  name: 'EM-DAT',
  description:
    'Emergency Events Database: the latest figure of the source that ranks first (United Nations, governments and their services, aid organisations, insurers, press), the highest where their order in time is not known. Deaths and missing are kept apart; total deaths are their sum.',
  measures: new Set(['killed', 'missing', 'injured', 'displaced', 'infected']),
  take: (reading) => {
    const first = Math.min(...reading.sides.map(({ claim }) => tierOf(claim)))
    const ranked = reading.sides.filter(({ claim }) => tierOf(claim) === first)
    const taken = ranked.reduce(later)
    const missing = reading.question.measure === 'killed' ? missingBeside(taken.claim, reading) : null
    const rank = speakerTiers[first]?.name ?? 'the press'
    const total = missing === null ? '' : `; with ${missing} missing, ${taken.point + missing} in total`
    return {
      low: null,
      best: taken.point,
      high: null,
      from: [taken],
      says: `the ${isLatest(taken, ranked) ? 'latest' : 'highest'} figure of ${rank}${total}`,
      because: `a source that ranks after ${rank}, or an earlier or lower figure`,
    }
  },
}

/** The later; of one time, the higher. */
const later = (a: Side, b: Side): Side => {
  const order = orderOf(a.asOf, b.asOf)
  if (order === 'before' || order === 'after') return order === 'before' ? b : a
  return most([a.point, b.point]) === a.point ? a : b
}

/** Every other figure is of an earlier time; where that cannot be told, the highest was taken. */
const isLatest = (taken: Side, ranked: readonly Side[]): boolean =>
  ranked.every((side) => side.point === taken.point || orderOf(side.asOf, taken.asOf) === 'before')

/** How many the same article misses of the same event, all of them; null where it does not say. */
function missingBeside(dead: Claim, { claims }: Reading): number | null {
  const beside = claims.find(
    (claim) =>
      claim.measure === 'missing' &&
      claim.source === dead.source &&
      claim.modality === 'asserted' &&
      claim.partOf === null &&
      claim.quantity !== undefined &&
      !claim.quantity.increment &&
      claim.event?.text === dead.event?.text &&
      (claim.population?.group ?? null) === (dead.population?.group ?? null) &&
      JSON.stringify(claim.site) === JSON.stringify(dead.site),
  )
  return beside?.quantity?.low ?? null
}
