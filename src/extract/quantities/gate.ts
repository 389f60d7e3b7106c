import {
  denominators,
  fractionSigns,
  multipliers,
  ones,
  teens,
  tens,
  vagueLeaders,
  vaguePlurals,
} from '../../lexicon/numbers.js'
import { countedUnits } from '../../lexicon/units.js'
import type { Token } from '../../model/index.js'
import { markOf } from '../marks.js'
import { isHyphen, type Tokens } from './words.js'

/** Every word that a rule of numbers can begin with. */
const openers: ReadonlySet<string> = new Set([
  ...ones.keys(),
  ...teens.keys(),
  ...tens.keys(),
  ...multipliers.keys(),
  ...vagueLeaders.keys(),
  ...vaguePlurals.keys(),
  ...'half quarter no nobody none several few couple minus negative'.split(' '),
])
/** What follows "a" and "an" where they begin a number. */
const afterArticle: ReadonlySet<string> = new Set([
  ...multipliers.keys(),
  ...denominators.keys(),
  ...countedUnits,
  ...'half quarter few couple'.split(' '),
])
const signs: ReadonlySet<string> = new Set(['-', '\u2212', '\u2013', '+', '.'])

/** Every number that has no digit and no sign of its own holds one of these. */
export const numberWords: ReadonlySet<string> = new Set([...openers, ...afterArticle])

/** False where no rule of numbers reads anything: nearly every token. */
export function mayOpen(tokens: Tokens, at: number): boolean {
  const { kind, lower, marks } = tokens[at] as Token
  if (kind === 'number') return true
  if ((marks & opening) === 0) return false
  if (kind === 'word') return openers.has(lower) || isCounted(tokens, at + 1)
  return signs.has(lower) ? tokens[at + 1]?.kind === 'number' : fractionSigns.has(lower)
}

const articles: ReadonlySet<string> = new Set(['a', 'an'])
const opening = markOf(openers, articles, signs, fractionSigns.keys())

const isCounted = (tokens: Tokens, at: number): boolean =>
  afterArticle.has(tokens[at]?.lower ?? '') || isHyphen(tokens, at)
