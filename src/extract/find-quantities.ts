import {
  type QuantityMention,
  type Range,
  type Source,
  type Span,
  type Trend,
  toRaw,
} from '../model/index.js'
import { quantitiesIn } from './quantities/index.js'
import { claimTimesIn } from './times/index.js'
import { tokenise } from './tokens.js'

/** A bare quantity; `start` and `end` are offsets into the file. */
export interface FoundQuantity extends Span, Range {
  readonly unit: string | null
  readonly trend: Trend
}

/**
 * Every quantity of an article, counted or not, lengths of time with them, in order; boilerplate and the bare "several"
 * and "a few" apart. A text that is nothing but boilerplate was given for its figures.
 */
export function findQuantities(source: Source): FoundQuantity[] {
  const hasOwn = source.blocks.some(({ kind }) => kind !== 'boilerplate')
  return source.sentences
    .filter(({ block }) => !hasOwn || source.blocks[block]?.kind !== 'boilerplate')
    .flatMap((sentence) => {
      const tokens = tokenise(source.text, sentence)
      const times = claimTimesIn(source.text, tokens, { published: source.published })
      return quantitiesIn(source.text, tokens, { language: source.language, times, durations: true })
        .filter((found) => !isIndefinite(source, found))
        .map((found) => inFile(source, found))
    })
}

/** No figure that a reader would note down; "several hundred" is one. */
const isIndefinite = (source: Source, { number }: QuantityMention): boolean =>
  /^(?:several|a few)$/iu.test(source.text.slice(number.start, number.end))

function inFile(source: Source, found: QuantityMention): FoundQuantity {
  const { low, high, lowOpen, highOpen, approx, unit, trend } = found
  return { ...toRaw(source, found), low, high, lowOpen, highOpen, approx, unit, trend }
}
