import type { Io } from './io.js'

export interface Progress {
  readonly show: (done: number, all: number, what: string) => void
  readonly clear: () => void
}

const patience = 1000
const pause = 100

/** One line on standard error, on a terminal only, and only for runs that take longer than a second. */
export function progress(io: Io, isQuiet = false): Progress {
  if (isQuiet || !io.errIsTerminal || io.env.CI) return { show: () => {}, clear: () => {} }
  const start = io.now()
  let shown = Number.NEGATIVE_INFINITY
  return {
    show: (done, all, what) => {
      const now = io.now()
      if (now - start < patience || now - shown < pause) return
      shown = now
      io.err(`\r\u001b[2K${what} ${done} of ${all}`)
    },
    clear: () => {
      if (Number.isFinite(shown)) io.err('\r\u001b[2K')
      shown = Number.NEGATIVE_INFINITY
    },
  }
}
