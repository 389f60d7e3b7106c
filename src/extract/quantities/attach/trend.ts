import { subunits } from '../../../lexicon/currencies.js'
import { measuredTrendVerbs, trendAdverbs, trendNouns, trendVerbs } from '../../../lexicon/numbers-trend.js'
import { type Amount, type AmountRule, extentEnd } from '../amount.js'
import { isHyphen, isPlural, isWord, lower, type Tokens } from '../words.js'

type Words = { readonly up: ReadonlySet<string>; readonly down: ReadonlySet<string> }
const farthest = 6
/** "cut its forecast for growth in both years by 2 percent". */
const farthestBy = 9

export const directionOf = (words: Words, word: string): 'up' | 'down' | null =>
  words.up.has(word) ? 'up' : words.down.has(word) ? 'down' : null

/** "rose 5 %", "fell by 12", "an increase of 40": the change, never the level after "to". */
export const trendBefore: AmountRule = {
  id: 'trend-before',
  apply({ tokens }, amount) {
    if (amount.form === 'none' || (amount.hedge !== null && levelHedge.test(amount.hedge))) return amount
    const trend = isPlus(tokens, amount) ? 'up' : directionBefore(tokens, amount)
    return trend ? { ...amount, trend } : amount
  },
  examples: [
    {
      text: 'Prices rose 5 percent, sales fell by 12 to 30.',
      finds: ['5 = 5 % up', '12 = 12 down', '30 = 30'],
    },
    { text: 'Sales were 9 (+3%).', finds: ['9 = 9', '+3 = 3 % up'] },
    { text: 'An increase of 40 cases; shares up 3 percent.', finds: ['40 = 40 up', '3 = 3 % up'] },
    {
      text: 'It raised rates 25 basis points; gold added $6, or 2 percent; a loss of $5.',
      finds: ['25 = 25 bp up', '$6 = 6 USD up', '2 = 2 % up', '$5 = 5 USD'],
    },
    {
      text: 'It grew at an annual rate of 3 percent, then at a 4 percent pace.',
      finds: ['3 = 3 % up', '4 = 4 %'],
    },
    {
      text: 'It fell by an average of 4 percent and rose half a point; it cut its forecast for growth of both by a tenth of a point.',
      finds: ['4 = 4 % down', 'half = 0.5 up', 'a tenth = 0.1 down'],
    },
    {
      text: 'Sales are off by a third; it has thinned by 22 metres.',
      finds: ['a third = 0.333333 down', '22 = 22 m down'],
    },
    {
      text: 'The polls were off by 5 points, early estimates of sales by half and the clock was off by 3 minutes.',
      finds: ['5 = 5', 'half = 0.5', '3 = 3 min'],
    },
    {
      text: 'Cases rose for the fourth week, by 12 percent; the plan to cut benefits for the poor was rejected by 60 percent; it was cooled by 12 pumps.',
      finds: ['12 = 12 % up', '60 = 60 %', '12 = 12'],
    },
    {
      text: 'Shares of the firm rose after the bid was accepted by 90 percent; it lost the game in the last minute by 3 points.',
      finds: ['90 = 90 %', '3 = 3'],
    },
    { text: 'He jumped 7 metres; it fell in 12 hours.', finds: ['7 = 7 m', '12 = 12 h'] },
    { text: 'The price rose to 50 dollars; they dropped two bombs.', finds: ['50 = 50 USD', 'two = 2'] },
  ],
}

/** "+3%". */
const isPlus = (tokens: Tokens, { first, kind }: Amount): boolean =>
  kind === 'percent' && tokens[first]?.text === '+'

/** Hedges that make the figure the level reached: "rose above 50", "climb as high as 200". */
const levelHedge =
  /(?:^| )(?:short of|as high as|as low as|beyond|past|above|below|under|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|top(?:s|ped|ping)?)(?: |$)/u

