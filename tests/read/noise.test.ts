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
    'A ferry with 12 people aboard sank off Hale on Monday.',
    'More than 40 died when a ferry sank off Hale.',
  ])('leaves what an article tells: %s', (line) => {
    expect(noiseOf(line)).toBeNull()
  })
})
