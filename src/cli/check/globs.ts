import { existsSync } from 'node:fs'
import { resolve, sep } from 'node:path'
import { byCodeUnit } from '../../model/index.js'
import { Failure } from '../failure.js'
import { articleEndings } from '../find.js'

const isPattern = (path: string): boolean => /[*?{}[\]!()]/.test(path)

/**
 * Patterns as files; other paths as they are. What is there under that very name is no pattern. A pattern that fits
 * nothing is a Failure: a run that silently checks less than it was asked to is worse than none.
 */
export async function expandGlobs(paths: readonly string[], cwd: string): Promise<readonly string[]> {
  if (!paths.some((path) => isPattern(path) && !existsSync(resolve(cwd, path)))) return paths
  const { glob } = await import('tinyglobby')
  const expanded = await Promise.all(
    paths.map(async (path) => {
      if (!isPattern(path) || existsSync(resolve(cwd, path))) return [path]
      const pattern = sep === '\\' ? path.replaceAll('\\', '/') : path
      const files = await glob(pattern, {
        cwd,
        dot: false,
        ignore: ['**/node_modules/**'],
        expandDirectories: false,
      })
      const articles = files.filter(isArticle)
      if (articles.length === 0) throw nothingFits(path, files.length)
      return articles.sort(byCodeUnit)
    }),
  )
  return expanded.flat()
}

const isArticle = (path: string): boolean =>
  articleEndings.some((ending) => path.toLowerCase().endsWith(ending))

const nothingFits = (path: string, others: number): Failure =>
  new Failure(
    others === 0
      ? `${path}: no file fits this pattern. Check it, or name the files.`
      : `${path}: no article (${articleEndings.join(', ')}) is among the ${others} files that fit this pattern. Name them one by one.`,
  )
