import type { Result } from '../model/index.js'

export interface ReportOptions {
  /** Terminal colours; only `summary` has any. Default false. */
  readonly colour?: boolean | undefined
  /** Columns of the terminal; only `summary` wraps. Default 80. */
  readonly width?: number | undefined
  /** Where the written report is, for the summary's last line. */
  readonly reportPath?: string | undefined
}

/** The same result and options always give the same characters. Text ends with a newline unless it is empty. */
export type Reporter = (result: Result, options?: ReportOptions) => string
