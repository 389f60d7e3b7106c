import { Option } from 'commander'
import { levelsOf } from '../check/flags.js'

export const ruleFlag = (): Option =>
  new Option(
    '-r, --rule <RULE=LEVEL>',
    'what a rule counts as: error, warning, info or off; may be given again',
  )
    .default({}, 'none')
    .argParser(levelsOf)
