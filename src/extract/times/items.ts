import type { Token } from '../../model/index.js'

/**
 * A token as the date grammar reads it: the possessive ending is not part of it. "last year's" ends at "year", which
 * then is `possessive`.
 */
export type Item = Omit<Token, 'text'>

export function toItems(tokens: readonly Token[]): readonly Item[] {
  let items: Token[] | undefined
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    if (!token.possessive) continue
    items ??= [...tokens]
    items[at] = withoutEnding(token)
  }
  return items ?? tokens
}

const withoutEnding = ({
  start,
  end,
  kind,
  text,
  lower,
  spaced,
  marks,
  capital,
  possessive,
}: Token): Token => ({
  start,
  end: end - 2,
  kind,
  text,
  lower: lower.slice(0, -2),
  spaced,
  marks,
  capital,
  possessive,
})
