import { describe, expect, it } from 'vitest'
import {
  bylinePatterns,
  noiseOpening,
  openedPatterns,
  teaserPatterns,
} from '../../src/lexicon/reading-noise.js'
import { noiseOf } from '../../src/read/noise.js'

/** Lines for every pattern that a block is held against only where it begins as one of them does. */
const lines = [
  'Also read: Ferry sinks off Hale',
  '• MUST-READ – what the inquiry found',
  'Read more about the ferry',
  'READ: what the inquiry found',
  'Read Harbour master resigns over the sunken ferry',
  'Related: Ferry sinks off Hale',
  "Don't miss: the harbour in pictures",
  'In photos: the harbour after the storm',
  'See also the harbour after the storm',
  "Editors' picks of the week",
  'Click here to read the report',
  'Views: 1,204',
  'Reading time 4 minutes',
  'Share Email Print',
  'Live TV',
  'Keywords: ferry, harbour',
  '» Trending: the ferry',
  'Keep reading below',
  'Skip to content',
  'Photo by: Jo Marsh',
  'Tags: ferry, harbour',
  '(more)',
  "cont'd",
  'Eds: Adds quote',
  'UPDATES with quote from the minister',
  'Recasts with quote in paragraph 4',
  '(end optional trim)',
  'Pickup 3rd graf: The ferry',
  'x x x',
  'Eds: LEADS with 8 grafs to UPDATE with higher toll of 212.',
  'UPDATES toll to 45',
  'ATTN: Foreign editors',
  '(STORY CAN END HERE. OPTIONAL MATERIAL FOLLOWS.)',
  '(For use by New York Times News Service clients)',
  'Optional add end',
  'Special to The Hale Post',
  'AP Photos NY101-105',
  'Word count: 640',
  '(FILES) (PICTURE)',
  'By Jo Marsh, Harbour Staff',
  'Reported by: Jo Marsh',
  'Additional reporting by Jo Marsh',
  '(Editing by Jo Marsh)',
]

describe('what pages and wires write beside an article', () => {
  it.each(lines)('%s', (line) => {
    expect(noiseOf(line)).not.toBeNull()
    expect(noiseOpening.test(line)).toBe(true)
  })

  it('has a line for each pattern', () => {
    const unmet = [...teaserPatterns, ...openedPatterns, ...bylinePatterns].filter(
      (pattern) => !lines.some((line) => pattern.test(line)),
    )
    expect(unmet).toEqual([])
  })

  it.each([
    'nn/nn/nn',
    '(mf-1)',
    '(rg)',
    'EndItem',
    '___',
    '-0-',
    'w1241 wstm-',
    'r a BC-Hale-Ferry 08-12 0450',
    'AP-NY-08-12-97 0941EDT',
    'ATTENTION - CORRECTS toll ///',
    'FERRY04-21',
    'NAT.-FERRY (Hale, Vandia)',
  ])('a line of the wire: %s', (line) => expect(noiseOf(line)).toBe('boilerplate'))

  it.each([
    'Eds: CORRECTS number of dead to 12, not 21',
    'UPDATE: 12 dead in ferry accident',
    'Distributed by trucks, food reached 3,000 people.',
    'Optional tours left 12 dead.',
    'Editor stands trial after blast that killed 12',
    'Story may end in court',
    'Special to the day was a visit of 40 children.',
    'With 40 dead, Hale mourns',
    'AP photos showed 12 bodies',
    'Story of a ferry: 40 dead',
    'COVID-19',
    'FERRY SINKS (Hale)',
    'A ferry with 12 people aboard sank off Hale on Monday.',
    'More than 40 died when a ferry sank off Hale.',
  ])('leaves what an article tells: %s', (line) => {
    expect(noiseOf(line)).toBeNull()
  })
})
