import { expect, it } from 'vitest'
import { correctionNote } from '../../../src/review/page/decide/note.js'
import type { ArticleHead } from '../../../src/review/protocol/index.js'
import { answer, item, opinion, pairView } from './items.js'

const head = (path: string, outlet: string, fields: Partial<ArticleHead> = {}): ArticleHead => ({
  path,
  outlet,
  title: null,
  published: null,
  url: null,
  language: null,
  ...fields,
})
const heads = [
  head('a.md', 'The Gazette', {
    title: 'Ferry lost',
    published: '2024-05-03',
    url: 'https://gazette.example/ferry',
  }),
  head('b.md', 'Wire'),
]
const view = pairView([
  answer('c-gazette'),
  answer('c-wire', {
    before: 'The port said ',
    exact: 'at least 1,600',
    after: ' died.',
    speaker: 'the port',
  }),
])

it('a note has both passages, where they stand, and what was decided', () => {
  const said = opinion({ verdict: 'conflict', resolution: 'range', reason: 'We report 1,400 to 1,600.' })
  expect(correctionNote(item('p-1', { decision: said, state: 'settled' }), view, heads)).toBe(
    `How many people died on the ferry?

“The ferry took 1,400 lives.”
— The Gazette, “Ferry lost”, published 3 May 2024
  https://gazette.example/ferry

“The port said at least 1,600 died.”
— Wire, publication date not known, citing the port

Decided: real conflict, report the range (Anna, 3 May 2024). We report 1,400 to 1,600.
`,
  )
})

it.each([
  [item('p-1'), 'The two have not been decided on.'],
  [item('p-1', { decision: opinion(), state: 'reopened' }), 'Decided before, on other figures: later news'],
  [
    item('p-1', { decision: opinion({ verdict: 'conflict', resolution: 'prefer', preferred: 'a.md' }) }),
    'Decided: real conflict, prefer a.md',
  ],
])('a note %# says how the pair stands, and never who is right', (one, words) => {
  const note = correctionNote(one, view, heads)
  expect(note).toContain(words)
  expect(note).not.toMatch(/\b(wrong|false|right|correct|error)\b/iu)
})

it('a note without the passages has the figures', () => {
  expect(correctionNote(item('p-1'), pairView([]), [])).toContain('“at least 1,600”\n— b.md')
})
