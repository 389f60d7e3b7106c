import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { Failure } from './failure.js'
import type { FoundFile } from './find.js'
import type { Io } from './io.js'

/** Throws a Failure, with what to do about it, where a file that is to be written is one of the articles. */
export function assertNoArticle(
  outputs: readonly string[],
  files: readonly FoundFile[],
  remedy: string,
  { cwd }: Pick<Io, 'cwd'>,
): void {
  const articles = new Set(files.map(({ real }) => real))
  for (const path of outputs) {
    if (!articles.has(realOf(resolve(cwd, path)))) continue
    throw new Failure(`${path}: is one of the articles, and would be overwritten. ${remedy}`)
  }
}

function realOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
