import type { Finding, Severity } from '../../model/index.js'
import { plain } from '../plain.js'
import type { CheckReporter } from './reporter.js'
import { openOf, placeWords, voiceWords } from './words.js'

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/** Workflow commands that GitHub Actions shows as annotations on the draft's lines. */
export const github: CheckReporter = (result) => openOf(result).map(command).join('')

function command({ draft, other, severity, says, rule, id }: Finding): string {
  const properties = [
    `file=${property(draft.source)}`,
    `line=${draft.start.line}`,
    `endLine=${draft.end.line}`,
    `col=${draft.start.column}`,
    `endColumn=${draft.end.column}`,
    `title=${property(`claimdiff: ${rule}`)}`,
  ]
  const see = other ? ` See ${placeWords(other)}, ${voiceWords(other)}.` : ''
  return `::${COMMANDS[severity]} ${properties.join(',')}::${message(`${plain(says)}${see} (${id})`)}\n`
}

/** The workflow's own escapes; `plain` has left no line break. */
const message = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const property = (text: string): string => message(plain(text)).replaceAll(':', '%3A').replaceAll(',', '%2C')
