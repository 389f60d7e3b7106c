import type { PolicyId, Severity } from './result.js'

/** What a rule's findings count as; "off" leaves them out. */
export type RuleLevel = Severity | 'off'

/** What is said of the articles whose path matches, where they do not say it themselves. */
export interface SourceSetting {
  /** Glob, relative to the config's folder, "/" between folders. */
  readonly files: string
  readonly outlet?: string
  /** 1 is the most trusted; stands in the result and decides nothing. */
  readonly tier?: number
  readonly language?: string
}

/** A folder's settings: what `claimdiff.config.*` or `package.json#claimdiff` says, paths relative to its folder. */
export interface Config {
  /** What drafts are checked against where `--against` is not given: paths and globs. */
  readonly against?: readonly string[]
  /** Drafts where none are named: paths and globs. */
  readonly drafts?: readonly string[]
  readonly sources?: readonly SourceSetting[]
  /** By id of comparison level, note kind, or the check's own rules. */
  readonly rules?: Readonly<Record<string, RuleLevel>>
  /** Spellings of one name: the name, then what stands for it. */
  readonly aliases?: Readonly<Record<string, readonly string[]>>
  readonly policies?: readonly PolicyId[]
  /** Patterns as in .gitignore. */
  readonly ignore?: readonly string[]
  /** Path of the ledger; default claimdiff-decisions.ndjson. */
  readonly decisions?: string
  readonly failOn?: 'error' | 'warning' | 'never'
  readonly maxWarnings?: number
}
