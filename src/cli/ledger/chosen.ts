import { figuresOf } from '../../ledger/index.js'
import { type Discrepancy, pairsOfNote, type Result } from '../../model/index.js'
import { type Finder, findById, type Things } from '../explain-find.js'
import { Failure, oneLine } from '../failure.js'
import { nearest } from '../suggest.js'

const finder: Finder = { name: 'decide', wants: 'discrepancy' }
const nothing: Things = { claims: [], questions: [], discrepancies: [], notes: [] }

/** What is decided: a discrepancy, or two figures of one article that a note holds against each other. */
export type Decidable = Pick<Discrepancy, 'id' | 'question' | 'left' | 'right' | 'says'>

/** What these ids or beginnings of ids stand for, each once. Throws a Failure that suggests or explains. */
export function decidablesById(ids: readonly string[], result: Result): readonly Decidable[] {
  const found = ids.flatMap((id) => ofNote(id, result) ?? [discrepancyById(id, result)])
  return [...new Map(found.map((each) => [each.id, each])).values()]
}

/** The pairs of the one note whose id begins so; null where there is none, or several things begin so. */
function ofNote(id: string, { notes, discrepancies }: Result): readonly Decidable[] | null {
  const begins = (thing: { readonly id: string }): boolean => id.length >= 3 && thing.id.startsWith(id)
  const [note, ...others] = notes.filter(begins)
  if (!note || others.length > 0 || discrepancies.some(begins)) return null
  const pairs = pairsOfNote(note)
  return pairs.length > 0 ? pairs.map((pair) => ({ ...pair, question: note.id, says: note.says })) : null
}

function discrepancyById(id: string, result: Result): Discrepancy {
  try {
    const found = findById(id, { ...nothing, discrepancies: result.discrepancies }, [], finder)
    if (found.is === 'discrepancy') return found.discrepancy
  } catch (error) {
    throw otherThing(id, result) ?? nearThing(id, result) ?? error
  }
  throw new Failure(`decide: '${id}' is no discrepancy.`)
}

/** The beginning of an id is answered with the id that begins most alike. */
function nearThing(id: string, { discrepancies }: Result): Failure | null {
  const begins = new Map(discrepancies.map((pair) => [pair.id.slice(0, id.length), pair]))
  const near = id.length < 3 || begins.has(id) ? null : nearest(id, [...begins.keys()])
  const pair = near === null ? undefined : begins.get(near)
  if (!pair) return null
  return new Failure(
    `decide: '${id}' is no discrepancy. Did you mean ${pair.id}: ${oneLine(pair.says)} Ids hold for the same articles.`,
  )
}

/** An id of something else is answered with what can be decided of it. */
function otherThing(id: string, { claims, questions, discrepancies, notes }: Result): Failure | null {
  const begins = (thing: { readonly id: string }): boolean => id.length >= 3 && thing.id.startsWith(id)
  const question = questions.find(begins)
  if (question) {
    const pairs = discrepancies.filter((pair) => pair.question === question.id).length
    return new Failure(
      pairs === 0
        ? `decide: '${id}' is a question without a discrepancy. There is nothing to decide.`
        : `decide: '${id}' is a question. Decide ${pairs === 1 ? 'its discrepancy' : `all ${pairs} of its discrepancies`} with --all-of ${id}, or see them with claimdiff explain ${id}.`,
    )
  }
  const claim = claims.find(begins)
  if (claim) {
    const own = discrepancies.filter(({ left, right }) => left === claim.id || right === claim.id)
    const names = own.slice(0, 5).map((pair) => pair.id)
    const they = names.length === 0 ? 'It has none.' : `Its own begin with ${names.join(', ')}.`
    return new Failure(`decide: '${id}' is a claim; what is decided is a discrepancy. ${they}`)
  }
  return notes.some(begins)
    ? new Failure(
        `decide: '${id}' is a note on no two figures. There is nothing to decide; expect it in a comment, or switch its rule off.`,
      )
    : null
}

/** Every discrepancy of one question. */
export function discrepanciesOf(id: string, result: Result): readonly Discrepancy[] {
  const found = findById(id, { ...nothing, questions: result.questions }, [], {
    ...finder,
    wants: 'question',
  })
  const pairs = result.discrepancies.filter(({ question }) => question === found.id)
  if (pairs.length > 0) return pairs
  throw new Failure(`--all-of: question ${found.id} has no discrepancy. There is nothing to decide.`)
}

/** Pairs of the same question that put the same two figures against each other: said again, or by other articles. */
export function repeatsOf(
  chosen: readonly Decidable[],
  { discrepancies, claims }: Result,
): readonly Discrepancy[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const figures = (pair: Decidable): string => figuresOf(pair, (id) => byId.get(id))
  const wanted = new Set(chosen.map(figures))
  const known = new Set(chosen.map(({ id }) => id))
  return discrepancies.filter((pair) => wanted.has(figures(pair)) && !known.has(pair.id))
}
