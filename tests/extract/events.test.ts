import { describe, expect, it } from 'vitest'
import { extractClaims } from '../../src/extract/index.js'
import { readSource } from '../../src/read/index.js'

const claimOf = (text: string, exact: string) => {
  const source = readSource(text, { path: 'a.md', type: 'markdown', published: '2010-04-22' })
  const claim = extractClaims(source).find(({ quote }) => quote.exact === exact)
  if (!claim) throw new Error(`No claim "${exact}" in ${text}`)
  return claim
}

describe('places of an event', () => {
  it.each([
    ['An explosion on a rig in the Gulf of Mexico killed 11 workers.', '11', ['Gulf of Mexico']],
    ['A boat sank in the Bay of Bengal, killing 30 people.', '30', ['Bay of Bengal']],
    ['At the University of Kentucky a fire killed three students.', 'three', ['University of Kentucky']],
    ['A ferry sank in the Republic of Ireland, killing 30 people.', '30', ['Ireland']],
    ['A bus crashed in the Republic of Molvia, killing six people.', 'six', ['Republic of Molvia']],
    ['A fire in the port of Sarn killed 12 people.', '12', ['Sarn']],
    ['Floods in Sarn left 40 people missing, according to a tally given to the Red Cross.', '40', ['Sarn']],
    ['The toll from Hurricane Dolores rose to 253 people.', '253', []],
    ['A bomb at the Interior Ministry killed 12 people.', '12', ['Interior Ministry']],
  ])('%s', (text, exact, places) => {
    expect(claimOf(text, exact).event?.places).toEqual(places)
  })

  it('are quoted whole, and are nobody who took part', () => {
    const { event } = claimOf('A blast in the Gulf of Mexico killed 11 workers on Tuesday.', 'Tuesday')
    expect(event).toMatchObject({ places: ['Gulf of Mexico'], actors: [] })
  })
})

describe('what happened on a day', () => {
  it.each([
    ['A ferry sank off Sarn, killing 30 people on Tuesday.', 'sinking'],
    ['Gunmen in Sarn killed 30 people on Tuesday.', 'attack'],
    ['Ten people died of injuries from the blast on Tuesday.', 'attack'],
    ['The toll of the blast rose to 59 on Tuesday.', null],
    ['The number of dead rose to 59 in a blast on Tuesday.', 'attack'],
    ['On Tuesday police arrested two men over the attack.', null],
    ['The search for the victims of the crash ended on Tuesday.', null],
    ['After the assault, friends laid flowers on Tuesday.', null],
    ['Two men were arrested for the blast that ripped through a train on Tuesday.', 'attack'],
    ['A wave of bombings hit Sarn on Tuesday.', 'attack'],
    ['In the storm, winds reached 150 mph on Tuesday.', 'storm'],
    ['The attack, which killed 30 people, took place on Tuesday.', 'attack'],
    ["Survivors of Monday's quake were flown out on Tuesday.", null],
    ['The ministry on Tuesday lowered its estimate of the dead in the attack to 59.', 'statement'],
  ])('%s', (text, trigger) => {
    expect(claimOf(text, 'Tuesday').event?.trigger).toBe(trigger)
  })
})

it('leaves deaths of a day in news of a flood to the flood of before', () => {
  const { event } = claimOf('# Floods in Sarn\n\nIn Sarn, 47 more people died on Monday.', 'Monday')
  expect(event?.trigger).toBeNull()
})

describe('the day of the event', () => {
  const date = (text: string, exact: string) => claimOf(`# Attack in Sarn\n\n${text}`, exact).event?.date
  const told = 'At least 68 people were killed in the attack in Sarn, the Red Cross said.'
  it.each([
    `SARN, April 21 (Agency) -- ${told}`,
    `SARN, April 21 -- ${told}`,
    `SARN, Sarmia, April 21 (AP) _ ${told}`,
    `SARN, Sarmia (April 21) — ${told}`,
    `April 21, 2010 (SARN) - ${told}`,
  ])('is not that of the dateline: %s', (text) => {
    expect(date(text, 'At least 68')).toBeNull()
  })

  it.each([
    'April 21, 2010 - A bomb kills 68 people in Sarn.',
    'Sarn, April 21, 2010 - A bomb kills 68 people.',
  ])('is what a chronology begins with: %s', (text) => expect(date(text, '68')).toBe('2010-04-21'))

  it.each([
    ['The toll from the attack by gunmen in Sarn rose to 59 on Sunday.', null],
    ["The toll from Saturday's attack in Sarn rose to 59 on Sunday.", '2010-04-17'],
    ['On Sunday, the number of dead in the attack climbed to 59.', null],
    ['The attack in Sarn killed 59 people on Sunday.', '2010-04-18'],
    ['The toll rose on Sunday when a second bomb in Sarn killed 59.', '2010-04-18'],
  ])('is not that of the toll: %s', (text, day) => {
    expect(date(text, '59')).toBe(day)
  })
})
