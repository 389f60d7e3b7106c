import type { Chunk } from '../clause/chunk.js'
import type { Clause } from './rule.js'

/** "were listed as suspected patients". */
export const ill = new Set(['patient', 'case', 'carrier'])

/** "released from hospital": they are well again. */
export const isDischarge = (chunks: Clause['chunks'], at: number): boolean => {
  const { vg } = chunks[at] as Chunk
  const from = chunks[at + 1]?.key === 'from' ? at + 1 : at + 2
  if (vg?.bare && chunks[at - 1]?.kind === 'and' && isTreated(chunks, at)) return true
  return (
    chunks[from]?.key === 'from' && /^(?:hospital|clinic|quarantine)$/u.test(chunks[from + 1]?.np?.head ?? '')
  )
}

/** "were treated for cuts and released". */
const isTreated = (chunks: Clause['chunks'], at: number): boolean => {
  for (let i = at - 2; i > at - 9 && chunks[i] && chunks[i]?.kind !== 'stop'; i--)
    if (chunks[i]?.vg)
      return ['treat', 'hospitalize', 'examine', 'examined'].includes(chunks[i]?.vg?.lemma ?? '')
  return false
}
