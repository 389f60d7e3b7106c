import {
  aboutGovernors,
  type Hedge,
  hedgesBefore,
  largeOnlyVerbs,
  transparentWords,
} from '../../../lexicon/hedges.js'
import type { Amount, AmountRule } from '../amount.js'
import { bounded } from '../bounds.js'
import { isHyphen, isPlural, isWord, lower, PhraseTable, type Tokens } from '../words.js'
import { readWritten } from '../written.js'

const table = new PhraseTable<Hedge>(
  hedgesBefore.flatMap((hedge) => hedge.words.map((words) => [words, hedge] as const)),
)
const mostHedges = 3

/** "at least", "more than an estimated", "exceeds", "as many as another" before the number; the innermost first. */
export const hedgeBefore: AmountRule = {
  id: 'hedge-before',
  apply(sentence, amount, before) {
    const { tokens } = sentence
    const floor = before ? before.end : 0
    let result = amount
    let at = amount.first
    for (let i = 0; i < mostHedges; i++) {
      const found = hedgeEndingAt(tokens, at, floor, amount)
      if (!found) break
      if (found.value.bound === 'none' && !/^(?:exactly|precisely)$/u.test(found.words.join(' '))) {
        at = found.first
        continue
      }
      result = {
        ...bounded(result, found.value.bound),
        first: found.first,
        hedge: hedgeWords(tokens, found.first, amount.first),
      }
      at = found.first
    }
    return result
  },
  examples: [
    {
      text: 'At least 80 died and more than an estimated 3,000 fled.',
      finds: ['At least 80 = 80..', 'more than an estimated 3,000 = ~>3000'],
    },
    {
      text: 'The toll exceeds 1,400, nearing 2,000 for some 1.2 million people.',
      finds: ['exceeds 1,400 = >1400', 'nearing 2,000 = <2000', 'some 1.2 million = ~1200000'],
    },
    {
      text: 'No fewer than 30 rode and up to 50 came, at least another 12 on foot.',
      finds: ['No fewer than 30 = 30..', 'up to 50 = ..50', 'at least another 12 = 12..'],
    },
    { text: 'It is short of 120 nurses and a hair short of 90.', finds: ['120 = 120', 'short of 90 = <90'] },
    {
      text: 'So far more than 100 bodies were found, far more than 60 in the valley.',
      finds: ['more than 100 = >100', 'far more than 60 = >60'],
    },
    { text: 'The count went up to 88.', finds: ['88 = 88'] },
    { text: 'They passed two laws over the 12 days.', finds: ['two = 2', '12 = 12 d'] },
    { text: 'They handed over 45 men and held over 60.', finds: ['45 = 45', 'over 60 = >60'] },
    {
      text: 'Gusts topped 70 mph and oil topped $60.',
      finds: ['topped 70 = >70 [mi_i]/h', 'topped $60 = >60 USD'],
    },
    {
      text: 'It beat estimates of $9; an earlier estimate of 40 dead was low.',
      finds: ['$9 = 9 USD', 'estimate of 40 = ~40'],
    },
    { text: 'Waves as high as 3-5 metres.', finds: ['as high as 3-5 = 3..5 m'] },
    {
      text: 'It costs $9 over 10 years, for over 5 hours.',
      finds: ['$9 = 9 USD', '10 = 10 a', 'over 5 = >5 h'],
    },
    {
      text: 'It edged up to 27, half as many as 40, with two hits over 7 innings and over 90 games won.',
      finds: ['27 = 27', 'half = 0.5', '40 = 40', 'two = 2', '7 = 7', 'over 90 = >90'],
    },
    {
      text: 'The fund fell short of 300 gifts; sales were short of $2 million; the toll was short of 300 deaths.',
      finds: ['short of 300 = <300', 'short of $2 million = <2000000 USD', 'short of 300 = <300'],
    },
    {
      text: 'At times as many as 300 were held; in the second half as many as 90 left, in the third quarter as many as 40.',
      finds: ['as many as 300 = ..300', 'half = 0.5', 'as many as 90 = ..90', 'as many as 40 = ..40'],
    },
    {
      text: 'He allowed one earned run over 7 innings and pitched over 200 innings; the league plays over 300 games; oil jumped up to 5 percent.',
      finds: ['one = 1', '7 = 7', 'over 200 = >200', 'over 300 = >300', 'up to 5 = ..5 % up'],
    },
  ],
}

function hedgeEndingAt(tokens: Tokens, end: number, floor: number, amount: Amount) {
  const direct = apartFromSoFar(tokens, table.endingAt(tokens, end))
  if (direct && direct.first >= floor && holds(tokens, direct.first, direct.value, direct.words, amount))
    return direct
  if (!transparentWords.has(lower(tokens, end - 1))) return null
  const gap = lower(tokens, end - 2) === 'a' || lower(tokens, end - 2) === 'an' ? 2 : 1
  for (let skip = 1; skip <= gap; skip++) {
    if (!transparentWords.has(lower(tokens, end - skip))) return null
    const behind = table.endingAt(tokens, end - skip)
    if (!behind || behind.first < floor || behind.value.bound === 'none') continue
    const the = lower(tokens, end - skip) === 'the'
    if (the && !behind.value.verb && behind.value.bound !== 'atLeast') continue
    if (holds(tokens, behind.first, behind.value, behind.words, amount)) return behind
  }
  return null
}

