/**
 * What the steps do that are no rule of a list: the names in a claim's `rule` and in its `evidence`. A rule that says of
 * itself what it does goes before these words.
 */
export const ruleWords: Readonly<Record<string, string>> = {
  aboard: 'People that a vehicle carries: after "carrying", before "on board".',
  addition:
    'A word beside the number makes it an addition to an earlier figure, not a total: "another 12", "12 more".',
  citation: 'A verb of speaking or "according to" near the figure says who is cited for it.',
  clause:
    "Words of the figure's own clause say it: the verb's mood (feared, denied, planned), or the event a date belongs to.",
  'counted-noun': 'A number and the noun it counts: "12 ships". What is measured is the noun itself.',
  'counts-people':
    'What is measured is said of people alone, so people are the unit, whatever noun stands there.',
  date: 'The date grammar read these words, counting from the publication date where they need one ("on Monday").',
  'date-range': 'Two dates with a word between them that makes one stretch of time: "from June 3 to June 9".',
  duration: 'A length of time: "three weeks".',
  'event-date':
    'A date on which an event of the article took place: the clause that holds it names the event.',
  'event-duration': 'How long an event of the article took or lasts.',
  former: 'A figure that the article itself gives for outdated: "up from 30".',
  restated:
    'A figure that goes on with what was counted last: "taking it to 57", "so did two others", "12 were, too".',
  standing:
    'A bare figure that is some of those of whom the text spoke last, or their number: "and 19 were still there", "doctors spoke of 40".',
  gapping: 'A figure whose verb or noun was said before and is left out: "Five were killed and 12 injured".',
  headline: 'Headline and lead name no event of a known kind, so the headline stands for it.',
  hedge:
    'Words before or after a number that say how exact it is: "at least 80" is 80 or more, "nearly 230" is below 230.',
  magnitude: 'The magnitude of an earthquake.',
  'main-event':
    "The figure's own clause names no other event, so it belongs to the one that headline and lead are about.",
  measurement: 'A number with a unit of measure: a distance, a speed, a temperature, an age.',
  money: 'A number with a currency.',
  name: 'A proper name in the sentence that is no place: who took part.',
  'named-before': 'The date was said where the article named the same event before.',
  'near-place': 'A proper name after a preposition of place, a few words from the figure.',
  'next-noun': 'The noun right after the length of time names what lasted so long: "a three-week strike".',
  'no-addition': 'No word makes the figure an addition, so it is a total.',
  'no-cue': 'No word of fear, denial, withdrawal or planning stands near, so it is asserted.',
  'no-date': 'No words near the figure or in the opening date the event.',
  'no-event': 'No words name an event of a known kind.',
  'no-hedge': 'No hedge stands beside the number: it is taken as it stands.',
  'no-noun': 'No noun says who or what is counted.',
  'no-part': 'No words make the figure a part of another.',
  'no-place': 'No words near the figure or in the opening name a place.',
  'no-unit': 'The number stands without a unit.',
  number: 'The grammar of numbers read these words: digits, words, or both ("1.5 million").',
  opening: 'Headline or lead say it: what they are about is the main event of the article.',
  'own-clause': "The figure's own clause names the event, its date or its place.",
  'own-voice': 'Nobody is cited for the figure: the article gives it in its own voice.',
  part: 'A figure that is part of another: "including 8,000 fighters", "among them two Americans".',
  score: 'Points that a critic or a test gives: "a score of 84 out of 100".',
  percent: 'A number in percent.',
  quotation:
    'The figure stands in a quotation that goes on from the sentence before: who was cited there speaks on.',
  pronoun: 'A pronoun is the speaker ("he said"): it stands for the speaker named last.',
  published: 'The article does not say for when the figure holds, so its publication date stands for it.',
  recurrence: 'The same number of the same people was said before, with what it measures.',
  'sentence-before': 'The sentence before names the event, and this one goes on with it.',
  'speaker-not-read': 'Who is cited is read for figures, not for dates and lengths of time.',
  stated: 'The article says for when the figure holds: "as of Tuesday".',
  table:
    'A figure alone in the cell of a table: the head of its column or row says what it measures, the other where.',
  trend: 'A verb, noun or adverb of rising or falling makes the figure a change.',
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
  emptied: {
    holds: 'The later figure of people who get out one by one is the lower one.',
    fails: 'they count no people who get out one by one, or the later figure is not the lower one',
  },
  'another-moment': {
    holds: 'The later figure of things that come and go, as points and jobs do, is the lower one.',
    fails:
      'the measure is one whose figures do not fall by themselves, or the later figure is not the lower one',
  },
  revision: {
    holds: 'The later figure of a growing count is not the higher one.',
    fails: 'it is not a growing count of two days',
  },
  rescheduled: {
    holds: 'The later article has another day than the earlier one, for which it was still to come.',
    fails: 'neither is a plan of an earlier article',
  },
  conflict: {
    holds: 'No level before this one holds: the two cannot both be right.',
    fails: 'never: the last level always holds',
  },
}
