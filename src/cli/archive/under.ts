import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { isPattern } from '../config/pattern.js'
import { tidy } from '../find.js'
import type { Io } from '../io.js'

export type Under = (path: string) => boolean

/** Whether a path that the archive knows is one that these stand for: in a folder, by a pattern, or by name. */
export async function underPaths(paths: readonly string[], { cwd }: Pick<Io, 'cwd'>): Promise<Under> {
  const { default: picomatch } = await import('picomatch')
  const tests = paths.map((given): Under => {
    const path = tidy(given)
    if (isPattern(path) && !existsSync(resolve(cwd, given))) return picomatch(path.replace(/^\.\//, ''))
    const folder = path === '/' ? path : `${path}/`
    return (known) => known === path || known.startsWith(folder)
  })
  return (known) => tests.some((fits) => fits(known))
}
