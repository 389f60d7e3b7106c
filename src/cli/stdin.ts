import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { largestFile } from './decode.js'
import { Failure } from './failure.js'
import type { Found, FoundFile } from './find.js'
import type { Io } from './io.js'

const dash = '-'
const unnamed = 'stdin'

/** Standard input is read where a path is `-`, or where `--stdin-filepath` gives it a name. */
export const wantsInput = (paths: readonly string[], name: string | undefined): boolean =>
  name !== undefined || paths.includes(dash)

export const withoutDash = (paths: readonly string[]): readonly string[] =>
  paths.filter((path) => path !== dash)

/**
 * Standard input as a file of the name it was given. It stands in for a file of that path, as an editor's unsaved text
 * does for what is on the disk.
 */
export async function withInput(found: Found, name: string | undefined, io: Io): Promise<Found> {
  if (name === '') throw new Failure("--stdin-filepath: '' is no name. Write it as sources/a.md.")
  if (io.inIsTerminal) io.err('Reading standard input; end it with Ctrl+D.\n')
  const content = await io.readIn(largestFile)
  if (content === null)
    throw new Failure(
      `${name ?? unnamed}: standard input is larger than ${largestFile >> 20} MB. Split it into articles.`,
    )
  const path = (name ?? unnamed).replaceAll('\\', '/')
  const file: FoundFile = {
    path,
    real: name === undefined ? '' : realOf(resolve(io.cwd, name)),
    named: true,
    content,
  }
  const others = found.files.filter(({ real, path: other }) => real !== file.real && other !== path)
  return { ...found, files: [...others, file].sort((a, b) => (a.path < b.path ? -1 : 1)) }
}

/** A name need not be a file. */
function realOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
