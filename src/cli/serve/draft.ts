import type { Draft, DraftType } from '../../serve/draft.js'
import { Refused } from '../../serve/refused.js'
import { decodeAs } from '../charset.js'
import type { FoundFile } from '../find.js'
import { kindOf } from '../kind.js'

const endings: Readonly<Record<DraftType, string>> = {
  markdown: '.md',
  text: '.txt',
  html: '.html',
  ninjs: '.json',
}

/** A draft as the file that it would be: named so that it is read as what it was sent as. */
export function fileOf({ path, type, charset, bytes }: Draft): FoundFile {
  const content = charset === null || /^utf-?8$/.test(charset) ? bytes : inUtf8(bytes, charset)
  const given = (path ?? 'draft').replaceAll('\\', '/')
  const isRead = (name: string): boolean => kindOf(content, name) === type
  const name = path !== null && isRead(given) ? given : `${given}${endings[type]}`
  if (isRead(name)) return { path: name, real: '', named: true, content }
  throw new Refused(
    415,
    'request',
    `The draft was sent as ${type} and is something else, by its first bytes.`,
  )
}

function inUtf8(bytes: Uint8Array, charset: string): Uint8Array {
  const text = decodeAs(charset, bytes)
  if (text !== null) return new TextEncoder().encode(text)
  throw new Refused(400, 'request', `The text is not in the charset ${charset} that it was sent as.`)
}
