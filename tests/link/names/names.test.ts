import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { namesIn } from '../../../src/link/names/index.js'

/** Groups as "a = b = c", each spelling once. */
const groups = (...mentions: readonly (readonly [string, string])[]) =>
  namesIn(mentions.map(([text, source]) => ({ text, source }))).names.map(({ spellings }) =>
    spellings.map(({ text }) => text).join(' = '),
  )

const people = (...texts: readonly string[]) =>
  groups(...texts.map((text, at) => [text, `${at}.md`] as const)).length

describe('one person', () => {
  it.each([
    [['Moussa Abu Marzouk', 'Moussa Abou Marzouk', 'Musa Abu Marzouk', 'Moussa Abu Marzook', 'Mr. Marzouk']],
    [['Volodymyr Zelensky', 'Volodymyr Zelenskyy', 'President Zelenskiy']],
    [['Khalil al-Haya', 'Khaleel Al Haya', 'Khalil Haya']],
    [['Mohammed bin Salman', 'Muhammad bin Salman', 'Crown Prince Mohamed Bin Salman']],
    [['Sergei Lavrov', 'Foreign Minister Sergey Lavrov', 'S. Lavrov']],
    [['José Manuel Barroso', 'Jose Barroso', 'Mr Barroso']],
    [['Kim Jong-un', 'Kim Jong Un', 'Kim Jong-Un']],
    [['Angela Müller', 'Angela Mueller']],
    [['Joseph Keller', 'Josef Keller']],
    [['George W. Bush', 'George Bush', 'President Bush']],
    [['Steven Hoffman', 'Stephen Hoffmann']],
    [['J.K. Rowling', 'J. K. Rowling']],
    [['Bill Nelson', 'William Nelson']],
    [['William Ford Jr.', 'William Ford', 'Mr. Ford']],
  ])('%j', (texts) => {
    expect(people(...texts)).toBe(1)
  })
})

describe('two people', () => {
  it.each([
    ['Moussa Abu Marzouk', 'Moncef al-Marzouki'],
    ['Moussa Abu Marzouk', 'Moussa al-Marzouki'],
    ['Vladimir Putin', 'Mark Rutin'],
    ['Vladimir Putin', 'Vladimir Rutin'],
    ['Kim Jong-un', 'Kim Jong-il'],
    ['Ali Hasan', 'Omar Hassan'],
    ['Boris Johnson', 'Boris Johnston'],
    ['Maria Rossi', 'Mario Rossi'],
    ['Hassan Nasrallah', 'Hussein Nasrallah'],
    ['George W. Bush', 'George H. W. Bush'],
    ['George Bush', 'Laura Bush'],
    ['Khalid Abu Omar', 'Khalid bin Omar'],
    ['Ivan Petrov', 'Irina Petrova'],
  ])('%s, %s', (a, b) => {
    expect(people(a, b)).toBe(2)
  })
})

describe('a family name alone', () => {
  it('goes to its bearer in the same article', () => {
    expect(
      groups(['Laura Bush', 'a.md'], ['Mrs. Bush', 'a.md'], ['George Bush', 'b.md'], ['Mr. Bush', 'b.md']),
    ).toEqual(['Bush = George Bush', 'Bush = Laura Bush'])
  })

  it('goes to nobody where two in the article bear it', () => {
    expect(groups(['Laura Bush', 'a.md'], ['George Bush', 'a.md'], ['Bush', 'a.md'])).toEqual([
      'George Bush',
      'Laura Bush',
    ])
  })

  it('stands for itself where nobody is named in full', () => {
    expect(groups(['President Aliyev', 'a.md'], ['Mr. Nikolov', 'b.md'])).toEqual(['Aliyev', 'Nikolov'])
    expect(groups(['President Sisi', 'a.md'], ['Mr. Sissi', 'b.md'])).toEqual(['Sisi = Sissi'])
  })
})

