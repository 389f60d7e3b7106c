import { expect, it } from 'vitest'
import { upTo } from '../../src/link/up-to.js'

it.each([
  ['killed 12; 3 hurt', /;/u, 'killed 12'],
  ['; 3 hurt', /;/u, ''],
  ['killed 12', /;/u, 'killed 12'],
])('reads %j up to %s', (text, end, read) => {
  expect(upTo(text, end)).toBe(read)
})
