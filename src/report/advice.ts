import { plain } from './plain.js'

/** Advice on one article, from several questions, differs only in the figure that it would place. */
const form = /^(.{1,300}?) to (?:tell whether|place) "([^"]{1,200})" (?:in time|is an? [^"]{1,80})\.$/u

/** Advice of all questions, each article named once with the figures that wait for it; other advice once, as it is. */
export function advicePerArticle(advice: readonly string[]): readonly string[] {
  const figures = new Map<string, Set<string>>()
  for (const text of advice.map(plain)) {
    const [, deed, figure] = form.exec(text) ?? []
    const key = deed ?? text
    const waiting = figures.get(key) ?? new Set()
    if (figure !== undefined) waiting.add(`"${figure}"`)
    figures.set(key, waiting)
  }
  return [...figures].map(([deed, waiting]) =>
    waiting.size === 0 ? deed : `${deed} to place ${listed([...waiting])} in time.`,
  )
}

const FIGURES_NAMED = 4

function listed(words: readonly string[]): string {
  const left = words.length - FIGURES_NAMED
  const shown = left > 0 ? [...words.slice(0, FIGURES_NAMED), `${left} more`] : words
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}` : (shown[0] ?? '')
}
