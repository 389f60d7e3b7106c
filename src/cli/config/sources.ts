import { realpathSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import type { SourceSetting } from '../../model/index.js'

/** What the settings say of an article that does not say it itself. */
export type ArticleSetting = Omit<SourceSetting, 'files'>

/** Path as given and the one real path of a file; undefined where nothing is said of it. */
export type SettingOf = (file: { readonly path: string; readonly real: string }) => ArticleSetting | undefined

export const noArticleSettings: SettingOf = () => undefined

/** Of all entries that fit a file, what each says; the later ones win, key by key. */
export async function settingsOfArticles(
  entries: readonly SourceSetting[],
  folder: string,
  cwd: string,
): Promise<SettingOf> {
  const { default: picomatch } = await import('picomatch')
  const fitting = entries.map(({ files, ...says }) => {
    const pattern = files.replace(/^\.\//, '').replace(/\/+$/, '')
    const isMatch = picomatch(pattern, { nonegate: true })
    return {
      fits: (path: string) => isMatch(path) || path === pattern || path.startsWith(`${pattern}/`),
      says,
    }
  })
  const realFolder = realOf(folder)
  return ({ path, real }) => {
    const below = within(folder, resolve(cwd, path)) ?? within(realFolder, real)
    if (below === null) return undefined
    const said = fitting.filter(({ fits }) => fits(below)).map(({ says }) => says)
    return said.length > 0 ? Object.assign({}, ...said) : undefined
  }
}

/** A path from the folder on, with forward slashes; null for what is not in it. */
export function within(folder: string, path: string): string | null {
  const below = relative(folder, path).split(sep).join('/')
  return below === '' || below === '..' || below.startsWith('../') || /^[A-Za-z]:/.test(below) ? null : below
}

function realOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
