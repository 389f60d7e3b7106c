import { checkRuleIds } from '../../check/rules.js'
import type { RuleLevel } from '../../model/index.js'
import { Failure } from '../failure.js'
import type { FailOn, ReadFlags } from '../flags.js'
import { didYouMean } from '../suggest.js'

/** The names that `--format` takes. */
export const checkFormats = [
  ...['stylish', 'compact', 'json', 'ndjson', 'sarif', 'github', 'gitlab', 'junit', 'checkstyle'],
  ...['markdown', 'html', 'csv'],
] as const

/** One result to be written: to a file, or to standard output where that is null. */
export interface WantedFormat {
  readonly name: (typeof checkFormats)[number]
  readonly file: string | null
}

export interface CheckFlags extends ReadFlags {
  readonly against?: readonly string[]
  readonly stdin?: boolean
  readonly format: readonly WantedFormat[]
  readonly rule: Readonly<Record<string, RuleLevel>>
  readonly failOn?: FailOn
  readonly maxWarnings?: number
  readonly asOf?: string
  readonly allowEmpty?: boolean
  /** True: under its usual name. */
  readonly cache?: string | true
  readonly printConfig?: boolean
  /** Path of the ledger; false where none is wanted. */
  readonly decisions?: string | false
  readonly watch?: boolean
  readonly staged?: boolean
  /** A revision. */
  readonly changed?: string
}

const ruleLevels: readonly RuleLevel[] = ['error', 'warning', 'info', 'off']

export function formatOf(value: string, given: readonly WantedFormat[]): readonly WantedFormat[] {
  const at = value.indexOf('=')
  const wanted = at < 0 ? value : value.slice(0, at)
  const file = at < 0 ? null : value.slice(at + 1)
  const name = checkFormats.find((known) => known === wanted)
  if (!name)
    throw new Failure(
      `--format: there is no '${wanted}'.${didYouMean(wanted, checkFormats)} It takes ${checkFormats.join(', ')}.`,
    )
  if (file === '') throw new Failure(`--format: '${value}' names no file. Write it as ${name}=check.${name}.`)
  const other = given.find((format) => format.file === file)
  if (other && file === null)
    throw new Failure(
      `--format: ${other.name} and ${name} cannot both go to standard output. Give one a file: ${name}=check.${name}.`,
    )
  if (other) throw new Failure(`--format: ${other.name} and ${name} cannot both be written to ${file}.`)
  return [...given, { name, file }]
}

export function levelsOf(
  value: string,
  given: Readonly<Record<string, RuleLevel>>,
): Readonly<Record<string, RuleLevel>> {
  const at = value.lastIndexOf('=')
  const [rule, level] = at < 0 ? [value, ''] : [value.slice(0, at), value.slice(at + 1)]
  if (!checkRuleIds.includes(rule))
    throw new Failure(
      `--rule: there is no rule '${rule}'.${didYouMean(rule, checkRuleIds)} The rules are ${checkRuleIds.join(', ')}.`,
    )
  const known = ruleLevels.find((each) => each === level)
  if (!known) {
    const guess = didYouMean(level, ruleLevels)
    throw new Failure(
      at < 0
        ? `--rule: '${value}' is not RULE=LEVEL. Write it as ${value}=warning.`
        : `--rule: ${rule}: there is no level '${level}'.${guess} It takes ${ruleLevels.join(', ')}.`,
    )
  }
  return { ...given, [rule]: known }
}

export function wholeNumber(value: string, option: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value)
  throw new Failure(`${option}: '${value}' is no whole number. Write it as 0 or 10.`)
}
