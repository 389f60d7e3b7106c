import type { Span } from '../../model/index.js'
import type { Chunk } from '../clause/chunk.js'
import type { Word } from '../clause/words.js'

/** The speaker's phrase with what belongs to its name ("the Ministry of Health in Gaza"), determiner left out. */
export function speakerName(words: readonly Word[], chunks: readonly Chunk[], at: number): Span | null {
  const chunk = chunks[at]
  if (!chunk) return null
  const end = lastOfName(words, chunks, at)
  const last = chunks[end]?.last ?? chunk.last
  const first = chunk.np?.determiner ? chunk.first + 1 : chunk.first
  const from = words[Math.min(first, last)]
  const to = words[last]
  return from && to ? { start: from.start, end: to.end } : null
}

/** "the county's | civil affairs bureau", "Global | Daily", "Doctors | Without | Borders", "the head | of | the office". */
function lastOfName(words: readonly Word[], chunks: readonly Chunk[], at: number): number {
  const [next, after] = [chunks[at + 1], chunks[at + 2]]
  const ends = words[chunks[at]?.last ?? 0]?.text ?? ''
  if (next?.np && possessive.test(ends)) return lastOfName(words, chunks, at + 1)
  if (next?.kind === 'time' && capital.test(ends) && isTitle(words, next)) return at + 1
  if (next?.kind !== 'prep' || after?.np === undefined || after.np.quantity) return at
  const isOffice = next.key === 'for' && offices.test(chunks[at]?.np?.head ?? '')
  if (next.key === 'of') return chunks[at + 3]?.key === 'of' ? lastOfName(words, chunks, at + 2) : at + 2
  return isOffice || (isTitle(words, next) && isTitle(words, after)) ? at + 2 : at
}

const possessive = /['’]s?$/u
const capital = /^\p{Lu}/u
const offices = /^(?:spokesman|spokeswoman|spokesperson|secretary-general)$/u

/** One capitalised word of a name: no day or month, which are capitalised by themselves. */
const isTitle = (words: readonly Word[], { first, last, kind }: Chunk): boolean =>
  capital.test(words[first]?.text ?? '') &&
  (kind !== 'time' || (first === last && periodicals.test(words[first]?.text ?? '')))
const periodicals = /^(?:Daily|Weekly|Today|Morning|Evening)$/u
