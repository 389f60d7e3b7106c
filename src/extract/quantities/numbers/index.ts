import type { NumberRule } from '../amount.js'
import { digitsNumber } from './digits-number.js'
import { partOfMultiplier, writtenFraction } from './fraction-number.js'
import { noNumber } from './no-number.js'
import { rating } from './rating-number.js'
import { ratio } from './ratio-number.js'
import { articleUnit, feetAndInches } from './unit-number.js'
import { severalNumber, vaguePlural } from './vague-number.js'
import { writtenNumber } from './written-number.js'

/** At each token the first that reads something wins: what takes in more words stands first. */
export const numberRules: readonly NumberRule[] = [
  rating,
  ratio,
  articleUnit,
  feetAndInches,
  partOfMultiplier,
  writtenFraction,
  vaguePlural,
  severalNumber,
  noNumber,
  digitsNumber,
  writtenNumber,
]
