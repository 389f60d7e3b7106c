import type { Html, Nodes, Parent, Root, RootContent } from 'mdast'

const hasTagOrNoWords = (text: string): boolean => /<[a-z/!?]/i.test(text) || !/[\p{L}\p{N}]/u.test(text)

/**
 * A line that begins with a comment is one block of HTML for Markdown, its words included: here the comment is one, and the
 * words are read as those of any line. A paragraph that such a line begins goes on in the next line.
 */
export function withWordsAfterComments(tree: Root, body: string, parse: (text: string) => Root): Root {
  if (body.includes('<!--')) readWithin(tree, body, parse, true)
  return tree
}

function readWithin(parent: Parent, body: string, parse: (text: string) => Root, isTop: boolean): void {
  for (let at = 0; at < parent.children.length; at++) {
    const node = parent.children[at] as RootContent
    if (node.type === 'html') {
      const next = isTop ? paragraphBelow(node, parent.children[at + 1]) : null
      const parts = partsOf(node, next, body, parse)
      if (parts) parent.children.splice(at, next ? 2 : 1, ...parts)
    } else if ('children' in node && node.type !== 'paragraph' && node.type !== 'heading') {
      readWithin(node, body, parse, false)
    }
  }
}

/** The paragraph in the very next line. */
const paragraphBelow = (node: Html, next: RootContent | undefined): RootContent | null =>
  next?.type === 'paragraph' && next.position?.start.line === (node.position?.end.line ?? 0) + 1 ? next : null

function partsOf(
  node: Html,
  next: RootContent | null,
  body: string,
  parse: (text: string) => Root,
): RootContent[] | null {
  const { start, end } = offsetsOf(node)
  const text = body.slice(start, end)
  const comments = text.slice(0, endOfComments(text))
  if (comments === '' || hasTagOrNoWords(text.slice(comments.length))) return null
  const from = start + comments.length
  const words = parse(body.slice(from, next ? offsetsOf(next).end : end)).children
  for (const each of words) move(each, from)
  const lone = node.position && {
    ...node.position,
    end: { ...node.position.end, offset: start + comments.trimEnd().length },
  }
  return [{ ...node, value: comments.trimEnd(), ...(lone && { position: lone }) }, ...words]
}

/** Behind the comments that the text begins with, and the spaces after them. */
function endOfComments(text: string): number {
  let at = 0
  while (text.startsWith('<!--', at)) {
    const close = text.indexOf('-->', at + 4)
    if (close < 0) return at
    at = close + 3
    while (text[at] === ' ' || text[at] === '\t') at++
  }
  return at
}

const offsetsOf = ({ position }: Nodes): { readonly start: number; readonly end: number } => ({
  start: position?.start.offset ?? 0,
  end: position?.end.offset ?? 0,
})

function move(node: Nodes, by: number): void {
  if (node.position) {
    const { start, end } = node.position
    node.position = {
      start: { ...start, offset: (start.offset ?? 0) + by },
      end: { ...end, offset: (end.offset ?? 0) + by },
    }
  }
  if ('children' in node) for (const child of node.children) move(child, by)
}
