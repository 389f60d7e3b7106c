import type { CompareFlags, ReadFlags } from '../flags.js'
import type { Io } from '../io.js'
import { loadConfig } from './load.js'
import type { ResolvedConfig } from './resolved.js'

/** What was given on the command line, and what the settings say where nothing was given. */
export async function configured<Flags extends ReadFlags>(
  flags: Flags,
  io: Io,
): Promise<Flags & { readonly settings: ResolvedConfig }> {
  const settings = flags.settings ?? (await loadConfig(io, flags))
  const { failOn, policies } = settings.settings
  const ofFile: Partial<CompareFlags> = { ...(failOn && { failOn }), ...(policies && { policy: policies }) }
  return { ...ofFile, ...flags, settings }
}
