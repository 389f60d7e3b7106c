import type { Finding } from '../../model/index.js'
import { plain } from '../plain.js'
import type { CheckReporter } from './reporter.js'
import { openOf, placeWords } from './words.js'

/** One line a finding, as editors and build logs read it: "file:line:column: severity: what (rule, id; other place)". */
export const compact: CheckReporter = (result) => openOf(result).map(line).join('')

const line = ({ draft, other, severity, says, rule, id }: Finding): string =>
  `${placeWords(draft)}: ${severity}: ${plain(says)} (${rule}, ${id}${other ? `; see ${placeWords(other)}` : ''})\n`
