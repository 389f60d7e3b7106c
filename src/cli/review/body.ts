import type { ValidateFunction } from 'ajv'
import type { Schemas } from '../../review/server/app.js'
import { validator } from '../schemas.js'

/** What is wrong with what the page sends, by the published schemas. */
export async function bodySchemas(): Promise<Schemas> {
  const [decision, reversal] = await Promise.all([validator('review-decision'), validator('review-reversal')])
  return { decision: (body) => wrong(decision, body), reversal: (body) => wrong(reversal, body) }
}

function wrong(validate: ValidateFunction, body: unknown): string | null {
  if (validate(body)) return null
  const [first] = validate.errors ?? []
  const place = first?.instancePath ? `"${first.instancePath.slice(1)}"` : 'the request'
  return `Nothing was recorded: ${place} ${first?.message ?? 'is wrong'}.`
}
