import {
  afterElliptic,
  labelsBeforeNumber,
  labelsWithCapitalOnly,
  monthWords,
  namesBeforeNumber,
  streetWords,
} from '../../../lexicon/numbers-names.js'
import type { Amount, RefusalRule } from '../amount.js'
import {
  isCapital,
  isDigits,
  isHyphen,
  isPlural,
  isStart,
  isTight,
  isWord,
  lower,
  type Tokens,
} from '../words.js'
import { isClass, isInstalment } from './numbered.js'

export const isPlain = (tokens: Tokens, amount: Amount): boolean =>
  amount.kind === 'number' &&
  amount.scale === 1 &&
  amount.form === 'digits' &&
  amount.end === amount.numberFirst + 1 &&
  isDigits(tokens[amount.numberFirst])

/** Plain, or a version: "Bluetooth 5.0", "Mach 0.85". */
const isVersion = (tokens: Tokens, amount: Amount): boolean =>
  isPlain(tokens, amount) ||
  (amount.kind === 'number' &&
    amount.scale === 1 &&
    amount.end === amount.numberFirst + 1 &&
    /^\d{1,2}\.\d{1,2}$/u.test(tokens[amount.numberFirst]?.text ?? ''))

/** "Section 427", "Flight 1200", "Channel 4", "No. 5", "Boeing 737", "Chapter Eleven". */
export const labelled: RefusalRule = {
  id: 'label',
  refuses({ tokens }, amount, before) {
    if (amount.kind !== 'number' || amount.scale > 1 || amount.form === 'vague') return false
    const at =
      lower(tokens, amount.first - 1) === '.' && isTight(tokens, amount.first - 1)
        ? amount.first - 2
        : amount.first - 1
    const word = lower(tokens, at)
    if (word === 'of' && lower(tokens, at - 1) === 'group' && isCapital(tokens, at - 1))
      return amount.end - amount.first === 1
    if (word === 's' && lower(tokens, at - 1) === "'" && lower(tokens, at - 2) === 'poor')
      return isPlain(tokens, amount)
    if (word === '#' || word === '№') return isTight(tokens, amount.first)
    if (amount.form === 'written' && isInstalment(tokens, at, amount)) return true
    if (isLabel(tokens, at, amount.end) || ((word === 'no' || word === 'nos') && at < amount.first - 1))
      return amount.form !== 'written' || isCapital(tokens, amount.first) || word === 'number'
    if (namesBeforeNumber.has(word) && hasCapital(tokens, at))
      return isVersion(tokens, amount) && !/^(?:points?|percent)$/u.test(lower(tokens, amount.end))
    const opens = word === '(' && isTight(tokens, at) && lower(tokens, amount.end) === ')'
    if (opens && before?.refused === 'label' && before.end === at) return amount.form === 'digits'
    const list = before?.refused === 'label' && before.end === at && goesOn(tokens, before.first, word)
    return list && amount.form === 'digits' && !isPlural(tokens, amount.end)
  },
  examples: [
    { text: 'Flight 1200 and the Boeing 737 left Gate 5 on Highway 61.', finds: [] },
    { text: 'Under Section 427 and articles 4 and 5, versions 3.1 through 4.2, it is No. 7.', finds: [] },
    { text: 'Under Section 24(2), five left.', finds: ['five = 5'] },
    { text: 'He has stage 4 cancer and type 2 diabetes; at that level 4 men fell.', finds: ['4 = 4'] },
    { text: 'It left runway 24 near gate 12; in the room 12 slept.', finds: ['12 = 12'] },
    {
      text: 'Guests in room 12 were well; in the engine room 40 were killed, at the main gate 3 were shot, in room 7 died.',
      finds: ['40 = 40', '3 = 3', '7 = 7'],
    },
    {
      text: 'Season three and phase two began after the season two finale; last season two men left.',
      finds: ['two = 2'],
    },
    {
      text: 'In the southern part three were killed, in another episode four died; in the first phase two left.',
      finds: ['three = 3', 'four = 4', 'two = 2'],
    },
    {
      text: 'For the most part two or three were arrested, during season five died.',
      finds: ['two or three = 2..3', 'five = 5'],
    },
    { text: 'The flight took 1200 people past the gate.', finds: ['1200 = 1200'] },
  ],
}

const hasCapital = (tokens: Tokens, at: number): boolean => /\p{Lu}/u.test(tokens[at]?.text ?? '')

/** "Sections 4 and 5", "Flights 12 to 19": not "No. 1 to 338". */
const goesOn = (tokens: Tokens, first: number, word: string): boolean => {
  const label = lower(tokens, first - 1) === '.' ? lower(tokens, first - 2) : lower(tokens, first - 1)
  return /^(?:and|or|,|to|through|&)$/u.test(word) && label !== 'no'
}

function isLabel(tokens: Tokens, at: number, end: number): boolean {
  const word = lower(tokens, at)
  if (isClass(tokens, at, end)) return true
  const label = labelsBeforeNumber.has(word) ? word : word.endsWith('s') ? word.slice(0, -1) : ''
  if (!labelsBeforeNumber.has(label) || (word === 'number' && lower(tokens, at - 1) === 'to')) return false
  if (!labelsWithCapitalOnly.has(label) || word === 'number') return true
  return isCapital(tokens, at) && (at > 0 || !isPlural(tokens, end))
}

