import { resolve } from 'node:path'
import { glob } from 'tinyglobby'
import { byCodeUnit } from '../model/index.js'
import { Failure } from './failure.js'
import { articleEndings, hasArticleEnding, isOwnReport } from './find.js'

/**
 * The articles that a pattern fits, from the working folder. Hidden files, packages and this program's own reports are
 * left out, as they are of folders. Throws a Failure where there is none.
 */
export async function expand(pattern: string, cwd: string): Promise<string[]> {
  if (pattern.startsWith('!') && !pattern.startsWith('!('))
    throw new Failure(
      `${pattern}: a pattern says what to read. Write what to leave out in .claimdiffignore, or under ignore in the settings.`,
    )
  const found = await glob(pattern, {
    cwd,
    onlyFiles: true,
    expandDirectories: false,
    ignore: pattern.includes('node_modules') ? [] : ['**/node_modules/**'],
  })
  const articles = found.filter((path) => hasArticleEnding(path) && !isOwnReport(resolve(cwd, path)))
  if (articles.length === 0) throw nothingFits(pattern, found.length)
  return articles.sort(byCodeUnit)
}

const nothingFits = (pattern: string, others: number): Failure =>
  new Failure(
    others === 0
      ? `${pattern}: no file fits this pattern. Check it, or name the files.`
      : `${pattern}: no article (${articleEndings.join(', ')}) is among the ${others} files that fit this pattern. Name them one by one.`,
  )
