import type { AnswerView, Item, Opinion, PairView } from '../../../src/review/protocol/index.js'

/** A ferry of which two papers and a wire count the dead; fields as a test needs them. */
export const item = (id: string, fields: Partial<Item> = {}): Item => ({
  id,
  question: 'q-ferry',
  text: 'How many people died on the ferry?',
  event: 'ferry sinking',
  measure: 'killed',
  verdict: 'differ',
  level: 'conflict',
  severity: 'error',
  says: 'The Gazette has "1,400", Wire has "at least 1,600".',
  sides: [
    { claim: 'c-gazette', article: 'a.md', figure: '1,400' },
    { claim: 'c-wire', article: 'b.md', figure: 'at least 1,600' },
  ],
  state: 'open',
  decision: null,
  opinions: [],
  disputed: false,
  withheld: false,
  ...fields,
})

export const opinion = (fields: Partial<Opinion> = {}): Opinion => ({
  id: 'd-1',
  group: null,
  verdict: 'update',
  resolution: null,
  preferred: null,
  flag: false,
  stance: null,
  reason: 'The toll rose.',
  by: 'Anna <anna@desk.example>',
  at: '2024-05-03T14:03:00.000Z',
  ...fields,
})

export const outlets = new Map([
  ['a.md', 'The Gazette'],
  ['b.md', 'Wire'],
  ['c.md', 'Écho'],
])

export const answer = (claim: string, fields: Partial<AnswerView> = {}): AnswerView => ({
  claim,
  article: 'a.md',
  outlet: 'The Gazette',
  figure: '1,400',
  reading: '1,400',
  asOf: 'published 3 May 2024',
  day: '2024-05-03',
  speaker: null,
  remarks: [],
  bounds: { low: 1400, high: 1400, lowOpen: false, highOpen: false, approx: false, unit: 'person' },
  before: 'The ferry took ',
  exact: '1,400',
  after: ' lives.',
  ...fields,
})

export const pairView = (answers: readonly AnswerView[], fields: Partial<PairView> = {}): PairView => ({
  id: 'p-1',
  question: {
    id: 'q-ferry',
    text: 'How many people died on the ferry?',
    advice: [],
    answers,
  },
  sides: [
    { claim: 'c-gazette', derivation: '', steps: [] },
    { claim: 'c-wire', derivation: '', steps: [] },
  ],
  alike: [],
  ...fields,
})
