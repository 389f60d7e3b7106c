/** A file's characters, or why there are none: what is wrong, and what to do. */
export type Decoded = { readonly text: string } | { readonly wrong: string; readonly remedy: string }

/** Reading more than this at once helps nobody: an article has a few thousand characters. */
export const largestFile = 64 * 1024 * 1024

/** Bytes to text. A byte order mark stays in the text, so that offsets count the file's own characters. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0)
    return { wrong: 'the file is empty', remedy: "Put the article's text in it, or remove it" }
  const encoding = encodingOf(bytes)
  if (encoding === 'utf-8') {
    const kind = knownBinary(bytes)
    if (kind) return { wrong: `is ${kind}, not text`, remedy: 'Save its text as .txt, .md or .html' }
    const control = bytes.indexOf(0)
    if (control >= 0) {
      return {
        wrong: `is not text: byte ${control} is zero, as in a binary file`,
        remedy: 'Save its text as .txt, .md or .html',
      }
    }
  }
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
    if (/^[\s\uFEFF]*$/.test(text)) {
      return {
        wrong: 'the file holds only white space',
        remedy: "Put the article's text in it, or remove it",
      }
    }
    return { text }
  } catch {
    const at = encoding === 'utf-8' ? ` (byte ${firstInvalid(bytes)})` : ''
    return {
      wrong: `is not valid ${encoding.toUpperCase()}${at}`,
      remedy: 'Save it as UTF-8, for example with iconv -f WINDOWS-1252 -t UTF-8',
    }
  }
}

function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return 'utf-8'
}

const signatures: readonly (readonly [start: string, kind: string])[] = [
  ['%PDF-', 'a PDF file'],
  ['PK\u0003\u0004', 'a ZIP or Office file'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Word file'],
  ['\u0089PNG', 'a picture'],
  ['GIF8', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['\u001f\u008b', 'a compressed file'],
  ['\u007fELF', 'a program'],
  ['{\\rtf', 'a rich text file'],
]

function knownBinary(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 8))
  return signatures.find(([signature]) => start.startsWith(signature))?.[1] ?? null
}

/** Offset of the first sequence that is none: the longest text that can be decoded stands before it. */
function firstInvalid(bytes: Uint8Array): number {
  let low = 0
  let high = bytes.length
  while (low + 1 < high) {
    const middle = (low + high) >> 1
    if (isBeginning(bytes.subarray(0, middle), true)) low = middle
    else high = middle
  }
  while (low > 0 && !isBeginning(bytes.subarray(0, low), false)) low--
  return low
}

/** `mayBreakOff`: the last character may lack its end. */
function isBeginning(bytes: Uint8Array, mayBreakOff: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: mayBreakOff })
    return true
  } catch {
    return false
  }
}
