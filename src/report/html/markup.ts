import { plain } from '../plain.js'

/** HTML that is safe to place as it is; only `html` makes it. */
export interface Markup {
  readonly markup: string
}

export type Part = string | number | Markup | null | undefined | false | readonly Part[]

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Template tag: every interpolated text is escaped, for elements and quoted attributes alike. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { markup: strings.map((text, index) => text + written(parts[index])).join('') }
}

function written(part: Part): string {
  if (part === null || part === undefined || part === false) return ''
  if (typeof part === 'string') return plain(part).replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? '')
  if (typeof part === 'number') return String(part)
  return 'markup' in part ? part.markup : part.map(written).join('')
}

/** An id that HTML, CSS and a URL fragment take as it is; different texts give different ids. */
export const anchor = (kind: string, id: string): string =>
  `${kind}-${id.replace(/[^A-Za-z0-9-]/gu, (sign) => `_${sign.codePointAt(0)?.toString(16)}_`)}`
