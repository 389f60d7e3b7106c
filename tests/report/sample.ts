import type { Claim, Result } from '../../src/model/index.js'
import { article, claim, pair, quantity, question, result } from './build.js'

const DECEMBER = '2023-12-12'
const JANUARY = '2024-01-20'
const OCTOBER = '2024-10-24'
const dated = (value: string): Pick<Claim, 'asOf'> => ({ asOf: { value, basis: 'published' } })

const sources = [
  article('sources/courier.md', {
    outlet: 'The Courier',
    title: 'Delegation flies in for talks on the captives',
    published: DECEMBER,
    url: 'https://courier.example/world/talks?day=12&page=1',
  }),
  article('sources/evening-post.txt', {
    outlet: 'Evening Post',
    title: 'Families wait as envoys meet again',
    published: JANUARY,
    publishedBasis: 'inferred',
    publishedFrom: 'dateline',
  }),
  article('sources/gulf-wire.md', {
    outlet: 'Gulf Wire',
    title: 'Deputy foreign minister receives the movement’s envoys',
  }),
  article('sources/northern-agency.html', {
    outlet: 'Northern Agency',
    title: 'A year on, talks return to the same table',
    published: OCTOBER,
    publishedFrom: 'meta',
    url: 'https://agency.example/2024/10/24/talks',
  }),
  article('sources/ar.md', { outlet: 'صحيفة الميناء', title: 'لقاء جديد حول المحتجزين' }),
]

const deadClaims = [
  claim(
    'c-1140',
    'sources/courier.md',
    'The raid on the towns of the south left [around 1,140] people dead on the Israeli side, most of them civilians, by an agency count.',
    { quantity: quantity(1140, 1140, { approx: true }), speaker: 'an agency count', ...dated(DECEMBER) },
  ),
  claim(
    'c-1200',
    'sources/gulf-wire.md',
    'Israel puts the dead of the October 7 raid at [1,200] and the taken at 240, figures that the ministry repeated on Monday.',
    { quantity: quantity(1200, 1200), speaker: 'the Israeli foreign ministry' },
  ),
  claim(
    'c-1400',
    'sources/northern-agency.html',
    'On that morning gunmen crossed the fence and killed [more than 1,400] people, according to officials in Jerusalem.',
    {
      quantity: quantity(1400, null, { lowOpen: true }),
      speaker: 'officials in Jerusalem',
      ...dated(OCTOBER),
    },
  ),
]
const takenClaims = [
  claim(
    'c-240',
    'sources/gulf-wire.md',
    'Israel puts the dead at 1,200 and the taken at [240], figures that the ministry repeated on Monday.',
    {
      measure: 'abducted',
      quantity: quantity(240, 240),
      speaker: 'the Israeli foreign ministry',
    },
  ),
  claim(
    'c-230',
    'sources/northern-agency.html',
    'They drove back with [nearly 230] people, old and young, of whom about half have come home since.',
    {
      measure: 'abducted',
      quantity: quantity(null, 230, { highOpen: true }),
      ...dated(OCTOBER),
    },
  ),
]
const tollClaims = [
  claim(
    'c-20000',
    'sources/courier.md',
    'Israel’s answer from the air and on the ground has killed [more than 20,000] people in the strip, its health ministry says.',
    {
      quantity: quantity(20000, null, { lowOpen: true }),
      speaker: 'the Gaza health ministry',
      ...dated(DECEMBER),
    },
  ),
  claim(
    'c-24762',
    'sources/evening-post.txt',
    'The ministry’s list had grown to [24,762] names by the weekend.',
    {
      quantity: quantity(24762, 24762),
      speaker: 'Gaza health ministry',
      ...dated(JANUARY),
    },
  ),
  claim(
    'c-42700',
    'sources/northern-agency.html',
    'Since then [over 42,700] have been killed in the strip, by the count of the health ministry there.',
    {
      quantity: quantity(42700, null, { lowOpen: true }),
      speaker: 'the Gaza health ministry',
      ...dated(OCTOBER),
    },
  ),
  claim(
    'c-hundreds',
    'sources/gulf-wire.md',
    'Aid workers spoke of [tens of thousands] of dead and no way to count them.',
    {
      quantity: quantity(20000, null, { approx: true }),
      speaker: 'aid workers',
    },
  ),
]
const fighters = claim(
  'c-8000',
  'sources/courier.md',
  'a toll that the army says includes [around 8,000] fighters of the movement',
  {
    quantity: quantity(8000, 8000, { approx: true }),
    speaker: 'the Israeli army',
    partOf: { claim: 'c-20000', cue: 'including' },
    ...dated(DECEMBER),
  },
)
const talks = [
  claim(
    'c-monday',
    'sources/courier.md',
    'The deputy minister received the envoys on [Monday] and asked for the captives by name.',
    {
      kind: 'date',
      measure: 'event_date',
      time: { value: 'XXXX-WXX-1' },
      ...dated(DECEMBER),
    },
  ),
  claim(
    'c-friday',
    'sources/gulf-wire.md',
    'After the talks on [Friday] the two sides agreed to meet again.',
    {
      kind: 'date',
      measure: 'event_date',
      time: { value: 'XXXX-WXX-5' },
    },
  ),
  claim(
    'c-october',
    'sources/northern-agency.html',
    'The envoys sat down on [October 23] with the deputy minister.',
    {
      kind: 'date',
      measure: 'event_date',
      time: { value: '2024-10-23' },
      ...dated(OCTOBER),
    },
  ),
]
const hurt = [
  claim(
    'c-3000',
    'sources/courier.md',
    'injured [more than 3,000] in the towns and kibbutzim near the fence',
    {
      measure: 'injured',
      quantity: quantity(3000, null, { lowOpen: true }),
      ...dated(DECEMBER),
    },
  ),
  claim('c-3300', 'sources/ar.md', 'وأصيب في ذلك الصباح [نحو 3,300] شخص بحسب وزارة الصحة', {
    measure: 'injured',
    quantity: quantity(3300, 3300, { approx: true }),
    speaker: 'وزارة الصحة',
  }),
]

