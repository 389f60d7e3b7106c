import { longest, resolutions, verdicts } from '../../ledger/parse.js'
import { states } from '../../ledger/standing.js'
import type { Decision, DecisionVerdict, Resolution } from '../../model/index.js'
import { Failure } from '../failure.js'
import { didYouMean } from '../suggest.js'

export interface DecideWords {
  readonly ids: readonly string[]
  readonly verdict: DecisionVerdict
  readonly paths: readonly string[]
}

/** Ids, then the verdict, then the articles. With --all-of there is no id. */
export function wordsOfDecide(words: readonly string[], allOf: string | undefined): DecideWords {
  const at = words.findIndex(isVerdict)
  const they = `The verdicts are ${verdicts.join(', ')}.`
  if (at < 0) {
    const guesses = words.map((word) => didYouMean(word, verdicts)).filter((guess) => guess !== '')
    throw new Failure(`decide: no verdict among '${words.join(' ')}'.${guesses[0] ?? ''} ${they}`)
  }
  const ids = words.slice(0, at)
  if (ids.length === 0 && allOf === undefined)
    throw new Failure(
      'decide: no id before the verdict. Write it as claimdiff decide ID VERDICT --reason "…".',
    )
  if (ids.length > 0 && allOf !== undefined)
    throw new Failure(`decide: ids and --all-of were given. Name the discrepancies, or their question.`)
  return { ids, verdict: words[at] as DecisionVerdict, paths: words.slice(at + 1) }
}

const isVerdict = (word: string): boolean => verdicts.some((known) => known === word)

export interface SayingFlags {
  readonly reason?: string
  readonly resolution?: Resolution
  readonly prefer?: string
  readonly flag?: boolean
}

/** What is said of each pair, whichever it is. */
export function sayingOf(
  verdict: DecisionVerdict,
  { reason = '', resolution, prefer, flag = false }: SayingFlags,
): Pick<Decision, 'verdict' | 'resolution' | 'reason' | 'flag'> {
  const why = reason.trim()
  if (why === '') throw new Failure('decide: why? Give --reason "…": whoever comes later will want to know.')
  if (why.length > longest.reason)
    throw new Failure(`--reason: is longer than ${longest.reason} characters. Say it in fewer.`)
  const done = prefer === undefined ? (resolution ?? null) : 'prefer'
  if (prefer !== undefined && resolution !== undefined && resolution !== 'prefer')
    throw new Failure(`--prefer: goes with --resolution prefer, not with ${resolution}.`)
  if (done === 'prefer' && prefer === undefined)
    throw new Failure('--resolution: prefer whom? Give --prefer with the path or outlet of one of the two.')
  if (done !== null && verdict !== 'conflict')
    throw new Failure(`--resolution: goes with the verdict conflict, not with ${verdict}.`)
  return { verdict, resolution: done, reason: why, flag }
}

const oneOf = (option: string, known: readonly string[]) => (value: string) => {
  if (known.includes(value)) return value
  throw new Failure(
    `${option}: there is no '${value}'.${didYouMean(value, known)} It takes ${known.join(', ')}.`,
  )
}

export const knownState = oneOf('--state', states)
export const knownVerdict = oneOf('--verdict', verdicts)
export const knownResolution = oneOf('--resolution', resolutions)
