import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Claim, Evidence, NotUnderstood, Source } from '../model/index.js'

/** An article as the archive gives it back: its claims' evidence is apart, packed as it came. */
export interface Article {
  readonly source: Source
  /** In the one order of results, without evidence. */
  readonly claims: readonly Claim[]
  readonly notUnderstood: readonly NotUnderstood[]
  /** The evidence of each claim, in their order: JSON, deflated. */
  readonly evidence?: Uint8Array
  /** What tells copies and rewrites of its text. */
  readonly runs?: Uint32Array
}

/** An article in one value: its text and claims, their evidence, its runs, one behind the other; each so many bytes. */
export interface Body {
  readonly body: Uint8Array
  readonly body_size: number
  readonly evidence_size: number | null
  readonly runs_size: number | null
}

const none: readonly Evidence[] = []

/**
 * DuckDB keeps a value of so many bytes apart from its row: who reads one article reads no other's. A smaller one is filled
 * up, as else the rows around it would be read with it.
 */
const fewest = 4096

/** Level 1: a sixth of the room, and quicker to read from the disk than what it was made of. */
export function packBody({ source, claims, notUnderstood, evidence, runs }: Article): Body {
  const bare = claims.map((claim) => ({ ...claim, evidence: none }))
  const told = deflateRawSync(JSON.stringify({ source, claims: bare, notUnderstood }), { level: 1 })
  const parts = [told, evidence ?? Buffer.of(), runs ? bytesOf(runs) : Buffer.of()]
  const size = parts.reduce((sum, { length }) => sum + length, 0)
  return {
    body: Buffer.concat(parts, Math.max(fewest, size)),
    body_size: told.length,
    evidence_size: evidence?.length ?? null,
    runs_size: runs?.byteLength ?? null,
  }
}

export function unpackBody({ body, body_size, evidence_size, runs_size }: Body): Article {
  const evidenceEnd = body_size + (evidence_size ?? 0)
  const told = JSON.parse(inflateRawSync(body.subarray(0, body_size)).toString('utf8')) as Article
  return {
    ...told,
    ...(evidence_size !== null && { evidence: body.slice(body_size, evidenceEnd) }),
    ...(runs_size !== null && { runs: numbersOf(body.subarray(evidenceEnd, evidenceEnd + runs_size)) }),
  }
}

/** Lowest byte first, whatever machine it is read on. */
function bytesOf(numbers: Uint32Array): Buffer {
  const bytes = Buffer.alloc(numbers.byteLength)
  for (const [at, number] of numbers.entries()) bytes.writeUInt32LE(number, 4 * at)
  return bytes
}

function numbersOf(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Uint32Array.from({ length: bytes.byteLength / 4 }, (_, at) => view.getUint32(4 * at, true))
}
