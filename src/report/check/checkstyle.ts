import type { Finding } from '../../model/index.js'
import type { CheckReporter } from './reporter.js'
import { byDraft, openOf, placeWords } from './words.js'
import { attributes } from './xml.js'

/** Checkstyle's XML, which many build servers show. */
export const checkstyle: CheckReporter = (result) =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<checkstyle version="10.0">',
    ...byDraft(openOf(result)).map(
      ([path, findings]) => `  <file${attributes({ name: path })}>\n${findings.map(error).join('')}  </file>`,
    ),
    '</checkstyle>',
    '',
  ].join('\n')

const error = ({ draft, other, severity, says, rule, id }: Finding): string =>
  `    <error${attributes({
    line: draft.start.line,
    column: draft.start.column,
    severity,
    message: `${says}${other ? ` See ${placeWords(other)}.` : ''} (${id})`,
    source: `claimdiff.${rule}`,
  })}/>\n`
