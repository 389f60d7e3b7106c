import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { actionOf, keyOf, pressed, readRemapped, remap } from '../../../src/review/page/keys/keymap.js'
import { keyTable } from '../../../src/review/page/keys/table.js'

describe('the table of keys', () => {
  it('gives each key to one action, and has the keys that the design names', () => {
    const keys = keyTable.map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    for (const key of [...'jknN123450ruU.f/F[]cty?']) expect(keys).toContain(key)
  })
})

it('the documentation lists every key', () => {
  const text = readFileSync(new URL('../../../docs/review.md', import.meta.url), 'utf8')
  expect(text).toContain(`\n${keyTable.map(({ key, does }) => `| \`${key}\` | ${does} |\n`).join('')}`)
})

describe('another key for an action', () => {
  it('is taken where it is free, and forgotten where it is the usual one', () => {
    const answer = remap({}, 'next', 'm')
    expect(answer).toEqual({ map: { next: 'm' } })
    expect(remap({ next: 'm' }, 'next', 'j')).toEqual({ map: {} })
    expect(keyOf('next', { next: 'm' })).toBe('m')
    expect(actionOf('j', { next: 'm' })).toBeUndefined()
  })

  it.each([
    ['k', 'is taken: Previous pair'],
    ['Enter', 'the browser needs it'],
    [' ', 'the browser needs it'],
  ])('is refused with its reason: %j', (key, reason) => {
    const answer = remap({}, 'next', key)
    expect('refused' in answer && answer.refused).toContain(reason)
  })

  it('may be the key that another action has given up', () => {
    expect(remap({ previous: 'p' }, 'next', 'k')).toEqual({ map: { previous: 'p', next: 'k' } })
  })
})

describe('what the browser kept', () => {
  it.each([
    [null, {}],
    ['no JSON', {}],
    ['[]', {}],
    ['{"next":"m","nothing":"x","undo":7,"redo":"Enter"}', { next: 'm' }],
    ['{"next":"k"}', {}],
    ['{"next":"k","previous":"j"}', { next: 'k', previous: 'j' }],
  ])('%j gives %j', (text, map) => {
    expect(readRemapped(text)).toEqual(map)
  })
})

describe('a press', () => {
  const press = { key: 'j', ctrlKey: false, metaKey: false, altKey: false, isAltGraph: false }
  it.each([
    [press, 'j'],
    [{ ...press, key: '?' }, '?'],
    [{ ...press, key: '[', ctrlKey: true, altKey: true, isAltGraph: true }, '['],
    [{ ...press, ctrlKey: true }, null],
    [{ ...press, metaKey: true }, null],
    [{ ...press, altKey: true }, null],
    [{ ...press, key: 'Tab' }, null],
    [{ ...press, key: ' ' }, null],
  ])('%j is the key %j', (given, key) => {
    expect(pressed(given)).toBe(key)
  })
})
