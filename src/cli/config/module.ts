import { statSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { Failure, oneLine } from '../failure.js'
import type { ConfigFile } from './locate.js'
import type { Parsed } from './parsed.js'

/** A program whose default export is the settings. It is run: only a file that `locate` found or a person named comes here. */
export async function parseModule({ path, shown }: ConfigFile): Promise<Parsed> {
  const address = pathToFileURL(path)
  // Node keeps what it has loaded: a file that changed is another one.
  address.searchParams.set('changed', String(statSync(path).mtimeMs))
  const loaded = await import(address.href).catch((error: unknown) => {
    const { name, message } = error instanceof Error ? error : { name: 'thrown', message: String(error) }
    throw new Failure(
      `${shown}: could not be run: ${name}: ${oneLine(message).slice(0, 300)}. Run it with node.`,
      {
        cause: error,
      },
    )
  })
  if (!('default' in loaded))
    throw new Failure(`${shown}: exports no settings. Write export default { against: ['sources'] }.`)
  return { value: await loaded.default, wrongs: [], placeOf: () => null }
}
