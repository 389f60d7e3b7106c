import { nationalities } from '../../../lexicon/nationalities.js'
import { elementAt } from '../../element.js'
import type { Amount, RefusalRule } from '../amount.js'
import { isCapital, isHyphen, isPlural, isTight, isWord, lower, type Tokens } from '../words.js'
import { isPlain } from './labels.js'

/** "its 777 jets", "the 787 Dreamliner" near the maker's name: a model, where nobody but planes is counted. */
export const model: RefusalRule = {
  id: 'model',
  refuses({ tokens }, amount) {
    if (!isPlain(tokens, amount) || amount.hedge !== null) return false
    if (isVariant(tokens, amount.numberFirst) || isVariant(tokens, amount.numberFirst - 2)) return true
    if (!/^7[0-8]7$/u.test(tokens[amount.numberFirst]?.text ?? '')) return false
    const next = lower(tokens, amount.end)
    if (flying.has(next) && lower(tokens, amount.first - 1) === 'the') return true
    if (tokens[amount.end]?.text === 'MAX' || /^dreamliners?$/u.test(next)) return true
    if (isPlural(tokens, amount.end) && !/^(?:planes|jets|aircraft|airliners|jetliners)$/u.test(next))
      return false
    for (let at = Math.max(0, amount.first - makerWindow); at < amount.first + makerWindow; at++) {
      if (/^(?:boeing|boeing's|dreamliner)$/u.test(lower(tokens, at))) return true
    }
    return false
  },
  examples: [
    { text: 'Boeing showed its new 787 and a larger 777 jet.', finds: [] },
    { text: 'Its 737 MAX jets stood idle by the 737-800 fleet and a 777-200LR.', finds: [] },
    { text: 'The 747 took off; the 747 were hurt.', finds: ['747 = 747'] },
    { text: 'Boeing hired 777 workers.', finds: ['777 = 777'] },
  ],
}

const flying: ReadonlySet<string> = new Set(
  'took landed crashed flew departed skidded overshot veered taxied'.split(' '),
)

const makerWindow = 25

/** "737-800", "777-200LR". */
const isVariant = (tokens: Tokens, at: number): boolean =>
  isHyphen(tokens, at + 1) &&
  /^7[0-8]7$/u.test(elementAt(tokens, at)?.text ?? '') &&
  isTight(tokens, at + 1) &&
  isTight(tokens, at + 2) &&
  /^[1-9]00$/u.test(tokens[at + 2]?.text ?? '')

/** "the 911 Carrera", "its 3 Series", "a flat-six": models of cars; not "the 12 Palestinian prisoners". */
export const carModel: RefusalRule = {
  id: 'car-model',
  refuses({ tokens, titleCase }, amount) {
    if (amount.form === 'written') return isCylinders(tokens, amount)
    if (titleCase || !isPlain(tokens, amount)) return false
    const series = isHyphen(tokens, amount.end) ? amount.end + 1 : amount.end
    if (/^[1-9]$/u.test(tokens[amount.numberFirst]?.text ?? '') && lower(tokens, series) === 'series')
      return true
    if (!isWord(tokens, amount.end) || !isCapital(tokens, amount.end)) return false
    if (!/(?:['\u2019]s|^the|^its|^new|^a)$/u.test(lower(tokens, amount.first - 1))) return false
    if (nationalities.has(lower(tokens, amount.end))) return false
    let at = amount.end
    while (isCapital(tokens, at)) if (/s$/u.test(lower(tokens, at++))) return false
    return !isPlural(tokens, at) && !isPlural(tokens, at + 1)
  },
  examples: [
    { text: "Porsche's 718 Cayman, the 911 Carrera and its 3 Series have a flat-six.", finds: [] },
    {
      text: 'The 12 Palestinian prisoners met the 54 Labour MPs and the 33 Chinese in six cars.',
      finds: ['12 = 12', '54 = 54', '33 = 33', 'six = 6'],
    },
  ],
}

const isCylinders = (tokens: Tokens, { first }: Amount): boolean =>
  isHyphen(tokens, first - 1) &&
  isTight(tokens, first) &&
  /^(?:flat|inline|straight|boxer|v)$/u.test(lower(tokens, first - 2))
