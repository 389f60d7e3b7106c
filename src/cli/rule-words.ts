/**
 * What the steps do that are no rule of a list: the names in a claim's `rule` and in its `evidence`. A rule that says of
 * itself what it does goes before these words.
 */
export const ruleWords: Readonly<Record<string, string>> = {
  aboard: 'People that a vehicle carries: after "carrying", before "on board".',
  citation: 'A verb of speaking or "according to" near the figure says who is cited for it.',
  clause:
    "Words of the figure's own clause say it: the verb's mood (feared, denied, planned), or the event a date belongs to.",
  'counted-noun': 'A number and the noun it counts: "12 ships". What is measured is the noun itself.',
  date: 'The date grammar read these words, counting from the publication date where they need one ("on Monday").',
  'event-date':
    'A date on which an event of the article took place: the clause that holds it names the event.',
  'event-duration': 'How long an event of the article took or lasts.',
  gapping: 'A figure whose verb or noun was said before and is left out: "Five were killed and 12 injured".',
  hedge:
    'Words before or after a number that say how exact it is: "at least 80" is 80 or more, "nearly 230" is below 230.',
  magnitude: 'The magnitude of an earthquake.',
  'main-event':
    "The figure's own clause names no other event, so it belongs to the one that headline and lead are about.",
  measurement: 'A number with a unit of measure: a distance, a speed, a temperature, an age.',
  money: 'A number with a currency.',
  number: 'The grammar of numbers read these words: digits, words, or both ("1.5 million").',
  'own-clause': "The figure's own clause names the event, its date or its place.",
  part: 'A figure that is part of another: "including 8,000 fighters", "among them two Americans".',
  percent: 'A number in percent.',
  published: 'The article does not say for when the figure holds, so its publication date stands for it.',
  stated: 'The article says for when the figure holds: "as of Tuesday".',
  unknown: 'The article says neither for when the figure holds nor when it was published.',
}

/** What holds at a comparison level, and what that it did not hold tells of the two figures. */
export interface LevelWords {
  readonly holds: string
  readonly fails: string
}

export const levelWords: Readonly<Record<string, LevelWords>> = {
  'other-scope': {
    holds: 'The two are in units that do not convert, or one is a change and the other a level.',
    fails: 'their units are one or convert, and both are of one kind',
  },
  'not-asserted': {
    holds: 'At least one of the two is not asserted: feared, denied, retracted, planned.',
    fails: 'both articles give theirs as a fact',
  },
  increment: {
    holds: 'At least one of the two is an addition ("12 more"), not a total.',
    fails: 'neither is an addition',
  },
  'same-figure': { holds: 'The two have the same bounds.', fails: 'their bounds are not the same' },
  'same-converted': {
    holds:
      'The two are in units that convert, and one figure brought to the other unit is the other, as far as they are rounded.',
    fails: 'they are in one unit, or the one is not the other converted',
  },
  'within-rounding': {
    holds: 'The two are the same figure, one of them rounded or approximate.',
    fails: 'neither is the other one rounded',
  },
  'bounds-overlap': {
    holds: 'There are numbers that satisfy both.',
    fails: 'no number satisfies both, or only one far from either figure',
  },
  'loosely-compatible': {
    holds: 'Only an open end ("more than 26,000") lets both hold.',
    fails: 'no open end lets both hold',
  },
  'same-known-day': {
    holds: 'Every part that both dates know is the same.',
    fails: 'they do not name the same day',
  },
  'days-overlap': { holds: 'There are days that both dates allow.', fails: 'no day is in both' },
  'same-length': { holds: 'The two lengths of time are the same.', fails: 'their lengths are not the same' },
  undated: {
    holds: 'Without both dates the two cannot be told apart from a change over time.',
    fails: 'both can be placed in time, or time makes no difference to the figure',
  },
  update: {
    holds: 'The later figure of a growing count is the higher one.',
    fails: 'it is not a growing count whose later figure is higher',
  },
  revision: {
    holds: 'The later figure of a growing count is not the higher one.',
    fails: 'it is not a growing count of two days',
  },
  conflict: {
    holds: 'No level before this one holds: the two cannot both be right.',
    fails: 'never: the last level always holds',
  },
}
