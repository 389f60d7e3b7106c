import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { assertMatches, type SchemaName, validator } from '../../src/cli/schemas.js'
import { findQuantities, findTimes, readSource, run } from '../../src/index.js'
import { claimdiff, fire, folder, root } from './program.js'

const published = readdirSync(join(root, 'src', 'schemas')).sort()
const schemaOf = (file: string) => JSON.parse(readFileSync(join(root, 'src', 'schemas', file), 'utf8'))
const resultOf = (...texts: string[]) =>
  run(texts.map((text, index) => readSource(text, { path: `${index}.md` })))

describe('the published schemas', () => {
  it.each(published)('%s says its draft and a stable id, and compiles', async (file) => {
    expect(schemaOf(file)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `claimdiff/${file}`,
    })
    expect(await validator(file.replace('.schema.json', '') as SchemaName)).toBeTypeOf('function')
  })

  it('describe what compare and extract print', async () => {
    const cwd = folder({ 'a.md': fire('12'), 'b.md': fire('At least 19') })
    const isResult = await validator('result')
    expect(isResult(JSON.parse((await claimdiff(['compare', '.'], { cwd })).out))).toBe(true)
    const isClaims = await validator('claims')
    expect(isClaims(JSON.parse((await claimdiff(['extract', '.'], { cwd })).out))).toBe(true)
    const isClaim = await validator('claim')
    const lines = (await claimdiff(['extract', '.', '--format', 'ndjson'], { cwd })).out.trimEnd().split('\n')
    expect(lines.length).toBeGreaterThan(1)
    for (const line of lines) expect(isClaim(JSON.parse(line)), line).toBe(true)
  })

  it('describe the mentions of the library', async () => {
    const text =
      'On Monday at least 12 people were killed, 3 days after the $5 million fire of January 3, 2024.\n'
    const source = readSource(text, { path: 'a.txt', published: '2024-01-09' })
    const [times, quantities] = [findTimes(source), findQuantities(source)]
    expect(times.length).toBeGreaterThan(1)
    expect(quantities.length).toBeGreaterThan(1)
    const [isTime, isQuantity] = [await validator('time-mention'), await validator('quantity-mention')]
    for (const time of times) expect(isTime(time), JSON.stringify(time)).toBe(true)
    for (const quantity of quantities) expect(isQuantity(quantity), JSON.stringify(quantity)).toBe(true)
  })

  it('describe the front matter of the articles in sources/', async () => {
    const isFrontMatter = await validator('front-matter')
    const heads = readdirSync(join(root, 'sources'))
      .map(
        (name) => /^---\r?\n([\s\S]*?)\r?\n---/.exec(readFileSync(join(root, 'sources', name), 'utf8'))?.[1],
      )
      .filter((head) => head !== undefined)
    expect(heads.length).toBeGreaterThan(0)
    for (const head of heads) expect(isFrontMatter(parse(head, { schema: 'core' })), head).toBe(true)
    expect(isFrontMatter({ published: 'last Tuesday' })).toBe(false)
  })
})

describe('assertMatches', () => {
  it.each([
    ['schema', 2],
    ['claims', [{}]],
    ['counts', { articles: -1 }],
    ['sources', [{ source: '' }]],
    ['questions', [{ id: 'q', claims: [] }]],
  ])('refuses a result whose %s is wrong', async (field, value) => {
    const result = resultOf(fire('12'), fire('19'))
    await expect(assertMatches('result', result, 'compare')).resolves.toBeUndefined()
    const message = new RegExp(
      `^compare: internal error: /${field}.*result\\.schema\\.json.*Nothing was written`,
    )
    await expect(assertMatches('result', { ...result, [field]: value }, 'compare')).rejects.toThrow(message)
  })

  it('refuses a count without a quantity, and a date without a time', async () => {
    const [claim] = resultOf(fire('12')).claims
    expect(claim).toBeDefined()
    const { quantity, ...bare } = claim as NonNullable<typeof claim>
    expect(quantity).toBeDefined()
    await expect(assertMatches('claim', { ...bare, kind: 'count' }, 'x')).rejects.toThrow(
      "required property 'quantity'",
    )
    await expect(assertMatches('claim', { ...bare, kind: 'date' }, 'x')).rejects.toThrow(
      "required property 'time'",
    )
  })
})
