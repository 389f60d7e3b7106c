import type { SourceType } from '../model/index.js'

const endings: readonly (readonly [RegExp, SourceType])[] = [
  [/\.(?:md|markdown)$/i, 'markdown'],
  [/\.html?$/i, 'html'],
]

export function typeOfPath(path: string): SourceType {
  return endings.find(([ending]) => ending.test(path))?.[1] ?? 'text'
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
