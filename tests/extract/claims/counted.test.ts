import { expect, it } from 'vitest'
import { extractClaims, readSource } from '../../../src/index.js'

/** "figure noun" of every count in a sentence. */
const counts = (text: string): string[] =>
  extractClaims(readSource(text, { path: 'a.txt', type: 'text' })).flatMap(
    ({ measure, quote, population }) => (measure === 'count' ? [`${quote.exact} ${population?.head}`] : []),
  )

it.each<[text: string, found: string[]]>([
  ['The final drew a crowd of 54,310.', ['54,310 crowd']],
  ['Elmsford had a population of 18,204 in 2010.', ['18,204 population']],
  ['Attendance was about 31,000.', ['about 31,000 attendance']],
  ['Its population of farmers rose to 300.', []],
  ['Police put the crowd at 25,000.', ['25,000 crowd']],
  ['The turnout in the capital was estimated at 9,000.', ['9,000 turnout']],
  ['Organisers said 80,000 marched in the capital.', ['80,000 undefined']],
  ['Unions said 250,000 had joined the march.', ['250,000 undefined']],
  ['Unions said 250,000 had joined the union.', []],
  ['Police put the fire at 25,000.', []],
  ['The documentary won four of the seven awards.', ['four award', 'seven award']],
  ['She spoke to four of her neighbours.', []],
  ['They won 11 games and lost five.', ['11 game', 'five game']],
  ['Rosa Teller appeared in 46 films and directed five.', ['46 film', 'five film']],
  ['They won 11 games and lost 5 players.', ['11 game', '5 player']],
  ['They won 11 games and were five.', ['11 game']],
  ['The team scored 61 goals last season.', ['61 goal']],
  ['They won the 11 last games.', ['11 game']],
])('reads what a bare figure counts: %s', (text, found) => {
  expect(counts(text)).toEqual(found)
})

it.each<[text: string, found: string[]]>([
  ['The game has a Metacritic score of 84 out of 100, based on 41 critics.', ['84 out of 100']],
  ['The game received a score above 80.', ['above 80']],
  ['It has a weighted average of 71 out of 100 and a rating of 6.1/10.', ['71 out of 100', '6.1/10']],
  ['An average of 71 percent voted.', []],
  ['The team won by a score of 84 to 79.', []],
  ['Some 84 out of 100 critics liked it.', []],
  ['An average of 20 out of 100 patients died.', []],
  ['On average 30 out of 100 women smoke.', []],
  ['A rating of 30 out of 100 voters was given.', []],
])('tells a score from a share: %s', (text, found) => {
  const claims = extractClaims(readSource(text, { path: 'a.txt', type: 'text' }))
  expect(claims.flatMap(({ measure, quote }) => (measure === 'score' ? [quote.exact] : []))).toEqual(found)
})

it.each(['Police arrest 12 later', 'Blast injures the 40 inside', 'He brought nine down', '- 73 in'])(
  'reads a text that breaks off: %s',
  (text) => {
    expect(() => extractClaims(readSource(text, { path: 'a.txt', type: 'text' }))).not.toThrow()
  },
)

it.each<[text: string, days: string[]]>([
  ['BERNE, March 3 (Agency) -- A train left the rails on Friday.', ['Friday']],
  ['A train left the rails on March 3 - the second to do so.', ['March 3']],
])('takes the day of a dateline for no event: %s', (text, days) => {
  const claims = extractClaims(readSource(text, { path: 'a.txt', type: 'text', published: '2006-03-04' }))
  expect(claims.flatMap(({ kind, quote }) => (kind === 'date' ? [quote.exact] : []))).toEqual(days)
})
