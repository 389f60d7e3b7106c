import type { Element, Nodes, Root, RootContent } from 'hast'

/** A parsed page with the questions that reading asks of its nodes. Depth is bounded before parsing, so recursion is safe. */

export const isElement = (node: Nodes): node is Element => node.type === 'element'

export const childrenOf = (node: Nodes): readonly RootContent[] => ('children' in node ? node.children : [])

export function attribute(node: Element, name: string): string {
  const value = node.properties[name]
  if (Array.isArray(value)) return value.join(' ')
  return value === undefined || value === null ? '' : String(value)
}

const leftOut = new Set(
  'nav aside footer form script style noscript template svg math iframe object embed button select option input textarea canvas audio video dialog menu map'.split(
    ' ',
  ),
)
const leftOutRoles = /^(?:navigation|complementary|contentinfo|search|banner|dialog|menu|menubar|toolbar)$/i
const leftOutNames =
  /(?:^|[\s_-])(?:comments?|disqus|share|sharing|social|newsletter|subscribe|subscription|promo|advert(?:isement)?|ads?|ad-slot|sponsored|cookie|consent|breadcrumbs?|sidebar|menu|navbar|nav|widget|popup|modal|toolbar|tags|tag-list|tag-cloud|print-only|screen-reader|sr-only|visually-hidden|skip-link|footer|masthead)(?:$|[\s_-])/i
/** A name may say that the box goes with such a thing, or how it stands: "content-with-sidebar", "share-enabled". */
const aside =
  /(?:^|[_-])(?:has|with|without|no|and|is|show|hide|before|after)[_-]|[_-](?:enabled|disabled|open|closed|on|off|visible|hidden|active|ready|loaded)$/i
const ampFurniture =
  /^amp-(?:ad|sticky-ad|sidebar|embed|consent|social-share|user-notification|iframe|analytics|video|audio|story-player)$/
const teaserNames =
  /(?:^|[\s_-])(?:related|recommend(?:ed|ations?)?|read-?(?:more|also|next)|also-?read|see-?also|more-?(?:stories|news|on|from)|most-?(?:read|popular)|trending|latest|up-?next|teasers?)(?:$|[\s_-])/i

export function isHidden(node: Element): boolean {
  if (node.properties.hidden !== undefined && node.properties.hidden !== false) return true
  if (attribute(node, 'ariaHidden') === 'true') return true
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(node, 'style'))
}

/** Page furniture around an article, and what nobody sees. */
export function isLeftOut(node: Element, byName = true): boolean {
  if (leftOut.has(node.tagName) || isHidden(node) || leftOutRoles.test(attribute(node, 'role'))) return true
  if (ampFurniture.test(node.tagName)) return true
  if (
    node.tagName === 'body' ||
    node.tagName === 'html' ||
    node.tagName === 'article' ||
    node.tagName === 'main'
  )
    return false
  return byName && namesOf(node).some((name) => leftOutNames.test(name) && !aside.test(name))
}

export const isTeaserBox = (node: Element): boolean =>
  node.tagName !== 'body' && namesOf(node).some((name) => teaserNames.test(name) && !aside.test(name))

const namesOf = (node: Element): readonly string[] =>
  `${attribute(node, 'className')} ${attribute(node, 'id')}`.slice(0, 300).split(' ')

/** Length of the words below a node, and how many of them stand in links. */
export function weigh(node: Nodes, inLink = false): { words: number; linked: number } {
  if (node.type === 'text') {
    const words = node.value.replace(/\s+/g, ' ').trim().length
    return { words, linked: inLink ? words : 0 }
  }
  let words = 0
  let linked = 0
  for (const child of childrenOf(node)) {
    if (isElement(child) && isLeftOut(child)) continue
    const inner = weigh(child, inLink || (isElement(child) && child.tagName === 'a'))
    words += inner.words
    linked += inner.linked
  }
  return { words, linked }
}

export function* elementsOf(node: Root | Element): Generator<Element> {
  for (const child of childrenOf(node)) {
    if (!isElement(child)) continue
    yield child
    yield* elementsOf(child)
  }
}

/** The words below a node, white space collapsed. */
export function wordsOf(node: Nodes): string {
  const parts: string[] = []
  const collect = (inner: Nodes): void => {
    if (inner.type === 'text') parts.push(inner.value)
    else for (const child of childrenOf(inner)) collect(child)
  }
  collect(node)
  return parts.join('').replace(/\s+/g, ' ').trim()
}
