import type { IncomingMessage } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip } from 'node:zlib'

export const largestBody = 50 * 1024 * 1024

/** A limit of ours, whatever the server says of its answer's length. */
export class BodyTooLarge extends Error {
  constructor(most: number) {
    super(
      `the answer is larger than ${Math.floor(most / 1024 / 1024)} MB. Save the article itself and add the file`,
    )
  }
}

/** The answer's body, inflated. Both what comes over the line and what it inflates to are counted as they come. */
export async function readBody(
  answer: IncomingMessage,
  most: number,
  signal: AbortSignal,
): Promise<Uint8Array> {
  if (Number(answer.headers['content-length'] ?? 0) > most) {
    answer.destroy()
    throw new BodyTooLarge(most)
  }
  const chunks: Buffer[] = []
  const collect = async (source: AsyncIterable<Buffer>): Promise<void> => {
    for await (const chunk of atMost(source, most)) chunks.push(chunk)
  }
  const count = (source: AsyncIterable<Buffer>) => atMost(source, most)
  const inflate = inflater(answer)
  if (inflate) await pipeline(answer, count, inflate, collect, { signal })
  else await pipeline(answer, collect, { signal })
  return Buffer.concat(chunks)
}

async function* atMost(source: AsyncIterable<Buffer>, most: number): AsyncGenerator<Buffer> {
  let length = 0
  for await (const chunk of source) {
    length += chunk.length
    if (length > most) throw new BodyTooLarge(most)
    yield chunk
  }
}

function inflater(answer: IncomingMessage) {
  const encoding = (answer.headers['content-encoding'] ?? 'identity').trim().toLowerCase()
  if (encoding === 'identity' || encoding === '') return null
  if (encoding === 'gzip' || encoding === 'x-gzip') return createGunzip()
  if (encoding === 'br') return createBrotliDecompress()
  answer.destroy()
  throw new Error(
    `the answer is packed as "${encoding.slice(0, 40)}", which was not asked for. Save the page and add the file`,
  )
}
