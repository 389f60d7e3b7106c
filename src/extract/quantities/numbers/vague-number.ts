import {
  casualtyParticiples,
  multipliers,
  pluralMultipliers,
  vagueLeaders,
  vaguePlurals,
} from '../../../lexicon/numbers.js'
import { amount, type NumberRule } from '../amount.js'
import { isHyphen, isStart, lower, type Tokens } from '../words.js'

/** "dozens", "tens of thousands", "hundreds of thousands": at least two (or so many) of them. */
export const vaguePlural: NumberRule = {
  id: 'vague-plural',
  read({ tokens }, at) {
    const leader = vagueLeaders.get(lower(tokens, at))
    if (leader !== undefined && lower(tokens, at + 1) === 'of') {
      const word = lower(tokens, at + 2)
      const factor = pluralMultipliers.get(word) ?? (word === 'dozen' ? undefined : multipliers.get(word))
      if (factor !== undefined && factor >= 1000)
        return amount({
          form: 'vague',
          first: at,
          end: at + 3,
          low: leader * factor,
          high: null,
          approx: true,
          scale: factor,
        })
    }
    const low = vaguePlurals.get(lower(tokens, at))
    if (low === undefined || !counts(tokens, at)) return null
    return amount({ form: 'vague', first: at, end: at + 1, low, high: null, approx: true })
  },
  examples: [
    {
      text: 'Dozens died and tens of thousands fled.',
      finds: ['Dozens = ~24..', 'tens of thousands = ~20000..'],
    },
    {
      text: 'Scores of houses fell; thousands or tens of thousands were left.',
      finds: ['Scores = ~40..', 'thousands or tens of thousands = ~2000..'],
    },
    { text: 'Ten died and scores were injured.', finds: ['Ten = 10', 'scores = ~40..'] },
    { text: 'Scores die in a fire.', finds: ['Scores = ~40..'] },
    { text: 'Blast kills scores in port.', finds: ['scores = ~40..'] },
    { text: 'The test scores fell.', finds: [] },
  ],
}

/** "scores" is also what pupils and players have. */
function counts(tokens: Tokens, at: number): boolean {
  if (lower(tokens, at) !== 'scores') return true
  return isStart(tokens, at)
    ? afterScores.has(lower(tokens, at + 1))
    : lower(tokens, at + 1) === 'of' ||
        afterVerb.has(lower(tokens, at + 1)) ||
        harming.has(lower(tokens, at - 1)) ||
        (/^(?:and|,)$/u.test(lower(tokens, at - 1)) &&
          ((/^(?:were|are)$/u.test(lower(tokens, at + 1)) &&
            casualtyParticiples.has(lower(tokens, at + 2))) ||
            (/^(?:had|suffered|sustained)$/u.test(lower(tokens, at + 1)) &&
              /^(?:wounds|injuries|burns|bullet|gunshot|broken|minor|serious)$/u.test(
                lower(tokens, at + 2),
              ))))
}
const harming = new Set(
  'kill kills killed killing injure injures injured injuring wound wounds wounded wounding hurt arrest arrests arrested arresting trap traps trapped trapping rescue rescues rescued rescuing evacuate evacuates evacuating leave leaves leaving detain detains detained detaining bury buried burying'.split(
    ' ',
  ),
)
const afterVerb = new Set('more others injured wounded dead dying missing homeless feared'.split(' '))
const afterScores = new Set([
  ...afterVerb,
  ...'of were have are killed feared people die died perish perished drown drowned hurt trapped buried arrested evacuated rescued flee'.split(
    ' ',
  ),
])

/** "several" is three to nine, "a few" three to five, "a couple of" two; also of dozens, hundreds, thousands, … */
export const severalNumber: NumberRule = {
  id: 'several',
  read({ tokens }, at) {
    const lead = leadAt(tokens, at)
    if (!lead) return null
    const word = isHyphen(tokens, lead.end) ? lower(tokens, lead.end + 1) : lower(tokens, lead.end)
    const factor = multipliers.get(word) ?? multipliers.get(word.replace(/s$/u, ''))
    const first = factor === undefined ? lead.end : lead.end + (isHyphen(tokens, lead.end) ? 2 : 1)
    if (factor === undefined && lead.needsMultiplier) return null
    const second = factor === 100 ? multipliers.get(lower(tokens, first)) : undefined
    const end = second === undefined ? first : first + 1
    const scale = (factor ?? 1) * (second ?? 1)
    const approx = lead.low !== lead.high || factor !== undefined
    return amount({
      form: 'vague',
      first: at,
      end,
      low: lead.low * scale,
      high: lead.high * scale,
      approx,
      scale,
    })
  },
  examples: [
    {
      text: 'Several hundred came, a few thousand stayed and a few hundred thousand fled.',
      finds: [
        'Several hundred = ~300..900',
        'a few thousand = ~3000..5000',
        'a few hundred thousand = ~300000..500000',
      ],
    },
    { text: 'A couple of boys and several girls sang.', finds: ['A couple of = 2', 'several = ~3..9'] },
    { text: 'The couple left.', finds: [] },
  ],
}

interface Lead {
  readonly low: number
  readonly high: number
  readonly end: number
  readonly needsMultiplier: boolean
}

function leadAt(tokens: Tokens, at: number): Lead | null {
  const word = lower(tokens, at)
  const next = lower(tokens, at + 1)
  if (word === 'several') return { low: 3, high: 9, end: at + 1, needsMultiplier: false }
  const article = word === 'a' || word === 'the'
  if (word === 'a' && next === 'few' && lower(tokens, at + 2) !== 'of')
    return { low: 3, high: 5, end: at + 2, needsMultiplier: false }
  if (word === 'few') return { low: 3, high: 5, end: at + 1, needsMultiplier: true }
  if (word === 'a' && next === 'couple')
    return lower(tokens, at + 2) === 'of'
      ? { low: 2, high: 2, end: at + 3, needsMultiplier: false }
      : { low: 2, high: 2, end: at + 2, needsMultiplier: true }
  if (!article && word === 'couple')
    return { low: 2, high: 2, end: at + (next === 'of' ? 2 : 1), needsMultiplier: true }
  return null
}
