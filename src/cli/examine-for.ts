import type { ResolvedConfig } from './config/resolved.js'
import { Failure } from './failure.js'
import type { ReadFlags } from './flags.js'
import { type Examined, examine } from './gather.js'
import type { Io } from './io.js'

/**
 * The run in which ids are looked for. Where no article is named and the usual ones have none of an id, it is that of the
 * settings' drafts and what they are checked against: the ids that `check` prints.
 */
export async function examineFor(
  ids: readonly string[],
  paths: readonly string[],
  flags: ReadFlags & { readonly settings: ResolvedConfig },
  io: Io,
): Promise<Examined> {
  const examined = await examine(paths, flags, io)
  const { drafts, against } = flags.settings
  if (paths.length > 0 || drafts === null || ids.every((id) => isIn(id, examined))) return examined
  const usual = against ?? examined.files.map(({ path }) => path)
  return await examine([...usual, ...drafts], flags, io).catch((error: unknown) => {
    if (error instanceof Failure) return examined
    throw error
  })
}

const isIn = (id: string, { result }: Examined): boolean =>
  [result.claims, result.questions, result.discrepancies, result.notes].some((things) =>
    things.some((thing) => thing.id.startsWith(id)),
  )
