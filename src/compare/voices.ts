import { anonymousSpeakers } from '../lexicon/speakers.js'
import { type Claim, type FigureVoices, groupedBy } from '../model/index.js'
import type { ComparisonContext, Side } from './comparison.js'

/** Each figure of a question with how many articles and independent voices have it, in order of its first claim. */
export function voicesOf(sides: readonly Side[], context: ComparisonContext): FigureVoices[] {
  return [...groupedBy(sides, ({ value }) => value).values()].map((own) => {
    const claims = own.map(({ claim }) => claim)
    return {
      claims: claims.map(({ id }) => id),
      articles: claims.length === 1 ? 1 : new Set(claims.map(({ source }) => source)).size,
      voices: claims.length === 1 ? 1 : independent(claims, context),
    }
  })
}

/** Voices are joined where they are one article, one text or one named speaker; what is left apart is independent. */
function independent(claims: readonly Claim[], context: ComparisonContext): number {
  const roots = new Map<string, string>()
  const rootOf = (key: string): string => {
    let root = key
    for (let next = roots.get(root); next !== undefined; next = roots.get(root)) root = next
    return root
  }
  const texts = new Set<string>()
  for (const claim of claims) {
    const text = `text ${originOf(claim, context)}`
    texts.add(text)
    if (!claim.speaker) continue
    const speaker = speakerKey(context.underOneName?.(claim.speaker) ?? claim.speaker)
    if (speaker === null) continue
    const [a, b] = [rootOf(text), rootOf(`speaker ${speaker}`)]
    if (a !== b) roots.set(a, b)
  }
  return new Set([...texts].map(rootOf)).size
}

/** The text that the claim's article prints: its group's id, else the article itself. */
export const originOf = ({ source }: Pick<Claim, 'source'>, { origins }: ComparisonContext): string =>
  origins?.get(source) ?? source

/** "the police" and "police" are one; "officials" may be anybody: null. */
function speakerKey(speaker: string): string | null {
  const words = speaker.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const own = words.filter((word) => word !== 'the' && word !== 'a' && word !== 'an')
  return own.every((word) => anonymousSpeakers.has(word)) ? null : own.join(' ')
}
