import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import type { Nodes as HastNodes } from 'hast'
import type { Nodes } from 'mdast'
import rehypeParse from 'rehype-parse'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { checkReporters } from '../../../src/report/check/index.js'
import { HOSTILE } from '../hostile.js'
import { sampleCheck, withFreeTexts } from './sample.js'

const { stylish, compact, json, ndjson, sarif, github, gitlab, junit, checkstyle, markdown, html, csv } =
  checkReporters

const ajv = new Ajv({ strict: false, unicodeRegExp: false })
formats.default(ajv)
const isSarif = ajv.compile(
  JSON.parse(readFileSync(new URL('./sarif-2.1.0.schema.json', import.meta.url), 'utf8')),
)

/** Types and names in the tree, without its text. */
const shape = (node: Nodes | HastNodes): unknown => [
  'tagName' in node ? node.tagName : node.type,
  'properties' in node ? Object.keys(node.properties) : [],
  ...('children' in node ? node.children.filter(({ type }) => type !== 'text').map(shape) : []),
]

const names = (value: unknown): unknown =>
  typeof value !== 'object' || value === null
    ? 'text'
    : Array.isArray(value)
      ? value.map(names)
      : Object.entries(value).map(([key, inner]) => [key, names(inner)])

const parser = new XMLParser({ ignoreAttributes: false, processEntities: true })

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
const controls = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/u

describe.each([...HOSTILE.entries()])('hostile text %i', (_, text) => {
  const hostile = withFreeTexts(sampleCheck(), text)
  const plain = withFreeTexts(sampleCheck(), 'harmless')

  it.each([
    ['sarif', sarif],
    ['gitlab', gitlab],
    ['json', json],
  ] as const)('stays a value in %s', (name, report) => {
    const value = JSON.parse(report(hostile))
    expect(names(value)).toEqual(names(JSON.parse(report(plain))))
    if (name === 'sarif') expect(isSarif(value), JSON.stringify(isSarif.errors)).toBe(true)
    expect(report(hostile)).not.toMatch(controls)
  })

  it.each([
    ['junit', junit],
    ['checkstyle', checkstyle],
  ] as const)('stays text in the XML of %s', (_, report) => {
    expect(XMLValidator.validate(report(hostile))).toBe(true)
    expect(names(parser.parse(report(hostile)))).toEqual(names(parser.parse(report(plain))))
    expect(report(hostile)).not.toMatch(controls)
  })

  it('stays text in the page', () => {
    const parse = (page: string) => shape(unified().use(rehypeParse).parse(page))
    expect(parse(html(hostile))).toEqual(parse(html(plain)))
  })

  it('stays text in Markdown', () => {
    const parse = (comment: string) => shape(unified().use(remarkParse).parse(comment))
    expect(parse(markdown(hostile))).toEqual(parse(markdown(plain)))
  })

  it.each([
    ['stylish', stylish],
    ['compact', compact],
    ['github', github],
    ['ndjson', ndjson],
  ] as const)('commands nothing through %s', (_, report) => {
    expect(report(hostile)).not.toMatch(controls)
  })

  it('adds no line to those that have one a finding', () => {
    for (const report of [compact, github, ndjson]) {
      expect(report(hostile).split('\n')).toHaveLength(report(plain).split('\n').length)
    }
    expect(
      github(hostile)
        .split('\n')
        .filter((line) => line !== '' && !/^::(error|warning|notice) file=[^,:]*,line=\d+,/u.test(line)),
    ).toEqual([])
  })

  it('is no formula in a table', () => {
    expect(csv(hostile)).not.toMatch(/(^|[,\r\n])"?\s*[=+@-]/u)
  })
})
