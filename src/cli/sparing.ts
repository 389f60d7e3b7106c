import { setFlagsFromString } from 'node:v8'

/** Fewer articles leave no room worth saving. */
const many = 1000

/**
 * Of what is made while many articles are compared most is let go at once: Node 20 would wait until memory has grown
 * fourfold before it looks for it.
 */
export function sparingWith(articles: number): void {
  if (articles >= many && process.versions.v8.startsWith('11.3.'))
    setFlagsFromString('--heap-growing-percent=100')
}
