// Writes the checks of the published schemas as code, so that a run need not compile them: dist/schemas/validators.cjs.
import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import formats from 'ajv-formats'

export function writeValidators(folder, files) {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    allErrors: false,
    code: { source: true, lines: true },
  })
  formats.default(ajv)
  const names = {}
  for (const file of files) {
    const schema = JSON.parse(readFileSync(join(folder, file), 'utf8'))
    ajv.addSchema(schema)
    names[basename(file, '.schema.json')] = schema.$id
  }
  writeFileSync(join(folder, 'validators.cjs'), standalone.default(ajv, names))
}
