import { comparisons } from '../../compare/index.js'
import { rules } from '../../extract/index.js'
import { type Case, ofClaim, ofDiscrepancy, ofQuestion } from '../derivation.js'
import { Failure } from '../failure.js'
import type { ReadFlags } from '../flags.js'
import { type Examined, examine } from '../gather.js'
import { harmless } from '../harmless.js'
import type { Io } from '../io.js'
import { levelWords, ruleWords } from '../rule-words.js'
import { didYouMean } from '../suggest.js'

interface Flags extends ReadFlags {
  readonly sources?: readonly string[]
}

/** What a rule has to say of itself. */
interface Explained {
  readonly id: string
  readonly description?: string
  readonly examples?: readonly unknown[]
}

const shortestPrefix = 6

/** `claimdiff explain`: a rule or level by its name; else a claim, question, discrepancy or note by its id. */
export async function explain(word: string | readonly string[], flags: Flags, io: Io): Promise<number> {
  const wanted = String(word)
  const known = ruleTexts()
  const text =
    known.get(wanted) ??
    known.get(wanted.replace(/^hedge: .*/, 'hedge')) ??
    (await derivation(wanted, flags, io, [...known.keys()]))
  io.out(harmless(`${text.join('\n')}\n`))
  return 0
}

function ruleTexts(): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, readonly string[]>()
  for (const [id, description] of Object.entries(ruleWords)) texts.set(id, ruleText({ id, description }))
  for (const rule of rules as readonly Explained[]) texts.set(rule.id, ruleText(rule))
  for (const { id: comparison, levels } of comparisons) {
    levels.forEach(({ id, verdict, severity }, index) => {
      const before = texts.get(id) ?? ruleText({ id, description: levelWords[id]?.holds ?? '' })
      const place = `level ${index + 1} of ${levels.length} in comparing each ${comparison}: ${verdict}, ${severity}`
      texts.set(id, [...before, `  ${place}`])
    })
  }
  return texts
}

function ruleText({ id, description, examples = [] }: Explained): string[] {
  return [
    id,
    ...(description ? [`  ${description}`] : []),
    ...(examples.length > 0 ? ['', 'Examples'] : []),
    ...examples.map((example) => `  ${exampleText(example)}`),
  ]
}

/** Examples are `{ text, finds }`, or another small object that says it by itself. */
function exampleText(example: unknown): string {
  if (typeof example !== 'object' || example === null || !('text' in example)) return JSON.stringify(example)
  const { text, ...rest } = example
  const found = 'finds' in rest ? rest.finds : rest
  if (Array.isArray(found) && found.length === 0) return `"${text}" finds nothing`
  const shown = Array.isArray(found)
    ? found.map((each) => JSON.stringify(each)).join(', ')
    : JSON.stringify(found)
  return `"${text}" finds ${shown}`
}

async function derivation(
  wanted: string,
  flags: Flags,
  io: Io,
  names: readonly string[],
): Promise<readonly string[]> {
  const unknown = (why: string) =>
    new Failure(`explain: '${wanted}' is no rule, level or id.${didYouMean(wanted, names)} ${why}`)
  const examined = await examine(flags.sources ?? [], { ...flags, quiet: true }, io).catch(
    (error: unknown) => {
      if (!(error instanceof Failure)) throw error
      throw unknown(`And there are no ids to look in: ${error.message}`)
    },
  )
  const found = tellers(examined).filter(({ id }) => id === wanted || startsWith(id, wanted))
  const exact = found.filter(({ id }) => id === wanted)
  const [only, ...others] = exact.length > 0 ? exact : found
  if (others.length > 0) {
    throw new Failure(
      `explain: '${wanted}' begins ${found.length} ids. Give more of it: ${only?.id}, ${others[0]?.id}.`,
    )
  }
  if (only) return only.tell()
  throw unknown(
    'Ids stand in reports/report.html and report.json, and hold for the same articles (--sources).',
  )
}

const startsWith = (id: string, wanted: string): boolean =>
  wanted.length >= shortestPrefix && id.startsWith(wanted)

function tellers({
  result,
  sources,
}: Examined): readonly { readonly id: string; readonly tell: () => readonly string[] }[] {
  const told: Case = { result, sources: new Map(sources.map((source) => [source.path, source])) }
  return [
    ...result.claims.map((claim) => ({ id: claim.id, tell: () => ofClaim(claim, told) })),
    ...result.questions.map((question) => ({
      id: question.id,
      tell: () => ofQuestion(question, result, told.sources),
    })),
    ...result.discrepancies.map((pair) => ({ id: pair.id, tell: () => ofDiscrepancy(pair, told) })),
    ...result.notes.map(({ id, source, kind, says }) => ({
      id,
      tell: () => [`note ${id}, ${kind}`, `  ${source}: ${says}`],
    })),
  ]
}
