import type { Download } from '../add/download.js'
import type { SourceType } from '../model/index.js'
import { declaredCharset, decodeAs } from './charset.js'
import { kindOf } from './kind.js'

const types: readonly (readonly [mediaType: RegExp, type: SourceType])[] = [
  [/^(?:text\/html|application\/xhtml\+xml)$/, 'html'],
  [/^text\/(?:x-)?markdown$/, 'markdown'],
  [/^application\/(?:x-)?pdf$/, 'pdf'],
  [/^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document$/, 'docx'],
  [/^(?:application|text)\/(?:[\w.-]+\+)?json$/, 'ninjs'],
  [/^(?:application|text)\/(?:[\w.-]+\+)?xml$/, 'feed'],
]
const untold =
  /^(?:|text\/plain|(?:application|binary)\/(?:octet-stream|zip|x-zip-compressed|force-download|x-download|unknown))$/

/**
 * What a server's answer is: by its media type, and by bytes and address where that says little. Throws where it is
 * nothing to read.
 */
export function kindOfAnswer({ mediaType, bytes, url }: Download): SourceType {
  const type = types.find(([pattern]) => pattern.test(mediaType))?.[1]
  if (type === undefined && !untold.test(mediaType))
    throw new Error(`it is ${mediaType.slice(0, 60)}, not an article. Give the address of the article's page`)
  const kind = kindOf(bytes, new URL(url).pathname)
  // A page sent as XML, a PDF file sent as a page: the bytes know better.
  if (kind === 'pdf' || kind === 'docx') return kind
  if (type === 'feed' && kind === 'html') return kind
  return type ?? kind
}

/** Text in whatever encoding it came, as UTF-8; its mark goes before the server's word, and that before the page's. */
export function asUtf8({ bytes, charset }: Download): Uint8Array {
  const [first, second] = bytes
  const marked =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null
  const labels = [
    marked,
    bytes[0] === 0xef && bytes[1] === 0xbb ? 'utf-8' : null,
    charset,
    declaredCharset(bytes),
  ]
  for (const label of [...labels, 'utf-8', 'windows-1252']) {
    const text = label === null ? null : decodeAs(label, bytes)
    if (text !== null) return Buffer.from(text.replace(/^\uFEFF/, ''), 'utf8')
  }
  return bytes
}