export function directionBefore(tokens: Tokens, amount: Amount): 'up' | 'down' | null {
  let at = amount.first - 1
  let by = lower(tokens, at + 1) === 'by'
  const duration = amount.property === 'duration'
  for (let i = 0; i < farthest || (by && i < farthestBy && isMeasured(tokens, amount)); i++, at--) {
    const word = lower(tokens, at)
    if (word === 'of' && !by && i === 0 && ratesOf.has(lower(tokens, at - 1))) at--
    else if (word === 'of' && !by) return i === 0 ? nounBefore(tokens, at, amount) : null
    if (word === 'off' && by && i === 1) return isShare(tokens, amount) && isOffBy(tokens, at) ? 'down' : null
    if (by && isAgents(tokens, word, i, amount)) return null
    if (word === 'off' && i === 0) return isOff(tokens, at) && isMeasured(tokens, amount) ? 'down' : null
    const verb = directionOf(trendVerbs, word)
    if (verb) {
      const change = by || (!duration && isChange(tokens, amount) && !isMotion(word, amount))
      return change && !isParticle(tokens, at, word) ? verb : null
    }
    const measured = directionOf(measuredTrendVerbs, word)
    if (measured && by && lifting.test(word)) return isChange(tokens, amount) ? measured : null
    if (measured) return by || isShare(tokens, amount) || isMoneyMove(tokens, word, amount) ? measured : null
    if (word === 'by') by = true
    if (!by && isRate(amount) && i < 3 && isObject(tokens, at)) continue
    if (clauseEnds.has(word) || (!by && !isTrendAdverb(tokens, at) && !/ly$/u.test(word))) return null
  }
  return null
}

/** "at a rate of 3 percent", "by an average of 3 percent". */
const ratesOf: ReadonlySet<string> = new Set(['rate', 'pace', 'clip', 'average', 'total'])
const clauseEnds: ReadonlySet<string> = new Set(['.', ';', ':', '(', ')', 'to'])

/** "an increase of"; a loss or gain of money is an account's result, no change. */
const nounBefore = (tokens: Tokens, of: number, { kind }: Amount): 'up' | 'down' | null =>
  kind === 'money' && isResult(lower(tokens, of - 1)) ? null : directionOf(trendNouns, lower(tokens, of - 1))

export const isResult = (word: string): boolean => /^(?:loss|losses|gain|gains)$/u.test(word)

const isTrendAdverb = (tokens: Tokens, at: number): boolean => {
  const word = lower(tokens, at)
  return word === 'at' ? /^(?:least|an?)$/u.test(lower(tokens, at + 1)) : trendAdverbs.has(word)
}

/** "jumped 7 metres", "plunged 40 feet": somebody moves that far. */
const isMotion = (word: string, { property }: Amount): boolean =>
  property === 'distance' && !/^(?:ris|rose|increas|decreas|grow|grew|up$|down$|expand|shr|widen)/u.test(word)

/** "added $6.20, or 0.3 percent", "lost $2 to $50". */
const isMoneyMove = (tokens: Tokens, verb: string, amount: Amount): boolean => {
  if (amount.kind !== 'money' || !/^(?:add|gain|los|shed)/u.test(verb)) return false
  const end = extentEnd(amount)
  return (lower(tokens, end) === ',' && lower(tokens, end + 1) === 'or') || lower(tokens, end) === 'to'
}

const isRate = ({ kind, unit }: Amount): boolean => kind === 'percent' || unit === 'bp'

/** "raised rates 25 basis points", "cut its key rate a quarter point": a word of the verb's object. */
const isObject = (tokens: Tokens, at: number): boolean => {
  const word = lower(tokens, at)
  return (
    /^(?:its|their|the|key|benchmark|interest|lending|policy|main)$/u.test(word) ||
    isPlural(tokens, at) ||
    /^(?:rate|output|production|spending)$/u.test(word)
  )
}

