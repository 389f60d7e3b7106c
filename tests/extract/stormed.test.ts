import { expect, it } from 'vitest'
import { extractClaims } from '../../src/extract/index.js'
import { readSource } from '../../src/read/index.js'

const triggerOf = (title: string): string | null | undefined =>
  extractClaims(readSource(`# ${title}\n`, { path: 'a.md' }))[0]?.event?.trigger

it('reads soldiers who storm a place as an attack, and a storm with names before it as weather', () => {
  expect(triggerOf('Soldiers storm Nerva prison, killing 12')).toBe('attack')
  expect(triggerOf('Nerva storm damage kills 12')).toBe('storm')
})

it('reads police who fire on people as a shooting, and a fire with no people before it as one', () => {
  expect(triggerOf('Gunmen storm shopping mall in Nerva, 26 dead')).toBe('attack')
  expect(triggerOf('Six killed as police fire on march in Nerva')).toBe('shooting')
  expect(triggerOf('Six killed in factory fire in Nerva')).toBe('fire')
})
