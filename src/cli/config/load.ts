import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Config } from '../../model/index.js'
import { decode } from '../decode.js'
import { Failure, withPath } from '../failure.js'
import type { Io } from '../io.js'
import { type ConfigFile, namedConfig, nearestConfig } from './locate.js'
import { type Parsed, pointerOf, type Wrong } from './parsed.js'
import { noSettings, type ResolvedConfig, resolved } from './resolved.js'
import { wrongsOf } from './wrong.js'

export interface ConfigFlags {
  /** A file, or false for --no-config. */
  readonly config?: string | false
}

/** The settings of this run. Throws a Failure that lists what is wrong with them. */
export async function loadConfig(
  { cwd }: Pick<Io, 'cwd'>,
  { config }: ConfigFlags = {},
): Promise<ResolvedConfig> {
  if (config === false) return noSettings(cwd)
  const file = config === undefined ? nearestConfig(cwd) : namedConfig(config, cwd)
  if (file === null) return resolved(null, cwd)
  const parsed = await parse(file).catch((error: unknown) => {
    if (!(error instanceof RangeError)) throw error
    throw new Failure(`${file.shown}: is nested too deeply, as no settings are.`, { cause: error })
  })
  const wrongs = parsed.wrongs.length > 0 ? parsed.wrongs : await wrongsOf(parsed.value)
  if (wrongs.length > 0) throw complaint(file, parsed, wrongs)
  const { $schema: _, ...settings } = parsed.value as Config & { readonly $schema?: string }
  const from = Object.keys(settings).map((key) => {
    const place = parsed.placeOf([key], 'key')
    return [key, place ? `${file.shown}:${place.line}` : file.shown] as const
  })
  return resolved({ file, folder: dirname(file.path), settings, from: Object.fromEntries(from) }, cwd)
}

async function parse(file: ConfigFile): Promise<Parsed> {
  if (file.kind === 'module') return (await import('./module.js')).parseModule(file)
  const text = textOf(file)
  if (file.kind === 'yaml') return (await import('./yaml.js')).parseYaml(text)
  const parsed = (await import('./json.js')).parseJson(text)
  return file.kind === 'manifest' ? withinManifest(parsed) : parsed
}

const manifestKey = 'claimdiff'

/** The pointer of a person's mistake starts at the top of the file, as an editor's does. */
const withinManifest = (parsed: Parsed): Parsed => ({
  value: (parsed.value as Readonly<Record<string, unknown>> | undefined)?.[manifestKey],
  wrongs: parsed.wrongs.filter(({ way }) => way.length === 0 || way[0] === manifestKey),
  placeOf: (way, at) => parsed.placeOf([manifestKey, ...way], at),
})

const largest = 1_000_000

function textOf({ path, shown }: ConfigFile): string {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(path)
  } catch (error) {
    throw withPath(shown, error, 'cannot be read')
  }
  if (bytes.length > largest) throw new Failure(`${shown}: is larger than 1 MB, as no settings are.`)
  const decoded = decode(bytes)
  if ('text' in decoded) return decoded.text.replace(/^\uFEFF/, '')
  throw new Failure(`${shown}: ${decoded.wrong}. Write settings as in docs/settings.md, or remove the file.`)
}

const mostShown = 10

function complaint(file: ConfigFile, { placeOf }: Parsed, wrongs: readonly Wrong[]): Failure {
  const prefix = file.kind === 'manifest' ? [manifestKey] : []
  const told = wrongs
    .map((wrong) => {
      const place = wrong.place ?? placeOf(wrong.way, wrong.at)
      const where = place ? `${file.shown}:${place.line}:${place.column}` : file.shown
      const pointer = pointerOf(wrong.way.length > 0 || !wrong.place ? [...prefix, ...wrong.way] : [])
      return { place, text: `${where}: ${pointer === '' ? '' : `${pointer}: `}${ended(wrong.says)}` }
    })
    .sort(
      (a, b) =>
        (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0),
    )
    .map(({ text }) => text)
  if (told.length === 1) return new Failure(told[0] as string)
  const shown = told.slice(0, mostShown)
  const more = told.length > shown.length ? [`and ${told.length - shown.length} more`] : []
  return new Failure(`${file.shown}: ${told.length} settings cannot be used:`, {
    details: [...shown, ...more],
  })
}

const ended = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`)