const DEAD = 'q-dead'
const TAKEN = 'q-taken'
const TOLL = 'q-toll'

/** Five articles about one war and the talks it led to, in words of our own. */
export const sample: Result = result({
  sources,
  claims: [...deadClaims, ...takenClaims, ...tollClaims, fighters, ...talks, ...hurt],
  questions: [
    question(
      DEAD,
      'How many people were killed in the attack of 7 October 2023?',
      'differ',
      ['c-1140', 'c-1200', 'c-1400'],
      {
        low: 1140,
        high: 1400,
      },
    ),
    question(
      TAKEN,
      'How many people were abducted in the attack of 7 October 2023?',
      'differ',
      ['c-240', 'c-230'],
      {
        measure: 'abducted',
        low: 230,
        high: 240,
      },
    ),
    question(
      TOLL,
      'How many people have been killed in Gaza since October 2023?',
      'changed',
      ['c-20000', 'c-24762', 'c-42700', 'c-hundreds'],
      {
        cumulative: true,
        low: 20000,
        high: 42700,
        advice: ['Add `published:` to sources/gulf-wire.md'],
      },
    ),
    question(
      'q-talks',
      'When did the envoys meet the deputy foreign minister?',
      'undetermined',
      ['c-monday', 'c-friday', 'c-october'],
      {
        measure: 'event_date',
        unit: null,
        advice: ['Add `published:` to sources/gulf-wire.md', 'Add `published:` to sources/ar.md'],
      },
    ),
    question(
      'q-hurt',
      'How many people were injured in the attack of 7 October 2023?',
      'agree',
      ['c-3000', 'c-3300'],
      {
        measure: 'injured',
        low: 3000,
        high: 3300,
      },
    ),
    question('q-fighters', 'How many fighters have been killed in Gaza?', 'agree', ['c-8000'], {
      low: 8000,
      high: 8000,
    }),
  ],
  discrepancies: [
    pair(
      DEAD,
      'c-1140',
      'c-1400',
      'differ',
      'The Courier puts the dead at around 1,140; Northern Agency has a figure that cannot also hold, more than 1,400.',
    ),
    pair(
      DEAD,
      'c-1200',
      'c-1400',
      'differ',
      'Gulf Wire puts the dead at 1,200; Northern Agency has a figure that cannot also hold, more than 1,400.',
    ),
    pair(
      DEAD,
      'c-1140',
      'c-1200',
      'differ',
      'The Courier puts the dead at around 1,140; Gulf Wire has a figure that cannot also hold, 1,200.',
    ),
    pair(
      TAKEN,
      'c-240',
      'c-230',
      'differ',
      'Gulf Wire counts 240 abducted; Northern Agency has a figure that cannot also hold, nearly 230.',
      { severity: 'warning' },
    ),
    pair(
      TOLL,
      'c-20000',
      'c-24762',
      'changed',
      'The toll rose from more than 20,000 (12 December 2023) to 24,762 (20 January 2024).',
    ),
    pair(
      TOLL,
      'c-24762',
      'c-42700',
      'changed',
      'The toll rose from 24,762 (20 January 2024) to over 42,700 (24 October 2024).',
    ),
    pair(
      'q-talks',
      'c-monday',
      'c-friday',
      'undetermined',
      'One article says Monday, another Friday; without a date for Gulf Wire they may be two meetings.',
    ),
    pair(
      'q-talks',
      'c-friday',
      'c-october',
      'undetermined',
      'One article says Friday, another October 23; without a date for Gulf Wire they may be two meetings.',
    ),
  ],
  notes: [
    {
      id: 'n-1',
      kind: 'name-spelling',
      source: 'sources/gulf-wire.md',
      claims: [],
      says: 'One person is spelt both Bogdanov and Bogsanov in one article.',
    },
    {
      id: 'n-2',
      kind: 'weekday-date',
      source: 'sources/northern-agency.html',
      claims: ['c-october'],
      says: 'The article writes Friday, October 23, 2024; that day was a Wednesday.',
    },
  ],
  names: [
    {
      name: 'Moussa Abu Marzouk',
      spellings: [
        { text: 'Abou Marzouk', sources: ['sources/courier.md'] },
        { text: 'Abu Marzook', sources: ['sources/gulf-wire.md', 'sources/evening-post.txt'] },
        { text: 'Abu Marzouk', sources: ['sources/northern-agency.html'] },
      ],
    },
    { name: 'Mikhail Bogdanov', spellings: [{ text: 'Mikhail Bogdanov', sources: ['sources/courier.md'] }] },
  ],
  notUnderstood: [
    {
      source: 'sources/courier.md',
      position: { start: 900, end: 906 },
      exact: 'a third',
      reason: 'a share of something that is not named',
    },
    {
      source: 'sources/ar.md',
      position: { start: 40, end: 44 },
      exact: '1.200',
      reason: 'a number format of a language that is not stated',
    },
  ],
  messages: [
    {
      path: 'sources/gulf-wire.md',
      severity: 'warning',
      code: 'no-publication-date',
      text: 'Cannot date sources/gulf-wire.md: no `published` in its front matter. Add one.',
    },
  ],
})
