import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ledgerFile } from '../../src/cli/ledger/file.js'
import { FileStore } from '../../src/cli/review/store.js'
import { readLedger, textOf } from '../../src/ledger/index.js'
import { compared, decisionOn } from '../ledger/town.js'
import { folder } from './program.js'

const town = compared({
  'a.txt': 'At the hotel in Hill Town, 12 people were killed in the fire on Sunday, police said.\n',
  'b.txt': 'Officials said 19 people were killed in the fire at the Hill Town hotel on Sunday.\n',
})
const line = (reason: string) => decisionOn(town, { reason })
const storeIn = (cwd: string) => new FileStore(ledgerFile('kept.ndjson', { cwd }))
const ids = (store: FileStore) => store.ledger.ledger.entries.map((entry) => entry.line.id)

describe('the ledger of a review', () => {
  it('takes no line that it could not read again', async () => {
    const cwd = folder()
    await expect(storeIn(cwd).append(() => [line('x'.repeat(5000))])).rejects.toMatchObject({
      status: 400,
      message: expect.stringContaining('longer than 4000'),
    })
    expect(existsSync(join(cwd, 'kept.ndjson'))).toBe(false)
  })

  it('knows what others added, cut off, edited or took out, when it adds something itself', async () => {
    const cwd = folder()
    const path = join(cwd, 'kept.ndjson')
    const [one, two, three] = ['one', 'two', 'three'].map(line) as [
      ReturnType<typeof line>,
      ReturnType<typeof line>,
      ReturnType<typeof line>,
    ]
    const store = storeIn(cwd)
    await store.append(() => [one])
    writeFileSync(path, textOf(two).slice(0, 40), { flag: 'a' })
    await store.append(() => [three])
    expect([ids(store), store.ledger.ledger.problems.length]).toEqual([[one.id, three.id], 1])
    writeFileSync(path, textOf(two))
    await store.append(() => [three])
    await store.current()
    expect(ids(store)).toEqual(readLedger(readFileSync(path, 'utf8')).entries.map((entry) => entry.line.id))
    expect(ids(store)).toEqual([two.id, three.id])
  })

  it('has another key after each change, and the same where there was none', async () => {
    const store = storeIn(folder())
    const keys = [store.ledger.key]
    for (const reason of ['one', 'two']) keys.push((await store.append(() => [line(reason)])).after.key)
    expect(new Set(keys).size).toBe(3)
    expect((await store.append(() => [])).after.key).toBe(keys[2])
    expect((await store.current()).key).toBe(keys[2])
  })
})
