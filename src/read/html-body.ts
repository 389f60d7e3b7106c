import type { Element, Root } from 'hast'
import { attribute, childrenOf, isElement, isLeftOut, isTeaserBox, weigh } from './html-tree.js'

interface Candidate {
  readonly node: Element
  /** Words of unlinked paragraphs at or below the node. */
  readonly words: number
  readonly rank: number
}

const shareOfBody = 0.5
const shareOfDensest = 0.7

/**
 * The element that holds the article: marked up as such, else the lowest that holds most of the page's paragraphs.
 * Null where the page has no paragraphs; the whole page is read then.
 */
export function findBody(root: Root): Element | null {
  const candidates: Candidate[] = []
  const all = measure(root, candidates)
  if (all === 0) return null
  const marked = candidates
    .filter(({ rank, words }) => rank > 0 && words >= all * (rank === 3 ? 0.2 : shareOfBody))
    .sort((a, b) => b.rank - a.rank || b.words - a.words)
  if (marked[0]) return marked[0].node
  // Candidates come children first, so the first with enough words is the lowest of its line.
  return candidates.find(({ words }) => words >= all * shareOfDensest)?.node ?? null
}

function measure(node: Root | Element, candidates: Candidate[]): number {
  let words = 0
  for (const child of childrenOf(node)) {
    if (!isElement(child) || isLeftOut(child) || isTeaserBox(child)) continue
    if (child.tagName === 'p') {
      const { words: all, linked } = weigh(child)
      words += Math.max(0, all - linked)
    } else {
      words += measure(child, candidates)
    }
  }
  if (node.type === 'element' && words > 0) candidates.push({ node, words, rank: rankOf(node) })
  return words
}

function rankOf(node: Element): number {
  if (/\barticleBody\b/i.test(attribute(node, 'itemProp'))) return 3
  if (node.tagName === 'article' || attribute(node, 'role') === 'article') return 2
  return node.tagName === 'main' || attribute(node, 'role') === 'main' ? 1 : 0
}
