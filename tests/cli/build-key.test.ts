import { mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { buildOf } from '../../src/cli/check/cache.js'
import { folder } from './program.js'

it('knows a program that was built again of the same sources, and one that was changed since', () => {
  const cwd = folder()
  mkdirSync(join(cwd, 'check'))
  const file = join(cwd, 'check', 'cache.js')
  const at = (seconds: number) => {
    writeFileSync(file, '')
    utimesSync(file, seconds, seconds)
  }
  const built = (hash: string, seconds: number) =>
    writeFileSync(join(cwd, 'build.json'), JSON.stringify({ hash, time: seconds * 1000 }))
  const key = () => buildOf(pathToFileURL(file))
  at(1000)
  expect(key()).toBe(1_000_000)
  built('one', 1000)
  expect(key()).toBe('one')
  at(2000)
  expect(key()).toBe(2_000_000)
  built('one', 2000)
  expect(key()).toBe('one')
  writeFileSync(join(cwd, 'build.json'), 'no JSON')
  expect(key()).toBe(2_000_000)
})
