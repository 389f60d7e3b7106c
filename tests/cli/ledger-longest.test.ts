import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { longest, readLedger } from '../../src/ledger/index.js'
import { claimdiff, fire, folder } from './program.js'

const file = 'claimdiff-decisions.ndjson'
const ledgerIn = (cwd: string) => readLedger(readFileSync(join(cwd, file), 'utf8'))

/** Two articles that disagree; what is decided on them keeps their addresses. */
const town = (address: string) =>
  folder({
    'sources/a.md': fire('12').replace('\n', `\nurl: "https://town.example/${address}"\n`),
    'sources/b.md': fire('19').replace('\n', `\nurl: "https://gulf.example/${address}"\n`),
  })
async function decide(cwd: string, ...more: readonly string[]) {
  const { discrepancies } = JSON.parse((await claimdiff(['compare'], { cwd })).out)
  return claimdiff(['decide', discrepancies[0].id, 'scope', '--by', 'Anna', ...more], { cwd })
}

describe('a decision that would not be read again', () => {
  const tooLong = 'x'.repeat(longest.text)
  // Short enough by themselves; as escapes, which the file has for them, they are six times as long.
  const escaped = '\u202A'.repeat(longest.text - 100)

  it.each([
    ['an address', tooLong, [], /its "url" is longer than 8000 characters/],
    ['a line', escaped, [], /is longer than 65536 characters/],
    ['a line, though nothing is to be written', escaped, ['--dry-run'], /is longer than 65536 characters/],
    ['a reason', 'fire', ['--reason', 'x'.repeat(longest.reason + 1)], /--reason: is longer than 4000/],
  ])('for %s is refused, and nothing is recorded', async (_, address, more, complaint) => {
    const cwd = town(address)
    const { code, out, err } = await decide(cwd, '--reason', 'guests', ...more)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(complaint)
    expect(existsSync(join(cwd, file))).toBe(false)
  })

  it('is taken where it just fits', async () => {
    const cwd = town('x'.repeat(longest.text - 100))
    const reason = '\u0001'.repeat(longest.reason - 2)
    expect(await decide(cwd, '--reason', `y${reason}y`)).toMatchObject({ code: 0 })
    expect(ledgerIn(cwd)).toMatchObject({ problems: [], entries: [{ line: { reason: `y${reason}y` } }] })
  })

  it.each(['undo', 'redo'])('is no %s either', async (action) => {
    const cwd = town('fire')
    await decide(cwd, '--reason', 'guests')
    if (action === 'redo') await claimdiff(['decisions', 'undo', '--by', 'Anna'], { cwd })
    const before = readFileSync(join(cwd, file), 'utf8')
    const words = ['decisions', action, '--by', 'Anna', '--reason', 'x'.repeat(longest.reason + 1)]
    const { code, out, err } = await claimdiff(words, { cwd })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(`its "reason" is longer than ${longest.reason} characters`)
    expect(readFileSync(join(cwd, file), 'utf8')).toBe(before)
  })
})
