import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { checkReporters } from '../../../src/report/check/index.js'
import { finding, findings, noFindings, sampleCheck, side } from './sample.js'

const { stylish, compact, json, ndjson, sarif, github, gitlab, junit, checkstyle, csv } = checkReporters
const sample = sampleCheck()

const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
formats.default(ajv)
const isSarif = ajv.compile(
  JSON.parse(readFileSync(new URL('./sarif-2.1.0.schema.json', import.meta.url), 'utf8')),
)
const problems = (text: string) => (isSarif(JSON.parse(text)) ? [] : isSarif.errors)

const xml = (text: string) => {
  expect(XMLValidator.validate(text)).toBe(true)
  return new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    isArray: (name) => ['testsuite', 'testcase', 'file', 'error'].includes(name),
  }).parse(text)
}

describe('sarif', () => {
  it('is what the published schema asks for, with and without findings', () => {
    expect(problems(sarif(sample))).toEqual([])
    expect(problems(sarif(noFindings(3)))).toEqual([])
  })

  it('would not pass a schema without its place', () => {
    const broken = JSON.parse(sarif(sample))
    broken.runs[0].results[0].locations[0].physicalLocation.region.startLine = 0
    expect(problems(JSON.stringify(broken))).not.toEqual([])
  })

  it('places every result in its draft, the other side beside it', () => {
    const { results } = JSON.parse(sarif(sample)).runs[0]
    expect(results).toHaveLength(findings.length)
    const uris = results.map(
      (each: { locations: [{ physicalLocation: { artifactLocation: { uri: string } } }] }) =>
        each.locations[0].physicalLocation.artifactLocation.uri,
    )
    expect(uris).toEqual(['drafts/ferry.md', 'drafts/ferry.md', 'drafts/quake.md', 'drafts/ferry.md'])
    const [first] = results
    expect(first.locations[0].physicalLocation.region).toMatchObject({
      startLine: 7,
      startColumn: 12,
      endLine: 7,
      endColumn: 23,
    })
    expect(first.relatedLocations.map(({ id }: { id: number }) => id)).toEqual([1, 2])
    expect(first.relatedLocations[0].physicalLocation.artifactLocation.uri).toBe('sources/strait.md')
    expect(first.message.text).toContain('See [The Strait Morning Post (coast guard), as of 3 Mar 2024](1).')
    expect(first.partialFingerprints).toEqual({ 'claimdiff/v1': 'p1' })
    expect(first.ruleIndex).toBe(0)
  })

  it('keeps what is suppressed, and says why', () => {
    const { results } = JSON.parse(sarif(sample)).runs[0]
    expect(results[0].suppressions).toEqual([])
    expect(results[3].suppressions).toEqual([
      { kind: 'inSource', status: 'accepted', justification: 'expected: counted before the last boat' },
    ])
  })

  it.each([
    ['a b/c#d?e.md', 'a%20b/c%23d%3Fe.md'],
    ['./drafts/ü.md', 'drafts/%C3%BC.md'],
    ['/srv/news/a.md', 'file:///srv/news/a.md'],
    ['lone \uD800.md', 'lone%20%EF%BF%BD.md'],
  ])('writes the path %s as an address', (path, uri) => {
    const text = sarif(
      sampleCheck({ findings: [finding({ draft: side({ source: path }) })], drafts: [path] }),
    )
    expect(problems(text)).toEqual([])
    expect(JSON.parse(text).runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(uri)
  })
})

describe('junit', () => {
  it('has a suite for each draft and a passed case where there is nothing', () => {
    const { testsuites } = xml(junit(sample))
    expect(testsuites).toMatchObject({ tests: '4', failures: '3' })
    expect(
      testsuites.testsuite.map(({ name, tests, failures }: Record<string, string>) => [
        name,
        tests,
        failures,
      ]),
    ).toEqual([
      ['drafts/ferry.md', '2', '2'],
      ['drafts/quake.md', '1', '1'],
      ['drafts/clean.md', '1', '0'],
    ])
    expect(testsuites.testsuite[0].testcase[0].failure['#text']).toContain('sources/strait.md:3:1')
  })
})

describe('checkstyle', () => {
  it('has a file for each draft with findings', () => {
    const { file } = xml(checkstyle(sample)).checkstyle
    expect(file.map(({ name, error }: { name: string; error: unknown[] }) => [name, error.length])).toEqual([
      ['drafts/ferry.md', 2],
      ['drafts/quake.md', 1],
    ])
    expect(file[0].error[0]).toMatchObject({
      line: '7',
      column: '12',
      severity: 'error',
      source: 'claimdiff.conflict',
    })
  })

  it('is well-formed without findings', () => {
    expect(XMLValidator.validate(checkstyle(noFindings(1)))).toBe(true)
  })
})

describe('gitlab', () => {
  it('is a list of issues with fingerprints of their own', () => {
    const issues = JSON.parse(gitlab(sample))
    expect(issues).toHaveLength(3)
    expect(issues[0]).toMatchObject({
      check_name: 'claimdiff/conflict',
      severity: 'major',
      location: { path: 'drafts/ferry.md', lines: { begin: 7, end: 7 } },
    })
    expect(new Set(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(3)
    expect(gitlab(noFindings(1))).toBe('[]\n')
  })
})

describe('github', () => {
  it('is one command a finding, with its place', () => {
    const lines = github(sample).trimEnd().split('\n')
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['::error', '::warning', '::notice'])
    expect(lines[0]).toContain(
      'file=drafts/ferry.md,line=7,endLine=7,col=12,endColumn=23,title=claimdiff%3A conflict::',
    )
  })

  it('escapes what would end a property or the message', () => {
    const odd = finding({ draft: side({ source: 'a,b:c%d.md' }), says: '100% of\n::error::it' })
    const line = github(sampleCheck({ findings: [odd] }))
    expect(line).toContain('file=a%2Cb%3Ac%25d.md,')
    expect(line).toContain('::100%25 of ::error::it')
    expect(line.trimEnd().split('\n')).toHaveLength(1)
  })
})

describe('compact', () => {
  it('is one line a finding', () => {
    expect(compact(sample).split('\n')[0]).toBe(
      'drafts/ferry.md:7:12: error: At least 14 here, nine in The Strait Morning Post: they cannot both hold. (conflict, f1; see sources/strait.md:3:1)',
    )
    expect(compact(sample).trimEnd().split('\n')).toHaveLength(3)
  })
})

describe('json and ndjson', () => {
  it('are the result, and its findings', () => {
    expect(JSON.parse(json(sample))).toEqual(sample)
    expect(
      ndjson(sample)
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(findings)
  })
})

describe('csv', () => {
  it('has a header and a row for each finding, the suppressed among them', () => {
    const lines = csv(sample).trimEnd().split('\r\n')
    expect(lines).toHaveLength(findings.length + 1)
    expect(lines[4]).toContain('expected: counted before the last boat')
  })
})

describe('stylish', () => {
  it('shows both passages of a finding and what was checked', () => {
    const text = stylish(sample, { width: 100 })
    expect(text).toContain('drafts/ferry.md\n')
    expect(text).toContain('7:12  error    At least 14 here')
    expect(text).toContain('“Police said [at least 14] people were killed.”')
    expect(text).toContain('sources/strait.md:3:1 · The Strait Morning Post (coast guard), as of 3 Mar 2024')
    expect(text).toContain('✖ 3 findings (1 error, 1 warning, 1 remark), 1 finding settled or expected')
    expect(text).toContain(
      '9 claims in 3 drafts, 4 of them held against 2 sources; 2 figures not understood.',
    )
    expect(text).not.toContain('\u001B')
    expect(stylish(sample, { colour: true })).toContain('\u001B[31m')
  })

  it.each([40, 60, 80, 120])('keeps to %i columns', (width) => {
    const long = finding({
      says: 'word '.repeat(60),
      draft: side({ passage: { exact: '14', prefix: 'a '.repeat(100), suffix: ' b'.repeat(100) } }),
    })
    const lines = stylish(sampleCheck({ findings: [long] }), { width }).split('\n')
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width)
  })

  it('never lets nothing checked look like fine', () => {
    expect(stylish(noFindings(4))).toMatch(/^✔ No findings/u)
    expect(stylish(noFindings(0))).toMatch(/^\? No findings\nNothing could be held against 2 sources/u)
  })
})
