import { constants, inflateSync } from 'node:zlib'

/** What all streams of a file may come to when unpacked; the parser would hold every byte of it. */
const mostUnpacked = 256 * 1024 * 1024
const packedTwice = /\/(?:FlateDecode|Fl|LZWDecode|LZW)\b[^\]>]{0,60}\/(?:FlateDecode|Fl|LZWDecode|LZW)\b/

/** Says why a PDF file would blow up when it is unpacked, or null. */
export function hostilePdf(bytes: Uint8Array): string | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let left = mostUnpacked
  let at = file.indexOf('stream')
  while (at >= 0) {
    const start = afterLineEnd(file, at + 6)
    const end = file.indexOf('endstream', start)
    const head = file.toString('latin1', Math.max(0, at - 400), at)
    const own = head.slice(head.lastIndexOf('obj') + 1)
    if (packedTwice.test(own)) return 'its streams are packed twice'
    if (/\/(?:FlateDecode|Fl)\b/.test(own)) {
      left -= unpackedLength(file.subarray(start, end < 0 ? file.length : end), left)
      if (left <= 0) return 'it is too large when unpacked'
    }
    at = end < 0 ? -1 : file.indexOf('stream', end + 9)
  }
  return null
}

const afterLineEnd = (file: Buffer, at: number): number =>
  file[at] === 13 && file[at + 1] === 10 ? at + 2 : file[at] === 10 || file[at] === 13 ? at + 1 : at

function unpackedLength(packed: Uint8Array, most: number): number {
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(1, most), finishFlush: constants.Z_SYNC_FLUSH })
      .length
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? most : 0
  }
}
