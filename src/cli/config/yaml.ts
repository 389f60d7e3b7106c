import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import type { Place } from '../../model/index.js'
import type { Parsed, Way, Wrong } from './parsed.js'

/** YAML 1.2 of its core types. */
export function parseYaml(text: string): Parsed {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, schema: 'core' })
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
  const wrongs = document.errors.map(
    ({ message, pos }): Wrong => ({
      way: [],
      at: 'value',
      says: message.replace(/\.$/, ''),
      place: placeAt(pos[0]),
    }),
  )
  return {
    ...readValue(() => document.toJS({ maxAliasCount: 100 }) ?? {}, wrongs),
    placeOf: (way, at) => {
      const offset = offsetOf(document.contents, way, at, (node) =>
        isAlias(node) ? node.resolve(document) : node,
      )
      return offset === null ? null : placeAt(offset)
    },
  }
}

function readValue(make: () => unknown, wrongs: readonly Wrong[]): Pick<Parsed, 'value' | 'wrongs'> {
  if (wrongs.length > 0) return { value: undefined, wrongs }
  try {
    return { value: make(), wrongs }
  } catch (error) {
    return { value: undefined, wrongs: [{ way: [], at: 'value', says: (error as Error).message }] }
  }
}

type Resolve = (node: unknown) => unknown

function offsetOf(root: unknown, way: Way, at: Wrong['at'], resolve: Resolve): number | null {
  let node = root
  let key: unknown = null
  for (const step of way) {
    const holder = resolve(node)
    if (isMap(holder)) {
      const pair = holder.items.find((item) => isScalar(item.key) && String(item.key.value) === step)
      key = pair?.key
      node = pair?.value ?? key
    } else if (isSeq(holder)) {
      key = null
      node = holder.items[Number(step)]
    } else return null
  }
  return startOf(at === 'key' ? (key ?? node) : node)
}

const startOf = (node: unknown): number | null => (node as Node | null)?.range?.[0] ?? null