describe('spellings inside one article', () => {
  const notes = (...texts: readonly string[]) =>
    namesIn(
      texts.map((text, at) => ({ text, source: 'a.md', position: { start: at, end: at + 1 } })),
    ).notes.map(({ kind, says }) => `${kind}: ${says}`)

  it.each([
    [['Mikhail Bogdanov', 'Bogsanov'], '"Mikhail Bogdanov" and "Bogsanov"'],
    [['Mikhail Bogdanov', 'Mr. Bogdnaov'], '"Mikhail Bogdanov" and "Mr. Bogdnaov"'],
    [['Mikhail Bogdanov', 'Mikhail Bogsanov'], '"Mikhail Bogdanov" and "Mikhail Bogsanov"'],
    [['Moussa Abu Marzouk', 'Marzook'], '"Moussa Abu Marzouk" and "Marzook"'],
    [['Mohammed Dahlan', 'Muhammad Dahlan'], '"Mohammed Dahlan" and "Muhammad Dahlan"'],
  ])('%j', (texts, quotes) => {
    expect(notes(...texts)).toEqual([
      `name-spelling: a.md has both ${quotes}: one person's name seems to be spelled two ways.`,
    ])
  })

  it.each([
    [['Mikhail Bogdanov', 'Bogdanov', 'Mr. Bogdanov']],
    [['Mikhail Bogdanov', 'Oleg Bogsanov', 'Bogsanov']],
    [['Vladimir Putin', 'Rutin']],
    [['Ivan Petrovich', 'Petrovicha']],
    [['Boris Johnson', 'Mark Johnston']],
    [['Khalil al-Haya', 'Khalil Al Haya']],
    [['Jose Serrano', 'José Serrano']],
    [['Jean-Claude Trichet', 'Jean Claude Trichet']],
    [['Thomas Schneider', 'Tom Schneider']],
    [['J. Peterson', 'John Petersen']],
    [["Conan O'Brien", 'Conan O’Brien']],
  ])('nothing for %j', (texts) => {
    expect(notes(...texts)).toEqual([])
  })

  it('nothing for one letter between two articles', () => {
    expect(
      namesIn([
        { text: 'Mikhail Bogdanov', source: 'a.md' },
        { text: 'Bogsanov', source: 'b.md' },
      ]).notes,
    ).toEqual([])
  })

  it('makes the slip a spelling of the person', () => {
    expect(groups(['Mikhail Bogdanov', 'a.md'], ['Bogsanov', 'a.md'])).toEqual([
      'Bogsanov = Mikhail Bogdanov',
    ])
  })
})

describe('roles', () => {
  const notes = (a: string, b: string) =>
    namesIn([
      { text: 'Adam Kessler', source: 'a.md', role: a },
      { text: 'Kessler', source: 'b.md', role: b },
    ]).notes.map(({ says }) => says)

  it('of different rank in one body are noted with both quotes', () => {
    expect(notes('Deputy Chairman of the Harbour Board', 'a member of the harbour board')).toEqual([
      'a.md calls Adam Kessler "Deputy Chairman of the Harbour Board", b.md "a member of the harbour board".',
    ])
  })

  it('may be told by a verb', () => {
    expect(notes('Deputy Chairman of the Harbour Board', 'who sits on the harbour board')).toHaveLength(1)
    expect(notes('Chairman of the Harbour Board', 'who heads the harbour board')).toEqual([])
  })

  it.each([
    ['deputy head of the harbour board', 'deputy chairman of the harbour board'],
    ['head of the harbour board', 'former member of the harbour board'],
    ['head of the harbour board', 'member of the yacht club'],
    ['Russian President', 'Russian Prime Minister'],
    ['someone', 'a member of the harbour board'],
  ])('%s and %s are not', (a, b) => {
    expect(notes(a, b)).toEqual([])
  })
})

it('gives the same for mentions in any order, and survives any text', () => {
  const pool = [
    'Mikhail Bogdanov',
    'Bogsanov',
    'M. Bogdanov',
    'Moussa Abu Marzouk',
    'Marzook',
    'Kim Jong-un',
    'Kim',
    '',
    '-',
    'al-',
    '李明',
  ]
  const inputs = pool.flatMap((text) => ['a.md', 'b.md'].map((source) => ({ text, source })))
  const expected = JSON.stringify(namesIn(inputs))
  fc.assert(
    fc.property(fc.shuffledSubarray(inputs, { minLength: inputs.length }), (shuffled) => {
      expect(JSON.stringify(namesIn(shuffled))).toBe(expected)
    }),
    { numRuns: 50 },
  )
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
      expect(namesIn(texts.map((text) => ({ text, source: 'a.md' }))).names.length).toBeLessThanOrEqual(
        texts.length,
      )
    }),
  )
})

it('does not compare every name with every other', () => {
  const letters = (at: number) =>
    [...String(at).padStart(5, '0')]
      .map((digit) => `${'bcdfghklmn'.charAt(Number(digit))}${'aeiouaeiou'.charAt(Number(digit))}`)
      .join('')
  const many = Array.from({ length: 20_000 }, (_, at) => ({
    text: `Anna ${letters(at)}`,
    source: `${at % 50}.md`,
  }))
  expect(namesIn(many).names.length).toBeGreaterThan(15_000)
}, 60_000)
