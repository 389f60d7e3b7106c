import { Refused } from './refused.js'

/** A request's body, which may be no longer than so many bytes, whether it says how long it is or not. */
export async function bodyOf(request: Request, most: number): Promise<Uint8Array> {
  const said = Number(request.headers.get('content-length') ?? Number.NaN)
  if (said > most) throw tooLong(most)
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    for await (const chunk of request.body ?? []) {
      length += chunk.length
      if (length > most) throw tooLong(most)
      chunks.push(chunk)
    }
  } catch (error) {
    if (error instanceof Refused) throw error
    throw new Refused(400, 'request', 'The request ended before all of it had come.')
  }
  const body = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    body.set(chunk, at)
    at += chunk.length
  }
  return body
}

const tooLong = (most: number): Refused =>
  new Refused(413, 'request', `The draft is longer than ${most} bytes.`, { connection: 'close' })
