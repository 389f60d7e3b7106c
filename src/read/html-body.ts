import type { Element, Root } from 'hast'
import { attribute, childrenOf, elementsOf, isElement, isLeftOut, isTeaserBox, weigh } from './html-tree.js'

interface Candidate {
  readonly node: Element
  /** Words of unlinked paragraphs at or below the node. */
  readonly words: number
  readonly rank: number
}

const shortestText = 60
const shareOfBody = 0.5
const shareOfDensest = 0.7
const shareOutside = 0.4

/**
 * The element that holds the article: marked up as such, else the lowest that holds most of the page's paragraphs.
 * Null where the page has no running text; the whole page is read then.
 */
export function findBody(root: Root): Element | null {
  const paragraphs = bodyOf(root, (node) => node.tagName === 'p')
  if (paragraphs !== undefined) return paragraphs
  const box = bodyOf(root, isTextBox) ?? null
  return box && withHeadline(root, box)
}

/** Boxes without paragraphs have no headings either: what stands beside the text in its own box may be the headline. */
function withHeadline(root: Root, box: Element): Element {
  const parent = [...elementsOf(root)].find((node) => childrenOf(node).includes(box))
  const isSmall = parent && weigh(parent).words < weigh(box).words * 1.3
  return parent && parent.tagName !== 'body' && isSmall ? parent : box
}

/** A box that holds running text itself, as pages without paragraphs have them. */
function isTextBox(node: Element): boolean {
  if (node.tagName !== 'div' && node.tagName !== 'td' && node.tagName !== 'section') return false
  return childrenOf(node).some((child) => child.type === 'text' && child.value.trim().length >= shortestText)
}

/** Undefined where the page has none of what is looked for. */
function bodyOf(root: Root, isText: Is): Element | null | undefined {
  const candidates: Candidate[] = []
  const all = measure(root, candidates, isText)
  if (all === 0) return undefined
  const marked = candidates
    .filter(({ rank, words }) => rank > 0 && words >= all * (rank === 3 ? 0.2 : shareOfBody))
    .sort((a, b) => b.rank - a.rank || b.words - a.words)
  if (marked[0]) return marked[0].node
  // Articles that are none of them the page's own are teasers, and would weigh on the wrong side.
  const outside: Candidate[] = []
  const own = measure(root, outside, isText, (node) => node.tagName === 'article')
  if (own >= all * shareOutside) return densest(outside, own)
  return densest(candidates, all)
}

/** Candidates come children first, so the first with enough words is the lowest of its line. */
const densest = (candidates: readonly Candidate[], all: number): Element | null =>
  candidates.find(({ words }) => words >= all * shareOfDensest)?.node ?? null

type Is = (node: Element) => boolean

function measure(
  node: Root | Element,
  candidates: Candidate[],
  isText: Is,
  isSkipped: Is = () => false,
): number {
  let words = 0
  for (const child of childrenOf(node)) {
    if (!isElement(child) || isLeftOut(child) || isTeaserBox(child) || isSkipped(child)) continue
    if (isText(child)) {
      const { words: all, linked } = weigh(child)
      words += Math.max(0, all - linked)
    } else {
      words += measure(child, candidates, isText, isSkipped)
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
