import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtProgram, fire, folder, spawned } from './program.js'

const settings = {
  against: ['wire/*.md'],
  sources: [{ files: 'wire/*.md', outlet: 'Gulf Wire' }],
  ignore: ['wire/old/'],
}

describe('the program in one file', () => {
  it('is there with what was compiled of it', () => {
    const files = readdirSync(dirname(builtProgram()))
    expect(files).toContain('whole.cjs')
    expect(files).toContain(`whole.cjs.${process.versions.v8}-${process.arch}`)
  })

  it.each([
    ['claimdiff.config.json', JSON.stringify(settings)],
    [
      'claimdiff.config.yaml',
      'against: ["wire/*.md"]\nsources:\n  - files: wire/*.md\n    outlet: Gulf Wire\n',
    ],
    ['claimdiff.config.mjs', `export default ${JSON.stringify(settings)}`],
  ])('finds what it needs to read %s', (name, text) => {
    const cwd = folder({ [name]: text, 'wire/a.md': fire('12'), 'draft.md': fire('19') })
    const { code, out, err } = spawned(['check', 'draft.md', '--format', 'compact'], { cwd })
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(out).toContain(`draft.md:6:1: error:`)
    expect(out).toContain(join('wire', 'a.md'))
  })

  it('says where settings are wrong', () => {
    const cwd = folder({ 'claimdiff.config.json': '{ "againts": ["wire"] }', 'draft.md': fire('19') })
    const { code, err } = spawned(['check', 'draft.md'], { cwd })
    expect(code).toBe(2)
    expect(err).toContain('against')
  })
})
