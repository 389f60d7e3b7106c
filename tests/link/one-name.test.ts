import { describe, expect, it } from 'vitest'
import { readSource, run } from '../../src/index.js'
import { explainPair } from '../../src/link/index.js'
import { OneName } from '../../src/link/names/index.js'
import type { Result } from '../../src/model/index.js'

type Aliases = Readonly<Record<string, readonly string[]>>

const read = (path: string, published: string, title: string, text: string) =>
  readSource(`---\npublished: ${published}\n---\n\n# ${title}\n\n${text}\n`, { path })

const claimOf = ({ claims }: Result, exact: string) => {
  const found = claims.find((claim) => claim.quote.exact === exact)
  if (!found) throw new Error(`No claim "${exact}"`)
  return found
}
const questionOf = (result: Result, exact: string) => {
  const { id } = claimOf(result, exact)
  return result.questions.find(({ claims }) => claims.includes(id))
}
const areOne = (result: Result, a: string, b: string): boolean =>
  questionOf(result, a) === questionOf(result, b)

const fires = [
  read(
    'a.md',
    '2024-05-02',
    'Fire in Kembar kills 41',
    'A fire in Kembar killed 41 people, Governor Dara Holt of Norling said. The Lindqvist Mill had no exits.',
  ),
  read(
    'b.md',
    '2024-05-04',
    'Old Sarn counts 57 dead of fire',
    'A fire in Old Sarn killed 57 people, Mayor Petra Vance told Radio Ulster. The Weaver House burned down.',
  ),
  read(
    'c.md',
    '2024-05-02',
    'Flood in Tarsk kills 11',
    'A flood in Tarsk killed 11 people, Osric Bell said.',
  ),
  read('d.md', '2024-05-03', 'Tarsk flood kills 15', 'A flood in Tarsk killed 15 people, Osric Bell said.'),
  read('e.md', '2024-04-02', 'Vesk crash kills 21', 'A bus crash in Vesk killed 21 people, Juno Hale said.'),
]
const quakes = [
  read('a.md', '2024-05-02', 'Quake in Maravia', 'A quake in Maravia killed 41 people. In Kembar, 23 died.'),
  read(
    'b.md',
    '2024-05-03',
    'Maravia quake',
    'A quake in Maravia killed 57 people. In Old Sarn, 29 people died.',
  ),
]
const clashes = [
  read(
    'a.md',
    '2024-05-02',
    'Clashes in Maravia',
    'Clashes in Maravia killed 41 Red Lance fighters, police said.',
  ),
  read(
    'b.md',
    '2024-05-02',
    'Clashes in Maravia',
    'Clashes in Maravia killed 57 Dawn Guard fighters, police said.',
  ),
]
const raids = [
  read(
    'a.md',
    '2024-05-02',
    'Raid in Maravia',
    'A raid in Maravia killed 41 people, the Red Lance said. Three trucks burned.',
  ),
  read('b.md', '2024-05-02', 'Maravia raid', 'The raid in Maravia killed 41 people, the Party of Dawn said.'),
]
const town: Aliases = { Kembar: ['Old Sarn'] }
const body: Aliases = { 'Red Lance': ['Dawn Guard', 'Party of Dawn'] }

