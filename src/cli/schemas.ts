import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { ValidateFunction } from 'ajv/dist/2020.js'
import { Failure } from './failure.js'

export type SchemaName =
  | 'check'
  | 'result'
  | 'claims'
  | 'claim'
  | 'front-matter'
  | 'quantity-mention'
  | 'time-mention'

const names: readonly SchemaName[] = [
  'claim',
  'check',
  'result',
  'claims',
  'front-matter',
  'quantity-mention',
  'time-mention',
]

let compiled: Promise<(name: SchemaName) => ValidateFunction> | undefined

/** What the build makes of the schemas; absent where the program is run from its sources. */
const built = fileURLToPath(new URL('../schemas/validators.cjs', import.meta.url))

/** The check of one published schema: as the build wrote it, else compiled by ajv, which takes longer than most runs. */
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
  if (existsSync(built)) {
    const validators = createRequire(import.meta.url)(built) as Record<SchemaName, ValidateFunction>
    return (name) => validators[name]
  }
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
