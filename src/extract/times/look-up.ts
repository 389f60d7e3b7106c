/** The entry of a table for a word of the text: "constructor" and its like are no entries. */
export const lookUp = <T>(table: Readonly<Record<string, T>>, word: string): T | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined

/** How many periods "last", "this" and "next" are away. */
export const lastThisNext: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 }