describe('names that settings say are one', () => {
  it.each([
    ['stories of one town', fires, town, '41', '57'],
    ['figures of one place within an event', quakes, town, '23', '29'],
    ['people of one body', clashes, body, '41', '57'],
  ] as const)('bring together %s', (_, sources, aliases, a, b) => {
    expect(areOne(run(sources), a, b)).toBe(false)
    expect(areOne(run(sources, { aliases }), a, b)).toBe(true)
    expect(areOne(run(sources, { aliases: { Vesk: ['Kemba', 'Sarn City', 'Red'] } }), a, b)).toBe(false)
  })

  it('bring no other stories together', () => {
    const result = run(fires, { aliases: town })
    expect([areOne(result, '41', '11'), areOne(result, '57', '21'), areOne(result, '11', '15')]).toEqual([
      false,
      false,
      true,
    ])
  })

  it('make one voice of one speaker', () => {
    const voices = (aliases: Aliases) =>
      questionOf(run(raids, { aliases }), '41')?.voices.map(({ voices }) => voices)
    expect(voices({})).toEqual([2])
    expect(voices(body)).toEqual([1])
  })

  it('leave every claim as its article has it', () => {
    for (const [sources, aliases] of [
      [fires, town],
      [clashes, body],
      [raids, body],
    ] as const)
      expect(run(sources, { aliases }).claims).toEqual(run(sources).claims)
  })

  it('change nothing where no article has them', () => {
    expect(run(fires, { aliases: { Calcutta: ['Kolkata'] } })).toEqual(run(fires))
  })

  it('give the same in any order of articles and writings', () => {
    const turned = { 'Red Lance': ['Party of Dawn', 'Dawn Guard'] }
    expect(run([...clashes].reverse(), { aliases: turned })).toEqual(run(clashes, { aliases: body }))
  })
})

describe('explainPair', () => {
  const told = (aliases: Aliases, a: string, b: string) => {
    const result = run(quakes, { aliases })
    return explainPair(claimOf(result, a), claimOf(result, b), quakes, result.claims, aliases)
  }

  it('says that the settings decided, and what would have without them', () => {
    expect(told(town, '23', '29')).toMatchObject({
      sameQuestion: true,
      decidedBy: 'aliases',
      says: 'One question by the names that the settings say are one. Without these: Two questions: they hold for different places.',
    })
  })

  it('names what decided where they changed nothing', () => {
    expect(told(town, '41', '57').decidedBy).toBe('all')
    expect(told(town, '41', '29').decidedBy).toBe('place')
  })
})

describe('OneName', () => {
  const names = new OneName({
    Kembar: ['Old Sarn', "O'Sarn"],
    Turquie: ['Turkey'],
    Congo: ['Republic of Congo'],
    Alone: [],
  })

  it.each([
    ['In Old Sarn, and Old\n  Sarn’s port', 'In Kembar, and Kembar’s port'],
    ['OLD SARN, May 3', 'KEMBAR, May 3'],
    ['The Old Sarnish of Bold Sarn', 'The Old Sarnish of Bold Sarn'],
    ["O’Sarn and O'Sarn", 'Kembar and Kembar'],
    ['Turquie and Turkey', 'Turkey and Turkey'],
    ['the Republic of Congo and Congo', 'the Congo and Congo'],
    ['old sarn', 'old sarn'],
    ['Kembar (Old Sarn)', 'Kembar (Kembar)'],
    ['Alone', 'Alone'],
  ])('%s → %s', (text, one) => {
    expect(names.of(text)).toBe(one)
  })

  it('takes a writing as it stands, whatever its characters', () => {
    const odd = new OneName({ 'A.B.': ['C|D', 'E (F)', 'G-H', '*', ''] })
    expect(odd.of('C|D, E (F) and G-H; AxB. C')).toBe('A.B., A.B. and A.B.; AxB. C')
  })
})

describe('articles with other marks in a name', () => {
  it.each([
    [
      'Markdown',
      'b.md',
      '# Maravia quake\n\nA quake in Maravia killed 57 people. In **Old\nSarn**, 29 people died.\n',
    ],
    [
      'HTML',
      'b.html',
      '<html><body><article><h1>Maravia quake</h1><p>A quake in Maravia killed 57 people &amp; more. In <b>Old Sarn</b>, 29 people died.</p></article></body></html>',
    ],
  ] as const)('are read alike: %s', (_, path, text) => {
    const other = readSource(text, { path, published: '2024-05-03' })
    const sources = [quakes[0] as (typeof quakes)[number], other]
    expect(areOne(run(sources), '23', '29')).toBe(false)
    const result = run(sources, { aliases: town })
    expect(areOne(result, '23', '29')).toBe(true)
    for (const { source, position, quote } of result.claims)
      expect(sources.find(({ path }) => path === source)?.raw.slice(position.start, position.end)).toBe(
        quote.exact,
      )
  })
})
