import { type Claim, idOf, type Note, pairsOfNote, type Result } from '../model/index.js'
import { questionWords, type Raised } from './draft.js'
import type { Sides } from './side.js'
import { figureOf } from './value.js'

/** What the comparison remarks on a draft alone: the claim that it is about, and those it does not fit. */
export function remarkFindings(result: Result, drafts: readonly string[], sides: Sides): Raised[] {
  const own = new Set(drafts)
  const claims = new Map(result.claims.map((claim) => [claim.id, claim]))
  const questionOf = new Map(
    result.questions.flatMap((question) => question.claims.map((id) => [id, question] as const)),
  )
  return result.notes.flatMap((note): Raised[] => {
    if (!own.has(note.source)) return []
    const parts = note.claims.flatMap((id) => claims.get(id) ?? [])
    const [first, ...others] = parts
    const question = first && questionOf.get(first.id)
    const draft = first
      ? sides.ofClaim(first)
      : sides.ofSpan(note.source, note.position ?? { start: 0, end: 0 })
    const [other = null, ...also] = others.map((claim) => sides.ofClaim(claim))
    return [
      {
        id: note.id,
        fingerprint: idOf(note.kind, ...wordsOf(note, parts)),
        rule: note.kind,
        verdict: null,
        says: note.says,
        question: question ? questionWords(question) : null,
        draft,
        other,
        also,
        pairs: pairsOfNote(note).map(({ id }) => id),
      },
    ]
  })
}

const wordsOf = ({ says }: Note, parts: readonly Claim[]): readonly string[] =>
  parts.length === 0 ? [says] : parts.map((claim) => `${claim.quote.exact} ${figureOf(claim)}`)
