import type { Claim } from '../model/index.js'
import type { Context } from './context.js'

const heads: ReadonlySet<string> = new Set(['crowd', 'turnout', 'attendance'])
const people: ReadonlySet<string> = new Set(
  'person people protester demonstrator marcher striker supporter worker'.split(' '),
)
const deed =
  /^\s*(?:\p{L}+\s+){0,2}(?:(?:have|had|has)\s+)?(?:march|demonstrat|rall(?:y|ied)|protest|gather|attend|turn(?:ed|s)?\s+out|join(?:ed|s)?\s+(?:the|a|in)\b|(?:took|taken|take)\s+(?:part|to\s+the\s+streets)|fill(?:ed|s)?\s+the)/u
const drawing = /\b(?:drew|drawn|draw|attracted|brought out)\s+(?:\p{L}+\s+){0,3}$/u

/** What such a figure counts, in whatever words. */
export const ofCrowd = 'crowd'

/** "A crowd of 54,000", "80,000 marched", "drew 60,000 people": all are those who came. */
export const isOfCrowd = (
  { measure, population }: Claim,
  { before, after }: Pick<Context, 'before' | 'after'>,
): boolean =>
  measure === 'count' &&
  (heads.has(population?.head ?? '') ||
    ((population === null || people.has(population.head)) && (deed.test(after) || drawing.test(before))))
