import type { Item } from '../../protocol/index.js'
import type { Outlets } from './facets.js'

/** Text as it is searched: case, accents and the grouping of figures ("1,400") make no difference. */
export const searchable = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/(?<=\d)[,.'’\s](?=\d{3})/gu, '')
    .toLowerCase()

/** What is searched of an item: question, sentence, outlets, figures, reasons. */
export const searchText = (item: Item, outlets: Outlets): string =>
  searchable(
    [
      item.text,
      item.says,
      item.event ?? '',
      ...item.sides.flatMap(({ article, figure }) => [figure, article, outlets.get(article) ?? '']),
      ...item.opinions.map(({ reason }) => reason),
      item.decision?.reason ?? '',
    ].join('\n'),
  )

/** Every word must be there, in any order. */
export function isFound(text: string, query: string): boolean {
  const words = searchable(query).split(/\s+/u)
  return words.every((word) => text.includes(word))
}
