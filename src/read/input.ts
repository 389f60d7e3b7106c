import type { SourceType, TextType } from '../model/index.js'

const endings: readonly (readonly [RegExp, TextType])[] = [
  [/\.(?:md|markdown)$/i, 'markdown'],
  [/\.x?html?$/i, 'html'],
]

/** For text handed over as such: every other ending is plain text. */
export function typeOfPath(path: string): TextType {
  return endings.find(([ending]) => ending.test(path))?.[1] ?? 'text'
}

const fileEndings: readonly (readonly [RegExp, SourceType])[] = [
  ...endings,
  [/\.(?:txt|text|sgml?)$/i, 'text'],
  [/\.docx$/i, 'docx'],
  [/\.pdf$/i, 'pdf'],
  [/\.(?:rss|atom|rdf|xml)$/i, 'feed'],
  [/\.(?:ninjs|json)$/i, 'ninjs'],
]

/** What a file's name promises, or null where it promises nothing. */
export const typeOfFile = (path: string): SourceType | null =>
  fileEndings.find(([ending]) => ending.test(path))?.[1] ?? null

/** A well-formed file that is of another kind than articles are: settings, a site map. */
export class NoArticle extends Error {
  override readonly name = 'NoArticle'
}

/** Throws where the text is no text: its offsets would mean nothing to anybody. */
export function refuseBinary(text: string, path: string): void {
  const nul = text.indexOf('\0')
  let controls = 0
  for (const { 0: run } of text.matchAll(controlRun)) controls += run.length
  if (nul < 0 && controls * 10 <= text.length) return
  const what = nul >= 0 ? `a NUL character at offset ${nul}` : `${controls} control characters`
  throw new Error(
    `Cannot read ${path}: it looks binary (${what}). Give the article as Markdown, plain text or HTML in UTF-8.`,
  )
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const controlRun = /[\u0000-\u0008\u000E-\u001F\u007F]+/g
