import type { Io } from './io.js'

/** What a thread is told of the world. */
export interface ThreadWorld {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly errIsTerminal: boolean
  readonly errColumns?: number | undefined
}

/** Of a world that can be sent to a thread. */
export const worldOf = ({ cwd, env, errIsTerminal, errColumns }: Io): ThreadWorld => ({
  cwd,
  env: { ...env },
  errIsTerminal,
  errColumns,
})

/** The world of a thread: it prints nothing, and says what there is to say through whoever started it. */
export const threadIo = (
  { cwd, env, errIsTerminal, errColumns }: ThreadWorld,
  err: (text: string) => void,
): Io => ({
  cwd,
  env,
  out: () => {},
  err,
  readIn: async () => null,
  inIsTerminal: false,
  outIsTerminal: false,
  errIsTerminal,
  columns: undefined,
  errColumns,
  untilStopped: () => new Promise(() => {}),
  clock: () => '',
  now: () => performance.now(),
})
