import type { SourceType } from '../model/index.js'
import { typeOfFile } from '../read/input.js'

/** What a file is: its first bytes go before its name where they are plain, and decide where the name says nothing. */
export function kindOf(bytes: Uint8Array, path: string): SourceType {
  const head = Buffer.from(bytes.subarray(0, 1024))
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
  if (head.startsWith('%PDF-')) return 'pdf'
  if (head.startsWith('PK\u0003\u0004')) return 'docx'
  const named = typeOfFile(path)
  if (named === 'feed' && /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<(?:!doctype\s+)?html\b/i.test(head))
    return 'html'
  return named ?? looksLike(head)
}

/** Standard input and files with an ending of their own. */
function looksLike(head: string): SourceType {
  if (/^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body|article)\b/i.test(head)) return 'html'
  if (/^\s*(?:<\?xml\b|<(?:rss|feed|rdf:RDF)\b)/i.test(head)) return 'feed'
  if (/^\s*(?:\{\s*"|\[\s*\{\s*")/.test(head)) return 'ninjs'
  return /^(?:---[ \t]*\r?\n|#{1,6} \S)/.test(head) ? 'markdown' : 'text'
}
