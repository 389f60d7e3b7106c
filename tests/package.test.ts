import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtProgram, root } from './cli/program.js'

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))

describe('the manifest', () => {
  it('pins every version exactly, as the lock file has it', () => {
    const pinned = { ...manifest.dependencies, ...manifest.devDependencies }
    expect(Object.keys(pinned).length).toBeGreaterThan(0)
    for (const [name, version] of Object.entries(pinned)) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/)
      expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version)
    }
    expect(lock.packages[''].version).toBe(manifest.version)
  })

  it('says on which Node it runs, and this is one', () => {
    expect(manifest.engines.node).toBe('>=20.19')
    const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
    expect(major > 20 || (major === 20 && minor >= 19)).toBe(true)
  })
})

describe('the package', () => {
  it('holds the built program and its papers, nothing else', () => {
    const files = packed()
    const papers = ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json'].filter((name) =>
      existsSync(join(root, name)),
    )
    expect(papers).toContain('LICENSE')
    expect(files.filter((path) => !path.startsWith('dist/')).sort()).toEqual(papers)
    const built = files.filter((path) => path.startsWith('dist/'))
    expect(
      built.filter(
        (path) => !/\.(js|d\.ts|schema\.json)$/.test(path) && !made.some((name) => name.test(path)),
      ),
    ).toEqual([])
    expect(built.filter((path) => /(^|\/)(tests?|claims|reports|sources|coverage)\//.test(path))).toEqual([])
    for (const path of [
      'dist/index.js',
      'dist/index.d.ts',
      'dist/cli/main.js',
      'dist/schemas/result.schema.json',
    ]) {
      expect(files).toContain(path)
    }
  })

  it('can be imported by its name, with what it promises', () => {
    builtProgram()
    const program = `
      import { compareClaims, extractClaims, findQuantities, findTimes, readSource, run } from 'claimdiff'
      import schema from 'claimdiff/schemas/result.schema.json' with { type: 'json' }
      import manifest from 'claimdiff/package.json' with { type: 'json' }
      const read = (path, dead) => readSource(dead + ' people were killed in the Hill Town hotel fire on Sunday.', { path, type: 'text', published: '2024-03-04' })
      const sources = [read('a.txt', '12'), read('b.txt', '19')]
      const { questions, discrepancies, notes, names } = compareClaims(sources, sources.flatMap((s) => extractClaims(s)))
      process.stdout.write(JSON.stringify([schema.$id, manifest.name, questions.length > 0, discrepancies.map((d) => d.verdict), Array.isArray(notes), Array.isArray(names),
        findTimes(sources[0]).length, findQuantities(sources[0]).length, run(sources).counts.articles]))`
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--no-warnings', '--input-type=module', '-e', program],
      {
        cwd: root,
        encoding: 'utf8',
      },
    )
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toEqual([
      'claimdiff/result.schema.json',
      'claimdiff',
      true,
      ['differ'],
      true,
      true,
      1,
      1,
      2,
    ])
  })

  it('has types beside every entry', () => {
    builtProgram()
    expect(manifest.exports['.'].types).toBe('./dist/index.d.ts')
    for (const target of [
      manifest.exports['.'].types,
      manifest.exports['.'].import,
      manifest.bin.claimdiff,
    ]) {
      expect(existsSync(join(root, target)), target).toBe(true)
    }
    expect(readFileSync(join(root, manifest.bin.claimdiff), 'utf8').startsWith('#!/usr/bin/env node\n')).toBe(
      true,
    )
  })
})

/** What the build makes beside modules and schemas. */
const made = [
  /^dist\/schemas\/validators\.cjs$/,
  /^dist\/cli\/whole\.cjs(\.[\w.-]+)?$/,
  /^dist\/cli\/build\.json$/,
  /^dist\/review\/page\/[\w/-]+\.(html|css|js|svg)$/,
  /^dist\/extract\/clause\/lexicon\.(bin|cjs)$/,
]

/** Paths in the package, as npm would pack it. */
function packed(): string[] {
  builtProgram()
  const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  return JSON.parse(stdout)[0].files.map(({ path }: { path: string }) => path)
}
