import { inflateRawSync } from 'node:zlib'

const endOfDirectory = 0x06054b50
const entryOfDirectory = 0x02014b50
const localHeader = 0x04034b50
const longestComment = 65_557

export interface Part {
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * The parts of a ZIP file whose names `wanted` takes, inflated, with `most` bytes in all: what the directory says of
 * their sizes is not believed. Throws a reason, without a full stop, for what no honest archive is.
 */
export function inflateParts(bytes: Uint8Array, wanted: (name: string) => boolean, most: number): Part[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: Part[] = []
  let left = most
  for (const entry of entriesOf(file)) {
    if (!wanted(entry.name)) continue
    const part = inflate(file, entry, left)
    left -= part.length
    parts.push({ name: entry.name, bytes: part })
  }
  return parts
}

interface Entry {
  readonly name: string
  readonly method: number
  readonly length: number
  readonly at: number
}

function entriesOf(file: Buffer): Entry[] {
  const end = endOf(file)
  const count = file.readUInt16LE(end + 10)
  const entries: Entry[] = []
  let at = file.readUInt32LE(end + 16)
  for (let n = 0; n < count; n++) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== entryOfDirectory)
      throw new Error('its ZIP directory is damaged')
    const nameLength = file.readUInt16LE(at + 28)
    entries.push({
      name: file.toString('utf8', at + 46, at + 46 + nameLength),
      method: file.readUInt16LE(at + 10),
      length: file.readUInt32LE(at + 20),
      at: file.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  return entries
}

function endOf(file: Buffer): number {
  for (let at = file.length - 22; at >= Math.max(0, file.length - longestComment); at--) {
    if (file.readUInt32LE(at) === endOfDirectory) return at
  }
  throw new Error('its ZIP directory is missing: the file is not whole')
}

function inflate(file: Buffer, { method, length, at }: Entry, most: number): Uint8Array {
  if (at + 30 > file.length || file.readUInt32LE(at) !== localHeader)
    throw new Error('its ZIP directory is damaged')
  const start = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28)
  const packed = file.subarray(start, start + length)
  if (method !== 0 && method !== 8) throw new Error('it is packed in a way that is not known')
  if (method === 0 && packed.length > most) throw new Error('too large when unpacked')
  if (method === 0) return packed
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) })
  } catch (error) {
    const isLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    throw new Error(isLarge ? 'too large when unpacked' : 'its ZIP data is damaged')
  }
}
