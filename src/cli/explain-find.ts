import type { Claim, Discrepancy, Note, Question, Result } from '../model/index.js'
import { wordsOf } from '../model/index.js'
import { Failure, oneLine } from './failure.js'
import { didYouMean } from './suggest.js'

/** A thing of a result that has an id. */
export type Found =
  | { readonly is: 'claim'; readonly id: string; readonly claim: Claim }
  | { readonly is: 'question'; readonly id: string; readonly question: Question }
  | { readonly is: 'discrepancy'; readonly id: string; readonly discrepancy: Discrepancy }
  | { readonly is: 'note'; readonly id: string; readonly note: Note }

const shortestPrefix = 3
const mostListed = 8

/** The things among which an id is looked for. */
export type Things = Pick<Result, 'claims' | 'questions' | 'discrepancies' | 'notes'>

/** The one thing of that id, or whose id alone begins so. Throws a Failure that lists or suggests others. */
export function findById(
  wanted: string,
  things: Things,
  names: readonly string[],
  command: Finder = explainer,
): Found {
  const all = thingsOf(things)
  const [exact] = all.filter(({ id }) => id === wanted)
  if (exact) return exact
  const found = wanted.length < shortestPrefix ? [] : all.filter(({ id }) => id.startsWith(wanted))
  const [only, ...others] = found
  if (only && others.length === 0) return only
  if (only) {
    const listed = found.slice(0, mostListed).map(described).join('; ')
    const rest = found.length > mostListed ? `; and ${found.length - mostListed} more` : ''
    throw new Failure(
      `${command.name}: '${wanted}' begins ${found.length} ids. Give more of it: ${listed}${rest}.`,
    )
  }
  const known = [...names, ...all.map(({ id }) => id)]
  throw unknownId(
    wanted,
    known,
    'Ids stand in what a run wrote or printed, and hold for the same articles: name those of that run, drafts and sources.',
    command,
  )
}

/** Who looks for an id, and what that may be the name of. */
export interface Finder {
  readonly name: string
  readonly wants: string
}

const explainer: Finder = { name: 'explain', wants: 'rule, level or id' }

export const unknownId = (
  wanted: string,
  known: readonly string[],
  why: string,
  { name, wants }: Finder = explainer,
): Failure => new Failure(`${name}: '${wanted}' is no ${wants}.${didYouMean(wanted, known)} ${why}`)

const thingsOf = ({ claims, questions, discrepancies, notes }: Things): readonly Found[] => [
  ...claims.map((claim) => ({ is: 'claim', id: claim.id, claim }) as const),
  ...questions.map((question) => ({ is: 'question', id: question.id, question }) as const),
  ...discrepancies.map((discrepancy) => ({ is: 'discrepancy', id: discrepancy.id, discrepancy }) as const),
  ...notes.map((note) => ({ is: 'note', id: note.id, note }) as const),
]

function described(found: Found): string {
  const text =
    found.is === 'claim'
      ? `"${wordsOf(found.claim).exact}" in ${found.claim.source}`
      : found.is === 'question'
        ? found.question.text
        : found.is === 'discrepancy'
          ? found.discrepancy.says
          : found.note.says
  return `${found.id}, ${found.is} ${oneLine(text).slice(0, 60)}`
}
