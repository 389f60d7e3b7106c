import { describe, expect, it } from 'vitest'
import { extractClaims } from '../../src/extract/index.js'
import { linkClaims } from '../../src/link/index.js'
import { readSource } from '../../src/read/index.js'
import { undated } from './linked.js'

/** Whether two figures, by their words, answer one question. */
function linked(texts: readonly string[], a: string, b: string): boolean {
  const sources = texts.map((text, at) => readSource(text, { path: `${at}.md` }))
  const claims = sources.flatMap((source) => extractClaims(source))
  const { questions } = linkClaims(sources, claims)
  const homes = [a, b].map((words) => {
    const found = claims.find(({ quote }) => quote.exact === words)
    if (!found)
      throw new Error(`No claim "${words}" among ${claims.map(({ quote }) => quote.exact).join(', ')}`)
    return questions.find((question) => question.claims.includes(found))
  })
  return homes[0] === homes[1]
}

const orla = undated(
  'Hurricane Orla',
  'Hurricane Orla was the deadliest storm to hit Honduras since Hurricane Pell of 1961, which had killed 640 people. It formed on September 2. Orla killed 271 people.',
)
const list = (text: string) => undated('Storms of the Coral Sound by country', text)

describe('an earlier event in a text without a date', () => {
  const report = undated(
    'Quake in Sarn',
    'A quake struck Sarn early Tuesday, killing at least 214 people. A 1988 quake in the same region killed 25,000. In 1976 a quake there killed 3,100.',
  )
  const radio = undated('Quake in Sarn', 'The quake that struck Sarn on Tuesday killed 231 people.')
  it.each([
    ['231', 'at least 214', true],
    ['231', '25,000', false],
    ['231', '3,100', false],
    ['25,000', '3,100', false],
  ])('%s and %s', (a, b, isOne) => {
    expect(linked([report, radio], a, b)).toBe(isOne)
  })

  it('is told by its year, which an account may give to its own as well', () => {
    const account = undated(
      'Sarn quake',
      'The Sarn quake struck on March 4. It destroyed the port. In 1988 it was the worst, with 25,000 dead.',
    )
    const book = undated('Sarn quake', 'The 1988 quake at Sarn killed 25,400 people.')
    expect(linked([account, book], '25,000', '25,400')).toBe(true)
  })
})

describe('storms by name, in texts without dates', () => {
  it.each([
    ['one storm in two texts', 'Hurricane Orla killed 265 people in September 2011.', '265', '271', true],
    [
      'another storm, named to compare',
      'In 1961, Hurricane Pell killed 640 people. In 2011 Hurricane Orla killed 265 people.',
      '640',
      '271',
      false,
    ],
    [
      'what goes on after the comparison',
      'Hurricane Orla was the worst storm since Hurricane Pell of 1961; it killed 265 people.',
      '265',
      '271',
      true,
    ],
    [
      'all storms together',
      'The season had Hurricane Orla and Hurricane Quill. Together they killed 323 people.',
      '323',
      '271',
      false,
    ],
    [
      'two countries together against one',
      'Hurricane Orla killed 265 people in Honduras and Belize.',
      '265',
      '271',
      false,
    ],
    [
      'a storm under its second name',
      'Hurricane Orla, known in Belize as Hurricane Tavo, was the third of the year. Tavo killed 265 people.',
      '265',
      '271',
      true,
    ],
    [
      'a storm of a sum in prices of another year',
      'In May 1963, Hurricane Flan struck Cuba, causing $40 million in damage (1963 USD, $300 million 2020 USD). In 2011 Hurricane Orla killed 265 people.',
      '265',
      '271',
      true,
    ],
    [
      'the one country that is told of, though not in the lead',
      'Hurricane Orla came in 2011. It went ashore at night.\n\nIn Honduras, Orla killed 265 people.',
      '265',
      '271',
      true,
    ],
  ])('%s', (_, text, a, b, isOne) => {
    expect(linked([orla, list(text)], a, b)).toBe(isOne)
  })

  it('takes days after a storm as its own news, not as a comparison', () => {
    const first =
      '---\npublished: 2024-09-03\ntitle: Typhoon Sarn kills 41\n---\n\nTyphoon Sarn killed 41 people in Luzon on Monday.\n'
    const later =
      '---\npublished: 2024-09-06\ntitle: Anger after the storm\n---\n\nThree days after Typhoon Sarn went inland, the storm is known to have killed 57 people. The last to kill as many was Typhoon Vell, which left 90 dead in 2011.\n'
    expect(linked([first, later], '41', '57')).toBe(true)
    expect(linked([first, later], '41', '90')).toBe(false)
  })
})

describe('quakes by year', () => {
  const article = undated(
    '2008 Nurat earthquake',
    'The Nurat earthquake of October 5, 2008 killed 75 people. The Kebar earthquake of 1911 had killed 452.',
  )

  it.each([
    [
      "the article's own, named by its year elsewhere",
      'the Nurat earthquake of 2008 killed 74 people',
      '74',
      '75',
      true,
    ],
    ["another year's", 'the Kebar earthquake of 1911 killed 390 people', '390', '75', false],
    ['the same older one in both', 'the Kebar earthquake of 1911 killed 390 people', '390', '452', true],
  ])('%s', (_, text, a, b, isOne) => {
    const other = undated('List of earthquakes in the mountains', `Among the worst, ${text}.`)
    expect(linked([article, other], a, b)).toBe(isOne)
  })
})

describe('where a figure holds', () => {
  const first =
    '---\npublished: 2024-02-03\ntitle: Fever infects 200\n---\n\nThe fever outbreak has infected 212 people in China.\n'

  it.each([
    [
      'mostly in one city is not that city alone',
      'The outbreak in China has infected 260 people, mostly in Wuhan.',
      '260',
      true,
    ],
    ['in one city', 'The outbreak in China has infected 260 people in Wuhan.', '260', false],
  ])('%s', (_, text, figure, isOne) => {
    const other = `---\npublished: 2024-02-04\ntitle: Fever in China\n---\n\n${text}\n`
    expect(linked([first, other], '212', figure)).toBe(isOne)
  })
})
