import { expect, it } from 'vitest'
import { extractClaims } from '../../src/extract/index.js'
import { linkClaims } from '../../src/link/index.js'
import { readSource } from '../../src/read/index.js'

function grows(...texts: readonly string[]): boolean | undefined {
  const sources = texts.map((text, at) => readSource(text, { path: `${at}.md` }))
  const claims = sources.flatMap((source) => extractClaims(source))
  return linkClaims(sources, claims).questions.find(({ measure }) => measure === 'injured')?.cumulative
}

const undated = (title: string, text: string) => `# ${title}\n\n${text}\n`
const dated = (day: string, text: string) => `---\npublished: ${day}\n---\n\n${text}`

const list = undated(
  'Quakes of Maravia',
  'In 2008 a magnitude 6.6 quake struck Nura in Maravia, killing 74 people and injuring 140.',
)
const own = undated(
  'Nura earthquake',
  'The Nura earthquake struck Maravia on 5 October 2008. It injured 142 people.',
)

it('takes the toll of an event told by its year, in articles without a date, as settled', () => {
  expect(grows(list, own)).toBe(false)
})

it('takes that of news of the day as one that grows', () => {
  expect(grows(dated('2008-10-05', own), dated('2008-10-06', own))).toBe(true)
})
