import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Decisions, openPostgres } from '../../src/archive/index.js'
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

describe('the ledger in a database', () => {
  it('has every line of people who write at once, each once, and numbers without gaps', async () => {
    const people = await Promise.all(['Anna', 'Ben', 'Cem'].map(ledger))
    const writes = people.flatMap((one, person) =>
      Array.from({ length: 12 }, (_, at) =>
        one.append(0, (added) => [`${person} ${at} saw ${added.length}`]),
      ),
    )
    await Promise.all(writes)
    const lines = await (await ledger()).after(0)
    expect(lines.map(({ number }) => number)).toEqual(Array.from({ length: 36 }, (_, at) => at + 1))
    // Each was made of the ledger as it was just before it.
    expect(lines.map(({ line }) => Number(/\d+$/.exec(line)?.[0]))).toEqual(lines.map((_, at) => at))
    expect((await (await ledger()).after(30)).map(({ number }) => number)).toEqual([31, 32, 33, 34, 35, 36])
  })

  it('adds all lines of a stroke or none', async () => {
    const one = await ledger()
    await expect(
      one.append(0, () => {
        throw new Error('refused')
      }),
    ).rejects.toThrow('refused')
    await expect(one.append(0, () => ['first', 'a\0b'])).rejects.toThrow()
    expect(await one.after(0)).toEqual([])
    await one.append(0, () => ['first', 'second'])
    expect(await one.after(0)).toEqual([
      { number: 1, line: 'first' },
      { number: 2, line: 'second' },
    ])
  })

  it('gives every line back as it came', async () => {
    const one = await ledger()
    let known = 0
    const line = fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => JSON.stringify(text))
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(line, fc.constant('{"cut":'), fc.constant('<<<<<<< a'))),
        async (lines) => {
          const { behind } = await one.append(known, () => lines)
          const read = await one.after(known)
          known += lines.length
          return JSON.stringify([read.map((each) => each.line), behind]) === JSON.stringify([lines, read])
        },
      ),
      { numRuns: 60 },
    )
  })
})
