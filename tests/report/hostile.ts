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

/** The result with every path, name, language, unit and level replaced; paths stay apart and the same everywhere. */
export function withNames(value: Result, text: string): Result {
  const paths = new Map(value.sources.map(({ source }, index) => [source, `${text}${index}`]))
  const renamed = (inner: unknown, key = ''): unknown => {
    if (Array.isArray(inner)) return inner.map((item) => renamed(item, key))
    if (typeof inner === 'object' && inner !== null)
      return Object.fromEntries(Object.entries(inner).map(([name, part]) => [name, renamed(part, name)]))
    if (typeof inner !== 'string') return inner
    return paths.get(inner) ?? (NAMES.has(key) ? text : inner)
  }
  return renamed(value) as Result
}

const NAMES = new Set([
  'name',
  'path',
  'language',
  'unit',
  'level',
  'rule',
  'publishedFrom',
  'url',
  'because',
])

/** Texts that try to become something else than text, somewhere. */
export const HOSTILE: readonly string[] = [
  '<script>alert(1)</script>',
  '<svg onload=alert(1)><animate onbegin=alert(1) attributeName=x dur=1s>',
  '</style><style>*{background:url(http://evil.example/)}</style>',
  '<meta http-equiv="refresh" content="0;url=http://evil.example/"><base href="http://evil.example/">',
  'javascript:alert(1)',
  '{{constructor.constructor("alert(1)")()}}',
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