/** "So far more than 100 have been found": not far more. */
const apartFromSoFar = (tokens: Tokens, found: ReturnType<typeof table.endingAt>) =>
  found?.words[0] === 'far' && lower(tokens, found.first - 1) === 'so'
    ? { ...found, first: found.first + 1, words: found.words.slice(1) }
    : found

/** Words that are hedges only of some numbers, or not after some words. */
function holds(
  tokens: Tokens,
  first: number,
  hedge: Hedge,
  words: readonly string[],
  amount: Amount,
): boolean {
  const phrase = words.join(' ')
  const before = lower(tokens, first - 1)
  const value = Math.abs(amount.low ?? amount.high ?? 0)
  const small = value < 20 && amount.form !== 'digits' && amount.form !== 'fraction'
  if (hedge.verb)
    return (
      (!largeOnlyVerbs.has(phrase) || value >= 100 || (/^top/u.test(phrase) && amount.kind !== 'number')) &&
      !/^(?:the|a|an|its|their)$/u.test(before)
    )
  if (phrase === 'up to')
    return !/^(?:go|goes|went|gone|going|moved?|climbed|risen?|rose|rises?|shot|crept|edged?|edges|edging|inched|inches|ticked|nudged|bumped|add|adds|added|sum|sums|summed|amount|amounts|led|leads|leading)$/u.test(
      before,
    )
  if (phrase === 'short of') return !isLacked(tokens, first, amount)
  if (/^as \p{L}+ as$/u.test(phrase) && isFactor(tokens, first - 1)) return false
  if (/^estimates? of$/u.test(phrase)) return amount.kind === 'number'
  if (words.length > 1) return true
  if (phrase === 'over' && amount.property === 'duration') return beforeOver.has(before)
  if (/^(?:over|under)$/u.test(phrase) && isHyphen(tokens, first - 1)) return false
  if (phrase === 'over' && (handing.test(before) || isCourse(tokens, first, amount))) return false
  if (phrase === 'about' || phrase === 'over')
    return !(aboutGovernors.has(before) && (phrase === 'about' || small))
  if (phrase === 'past') return value >= 100 && !/^(?:the|half|quarter|its|their)$/u.test(before)
  if (phrase === 'near' || phrase === 'nearer' || phrase === 'beyond' || phrase === 'around')
    return value >= 10 || amount.form === 'digits'
  if (phrase === 'under' || phrase === 'below' || phrase === 'above')
    return !small || amount.kind !== 'number'
  if (phrase === 'estimated')
    return first === 0 || /(?:ing|^(?:of|with|the|its|their|to|for|from|in|by|after))$/u.test(before)
  return true
}

/** "handed over 45 prisoners": the particle of the verb. */
const handing = /^(?:hand|hands|handed|handing|turn|turns|turned|turning)$/u

/** "is short of 120 nurses", "ran short of 40 beds": that many are lacked; "the toll was short of 300" stays below it. */
const isLacked = (tokens: Tokens, short: number, { kind, numberEnd }: Amount): boolean =>
  kind === 'number' &&
  /^(?:is|are|was|were|be|been|runs?|ran)$/u.test(lower(tokens, short - 1)) &&
  !/^(?:toll|total|number|count|tally|crowd|turnout|attendance|figure|tallies|sales)$/u.test(
    lower(tokens, short - 2),
  ) &&
  [numberEnd, numberEnd + 1].some((at) => isPlural(tokens, at)) &&
  !/^(?:dead|deaths|votes|seats)$/u.test(lower(tokens, numberEnd))

/** "half as many as ten years ago", "three times as high as 40": a comparison; not "in the second half", "at times". */
function isFactor(tokens: Tokens, at: number): boolean {
  const before = lower(tokens, at - 1)
  switch (lower(tokens, at)) {
    case 'twice':
    case 'thrice':
    case 'double':
    case 'triple':
      return true
    case 'times':
      return tokens[at - 1]?.kind === 'number' || readWritten(tokens, at - 1) !== null
    case 'half':
      return (
        !isWord(tokens, at - 1) ||
        /^(?:a|about|only|just|nearly|almost|roughly|is|are|was|were|and)$/u.test(before)
      )
    case 'third':
    case 'quarter':
      return before === 'a' && !/^(?:in|per|within|over|for|during)$/u.test(lower(tokens, at - 2))
    default:
      return false
  }
}

/** "three hits over seven innings", "ten over seven innings": what they were spread over; not "pitched over 90 innings". */
function isCourse(tokens: Tokens, over: number, { numberEnd }: Amount): boolean {
  if (!games.test(lower(tokens, numberEnd))) return false
  const isCounted = (at: number) => tokens[at]?.kind === 'number' || readWritten(tokens, at) !== null
  const isOne = [over - 2, over - 3].some((at) => lower(tokens, at) === 'one')
  return (
    isOne ||
    isCounted(over - 1) ||
    (isPlural(tokens, over - 1) && (isCounted(over - 2) || isCounted(over - 3)))
  )
}
const games = /^(?:innings|holes|laps|games|matches|rounds|seasons|starts|legs|stages|races)$/u

/** "over three years" is its length, unless one of these says that "over" limits it. */
const beforeOver = new Set(
  'for in after of by than is was are were took takes taken take lasted lasting spent well just since with within'.split(
    ' ',
  ),
)

const hedgeWords = (tokens: Tokens, first: number, end: number): string =>
  tokens
    .slice(first, end)
    .filter((token) => token.kind === 'word' && !/^(?:us|u\.s\.)$/u.test(token.lower))
    .map((token) => token.lower)
    .join(' ')
