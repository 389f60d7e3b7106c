// Writes the checks of the published schemas as code, so that a run need not compile them: dist/schemas/validators.cjs.
import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import formats from 'ajv-formats'

/** Schemas of which every mistake is told, with what stands there: the rest is checked up to the first. */
const toldWhole = new Set(['config.schema.json'])

export function writeValidators(folder, files) {
  const code = [
    codeOf(
      folder,
      files.filter((file) => !toldWhole.has(file)),
      { allErrors: false },
    ),
    codeOf(
      folder,
      files.filter((file) => toldWhole.has(file)),
      { allErrors: true, verbose: true },
    ),
  ]
  writeFileSync(
    join(folder, 'validators.cjs'),
    code.map((each) => `;(function (exports) {\n${each}\n})(exports);\n`).join(''),
  )
}

function codeOf(folder, files, more) {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    ...more,
    code: { source: true, lines: true },
  })
  formats.default(ajv)
  const names = {}
  for (const file of files) {
    const schema = JSON.parse(readFileSync(join(folder, file), 'utf8'))
    ajv.addSchema(schema)
    names[basename(file, '.schema.json')] = schema.$id
  }
  return standalone.default(ajv, names)
}
