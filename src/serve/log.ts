/** One line of the log: an object on a line of its own. No field holds words of an article. */
export interface LogLine {
  readonly level: 'info' | 'warn' | 'error'
  readonly event: string
  readonly [field: string]: string | number | boolean | null | readonly string[]
}

/** An error's message may hold words of an article: its name and where it was thrown do not. */
export const traceOf = ({ name, stack = '' }: Error): Pick<LogLine, 'error' | 'at'> => ({
  error: name,
  at: stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => line.trim()),
})
