import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Decisions, nothingKnown, openPostgres } from '../../src/archive/index.js'
import { type PostgresBase, postgresBase } from './base.js'

let base: PostgresBase
const opened: Decisions[] = []
beforeEach(async () => {
  base = await postgresBase()
})
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close()
  await base.drop()
})

async function ledger(): Promise<Decisions> {
  const made = await Decisions.open(await openPostgres(base.address))
  opened.push(made)
  return made
}

const linesOf = async (one: Decisions): Promise<readonly string[]> => (await one.since()).lines

describe('the ledger in a database', () => {
  it('is nothing to look at, and nothing is made of it, before anybody writes', async () => {
    const sql = await openPostgres(base.address)
    expect(await Decisions.look(sql)).toBe(null)
    expect(await base.run("SELECT 1 FROM information_schema.tables WHERE table_schema = 'public'")).toEqual(
      [],
    )
    const one = await ledger()
    await one.append(nothingKnown, () => ['first'])
    expect(await (await Decisions.look(sql))?.since()).toEqual({
      isAnew: false,
      lines: ['first'],
      known: { number: 1, lines: 1 },
    })
    await sql.close()
  })

  it('has every line of people who write at once, each once, made of the ledger as it was before it', async () => {
    const people = await Promise.all(['Anna', 'Ben', 'Cem'].map(ledger))
    const writes = people.flatMap((one, person) =>
      Array.from({ length: 12 }, (_, at) =>
        one.append(nothingKnown, ({ lines }) => [`${person} ${at} saw ${lines.length}`]),
      ),
    )
    await Promise.all(writes)
    const lines = await linesOf(await ledger())
    expect(new Set(lines).size).toBe(36)
    expect(lines.map((line) => Number(/\d+$/.exec(line)?.[0]))).toEqual(lines.map((_, at) => at))
  })

  it('adds all lines of a stroke or none', async () => {
    const one = await ledger()
    const refused = one.append(nothingKnown, () => {
      throw new Error('refused')
    })
    await expect(refused).rejects.toThrow('refused')
    await expect(one.append(nothingKnown, () => ['first', 'a\0b'])).rejects.toThrow()
    expect(await linesOf(one)).toEqual([])
    await one.append(nothingKnown, () => ['first', 'second'])
    expect(await linesOf(one)).toEqual(['first', 'second'])
  })

  it('tells what came since, and that lines are gone, even where as many came behind them', async () => {
    const [one, other] = [await ledger(), await ledger()]
    await one.append(nothingKnown, () => ['a', 'b', 'c'])
    const { known } = await other.since()
    await one.append(known, ({ lines, isAnew }) => [`${lines.length} ${isAnew}`])
    expect(await other.since(known)).toEqual({
      isAnew: false,
      lines: ['0 false'],
      known: { number: 4, lines: 4 },
    })
    const { known: later } = await other.since(known)
    await one.remove((lines) => lines.flatMap((line, at) => (line === 'c' || line === '0 false' ? [at] : [])))
    await one.append(nothingKnown, () => ['d', 'e'])
    expect(await other.since(later)).toEqual({
      isAnew: true,
      lines: ['a', 'b', 'd', 'e'],
      known: { number: 6, lines: 4 },
    })
  })

  it('gives every line back as it came', async () => {
    const one = await ledger()
    let known = nothingKnown
    const line = fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => JSON.stringify(text))
    const lines = fc.array(fc.oneof(line, fc.constant('{"cut":'), fc.constant('<<<<<<< a'), fc.constant('')))
    await fc.assert(
      fc.asyncProperty(lines, async (given) => {
        await one.append(known, () => given)
        const { known: next, ...since } = await one.since(known)
        known = next
        return JSON.stringify(since) === JSON.stringify({ isAnew: false, lines: given })
      }),
      { numRuns: 60 },
    )
  })
})