/** A capitalised word and a plain number that counts nothing after it: "Windows 10", "Apollo 11", "Arsenal 2". */
export const named: RefusalRule = {
  id: 'name',
  refuses({ tokens, titleCase }, amount, before) {
    const at = amount.first - 1
    if (titleCase || !isCapital(tokens, at) || amount.first !== amount.numberFirst) return false
    if (!isVersion(tokens, amount)) return false
    if (
      before &&
      before.refused !== 'name' &&
      (isGapped(tokens, before, amount) || isPlaced(tokens, before, amount))
    )
      return false
    if (!isWord(tokens, at) || isStart(tokens, at) || monthWords.has(lower(tokens, at))) return false
    const next = lower(tokens, amount.end)
    return (
      !afterElliptic.has(next) &&
      !isPlural(tokens, amount.end) &&
      !isPlural(tokens, amount.end + 1) &&
      !isHyphen(tokens, amount.end)
    )
  },
  examples: [
    { text: 'They sell the Zephyr 12, watched Rovers 2 on screen and use Bluetooth 5.0.', finds: [] },
    { text: 'In Gaza 12 people died and in Rafah 3 were hurt.', finds: ['12 = 12', '3 = 3'] },
    {
      text: 'Java reported 103 and Sumatra 48; it flew an Airbus and a Boeing 7.',
      finds: ['103 = 103', '48 = 48'],
    },
    { text: 'Peru confirmed 28 dead, Chile 37 and Bolivia 11.', finds: ['28 = 28', '37 = 37', '11 = 11'] },
    {
      text: 'In Java 48 people died, in Sumatra 12 and at San Blas 7.',
      finds: ['48 = 48', '12 = 12', '7 = 7'],
    },
  ],
}

/** "At Atocha 89 died, at El Pozo 67 and at Santa Eugenia 17": a place after its preposition, and its figure. */
function isPlaced(tokens: Tokens, before: Amount, amount: Amount): boolean {
  let name = amount.first - 1
  while (name > amount.first - 3 && isCapital(tokens, name - 1)) name--
  const at = lower(tokens, name - 1)
  const next = lower(tokens, amount.end)
  return (
    (at === 'in' || at === 'at' || at === 'near') &&
    [',', 'and'].includes(lower(tokens, name - 2)) &&
    (next === '' || /^[,.;]$/u.test(next) || next === 'and') &&
    amount.first - before.end < 10
  )
}

/** "Java reported 103 and Sumatra 48": the name and figure of a second place, the verb left out. */
const isGapped = (tokens: Tokens, before: Amount, amount: Amount): boolean =>
  ['and', ','].includes(lower(tokens, amount.first - 2)) &&
  (countingVerbs.has(lower(tokens, before.first - 1)) || isItem(tokens, before.first - 1)) &&
  amount.first - before.end < 8

/** ", Peru 37": a name that goes on with a row of them. */
const isItem = (tokens: Tokens, at: number): boolean =>
  isCapital(tokens, at) && ['and', ','].includes(lower(tokens, at - 1))

const countingVerbs: ReadonlySet<string> = new Set(
  'reported reports recorded records registered counted counts confirmed listed lists had has lost'.split(
    ' ',
  ),
)

const emergencyNumbers: ReadonlySet<string> = new Set(['911', '999', '112'])

/** "Call 911", "a 911 operator": the telephone number of the emergency services. */
export const emergencyNumber: RefusalRule = {
  id: 'emergency-number',
  refuses({ tokens }, amount) {
    if (!emergencyNumbers.has(tokens[amount.numberFirst]?.text ?? '') || !isPlain(tokens, amount))
      return false
    const before = lower(tokens, amount.first - 1)
    return (
      /^(?:call|calls|called|calling|dial|dials|dialed|dialled|dialing|dialling|phoned)$/u.test(before) ||
      /^(?:calls?|callers?|operators?|dispatchers?|tapes?|emergency|recordings?)$/u.test(
        lower(tokens, amount.end),
      )
    )
  },
  examples: [
    { text: 'She called 911 and a 911 operator answered.', finds: [] },
    { text: 'It killed 911 people.', finds: ['911 = 911'] },
  ],
}

/** A written number with a capital in mid-sentence: "Seven Network", "Group of Eight". */
export const writtenName: RefusalRule = {
  id: 'written-name',
  refuses({ tokens, titleCase }, amount) {
    if (titleCase || (amount.form !== 'written' && amount.form !== 'vague')) return false
    const inName = amount.property === 'duration' && isCapital(tokens, amount.unitFirst)
    if (amount.kind !== 'number' && !inName) return false
    return isCapital(tokens, amount.first) && !isStart(tokens, amount.first)
  },
  examples: [
    { text: 'The Seven Network met the Group of Eight after the Six Day War.', finds: [] },
    { text: 'Seven men met.', finds: ['Seven = 7'] },
  ],
}

/** "10 Elm Street": a house number. */
export const address: RefusalRule = {
  id: 'address',
  refuses({ tokens }, amount) {
    if (!isCapital(tokens, amount.end) || !isPlain(tokens, amount)) return false
    for (let at = amount.end; at < amount.end + 4; at++) {
      if (!isWord(tokens, at) || !isCapital(tokens, at)) return false
      if (at > amount.end && streetWords.has(lower(tokens, at))) return true
    }
    return false
  },
  examples: [
    { text: 'He lives at 10 Elm Street.', finds: [] },
    { text: 'There are 10 streets.', finds: ['10 = 10'] },
  ],
}
