import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { ValidateFunction } from 'ajv/dist/2020.js'
import { Failure } from './failure.js'

/** What the program writes, checked up to the first mistake; and settings, of which every mistake is told. */
const names = [
  'block-line',
  'block-result',
  'claim',
  'check',
  'check-answer',
  'decision',
  'result',
  'claims',
  'front-matter',
  'quantity-mention',
  'review-decision',
  'review-reversal',
  'time-mention',
] as const
const toldWhole = ['config'] as const

export type SchemaName = (typeof names)[number] | (typeof toldWhole)[number]

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
    const require = createRequire(import.meta.url)
    const validators = require(built) as Record<SchemaName, ValidateFunction>
    return (name) => validators[name]
  }
  const [{ Ajv2020 }, formats] = await Promise.all([import('ajv/dist/2020.js'), import('ajv-formats')])
  const compiler = (known: readonly SchemaName[], more: { allErrors: boolean; verbose?: boolean }) => {
    const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, ...more })
    formats.default.default(ajv)
    for (const name of known) ajv.addSchema(schemaOf(name))
    return ajv
  }
  const first = compiler(names, { allErrors: false })
  const every = compiler(toldWhole, { allErrors: true, verbose: true })
  return (name) => {
    const ajv = toldWhole.some((known) => known === name) ? every : first
    return ajv.getSchema(`claimdiff/${name}.schema.json`) as ValidateFunction
  }
}

export const schemaOf = (name: SchemaName): object =>
  JSON.parse(readFileSync(new URL(`../schemas/${name}.schema.json`, import.meta.url), 'utf8'))
