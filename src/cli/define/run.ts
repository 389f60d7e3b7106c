import type { Io } from '../io.js'

/** A command: its arguments, its options, the world. Resolves to the exit code. */
export type Action<Flags> = (paths: readonly string[], flags: Flags, io: Io) => Promise<number>

/** Makes commander's action of a command that is loaded when it is called. */
export type Run = <Flags>(
  load: () => Promise<Action<Flags>>,
) => (paths: readonly string[], flags: Flags) => Promise<void>
