import type { Io } from './io.js'

export interface Progress {
  /** `rest`: what is said behind the numbers, given the seconds since the first of them. */
  readonly show: (done: number, all: number, what: string, rest?: (seconds: number) => string) => void
  readonly clear: () => void
}

const patience = 1000
const pause = 100

/** One line on standard error, on a terminal that can take it back, and only for runs that take longer than a second. */
export function progress(io: Io, isQuiet = false): Progress {
  if (isQuiet || !io.errIsTerminal || io.env.CI || io.env.TERM === 'dumb')
    return { show: () => {}, clear: () => {} }
  const start = io.now()
  // A longer line would go on in the next, where nothing clears it.
  const fitting = (line: string): string => line.slice(0, io.errColumns)
  let last = Number.NEGATIVE_INFINITY
  let isShown = false
  return {
    show: (done, all, what, rest) => {
      const now = io.now()
      if (now - start < patience || now - last < pause) return
      last = now
      isShown = true
      io.err(`\r\u001b[2K${fitting(`${what} ${done} of ${all}${rest?.((now - start) / 1000) ?? ''}`)}`)
    },
    clear: () => {
      if (isShown) io.err('\r\u001b[2K')
      isShown = false
    },
  }
}
