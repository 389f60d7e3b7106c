import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { appendToFile, ledgerFile, rewrite } from '../../src/cli/ledger/file.js'
import { named, textOf } from '../../src/ledger/index.js'
import { at } from '../ledger/town.js'
import { folder } from './program.js'

/** Bytes that the disk still takes. */
const room = vi.hoisted(() => ({ bytes: Number.POSITIVE_INFINITY }))

vi.mock('node:fs', async (load) => {
  const real = await load<typeof import('node:fs')>()
  const writeSync = (file: number, bytes: Uint8Array | string, offset = 0): number => {
    if (typeof bytes === 'string') return real.writeSync(file, bytes)
    if (room.bytes === 0) throw Object.assign(new Error('no space'), { code: 'ENOSPC' })
    const taken = real.writeSync(file, bytes, offset, Math.min(room.bytes, bytes.length - offset))
    room.bytes -= taken
    return taken
  }
  return { ...real, writeSync }
})

const name = 'claimdiff-decisions.ndjson'

describe('a full disk', () => {
  const undoing = (of: string): string =>
    textOf(named({ action: 'undo', of, reason: '', by: 'Anna', at: at(3) }))
  const before = undoing('0a1b2c3d4e5f')
  const text = undoing('f5e4d3c2b1a0')

  it.each([0, 1, 7, text.length - 1])(
    'that takes %d bytes of a line has none of it afterwards',
    async (bytes) => {
      const cwd = folder({ [name]: before })
      const file = ledgerFile(name, { cwd })
      room.bytes = bytes
      await expect(appendToFile(file, () => ({ text }))).rejects.toThrow(
        `${name}: nothing was recorded, as it cannot be written: the disk is full. Make room`,
      )
      expect(readFileSync(join(cwd, name), 'utf8')).toBe(before)
      room.bytes = Number.POSITIVE_INFINITY
      await appendToFile(file, () => ({ text }))
      expect(readFileSync(join(cwd, name), 'utf8')).toBe(before + text)
    },
  )

  it('leaves the old file where a new one does not fit', async () => {
    const cwd = folder({ [name]: before })
    const file = ledgerFile(name, { cwd })
    room.bytes = 5
    await expect(rewrite(file, () => 'another file\n')).rejects.toThrow('nothing was changed')
    room.bytes = Number.POSITIVE_INFINITY
    expect(readFileSync(join(cwd, name), 'utf8')).toBe(before)
    expect(readdirSync(cwd)).toEqual([name])
  })
})
