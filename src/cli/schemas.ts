import { readFileSync } from 'node:fs'
import type { ValidateFunction } from 'ajv/dist/2020.js'
import { Failure } from './failure.js'

export type SchemaName = 'result' | 'claims' | 'claim' | 'front-matter' | 'quantity-mention' | 'time-mention'

const names: readonly SchemaName[] = [
  'claim',
  'result',
  'claims',
  'front-matter',
  'quantity-mention',
  'time-mention',
]

let compiled: Promise<(name: SchemaName) => ValidateFunction> | undefined

/** The check of one published schema; ajv is loaded on first use, as it takes longer than most runs. */
export async function validator(name: SchemaName): Promise<ValidateFunction> {
  compiled ??= load()
  return (await compiled)(name)
}

/** Throws where what is about to be written is not what its schema promises: a defect of the program, never of the input. */
export async function assertMatches(name: SchemaName, value: unknown, what: string): Promise<void> {
  const validate = await validator(name)
  if (validate(value)) return
  const [first] = validate.errors ?? []
  throw new Failure(
    `${what}: internal error: ${first?.instancePath || 'the whole'} ${first?.message ?? 'is wrong'} (${name}.schema.json). ` +
      'Nothing was written. Please report this with the articles that cause it.',
  )
}

async function load(): Promise<(name: SchemaName) => ValidateFunction> {
  const [{ Ajv2020 }, formats] = await Promise.all([import('ajv/dist/2020.js'), import('ajv-formats')])
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: false })
  formats.default.default(ajv)
  for (const name of names) {
    ajv.addSchema(
      JSON.parse(readFileSync(new URL(`../schemas/${name}.schema.json`, import.meta.url), 'utf8')),
    )
  }
  return (name) => ajv.getSchema(`claimdiff/${name}.schema.json`) as ValidateFunction
}