/** Behind the points that stand at `at`: "points", "-point", "a point", "of a percentage point". */
export function pointsEnd(tokens: Tokens, at: number): number | null {
  let noun = isHyphen(tokens, at) ? at + 1 : at
  const ofOne = lower(tokens, noun) === 'of' ? noun + 1 : noun
  if (/^an?$/u.test(lower(tokens, ofOne))) noun = ofOne + 1
  if (/^(?:full|percentage)$/u.test(lower(tokens, noun))) noun++
  return points.has(lower(tokens, noun)) ? noun + 1 : null
}

export const isPoints = (tokens: Tokens, at: number): boolean => pointsEnd(tokens, at) !== null

const points: ReadonlySet<string> = new Set(['point', 'points', 'pt', 'pts'])

const isShare = (tokens: Tokens, amount: Amount): boolean =>
  amount.kind === 'percent' ||
  amount.form === 'fraction' ||
  smallCoins.has(amount.unit ?? '') ||
  isPoints(tokens, amount.numberEnd)

const smallCoins: ReadonlySet<string> = new Set(subunits.values())

export const isMeasured = (tokens: Tokens, amount: Amount): boolean =>
  amount.kind === 'percent' || amount.kind === 'money' || isPoints(tokens, amount.numberEnd)

/** A measured amount, or a bare figure with no noun that the verb could have as object ("dropped two bombs"). */
const isChange = (tokens: Tokens, amount: Amount): boolean => {
  if (isMeasured(tokens, amount) || amount.kind === 'measurement') return true
  return (
    amount.form === 'digits' &&
    (!isWord(tokens, amount.end) ||
      /^(?:to|from|at|in|on|or|and|since|against|or)$/u.test(lower(tokens, amount.end)))
  )
}

/** "closed off 80 cents", "was off 2 percent"; not "paid off $5". */
const isOff = (tokens: Tokens, at: number): boolean =>
  /^(?:clos(?:e|ed|ing)|end(?:ed|ing)|traded|trading|was|were|is|are|,)$/u.test(lower(tokens, at - 1))

/** "sales are off by a third"; not "estimates of sales were off by a third", which erred. */
const isOffBy = (tokens: Tokens, at: number): boolean =>
  isOff(tokens, at) &&
  !/^(?:for|of|on|about)$/u.test(lower(tokens, at - 3)) &&
  /^(?:sales|shares?|stocks?|prices|index|revenues?|profits|exports|imports|output|production|traffic|footfall|attendance|bookings|orders)$/u.test(
    lower(tokens, at - 2),
  )

/** "cuts were backed by 60 percent": who did it; and, farther off, any verb or clause that may come between. */
const isAgents = (tokens: Tokens, word: string, i: number, amount: Amount): boolean =>
  (i === 1 && isMeasured(tokens, amount) && participle.test(word) && !isOneOfTrends(word)) ||
  (i >= farthest && (!isOneOfTrends(word) ? verbal.test(word) : /^(?:los|gain|add)/u.test(word)))

const isOneOfTrends = (word: string): boolean =>
  directionOf(trendVerbs, word) !== null || directionOf(measuredTrendVerbs, word) !== null
const participle =
  /^(?:\p{L}+ed|held|won|seen|led|met|run|made|said|taken|given|paid|bought|sold|owned|chosen|shown)$/u
const verbal =
  /^(?:\p{L}+(?:ed|ing)|is|was|are|were|be|been|has|have|had|will|would|could|won|lost|after|that|but|who|which|while|when|as)$/u
/** "cooled by 12 pumps", "raised by two aunts": what did it. */
const lifting = /^(?:cool|warm|thin|thicken|deepen|length|shorten|lift|rais)/u

/** "made up 5 percent", "set up", "shot down": the particle of another verb. */
const isParticle = (tokens: Tokens, at: number, word: string): boolean =>
  (word === 'up' || word === 'down') && particleVerbs.has(lower(tokens, at - 1))
const particleVerbs = new Set(
  'make makes made making set sets setting take takes took taking give gave put puts shot break broke pay pays paid end ends ended hold holds held open opened turn turned'.split(
    ' ',
  ),
)
