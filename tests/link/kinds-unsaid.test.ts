import { describe, expect, it } from 'vitest'
import { extractClaims, readSource, run } from '../../src/index.js'
import { storiesOf } from '../../src/link/stories.js'

const article = (path: string, published: string, title: string, text: string) =>
  readSource(`# ${title}\n\n${text}\n`, { path, type: 'markdown', published })

const loss = article(
  'a',
  '2024-02-06',
  'Tarbank to shed 2,400 jobs',
  'Tarbank will close 130 branches after a loss of 310 million euros, the lender said on Tuesday.',
)
const cuts = article(
  'b',
  '2024-02-06',
  'Tarbank to cut 2,800 jobs',
  'Tarbank has lost 310 million euros and will shut 130 branches.',
)
const other = article(
  'c',
  '2024-02-07',
  'Oster Air to cut 2,600 jobs',
  'Oster Air has lost 315 million euros and will close 13 of its bases.',
)
const storyPaths = (...sources: (typeof loss)[]): readonly string[] =>
  storiesOf(
    sources,
    sources.flatMap((source) => extractClaims(source)),
  ).map(({ sources: paths }) => [...paths].sort().join(' '))

describe('articles on no named kind of event', () => {
  it('are on one thing where they tell the same figures of one name within days', () => {
    expect(storyPaths(loss, cuts, other)).toEqual(['a b', 'c'])
  })

  it('are not where they came out weeks apart', () => {
    const late = article('b', '2024-04-30', 'Tarbank to cut 2,800 jobs', 'Tarbank will shut 130 branches.')
    expect(storyPaths(loss, late)).toEqual(['a', 'b'])
  })

  it('have questions in their own words', () => {
    const { questions } = run([loss, cuts, other])
    expect(questions.find(({ verdict }) => verdict === 'differ')?.text).toBe(
      'How many jobs will Tarbank shed?',
    )
  })
})

describe('land that a fire burned', () => {
  const hills = (path: string, day: number, text: string) =>
    article(path, `2024-08-${day}`, 'Wildfire in Calvera hills', text)

  it('is one area in whatever words, the day on which the fire broke out being no other event', () => {
    const { questions } = run([
      hills(
        'a',
        14,
        'The wildfire near Calvera, which broke out on Monday, had blackened 11,400 hectares by dawn.',
      ),
      hills('b', 15, 'The wildfire near Calvera has burned 9,000 hectares since Monday, the ministry said.'),
    ])
    expect(questions.map(({ text, verdict }) => [text, verdict])).toContainEqual([
      expect.stringMatching(/^How much land burned in the .*fire/u),
      'differ',
    ])
  })
})
