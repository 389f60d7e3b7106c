import { namesBeforeNumber } from '../../../lexicon/numbers-names.js'
import { isPeople, personGroups, singular } from '../../../lexicon/people.js'
import { beforeUnit, powersOf, speedOf, type Unit, units } from '../../../lexicon/units.js'
import type { Amount, AmountRule } from '../amount.js'
import { isHyphen, isPlural, isTight, lower, PhraseTable, type Tokens } from '../words.js'

const written = new PhraseTable<Unit>(
  units.flatMap((unit) => unit.words.map((word) => [word, unit] as const)),
)
const short = new PhraseTable<Unit>(units.flatMap((unit) => unit.short.map((word) => [word, unit] as const)))

/** "percent", "km/h", "square miles", "-year-old" after the number. */
export const unitAfter: AmountRule = {
  id: 'unit',
  apply({ tokens }, amount) {
    if (amount.kind !== 'number' || amount.form === 'none') return amount
    const found = unitAt(tokens, amount)
    if (!found) return amount
    const { unit, first, end } = found
    const kind = unit.property === 'percent' ? 'percent' : 'measurement'
    const speed = speedEnd(tokens, end, unit) ?? powerEnd(tokens, end, unit)
    const points = unit.property === 'percent' && unit.code === 'bp' ? 'basis points' : null
    return {
      ...amount,
      kind,
      unit: speed?.code ?? unit.code,
      property: kind === 'percent' ? points : speed ? speed.property : unit.property,
      unitFirst: first,
      unitEnd: speed?.end ?? end,
    }
  },
  examples: [
    {
      text: 'Winds of 120 km/h (75 mph) blew over 50 square miles.',
      finds: ['120 = 120 km/h', '75 = 75 [mi_i]/h', 'over 50 = >50 [mi_i]2'],
    },
    {
      text: 'A 20-year-old ran 100 metres per second in 40 degrees Celsius.',
      finds: ['20 = 20 a', '100 = 100 m/s', '40 = 40 Cel'],
    },
    {
      text: 'Two more miles of 190 km2 took three full days and 5 in (127 mm) of rain.',
      finds: ['Two = 2 [mi_i]', '190 = 190 km2', 'three = 3 d', '5 = 5 [in_i]', '127 = 127 mm'],
    },
    {
      text: 'Some 5 per cent, 3 percentage points and 25 basis points.',
      finds: ['Some 5 = ~5 %', '3 = 3 %', '25 = 25 bp'],
    },
    {
      text: 'A 65W charger, a 9.8s sprint, a 5ft 7in winger and a 6.1" display.',
      finds: ['65 = 65 W', '9.8 = 9.8 s', '5ft 7 = 5.58333 [ft_i]', '6.1 = 6.1 [in_i]'],
    },
    { text: 'The two second helpings were for 5 Main guests.', finds: ['two = 2', '5 = 5'] },
  ],
}

function unitAt(tokens: Tokens, amount: Amount): { unit: Unit; first: number; end: number } | null {
  const hyphen = isHyphen(tokens, amount.numberEnd) && isTight(tokens, amount.numberEnd)
  const of = amount.form === 'vague' && amount.high === null && lower(tokens, amount.numberEnd) === 'of'
  const fractionLink = amount.form === 'fraction' ? linkLength(tokens, amount.numberEnd) : 0
  const skipped = hyphen || of || isBeforeUnit(tokens, amount.numberEnd)
  const first = amount.numberEnd + (skipped ? 1 : fractionLink)
  const long = written.startingAt(tokens, first)
  if (long && !isFalseFriend(tokens, first, long.value, amount, hyphen))
    return { unit: long.value, first, end: long.end }
  if (amount.form !== 'digits') return null
  if (isInches(tokens, first)) return { unit: inch, first, end: first + 1 }
  const brief = short.startingAt(tokens, first, 'text')
  if (!brief || isFalseFriend(tokens, first, brief.value, amount, hyphen)) return null
  if (/^[CFt]$/u.test(tokens[first]?.text ?? '') && !isDegreeLetter(tokens, first)) return null
  if (tightOnly.has(tokens[first]?.text ?? '') && !isTight(tokens, first)) return null
  if (tokens[first]?.text === 's' && !tokens[first - 1]?.text.includes('.')) return null
  if (lower(tokens, first) === 'm' && isTight(tokens, first) && isPlural(tokens, first + 1)) return null
  return { unit: brief.value, first, end: brief.end }
}

/** Letters and words that are units only tight to the figure; "s" only behind a decimal: "9.8s", not "the 737s". */
const tightOnly: ReadonlySet<string> = new Set(['W', 'V', 's', 'in', 'PS'])

const inch = units.find(({ code }) => code === '[in_i]') as Unit

