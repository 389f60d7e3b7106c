import { describe, expect, it } from 'vitest'
import type { Claim } from '../../src/model/index.js'
import { reporters } from '../../src/report/index.js'
import { claim, quantity, result } from './build.js'
import { HOSTILE, withNames, withTexts } from './hostile.js'
import { sample } from './sample.js'

const { json, ndjson, csv } = reporters

/** RFC 4180, as a spreadsheet reads it. */
function rowsOf(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, bare = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu)) {
    row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'))
    if (end === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}

const cellsOf = (claims: readonly Claim[]): Record<string, string>[] => {
  const [head = [], ...rows] = rowsOf(csv(result({ claims })))
  return rows.map((row) => Object.fromEntries(row.map((value, index) => [head[index], value])))
}

describe('json', () => {
  it('is the result, two spaces in, with a last newline', () => {
    expect(JSON.parse(json(sample))).toEqual(sample)
    expect(
      json(sample).startsWith(
        '{\n  "schema": 1,\n  "sources": [\n    {\n      "source": "sources/courier.md"',
      ),
    ).toBe(true)
    expect(json(sample).endsWith('\n}\n')).toBe(true)
  })

  it('escapes what a terminal would act on, without changing the value', () => {
    const odd = result({ claims: [claim('a', 'a.md', 'x [\u009B31m\u202E\u007F\uD800] y')] })
    expect(json(odd)).not.toMatch(/[\u007F-\u009F\u202A-\u202E]/u)
    expect(JSON.parse(json(odd))).toEqual(odd)
  })
})

describe('ndjson', () => {
  it('is one claim per line', () => {
    const lines = ndjson(sample).split('\n')
    expect(lines.pop()).toBe('')
    expect(lines.map((line) => JSON.parse(line))).toEqual(sample.claims)
  })

  it('is empty without claims', () => {
    expect(ndjson(result())).toBe('')
  })
})

describe('csv', () => {
  it('has a header and a row per claim, all of one length, each ended by CRLF', () => {
    const rows = rowsOf(csv(sample))
    expect(rows).toHaveLength(sample.claims.length + 1)
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([rows[0]?.length]))
    expect(csv(sample).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u)
  })

  it('keeps numbers numbers, also negative ones', () => {
    const [row] = cellsOf([
      claim('a', 'a.md', 'x [-5.5] y', {
        kind: 'measurement',
        quantity: quantity(-5.5, null, { unit: 'Cel' }),
      }),
    ])
    expect(row).toMatchObject({ low: '-5.5', high: '', low_open: 'false', exact: "'-5.5" })
  })

  it.each(['=cmd()', '+1', '-1', '@sum', '\tx', '\rx', '\n=x', ' =x', '＝x'])('guards %j', (exact) => {
    expect(cellsOf([claim('a', 'a.md', `x [${exact}] y`)])[0]?.exact).toBe(`'${exact}`)
  })

  it.each([...HOSTILE.entries()])('keeps hostile text, names and paths %i in their cells', (_, text) => {
    const hostile = withNames(
      withTexts(sample, () => text),
      text,
    )
    const [head = [], ...rows] = rowsOf(csv(hostile))
    expect(rows).toHaveLength(sample.claims.length)
    for (const row of rows) {
      expect(row).toHaveLength(head.length)
      for (const cell of row) expect(cell).not.toMatch(/^\s*[=+@＝＋－＠]|^\s*-(?!\d)/u)
    }
    expect(csv(hostile)).not.toMatch(/[\u202A-\u202E]|(?![\r\n\t])\p{Cc}/u)
  })

  it('quotes commas, quotation marks, line breaks and semicolons', () => {
    const exact = '1,2 "or"; three\r\nfour'
    const text = csv(result({ claims: [claim('a', 'a.md', `x [${exact}] y`)] }))
    expect(text).toContain('"1,2 ""or""; three\r\nfour"')
    expect(rowsOf(text)[1]).toContain(exact)
  })
})
