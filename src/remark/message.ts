import { VFileMessage } from 'vfile-message'
import type { Finding, FindingSide, Severity } from '../model/index.js'

/** As vfile has it: an error is fatal, a warning is not, of a remark nothing is said. */
const fatalOf: Readonly<Record<Severity, boolean | undefined>> = {
  error: true,
  warning: false,
  info: undefined,
}

/** The finding as a message on the draft. The other article's passage is its cause, and has that article's place. */
export function told(finding: Finding, file: { readonly path?: string }): VFileMessage {
  const { draft, other, rule, severity, says } = finding
  const message = new VFileMessage(says, {
    place: placeOf(draft),
    ruleId: rule,
    source: 'claimdiff',
    ...(other && { cause: causeOf(other, rule) }),
  })
  message.name = nameOf(file.path, draft)
  message.file = file.path ?? ''
  message.fatal = fatalOf[severity]
  message.actual = draft.passage.exact
  message.note = noteOf(finding)
  return message
}

function causeOf(side: FindingSide, rule: string): VFileMessage {
  const cause = new VFileMessage(`${at(side)}: ${passageOf(side)}`, {
    place: placeOf(side),
    ruleId: rule,
    source: 'claimdiff',
  })
  cause.name = nameOf(side.source, side)
  cause.file = side.source
  cause.fatal = undefined
  return cause
}

const placeOf = ({ start, end, position }: FindingSide) => ({
  start: { ...start, offset: position.start },
  end: { ...end, offset: position.end },
})

const at = ({ source, start }: FindingSide): string => `${source}:${start.line}:${start.column}`
const nameOf = (path: string | undefined, { start }: FindingSide): string =>
  `${path ? `${path}:` : ''}${start.line}:${start.column}`

/** "Hill Town News has "at least 14 people" …". */
function passageOf({ outlet, passage, speaker, asOf }: FindingSide): string {
  const words = `${passage.prefix}${passage.exact}${passage.suffix}`.replace(/\s+/g, ' ').trim()
  const who = [outlet, speaker && `citing ${speaker}`, asOf.value && `as of ${asOf.value}`].filter(Boolean)
  return who.length > 0 ? `“${words}” (${who.join(', ')})` : `“${words}”`
}

function noteOf({ id, question, also }: Finding): string {
  const others = also.map((side) => `Also ${at(side)}: ${passageOf(side)}`)
  return [...(question ? [question.text] : []), ...others, `claimdiff explain ${id}`].join('\n')
}
