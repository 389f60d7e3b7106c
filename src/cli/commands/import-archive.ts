import { shown } from '../archive/address.js'
import { Batches } from '../archive/batches.js'
import { assertThere, importedFiles } from '../archive/importing.js'
import { named, openWriter } from '../archive/open.js'
import { changes, holdings } from '../archive/told.js'
import { Failure } from '../failure.js'
import type { Io } from '../io.js'

interface Flags {
  readonly into: string
}

/** `claimdiff import`: puts what `export --what articles` wrote into an archive. */
export async function importArchive(paths: readonly string[], { into }: Flags, io: Io): Promise<number> {
  for (const path of paths) assertThere(path, io)
  const writer = await openWriter(into, io)
  const done = await named(into, async () => {
    try {
      const taken = new Set<string>()
      const batches = new Batches(writer)
      for (const path of paths)
        for await (const file of importedFiles(path, io)) {
          if (taken.has(file.path))
            throw new Failure(`${path}: ${file.path} is given twice. Import one of the two.`)
          taken.add(file.path)
          await batches.put(file)
        }
      await batches.end()
      if (taken.size === 0) throw new Failure(`${paths.join(', ')}: nothing is in it. Nothing was imported.`)
      const finished = await writer.finish((path) => taken.has(path))
      return { ...finished, read: taken.size }
    } finally {
      await writer.close()
    }
  })
  io.out(`${shown(into)}: ${changes({ read: done.read }, 'imported')} ${holdings(done.counts, into, io)}\n`)
  return 0
}
