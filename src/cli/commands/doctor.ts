import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Source } from '../../model/index.js'
import { configured } from '../config/configured.js'
import { settingsLines } from '../config/told.js'
import type { ReadFlags } from '../flags.js'
import { gather } from '../gather.js'
import { harmless } from '../harmless.js'
import type { Io } from '../io.js'
import { foldersOf } from './report.js'

interface Flags extends ReadFlags {
  readonly out?: string
  readonly claims?: string
  readonly reports?: string
}

/** `claimdiff doctor`: what a run would use, and why. Exit 2 where a run could not do its work. */
export async function doctor(paths: readonly string[], given: Flags, io: Io): Promise<number> {
  io.out(`${program()}\n`)
  const flags = await configured(given, io)
  io.out(harmless(`${settingsLines(flags.settings, given, io).join('\n')}\n`))
  const { articles, skipped, others, ignored } = await gather(paths, flags, 'articles', io)
  const sources = articles.map(({ source }) => source)
  const sorted = [...sources].sort((a, b) => (a.path < b.path ? -1 : 1))
  const folders = Object.values(foldersOf(flags)).map((folder) => writable(folder, io))
  const undated = sorted.filter(({ published }) => published === null)
  const lines = [
    '',
    `articles: ${sources.length} read, ${skipped.length} skipped`,
    ...sorted.flatMap(articleLines),
    ...section('passed over: JSON or XML of another kind', others),
    ...section(
      'left out',
      ignored.map(({ path, by }) => `${path} (${by})`),
    ),
    ...section(
      'skipped',
      skipped.map(({ text }) => text),
    ),
    '',
    `dates: ${sources.length - undated.length} of ${sources.length} articles have one`,
    ...undated.map(remedy),
    ...section(
      'folders',
      folders.map(({ text }) => text),
    ),
  ]
  io.out(harmless(`${lines.join('\n')}\n`))
  return folders.every(({ isWritable }) => isWritable) ? 0 : 2
}

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length > 0 ? ['', title, ...lines.map((line) => `  ${line}`)] : []

function remedy({ path, type }: Source): string {
  const inFile =
    type === 'markdown' || type === 'text' ? 'add published: 2024-01-31 to its front matter, or ' : ''
  return `  ${path}: ${inFile}give --published ${path}=2024-01-31, with its own date`
}

function program(): string {
  const text = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')
  const { version, engines } = JSON.parse(text) as { version: string; engines: { node: string } }
  return `claimdiff ${version} on Node ${process.versions.node} (needs ${engines.node})`
}

function articleLines({
  path,
  type,
  outlet,
  textOf,
  language,
  understood,
  published,
  publishedBasis,
  publishedFrom,
  tier,
  messages,
}: Source): string[] {
  const date = published ? `${published}, ${publishedBasis}, from ${publishedFrom ?? 'the text'}` : 'no date'
  const stated = language === null ? 'language not stated' : `language ${language}`
  const tongue = understood
    ? `${stated}${/^en\b/i.test(language ?? '') ? '' : ', read as English'}`
    : `${stated}, not understood`
  const counted = textOf === 'extracted' ? ', positions count its extracted text' : ''
  const trusted = tier === undefined ? '' : `, tier ${tier}`
  return [
    `  ${path} (${type}${counted})`,
    `    date: ${date}`,
    `    outlet: ${outlet ?? 'not stated'}${trusted}; ${tongue}`,
    ...messages.map(({ severity, code, text }) => `    ${severity}: ${text} (${code})`),
  ]
}
/** Asks without writing: the folder itself, or the nearest folder above it in which it would be made. */
function writable(folder: string, { cwd }: Io): { readonly isWritable: boolean; readonly text: string } {
  const absolute = resolve(cwd, folder)
  let nearest = absolute
  while (!existsSync(nearest) && dirname(nearest) !== nearest) nearest = dirname(nearest)
  try {
    if (!statSync(nearest).isDirectory()) {
      return {
        isWritable: false,
        text: `${folder}/: cannot be made, ${nearest} is a file. Choose another folder with --out.`,
      }
    }
    accessSync(nearest, constants.W_OK | constants.X_OK)
    return {
      isWritable: true,
      text: nearest === absolute ? `${folder}/: can be written` : `${folder}/: will be made`,
    }
  } catch {
    return {
      isWritable: false,
      text: `${folder}/: cannot be written, permission is denied. Choose another folder with --out.`,
    }
  }
}
