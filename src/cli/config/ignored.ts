import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { withPath } from '../failure.js'
import { fromFolder, nearestIgnoreFile } from './locate.js'
import { within } from './sources.js'

/** Says of a file or folder by its absolute path where it is written that it is left out; null where nowhere. */
export type Ignored = (path: string, isFolder: boolean) => string | null

export const nothingIgnored: Ignored = () => null

interface Patterns {
  readonly patterns: readonly string[]
  /** What they are relative to. */
  readonly folder: string
  readonly file: string | null
}

/** By the settings' own patterns and the nearest .claimdiffignore, each relative to its folder. */
export async function ignoredBy(own: Patterns, cwd: string): Promise<Ignored> {
  const lists = [own, ...ofFile(nearestIgnoreFile(cwd), cwd)].filter(({ patterns }) => patterns.length > 0)
  if (lists.length === 0) return nothingIgnored
  const { default: ignore } = await import('ignore')
  const matchers = lists.map(({ patterns, folder, file }) => ({
    folder,
    file,
    rules: ignore().add([...patterns]),
  }))
  return (path, isFolder) => {
    const found = matchers.find(({ folder, rules }) => {
      const below = within(folder, path)
      return below !== null && rules.ignores(isFolder ? `${below}/` : below)
    })
    return found ? (found.file ?? 'ignore') : null
  }
}

function ofFile(path: string | null, cwd: string): Patterns[] {
  if (path === null) return []
  const shown = fromFolder(cwd, path)
  try {
    const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
    return [{ patterns: text.split(/\r\n|\n|\r/), folder: dirname(path), file: shown }]
  } catch (error) {
    throw withPath(shown, error, 'cannot be read')
  }
}
