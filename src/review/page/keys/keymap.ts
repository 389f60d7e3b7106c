import { type ActionId, keyTable } from './table.js'

/** Which key a person gave to what; what is not named has the key of the table. */
export type Remapped = Readonly<Partial<Record<ActionId, string>>>

export const keyOf = (id: ActionId, remapped: Remapped): string =>
  remapped[id] ?? keyTable.find((entry) => entry.id === id)?.key ?? ''

export const actionOf = (key: string, remapped: Remapped): ActionId | undefined =>
  keyTable.find(({ id }) => keyOf(id, remapped) === key)?.id

/** The map with one key changed, or the sentence that says why it stays. */
export function remap(
  remapped: Remapped,
  id: ActionId,
  key: string,
): { readonly map: Remapped } | { readonly refused: string } {
  if (!isMappable(key)) return { refused: `“${key}” is no letter, figure or sign: the browser needs it.` }
  const owner = actionOf(key, remapped)
  const taken = keyTable.find((entry) => entry.id === owner)
  if (taken && taken.id !== id)
    return { refused: `“${key}” is taken: ${taken.does}. Give that another key first.` }
  const { [id]: _, ...others } = remapped
  const isUsual = keyTable.some((entry) => entry.id === id && entry.key === key)
  return { map: isUsual ? others : { ...others, [id]: key } }
}

const isMappable = (key: string): boolean => Array.from(key).length === 1 && /\S/u.test(key)

/** What was stored, without what cannot be used: unknown actions, odd keys, two actions on one key. */
export function readRemapped(text: string | null): Remapped {
  const stored = parsed(text)
  let map: Remapped = {}
  for (const { id } of keyTable) {
    const key = stored[id]
    if (typeof key === 'string' && isMappable(key)) map = { ...map, [id]: key }
  }
  const keys = keyTable.map(({ id }) => keyOf(id, map))
  return new Set(keys).size === keys.length ? map : {}
}

function parsed(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}')
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

interface Press {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  /** A sign that a layout reaches with AltGr alone. */
  readonly isAltGraph: boolean
}

/** The key of a press that is the page's to take; null where the browser or a screen reader means it. */
export const pressed = ({ key, ctrlKey, metaKey, altKey, isAltGraph }: Press): string | null =>
  metaKey || ((ctrlKey || altKey) && !isAltGraph) || !isMappable(key) ? null : key
