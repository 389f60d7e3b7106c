import type { Chunk } from '../clause/chunk.js'
import { subjectsOf } from '../clause/subject.js'

const charged = new Set([
  'vehicle',
  'car',
  'truck',
  'van',
  'bus',
  'motorcycle',
  'bomb',
  'device',
  'mine',
  'vest',
  'minibus',
])

/** "four vehicles packed with explosives blew up": they went off, where nobody blew them up. */
export const isBlast = (chunks: readonly Chunk[], at: number): boolean =>
  !chunks[at + 2]?.np && subjectsOf(chunks, at).some((i) => charged.has(chunks[i]?.np?.head ?? ''))

/** "Five shells hit the district". */
export const isOfMunitions = (chunks: readonly Chunk[], at: number): boolean =>
  subjectsOf(chunks, at).some(
    (i) =>
      munitions.has(chunks[i]?.np?.head ?? '') ||
      (chunks[i]?.np?.head === 'round' && munitions.has(chunks[i]?.np?.modifiers.at(-1) ?? '')),
  )
const munitions = new Set(['shell', 'rocket', 'missile', 'mortar', 'bomb', 'grenade'])
export const landing = new Set(['hit', 'land', 'strike', 'fall', 'slam'])
