import type { Chunk } from '../clause/chunk.js'
import type { Word } from '../clause/words.js'
import type { Clause, Reading } from './rule.js'

/** "up from 38 on Tuesday", "from 62 a day earlier": right for its own day; "31 in the morning" is of the same one. */
export function isDatedApart(words: readonly Word[], chunks: readonly Chunk[], at: number): boolean {
  let i = at + 1
  if (chunks[i]?.vg?.bare) i++
  if (chunks[i]?.kind === 'prep') i++
  if (periods.has(chunks[i]?.np?.head ?? '') && !chunks[i]?.np?.quantity) i++
  const time = chunks[i]
  return time?.kind === 'time' && !isPartOfDay(words, time)
}

/** "in the same months last year". */
const periods = new Set(['month', 'period', 'week', 'season'])

function isPartOfDay(words: readonly Word[], { first, last }: Chunk): boolean {
  const said = words.slice(first, last + 1).flatMap(({ lower }) => lower.split(/\s+/u))
  return (
    said.every((word) => partOfDay.test(word)) &&
    said.some((word) => /^(?:day|\p{L}*n(?:oon|ing))$/u.test(word))
  )
}

const partOfDay = /^(?:the|this|that|same|earlier|early|late|in|day|morning|afternoon|evening|noon)$/u

/** "1,114 cases, up 126 from a day earlier", "1,255 patients, 145 more than on Saturday": by how much it grew. */
function isRise(chunks: readonly Chunk[], at: number): boolean {
  const np = chunks[at]?.np
  const [before, link, after] = [chunks[at - 1], chunks[at + 1], chunks[at + 2]]
  if (np?.quantity?.kind !== 'number' || np.head !== null) return false
  if (['up', 'down'].includes(before?.key ?? ''))
    return link?.key === 'from' && (after?.kind === 'time' || after?.np != null)
  return (
    before?.kind === 'comma' &&
    link?.key === 'than' &&
    (after?.kind === 'time' || (after?.key === 'on' && chunks[at + 3]?.kind === 'time'))
  )
}

/** Figures that a read one replaces: "54 killed, up from 38", "12, rather than the 17 announced", "16, not 19". */
export function formers({ words, chunks }: Clause, read: ReadonlyMap<number, Reading>): Reading[] {
  const found: Reading[] = []
  for (const [at, model] of read) {
    for (let i = at + 1; i < Math.min(chunks.length - 1, at + 24); i++) {
      const chunk = chunks[i]
      const next = chunks[i + 1]
      if (!chunk || chunk.kind === 'stop') break
      if (chunk.np?.quantity && i > at + 1 && read.has(i)) break
      const former =
        (chunk.key === 'from' && ['up', 'down'].includes(chunks[i - 1]?.key ?? '')) ||
        (chunk.key === 'than' && chunks[i - 1]?.key === 'rather') ||
        (chunk.key === 'not' && ['comma', 'and'].includes(chunks[i - 1]?.kind ?? ''))
      if (isRise(chunks, i + 1) && !read.has(i + 1)) {
        found.push({ ...model, chunk: i + 1, cue: i, rule: 'former', strength: 5, modality: undefined })
        break
      }
      const compared =
        chunk.key === 'with' && chunks[i - 1]?.vg?.lemma === 'compare' && isDatedApart(words, chunks, i + 1)
      if (i > at + 8 && chunks[i - 2]?.kind !== 'comma') continue
      if (!(former || compared) || !next?.np?.quantity || read.has(i + 1)) continue
      found.push({
        ...model,
        chunk: i + 1,
        cue: i,
        rule: 'former',
        strength: 5,
        modality: isDatedApart(words, chunks, i + 1) ? undefined : 'retracted',
      })
      break
    }
  }
  return found
}
