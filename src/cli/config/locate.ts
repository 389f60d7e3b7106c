import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { Failure, withPath } from '../failure.js'

export type ConfigKind = 'json' | 'yaml' | 'module' | 'manifest'

export interface ConfigFile {
  readonly kind: ConfigKind
  /** Absolute. */
  readonly path: string
  /** As a person is told of it: from the working folder, with forward slashes. */
  readonly shown: string
}

const names: readonly (readonly [name: string, kind: ConfigKind])[] = [
  ['claimdiff.config.json', 'json'],
  ['claimdiff.config.yaml', 'yaml'],
  ['claimdiff.config.yml', 'yaml'],
  ['claimdiff.config.mjs', 'module'],
  ['package.json', 'manifest'],
]

export const configNames: readonly string[] = names.map(([name]) => name)

export const ignoreFileName = '.claimdiffignore'

/** Files whose change changes the settings. */
export const settingsFiles = ({ file }: { readonly file: string | null }): readonly string[] => [
  ...(file ? [file] : configNames),
  ignoreFileName,
]

/** The settings of the nearest folder that has some, from the working folder up to the repository's. */
export function nearestConfig(cwd: string): ConfigFile | null {
  for (const folder of foldersUp(cwd)) {
    const [first, second] = configsIn(folder, cwd)
    if (first && second)
      throw new Failure(
        `${first.shown} and ${second.shown}: two files with settings in one folder. Keep one of them.`,
      )
    if (first) return guarded(first, cwd)
  }
  return null
}

/** The files of one folder that hold settings: one, if all is well. */
export const configsIn = (folder: string, cwd: string = folder): readonly ConfigFile[] =>
  names
    .map(([name, kind]): ConfigFile => fileOf(join(folder, name), kind, cwd))
    .filter(({ kind, path }) => (kind === 'manifest' ? hasSettings(path) : isFile(path)))

/** The file of --config; its ending says what it is. */
export function namedConfig(given: string, cwd: string): ConfigFile {
  const path = resolve(cwd, given)
  const kind = /(?:^|[\\/])package\.json$/.test(given)
    ? 'manifest'
    : /\.json$/i.test(given)
      ? 'json'
      : /\.ya?ml$/i.test(given)
        ? 'yaml'
        : /\.mjs$/i.test(given)
          ? 'module'
          : null
  const file = fileOf(path, kind ?? 'json', cwd)
  try {
    if (!statSync(path).isFile()) throw Object.assign(new Error(), { code: 'EISDIR' })
  } catch (error) {
    throw withPath(`--config: ${file.shown}`, error, 'cannot be read')
  }
  if (kind) return file
  throw new Failure(
    `--config: ${file.shown}: is neither .json, .yaml nor .mjs. Give it one of these endings.`,
  )
}

/** The nearest .claimdiffignore, from the working folder up to the repository's. */
export function nearestIgnoreFile(cwd: string): string | null {
  for (const folder of foldersUp(cwd)) {
    const path = join(folder, ignoreFileName)
    if (isFile(path)) return path
  }
  return null
}

/** A path below or beside the working folder as a person would write it there. */
export const fromFolder = (cwd: string, path: string): string =>
  (relative(cwd, path) || '.').split(sep).join('/')

const fileOf = (path: string, kind: ConfigKind, cwd: string): ConfigFile => ({
  kind,
  path,
  shown: fromFolder(cwd, path),
})

/** From here to the folder of the repository, else to the top. */
function foldersUp(cwd: string): string[] {
  const folders: string[] = []
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    folders.push(folder)
    if (existsSync(join(folder, '.git')) || dirname(folder) === folder) return folders
  }
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false

/** A manifest that is no JSON is its owner's business. */
function hasSettings(path: string): boolean {
  try {
    const manifest: unknown = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''))
    return typeof manifest === 'object' && manifest !== null && Object.hasOwn(manifest, 'claimdiff')
  } catch {
    return false
  }
}

/** A program above the working folder and outside of a repository may be anybody's: /tmp/claimdiff.config.mjs. */
function guarded(file: ConfigFile, cwd: string): ConfigFile {
  if (file.kind !== 'module' || dirname(file.path) === resolve(cwd)) return file
  const isInRepository = foldersUp(cwd).some((folder) => existsSync(join(folder, '.git')))
  const own = process.getuid?.()
  if (isInRepository || own === undefined || statSync(file.path).uid === own) return file
  throw new Failure(
    `${file.shown}: is a program that belongs to another user, so it is not run. Name it with --config if you trust it, or give --no-config.`,
  )
}
