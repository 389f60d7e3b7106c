import { describe, expect, it } from 'vitest'
import { extractClaims } from '../../src/extract/index.js'
import { explainPair, linkClaims } from '../../src/link/index.js'
import type { Claim, Source } from '../../src/model/index.js'
import { readSource } from '../../src/read/index.js'

interface Linked {
  readonly sources: readonly Source[]
  readonly claims: readonly Claim[]
  /** The figure's words and whether they stand in one question. */
  readonly isOne: (a: string, b: string) => boolean
  readonly claim: (quote: string) => Claim
}

function link(articles: Readonly<Record<string, string>>): Linked {
  const sources = Object.entries(articles).map(([path, text]) => readSource(text, { path }))
  const claims = sources.flatMap((source) => extractClaims(source))
  const { questions } = linkClaims(sources, claims)
  const claim = (quote: string): Claim => {
    const found = claims.find(({ quote: { exact } }) => exact === quote)
    if (!found)
      throw new Error(`No claim "${quote}" among ${claims.map((each) => each.quote.exact).join(', ')}`)
    return found
  }
  const homeOf = (quote: string) => questions.find((question) => question.claims.includes(claim(quote)))
  return { sources, claims, claim, isOne: (a, b) => homeOf(a) === homeOf(b) }
}

const dated = (day: string, title: string, text: string) =>
  `---\npublished: ${day}\ntitle: "${title}"\n---\n\n# ${title}\n\n${text}\n`

describe('one question or two', () => {
  it('puts tolls of one quake together and a province apart', () => {
    const linked = link({
      'a.md': dated(
        '2024-05-02',
        'Quake in Maravia kills 41',
        'An earthquake in Maravia on Wednesday killed 41 people, officials said. In Lower Sarn, 23 people died.',
      ),
      'b.md': dated(
        '2024-05-03',
        'Maravia quake toll rises',
        'The death toll from the earthquake in Maravia rose to 57 on Thursday.',
      ),
    })
    expect(linked.isOne('41', '57')).toBe(true)
    expect(linked.isOne('23', '57')).toBe(false)
  })

  it('keeps the dead apart from the dead or missing', () => {
    const linked = link({
      'a.md': dated(
        '2024-09-15',
        'Floods in Quell kill 38',
        'Floods in Quell have killed 38 people, officials said on Sunday.',
      ),
      'b.md': dated(
        '2024-09-15',
        'Floods in Quell',
        'Floods in Quell left 89 people dead or missing, the agency said on Sunday.',
      ),
    })
    expect(linked.isOne('38', '89')).toBe(false)
  })

  it('tells storms apart by their names', () => {
    const linked = link({
      'a.md':
        '# Cyclone Abana\n\nCyclone Abana killed 3,406 people. It was the deadliest since Cyclone Brevo, which killed 5,011 people.\n',
      'b.md': '# Cyclone Brevo\n\nCyclone Brevo was a strong storm. The storm killed 5,098 people.\n',
    })
    expect(linked.isOne('3,406', '5,098')).toBe(false)
    expect(linked.isOne('5,011', '5,098')).toBe(true)
  })

  it('leaves what a teaser says out of every toll', () => {
    const linked = link({
      'a.md': dated(
        '2024-05-02',
        'Quake in Maravia kills 41',
        'An earthquake in Maravia on Wednesday killed 41 people, officials said.\n\nAlso read: Nearly 80 dead in ferry fire',
      ),
      'b.md': dated(
        '2024-05-03',
        'Maravia quake toll rises',
        'The death toll from the earthquake in Maravia rose to 57 on Thursday.',
      ),
    })
    const teaser = linked.claims.find(({ zone }) => zone === 'teaser')
    expect(teaser).toBeDefined()
    expect(linked.isOne(teaser?.quote.exact ?? '', '57')).toBe(false)
  })

  it('is the same for sources and claims in any order', () => {
    const articles = {
      'a.md': dated(
        '2024-05-02',
        'Quake in Maravia kills 41',
        'An earthquake in Maravia on Wednesday killed 41 people and injured 120.',
      ),
      'b.md': dated(
        '2024-05-03',
        'Maravia quake toll rises',
        'The death toll from the earthquake in Maravia rose to 57; 130 were injured.',
      ),
    }
    const { sources, claims } = link(articles)
    const there = linkClaims(sources, claims).questions
    const back = linkClaims([...sources].reverse(), [...claims].reverse()).questions
    expect(back.map(({ id, text }) => [id, text])).toEqual(there.map(({ id, text }) => [id, text]))
  })
})

describe('explainPair', () => {
  const linked = link({
    'a.md': dated(
      '2024-05-02',
      'Quake in Maravia kills 41',
      'An earthquake in Maravia on Wednesday killed 41 people and injured 120.',
    ),
    'b.md': dated(
      '2024-05-03',
      'Maravia quake toll rises',
      'The death toll from the earthquake in Maravia rose to 57 on Thursday.',
    ),
  })

  it('names the level that parts two claims', () => {
    const told = explainPair(linked.claim('120'), linked.claim('57'), linked.sources, linked.claims)
    expect(told).toMatchObject({ sameQuestion: false, decidedBy: 'measure' })
    expect(told.levels.find(({ id }) => id === 'measure')).toEqual({
      id: 'measure',
      left: 'injured',
      right: 'killed',
      same: false,
    })
  })

  it('says so where nothing tells two claims apart', () => {
    const told = explainPair(linked.claim('41'), linked.claim('57'), linked.sources, linked.claims)
    expect(told).toMatchObject({ sameQuestion: true, decidedBy: 'all' })
  })

  it('tells words that narrow nothing because an article opens with them', () => {
    const opened = link({
      'a.md': dated(
        '2024-05-02',
        'Mine fire in Vesk kills 41 miners',
        'A fire in Vesk on Wednesday killed 41 miners.',
      ),
      'b.md': dated('2024-05-03', 'Vesk fire', 'The fire in Vesk on Wednesday killed 57 people.'),
    })
    const told = explainPair(opened.claim('41'), opened.claim('57'), opened.sources, opened.claims)
    expect(told.sameQuestion).toBe(true)
    expect(told.levels.find(({ id }) => id === 'who')).toMatchObject({
      left: null,
      waived: { left: 'miners' },
    })
    expect(told.levels.find(({ id }) => id === 'kind')).not.toHaveProperty('waived')
  })
})
