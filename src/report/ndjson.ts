import { jsonLine } from './json.js'
import type { Reporter } from './reporter.js'

/** The claims, one JSON object per line; nothing at all where there is no claim. */
export const ndjson: Reporter = ({ claims }) => claims.map((claim) => `${jsonLine(claim)}\n`).join('')
