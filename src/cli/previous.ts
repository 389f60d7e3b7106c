import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Result } from '../model/index.js'
import { Failure, oneLine, withPath } from './failure.js'
import type { Io } from './io.js'
import { validator } from './schemas.js'

const remedy = 'Give a report.json that claimdiff report wrote.'

/** The report of an earlier run, as --previous names it. */
export async function readPrevious(path: string, { cwd }: Pick<Io, 'cwd'>): Promise<Result> {
  const value = parsed(path, textOf(path, cwd))
  const schema = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined
  if (schema === undefined) throw new Failure(`--previous ${path}: is no report of claimdiff. ${remedy}`)
  if (schema !== 1)
    throw new Failure(
      `--previous ${path}: its schema is ${oneLine(JSON.stringify(schema)).slice(0, 40)}, and this version reads 1. Make it again with this version.`,
    )
  const validate = await validator('result')
  if (validate(value)) return value as Result
  const [first] = validate.errors ?? []
  throw new Failure(
    `--previous ${path}: is no whole report: ${first?.instancePath || 'it'} ${first?.message ?? 'is wrong'}. ${remedy}`,
  )
}

function textOf(path: string, cwd: string): string {
  try {
    return readFileSync(resolve(cwd, path), 'utf8')
  } catch (error) {
    throw withPath(`--previous ${path}`, error, 'cannot be read')
  }
}

function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new Failure(`--previous ${path}: is not JSON (${oneLine((error as Error).message)}). ${remedy}`)
  }
}
