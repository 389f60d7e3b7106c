import { describe, expect, it } from 'vitest'
import { extractClaims } from '../../src/extract/index.js'
import { blockKeysUnder } from '../../src/link/index.js'
import { readSource } from '../../src/read/index.js'
import { article } from './linked.js'

function keys(text: string, aliases = {}): readonly string[] {
  const source = readSource(text, { path: 'a.md' })
  return blockKeysUnder(aliases)(source, extractClaims(source))
}

const meet = (a: string, b: string): boolean => keys(a).some((key) => keys(b).includes(key))

const first = article(
  '2022-03-05',
  '12 dead as cable car falls in Valdorn',
  'Twelve people were killed when a cable car fell near Valdorn, police said on Saturday.',
)
const later = article(
  '2022-03-08',
  'Toll rises to 14',
  'Two more people have died after a cable car fell last week, doctors in Valdorn said. The mayor of Valdorn spoke of 14 dead.',
)

describe('keys of an article', () => {
  it('are its names, each with a stretch of time', () => {
    expect(keys(first)).toEqual(['valdorn/2021-12-29'])
  })

  it('are a country with the kind of event, and two countries', () => {
    const text = article(
      '2022-03-05',
      'Quake in Chile kills 5',
      'An earthquake killed five people in Chile, and was felt in Peru, officials said.',
    )
    const own = keys(text)
    expect(own).toContain('=chilean/quake/2021-12-29')
    expect(own).toContain('=chilean=peruvian/2021-12-29')
  })

  it('leave out words that are written small as well, and words of any place', () => {
    const text = article(
      '2022-03-05',
      'Miners Trapped In Tarsk',
      'Five miners trapped in Tarsk County died on Friday. The miners worked for Norvak.',
    )
    expect(keys(text).map((key) => key.split('/')[0])).toEqual(['norvak', 'tarsk'])
  })

  it('bring articles of one story together', () => {
    expect(meet(first, later)).toBe(true)
    expect(
      meet(first, article('2022-03-06', '9 dead in fire in Tarsk', 'A fire in Tarsk killed nine people.')),
    ).toBe(false)
  })

  it('are those of the name that stands for it where aliases say so', () => {
    const text = (place: string) =>
      article('2022-03-05', `Fire in ${place}`, `A fire in ${place} killed nine people, police said.`)
    const aliases = { Tarsk: ['Old Velm'] }
    expect(keys(text('Old Velm'), aliases)).toEqual(keys(text('Tarsk')))
    expect(keys(text('Old Velm'))).not.toEqual(keys(text('Tarsk')))
    expect(keys(text('New Velm'), aliases)).toEqual(keys(text('New Velm')))
  })

  it('near the beginning of a stretch are also those of the one before', () => {
    const on = (day: string) =>
      article(day, 'Fire in Tarsk', 'A fire in Tarsk killed nine people, police said.')
    expect(keys(on('2022-01-02'))).toHaveLength(2 * keys(on('2022-03-01')).length)
    expect(meet(on('2021-12-28'), on('2022-01-02'))).toBe(true)
    expect(meet(on('2021-12-28'), on('2022-03-01'))).toBe(false)
  })

  it('are of no time where the article tells none, and of either where it dates its event alone', () => {
    const undated = '# Fire in Tarsk\n\nA fire in Tarsk killed nine people, police said.\n'
    const dated = '# Fire in Tarsk\n\nA fire in Tarsk killed nine people on March 4, 2022, police said.\n'
    expect(keys(undated)).toEqual(['tarsk/undated'])
    expect(keys(dated)).toEqual(['tarsk/2021-12-29', 'tarsk/undated'])
  })

  it('are never none', () => {
    expect(keys('five people died.\n')).toHaveLength(1)
  })
})
