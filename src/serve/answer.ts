import type { CheckResult } from '../model/index.js'

/**
 * May it be published? `pass`: it was held against sources, and nothing speaks against it. `warn`: a person should look. `block`:
 * what fails a check. `unknown`: it could not be checked, or there was nothing to hold it against; never a kind of `pass`.
 */
export type CheckVerdict = 'pass' | 'warn' | 'block' | 'unknown'

export const checkVerdicts: readonly CheckVerdict[] = ['pass', 'warn', 'block', 'unknown']

/** What `POST /check` answers, whatever became of the request. */
export interface CheckAnswer {
  readonly schema: 1
  /** Id of the request: the server's log has it, too. */
  readonly request: string
  readonly verdict: CheckVerdict
  /** Why, as a sentence. */
  readonly says: string
  /** As `check --format json` has them; none where nothing was checked. */
  readonly findings: CheckResult['findings']
  readonly messages: CheckResult['messages']
  /** Null where nothing was checked. */
  readonly counts: CheckResult['counts'] | null
}

/** What became of a draft. */
export interface Checked {
  readonly result: CheckResult
  /** A check of the command line would have ended with 1. */
  readonly isFailed: boolean
  /** Something that was to be read could not be. */
  readonly isLacking: boolean
}

export function answerOf(request: string, checked: Checked): CheckAnswer {
  const { findings, messages, counts } = checked.result
  return { schema: 1, request, ...verdictOf(checked), findings, messages, counts }
}

export const unknownAnswer = (request: string, says: string): CheckAnswer => ({
  schema: 1,
  request,
  verdict: 'unknown',
  says,
  findings: [],
  messages: [],
  counts: null,
})

/** What fails a check blocks even where not all could be looked at; nothing else is said of a check that is not whole. */
function verdictOf(checked: Checked): Pick<CheckAnswer, 'verdict' | 'says'> {
  const { counts } = checked.result
  const found = `${counted(counts.errors, 'error')} and ${counted(counts.warnings, 'warning')}`
  if (checked.isFailed) return { verdict: 'block', says: `It has ${found}.` }
  const why = lacking(checked)
  if (why !== null) return { verdict: 'unknown', says: why }
  if (counts.errors + counts.warnings > 0) return { verdict: 'warn', says: `It has ${found}.` }
  const held = `${counts.compared} of ${counted(counts.claims, 'claim')}`
  return {
    verdict: 'pass',
    says: `Nothing was found in ${held}, held against ${counted(counts.sources, 'source')}.`,
  }
}

function lacking({ result, isLacking }: Checked): string | null {
  const { claims, sources, compared } = result.counts
  if (isLacking) return 'Something that was to be read could not be read; the messages say what.'
  if (claims === 0) return 'No claim was found in it, so nothing was checked.'
  if (sources === 0) return 'There is no source to hold it against.'
  if (compared === 0)
    return `No source says anything on ${claims === 1 ? 'its one claim' : `any of its ${claims} claims`}.`
  return null
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
