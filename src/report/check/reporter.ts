import type { CheckResult } from '../../model/index.js'

export interface CheckReportOptions {
  /** Terminal colours; only `stylish` has any. Default false. */
  readonly colour?: boolean | undefined
  /** Columns of the terminal; only `stylish` wraps. Default 80. */
  readonly width?: number | undefined
}

/** The same result and options always give the same characters. Text ends with a newline unless it is empty. */
export type CheckReporter = (result: CheckResult, options?: CheckReportOptions) => string
