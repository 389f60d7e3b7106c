import type { RefusalRule } from '../amount.js'
import { bareYear, coded, dateRest, idiom, inUnit, priceYear } from './figures.js'
import { address, emergencyNumber, labelled, named, writtenName } from './labels.js'
import { lettered } from './letters.js'
import { carModel, model } from './models.js'
import { pronounOne } from './pronoun-one.js'
import { exchange, golf, tieBreak } from './scores.js'

/** Before numbers are joined to ranges. */
export const refusalsOfNumbers: readonly RefusalRule[] = [
  inUnit,
  lettered,
  labelled,
  named,
  model,
  carModel,
  writtenName,
  address,
  emergencyNumber,
  dateRest,
  coded,
  idiom,
  golf,
  exchange,
]

/** After hedges are read: a hedge is what makes a number of these. */
export const refusalsOfQuantities: readonly RefusalRule[] = [pronounOne, bareYear, priceYear, tieBreak]