/** "4.7 in (120 mm)": the preposition but for the figure in brackets; "a 6.1″ display", "10″ long". */
const isInches = (tokens: Tokens, at: number): boolean =>
  /^["\u201D\u2033]$/u.test(lower(tokens, at))
    ? isTight(tokens, at) && inchNouns.has(lower(tokens, at + 1))
    : lower(tokens, at) === 'in' && lower(tokens, at + 1) === '(' && tokens[at + 2]?.kind === 'number'

/** What a sign of inches stands before; elsewhere it closes a quotation. */
const inchNouns: ReadonlySet<string> = new Set(
  'display displays screen screens touchscreen touchscreens panel panels lcd oled tv tvs television monitor monitors laptop laptops tablet tablets wheel wheels alloys diagonal long wide tall thick deep high across'.split(
    ' ',
  ),
)

/** "40C", "100t": tight to the figure; not "14.7C/ share", form 13F, "a Boeing 777F". */
const isDegreeLetter = (tokens: Tokens, at: number): boolean =>
  isTight(tokens, at) &&
  tokens[at - 1]?.text !== '13' &&
  !namesBeforeNumber.has(lower(tokens, at - 2)) &&
  !/^(?:\/|filings?|forms?|reports?|disclosures?)$/u.test(lower(tokens, at + 1))

/** "two more years", "three consecutive days". */
const isBeforeUnit = (tokens: Tokens, at: number): boolean =>
  beforeUnit.has(lower(tokens, at)) && written.startingAt(tokens, at + 1) !== null

/** "half a mile": the words between a fraction and its unit. */
const linkLength = (tokens: Tokens, at: number): number => {
  if (lower(tokens, at) === 'of') return /^an?$/u.test(lower(tokens, at + 1)) ? 2 : 0
  return /^an?$/u.test(lower(tokens, at)) ? 1 : 0
}

function isFalseFriend(tokens: Tokens, at: number, unit: Unit, amount: Amount, hyphen: boolean): boolean {
  const word = lower(tokens, at)
  if (word === 'second' || word === 'degree')
    return (
      amount.low !== 1 &&
      !hyphen &&
      lower(tokens, at + 1) !== 'celsius' &&
      lower(tokens, at + 1) !== 'fahrenheit'
    )
  if (unit.property === 'duration' && unit.short.includes(word)) return hyphen
  return word === 'foot' && lower(tokens, at - 1) === 'on'
}

/** "an hour", "per second", "/ h" after a distance. */
function speedEnd(tokens: Tokens, at: number, unit: Unit): Derived | null {
  const table = speedOf[unit.code]
  if (!table) return null
  const start = isHyphen(tokens, at) ? at + 1 : at
  if (!/^(?:per|an|a|\/)$/u.test(lower(tokens, start))) return null
  const per = isHyphen(tokens, start + 1) ? start + 2 : start + 1
  const word = lower(tokens, per)
  const code = Object.hasOwn(table, word) ? table[word] : undefined
  return code === undefined ? null : { code, end: per + 1, property: 'speed' }
}

interface Derived {
  readonly code: string
  readonly end: number
  readonly property: string
}

/** "km2", "m3": the digit tight to the unit, and nothing tight to the digit. */
function powerEnd(tokens: Tokens, at: number, unit: Unit): Derived | null {
  const power = lower(tokens, at)
  const runsOn = isTight(tokens, at + 1) && tokens[at + 1]?.kind !== 'punctuation'
  const code = isTight(tokens, at) && !runsOn ? powersOf[unit.code]?.[power] : undefined
  return code === undefined ? null : { code, end: at + 1, property: power === '2' ? 'area' : 'volume' }
}

/** "aged 20", "Ann Lee, 35, said": a bare number that is an age. */
export const ageBare: AmountRule = {
  id: 'age',
  apply({ tokens }, amount) {
    const value = amount.low ?? amount.high ?? 0
    if (
      amount.kind !== 'number' ||
      amount.form === 'vague' ||
      value > 120 ||
      value < 0 ||
      !Number.isInteger(value)
    )
      return amount
    const before = lower(tokens, amount.first - 1)
    const softened = softening.has(before)
    const head = softened || before === 'of' ? lower(tokens, amount.first - 2) : before
    const aged = head === 'age' || (before !== 'of' && (head === 'aged' || head === 'ages'))
    const apposed =
      amount.form === 'digits' &&
      before === ',' &&
      /^[,.;]$/u.test(lower(tokens, amount.end)) &&
      !(tokens[amount.numberFirst]?.text ?? '').includes('.') &&
      (/^\p{Lu}\p{Ll}/u.test(tokens[amount.first - 2]?.text ?? '') ||
        isOnePerson(tokens, amount.first - 2)) &&
      !isPlaced(tokens, amount.first - 2) &&
      !isPeople(lower(tokens, amount.first - 2)) &&
      value > 0
    return aged || apposed ? { ...amount, kind: 'measurement', unit: 'a', property: 'age' } : amount
  },
  examples: [
    { text: 'A man aged 45 met Ann Lee, 35, a baker.', finds: ['45 = 45 a', '35 = 35 a'] },
    {
      text: 'He left at the age of 30, over the age of 20.',
      finds: ['30 = 30 a', 'over the age of 20 = >20 a'],
    },
    { text: 'A boy, 11, met two boys, 11 and a girl.', finds: ['11 = 11 a', 'two = 2', '11 = 11'] },
    { text: 'The dead: Danes, 62; Swedes, 14.', finds: ['62 = 62', '14 = 14'] },
    { text: 'The old, 35 of them, sat.', finds: ['35 = 35'] },
    { text: 'In nearby Talao, 92.', finds: ['92 = 92'] },
  ],
}

/** "a boy, 11, survived": one person, and nothing else between article and comma but a word. */
const isOnePerson = (tokens: Tokens, at: number): boolean =>
  personGroups.has(lower(tokens, at)) &&
  singular(lower(tokens, at)) === lower(tokens, at) &&
  [at - 1, at - 2].some((i) => /^(?:an?|his|her|their|the)$/u.test(lower(tokens, i)))

const softening: ReadonlySet<string> = new Set(
  'between about around from under over above below just'.split(' '),
)

/** "In nearby Talao": a place at the start of its sentence, which has no age. */
function isPlaced(tokens: Tokens, at: number): boolean {
  let first = at
  while (
    first > 0 &&
    (/^\p{Lu}/u.test(tokens[first - 1]?.text ?? '') || lower(tokens, first - 1) === 'nearby')
  )
    first--
  return first === 0 && at > 0 && /^(?:in|at|near)$/u.test(lower(tokens, 0))
}
