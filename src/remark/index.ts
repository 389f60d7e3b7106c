import type { Plugin } from 'unified'
import { type Asked, checkText } from './check.js'
import { told } from './message.js'

export type { Asked as Options } from './check.js'

/**
 * Checks a Markdown file against its sources and gives each finding as a message: at its place in the file, with the other
 * article's passage as the message's cause.
 */
const remarkClaimdiff: Plugin<[Asked?]> = (options = {}) => {
  return async (_, file) => {
    const cwd = options.cwd ?? file.cwd
    const { findings, messages, path } = await checkText(String(file), file.path ?? 'draft.md', cwd, options)
    for (const finding of findings) if (finding.suppressed === null) file.messages.push(told(finding, file))
    for (const { path: about, severity, code, text } of messages)
      if (code === 'file-skipped' || (about === path && severity !== 'info'))
        file.message(text, { ruleId: code, source: 'claimdiff' })
  }
}

export default remarkClaimdiff
