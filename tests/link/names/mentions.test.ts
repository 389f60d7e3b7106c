import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameMentions, namesOf } from '../../../src/link/names/index.js'
import type { BlockKind } from '../../../src/model/index.js'

/** One block; sentences end at ". " before a capital that no title and no initial precedes. */
function article(text: string, { path = 'a.md', kind = 'paragraph' as BlockKind } = {}) {
  const sentences: { start: number; end: number; block: number }[] = []
  let start = 0
  for (const { index } of text.matchAll(/(?<!\b(?:Mr|Gen|Dr|\p{Lu}))\. (?=\p{Lu})/gu)) {
    sentences.push({ start, end: index + 1, block: 0 })
    start = index + 2
  }
  sentences.push({ start, end: text.length, block: 0 })
  return { path, text, outlet: null, sentences, blocks: [{ kind, start: 0, end: text.length }] }
}

const found = (text: string) =>
  nameMentions(article(text)).flatMap((mention) => (mention.bare ? [] : [mention.text]))

describe('names of people', () => {
  it.each([
    ['Israel Prime Minister Benjamin Netanyahu wrote to Xi Jinping.', ['Benjamin Netanyahu']],
    ['Deputy Chairman of the Harbour Political Bureau Moussa Abu Marzouk arrived.', ['Moussa Abu Marzouk']],
    ['Mr. Bogdanov flew to Geneva with Gen. Aleksandr Lebed.', ['Bogdanov', 'Aleksandr Lebed']],
    ["Moscow received Khalil al-Haya's letter.", ['Khalil al-Haya']],
    [
      'Police spokesman Thura Aung and rescuer Vincent van den Berg disagreed.',
      ['Thura Aung', 'Vincent van den Berg'],
    ],
    ['On Friday the envoy received Mousa Abu Marzouk of Hamas.', ['Mousa Abu Marzouk']],
    ['The book is by J.K. Rowling.', ['J.K. Rowling']],
    ['President Xi met Kim Jong-un in Beijing.', ['Xi', 'Kim Jong-un']],
    ['Rafiq Tarar, 64, spoke. On Monday Tarar left.', ['Rafiq Tarar']],
    ['Will Smith and Mary Jones won.', ['Will Smith', 'Mary Jones']],
  ])('%s', (text, names) => {
    expect(found(text)).toEqual(names)
  })

  it('a full name that only its verb gives away', () => {
    expect(found('Zorblat Quennik said the dam held. Later Quennik left.')).toEqual(['Zorblat Quennik'])
  })
})

describe('not names of people', () => {
  it.each([
    'The Gaza Strip and Khan Younis were quiet on Monday.',
    'New York Stock Exchange officials met in Hong Kong.',
    'The George Washington University and the Martin Luther Hospital closed.',
    'President of the United States.',
    'Prime Minister of Israel and Foreign Ministry officials met Hamas.',
    'After Friday prayers, Sunni Muslims and Shiite Iraqis marched.',
    'Cyclone Nargis and Hurricane Katrina were worse.',
    'The U.S. Geological Survey and Xinhua News Agency agreed.',
    'TEL AVIV: The IDF Spokesperson Unit said so.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([])
  })

  it('headlines and teasers are left out', () => {
    expect(nameMentions(article('Mikhail Bogdanov Meets John Smith', { kind: 'title' }))).toEqual([])
    expect(nameMentions(article('Mikhail Bogdanov met John Smith.', { kind: 'teaser' }))).toEqual([])
  })
})

describe('whole articles', () => {
  const notes = (...texts: readonly string[]) =>
    namesOf(texts.map((text, at) => article(text, { path: `${at}.md` }))).notes.map(
      ({ kind, says }) => `${kind}: ${says}`,
    )

  it('a slip in a later sentence is noted', () => {
    expect(
      notes('Envoy Mikhail Bogdanov landed on Monday. It was not clear whether Bogsanov would stay.'),
    ).toEqual([
      'name-spelling: 0.md has both "Mikhail Bogdanov" and "Bogsanov": one person\'s name seems to be spelled two ways.',
    ])
  })

  it.each([
    'Envoy Mikhail Bogdanov landed. Bogdanovs were many.',
    'Envoy Anna Walker landed. Talker after talker followed. Talker said no.',
    'Envoy Omar Lebanin landed. Lebanon and Lebanese troops waited.',
    'Mayor Carl Johnson spoke. Mark Johnston replied. Johnston left.',
  ])('no slip: %s', (text) => {
    expect(notes(text)).toEqual([])
  })

  it('two roles in one body are noted', () => {
    expect(
      notes(
        'Deputy Chairman of the Harbour Board Adam Kessler spoke.',
        'It heard Adam Kessler, a member of the Harbour Board, on Friday.',
      ),
    ).toEqual([
      'role: 0.md calls Adam Kessler "Deputy Chairman of the Harbour Board", 1.md "a member of the Harbour Board".',
    ])
  })
})

it('quotes the text, whatever the text', () => {
  const word = fc.constantFrom(
    'Mr.',
    'John',
    'al-',
    'Abu',
    'van',
    "O'Brien",
    'X.',
    '李明',
    '’s',
    "'",
    '-',
    '\n',
    'ß',
    'İ',
    'Deputy',
    'Chairman',
    ',',
    'of',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string({ unit: 'binary' })), { maxLength: 40 }), (words) => {
      const text = words.join(' ')
      for (const { text: name, position } of nameMentions(article(text)))
        expect(position && text.slice(position.start, position.end)).toBe(name)
    }),
  )
})

it.each(['Anna ', 'a', 'A.', 'Abu-', 'Mr. ', ', ', "O'", 'Deputy Chairman of the '])(
  'bears 400,000 characters of "%s": quadratic time would take minutes',
  (piece) => {
    expect(() => nameMentions(article(piece.repeat(400_000 / piece.length)))).not.toThrow()
  },
  30_000,
)
