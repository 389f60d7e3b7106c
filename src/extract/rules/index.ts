import { aboardRule } from './aboard.js'
import { actRule } from './act.js'
import { attackerRule } from './attackers.js'
import { composedRule } from './composed.js'
import { exchangeRule } from './exchange.js'
import { nounRule } from './noun.js'
import { reportedRule } from './reported.js'
import type { MeasureRule } from './rule.js'
import { stateRule } from './state.js'
import { takenDownRule } from './taken-down.js'
import { tollRule } from './toll.js'
import { verbRule } from './verb.js'
import { victimRule } from './victims.js'
import { whereaboutsRule } from './whereabouts.js'

/** The rules that read what a figure measures, in order: of two equally strong readings the earlier rule's is kept. */
export const measureRules: readonly MeasureRule[] = [
  verbRule,
  stateRule,
  tollRule,
  actRule,
  nounRule,
  aboardRule,
  attackerRule,
  whereaboutsRule,
  victimRule,
  composedRule,
  exchangeRule,
  reportedRule,
  takenDownRule,
]
