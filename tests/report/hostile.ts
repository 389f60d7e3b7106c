import type { Result } from '../../src/model/index.js'

/** Fields that hold an article's words, or words made from them. */
const FREE_TEXT = new Set([
  'outlet',
  'title',
  'exact',
  'prefix',
  'suffix',
  'speaker',
  'says',
  'text',
  'reason',
  'cue',
])

/** The result with every free text replaced. */
export function withTexts(value: Result, replacement: (text: string) => string): Result {
  return replaced(value, replacement) as Result
}

function replaced(value: unknown, replacement: (text: string) => string): unknown {
  if (Array.isArray(value)) return value.map((inner) => replaced(inner, replacement))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      typeof inner === 'string' && FREE_TEXT.has(key) ? replacement(inner) : replaced(inner, replacement),
    ]),
  )
}

/** Texts that try to become something else than text, somewhere. */
export const HOSTILE: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title></style></svg></table><h1>x',
  '<!-- --><![CDATA[x]]>',
  '](javascript:alert(1)) [x](http://evil.example)',
  '![x](http://evil.example/p.png)',
  '[x]: http://evil.example',
  '<http://evil.example>',
  'a | b || c',
  '# heading',
  '- item',
  '+ item',
  '1. item',
  '> quoted',
  '    code',
  '---',
  '===',
  '```js',
  '**bold** _it_ `code` ~~no~~ $x$',
  '&lt;b&gt; &amp; &copy;',
  'ends with a backslash \\',
  '\u001B]8;;http://evil.example\u0007link\u001B]8;;\u0007',
  '\u001B[2J\u001B[31mred',
  '\u009B31mred',
  '\u202Edesrever\u202C',
  'lone \uD800 half',
  'two\r\nlines\n\n# and a heading\u2028end',
  '=cmd()|calc!A0',
  '@mention #12 www.evil.example https://evil.example',
]
