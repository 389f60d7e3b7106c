import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import pc from 'picocolors'
import { type Config, Places } from '../../model/index.js'
import { configured } from '../config/configured.js'
import { examineFor } from '../examine-for.js'
import { findById, unknownId } from '../explain-find.js'
import { explainedRules, type RuleExplanation, ruleText } from '../explain-rules.js'
import { explanationText } from '../explain-text.js'
import { type Explanation, Teller } from '../explanation.js'
import { Failure } from '../failure.js'
import type { ReadFlags } from '../flags.js'
import type { Examined } from '../gather.js'
import { type Io, wantsColour } from '../io.js'
import { type Line, printed } from '../marked.js'

export const explainFormats = ['text', 'json'] as const

interface Flags extends ReadFlags {
  readonly sources?: readonly string[]
  readonly format: (typeof explainFormats)[number]
}

const widest = 100
const usual = 80

/** `claimdiff explain`: a rule by its name; a claim, question, discrepancy or note by its id; or two claims. */
export async function explain(words: string | readonly string[], flags: Flags, io: Io): Promise<number> {
  const [wanted = '', ...others] = [words].flat()
  const known = explainedRules()
  const rule = known.get(wanted) ?? (wanted.startsWith('hedge: ') ? known.get('hedge') : undefined)
  if (rule && !others.some((word) => isId(word, io))) {
    await print(rule, ruleText(rule), flags, io)
    return 0
  }
  const ids = [wanted, ...others.filter((word) => isId(word, io))]
  const paths = [...others.filter((word) => !isId(word, io)), ...(flags.sources ?? [])]
  if (ids.length > 2)
    throw new Failure(`explain: ${ids.length} ids were given. Name one, or two claims to tell apart.`)
  const names = [...known.keys()]
  const settled = await configured({ ...flags, quiet: true }, io)
  const examined = await examineFor(ids, paths, settled, io).catch((error: unknown) => {
    if (!(error instanceof Failure)) throw error
    throw unknownId(wanted, names, `And there are no ids to look in: ${error.message}`)
  })
  const comment = await commentOf(wanted, examined)
  if (comment) {
    await print(comment, ruleText(comment), flags, io)
    return 0
  }
  const told = tell(ids, examined, names, settled.settings?.settings.aliases)
  await print(told, explanationText(told, Math.min(io.columns ?? usual, widest)), flags, io)
  return 0
}

/** What is said of a comment in a draft, by the id of the finding: no comparison knows it. */
async function commentOf(wanted: string, { sources }: Examined): Promise<RuleExplanation | null> {
  const [{ expectedIn }, { commentId }] = await Promise.all([
    import('../check/expect.js'),
    import('../../check/index.js'),
  ])
  const { expectations, bad } = await expectedIn(sources)
  const told = [
    ...expectations.map(({ source, position, level, reason }) => ({
      source,
      position,
      says: `This comment expects ${level} in the block that it covers: ${reason}`,
    })),
    ...bad,
  ].find(({ source, position }) => commentId(source, position.start) === wanted)
  if (!told) return null
  const { raw = '' } = sources.find(({ path }) => path === told.source) ?? {}
  const { line, column } = new Places(raw).of(told.position.start)
  return {
    explains: 'rule',
    id: wanted,
    description: `${told.source}:${line}:${column}: ${told.says}`,
    examples: [],
    levels: [],
  }
}

/** A second id or the first path: what is there is a path. */
const isId = (word: string, { cwd }: Io): boolean =>
  /^[0-9a-f]{3,}(?:-\d+)?$/.test(word) && !existsSync(resolve(cwd, word))

function tell(
  [first = '', second]: readonly string[],
  { result, sources, evidences }: Examined,
  names: readonly string[],
  aliases: Config['aliases'] = {},
) {
  const claims = [...evidences.of(result.claims)]
  const whole = { ...result, claims }
  const teller = new Teller({ result: whole, sources, aliases })
  const found = findById(first, whole, names)
  if (second !== undefined) {
    const other = findById(second, whole, names)
    for (const each of [found, other]) {
      if (each.is === 'claim') continue
      throw new Failure(`explain: ${each.id} is a ${each.is}. Two ids are explained where both are claims.`)
    }
    if (found.is === 'claim' && other.is === 'claim') return teller.two(found.claim, other.claim)
  }
  if (found.is === 'claim') return teller.claim(found.claim)
  if (found.is === 'question') return teller.question(found.question)
  if (found.is === 'discrepancy') return teller.discrepancy(found.discrepancy)
  return { explains: 'note', note: found.note } satisfies Explanation
}

async function print(told: unknown, text: readonly Line[], { format, color }: Flags, io: Io): Promise<void> {
  if (format === 'json') {
    const { jsonText } = await import('../../report/json.js')
    io.out(jsonText(told))
    return
  }
  io.out(printed(text, pc.createColors(wantsColour(io, io.outIsTerminal, color))))
}
