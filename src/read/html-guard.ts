const tag = /<(?<close>\/?)(?<name>[a-z][a-z0-9]*)(?<rest>[^<>]*)>?/gi
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))
/** Elements whose end tag may be left out: an open one closes by the next. */
const selfClosing = new Set('p li dt dd tr td th option optgroup thead tbody tfoot colgroup'.split(' '))
const deepest = 400
const mostAttributes = 300
const words = /<(?:script|style|noscript|template)\b[\s\S]*?(?:<\/(?:script|style|noscript|template)\s*>|$)/gi

/** Says why a page would take the parser a deep stack or quadratic time, or null. */
export function hostileHtml(raw: string): string | null {
  let depth = 0
  for (const { groups } of raw.matchAll(tag)) {
    const { close, name = '', rest = '' } = groups ?? {}
    const lower = name.toLowerCase()
    if (rest.length > 2000 && rest.split('=').length + rest.split(' ').length > mostAttributes * 20)
      return 'attributes'
    if (empty.has(lower) || selfClosing.has(lower)) continue
    if (close) depth = Math.max(0, depth - 1)
    else if (!rest.endsWith('/') && ++depth > deepest) return 'nested elements'
  }
  return null
}

/** The page with its tags blanked, offset for offset; tags that part blocks become blank lines. */
export function blankTags(raw: string): string {
  return raw
    .replace(words, (script) => ' '.repeat(script.length))
    .replace(/<!--[^>]*>|<[/!?]?[a-z][^<>]*>/gi, (found) =>
      found.length >= 3 &&
      /^<\/?(?:p|div|h\d|li|tr|td|br|article|section|blockquote|table|ul|ol)\b/i.test(found)
        ? `\n\n${' '.repeat(found.length - 2)}`
        : ' '.repeat(found.length),
    )
}
