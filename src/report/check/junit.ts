import type { CheckResult, Finding } from '../../model/index.js'
import { passageIn } from '../passage.js'
import type { CheckReporter } from './reporter.js'
import { byDraft, openOf, placeWords, voiceWords } from './words.js'
import { attributes, xmlText } from './xml.js'

/** JUnit's XML: a suite for each draft, a failed case for each finding, a passed one where there is none. */
export const junit: CheckReporter = (result) => {
  const findings = new Map(byDraft(openOf(result)))
  const suites = result.drafts.map((path) => suite(path, findings.get(path) ?? []))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: 'claimdiff', ...tally(result, openOf(result)) })}>`,
    ...suites,
    '</testsuites>',
    '',
  ].join('\n')
}

const tally = ({ drafts }: Pick<CheckResult, 'drafts'>, findings: readonly Finding[]) => {
  const clean = drafts.length - byDraft(findings).length
  return { tests: findings.length + clean, failures: findings.length, errors: 0, time: 0 }
}

const suite = (path: string, findings: readonly Finding[]): string =>
  [
    `  <testsuite${attributes({ name: path, ...tally({ drafts: [path] }, findings) })}>`,
    ...(findings.length === 0
      ? [`    <testcase${attributes({ name: 'no findings', classname: path, time: 0 })}/>`]
      : findings.map((finding) => testcase(path, finding))),
    '  </testsuite>',
  ].join('\n')

function testcase(path: string, finding: Finding): string {
  const { draft, other, also, rule, id, severity, says } = finding
  const sides = [draft, ...(other ? [other] : []), ...also].map((side) => {
    const { before, exact, after } = passageIn(side.passage)
    return xmlText(`${placeWords(side)} ${voiceWords(side)}: ${before}[${exact}]${after}`)
  })
  const name = `${draft.start.line}:${draft.start.column} ${rule} ${id}`
  return [
    `    <testcase${attributes({ name, classname: path, time: 0 })}>`,
    `      <failure${attributes({ type: severity, message: says })}>${sides.join('\n')}</failure>`,
    '    </testcase>',
  ].join('\n')
}
