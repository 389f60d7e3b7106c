/**
 * Every weight and limit by which figures are put to questions, in one table. `docs/linking.md` tells what each step does
 * with them; a test holds the two against each other. Days are calendar days.
 */
export const weights = {
  /** What two articles must have in common to be of one story, in names of their openings. */
  storyPairs: {
    /** Both of one kind of event. */
    sameKind: 1,
    /** The kind of one of them is not said, or is what follows an event in the news. */
    openKind: 2,
    /** Both date their event on one day. */
    sameDay: -0.5,
    /** Both date it, on two days. */
    otherDay: 1,
    /** Published within `nearDays` of each other. */
    near: -0.5,
    /** The date of one of them is not known. */
    undated: 0.5,
    /** Published more than `farDays` apart. */
    far: 1,
    /** Each tells of an event at a place that the other never names. */
    elsewhere: 2,
    /** So many names are asked at least. */
    leastShared: 0.5,
    /** A country is so much of a name. */
    countryName: 0.5,
    /** Where no kind is said: so many figures in common, of articles published within `nearDays` that share a name. */
    fewFigures: 2,
    nearDays: 4,
    farDays: 45,
    /** A name that more articles open with makes no pairs by itself, but for those of one kind in one month. */
    mostHolders: 150,
    /** An article with fewer names is told by its kind and day alone. */
    fewNames: 2,
    /** Among more articles of one kind, one without names may be of any. */
    mostOfKind: 20,
  },
  /** Which groups of articles become one story. */
  stories: {
    /** Share of the pairs between two groups that must hold. */
    bridge: 0.25,
    /** Share of a story's articles that open with a name, for it to be known by it. */
    coreShare: 0.3,
    /** Share of what a story is known by that a later article must mention. */
    leastShare: 0.5,
    /** The best story must be so many times as near as the next. */
    margin: 1.25,
    /** A later article must mention so many of its names. */
    followingNames: 1,
    /** An article may have come out so many days before the others. */
    earlierDays: 3,
    /** So few articles are mostly given because they are on one story. */
    fewGiven: 4,
    /** An event dated further from those of a story is another one, days. */
    oneSeason: 180,
    /** A name that more stories of one kind open with leads to none of them. */
    mostStories: 20,
  },
  /** By which keys articles meet where not all can be looked at side by side. */
  blocks: {
    /** So many of its names, those it tells most of. */
    names: 5,
    /** So many countries, each with the kind of event. */
    countries: 2,
    /** Each two of so many countries, of whatever kind. */
    pairedCountries: 3,
    /** A name that it does not open with must stand in it so often. */
    fewestMentions: 3,
    /** Oftener than this counts no more. */
    mostMentions: 5,
    /** The article opens with the name. */
    opens: 2,
    /** Its headline has the name. */
    titled: 2,
    /** A given name tells little. */
    givenName: -3,
    /** Articles meet that are dated within one stretch of so many days. */
    windowDays: 90,
    /** In so many days after its beginning, they also meet those of the stretch before. */
    overlapDays: 15,
  },
  /** Which events a story has, and what is one of them. */
  events: {
    /** One event is dated so many days apart by time zones and by "on the night of". */
    sameEventDays: 1,
    /** For so long the day of an article may be that of a search, a funeral or a statement. */
    aftermathDays: 10,
    /** Names that such articles share with those on the event. */
    fewShared: 2,
    /** Else the articles on the event must be so many times as many. */
    manyTimes: 2,
    /** An event is news for so many days: a month or year told then is of another. */
    newsDays: 3,
    /** An outbreak is one event for so many days. */
    lastingDays: 200,
    /** Tolls grow for so many days after an event that was over in one. */
    settledAfterDays: 30,
    /** The toll of a lasting event of so many years ago grows no more. */
    settledAfterYears: 2,
    /** Two dates of one event so many days apart are told of its night, or one source errs. */
    nightDays: 1,
    /** Two meetings further apart are two, days. */
    sameMeetingDays: 6,
  },
  /** Which figures answer one question. */
  figures: {
    /** A smaller figure may be that of two things by chance. */
    smallestTelling: 5,
    /** In an event of several countries, fewer are as likely those of two of them as of one. */
    fewestTold: 10,
    /** Two voices on one total differ by no more than so many times. */
    voicesApart: 2,
    /** Two measurements of one quake in one sentence, by no more than so much. */
    gaugesApart: 0.6,
    /** Two sides of a dispute, by no more than so many. */
    partiesApart: 5,
    /** Sources that disagree about one number do so by no more than so many times. */
    widestGap: 5,
    /** Figures told of one year, of no kind or place, are of one event up to so many times the other. */
    oneFigureApart: 1.25,
    /** A crew of less than this share of those aboard is a part of them. */
    crewShare: 0.67,
  },
  /** Which of many articles a draft is held against. */
  selection: {
    /** Against so few articles, all of them. */
    fewest: 50,
    /** For each draft so many at most. */
    most: 24,
    /** Names that may lack for one story: what came later shares fewer. */
    nearest: -1.5,
    /** An article without a date is as far as one of so many days before or after. */
    aside: 45,
  },
  /** Which short statements say the same of one thing. */
  statements: {
    /** Relative distance of two figures of one size. */
    nearby: 0.15,
    /** Relative distance beyond which no two sources speak of one thing. */
    faraway: 0.95,
    /** More brief texts than this are a collection. */
    sideBySide: 2,
    /** A name that more texts give tells nothing of what they are about. */
    mostTexts: 30,
  },
  /** Which articles are copies of one text. */
  origins: {
    /** Share of runs of words in common: rewrites keep a third, an update up to a quarter, two writers a tenth. */
    oneText: 1 / 3,
    /** Words of a run. */
    runWords: 3,
    /** Shorter texts, in runs, say too little. */
    fewestRuns: 20,
    /** Every so manieth run stands for its text. */
    drawnEvery: 4,
    /** Drawn runs in common below which a pair is not looked at. */
    fewestDrawn: 2,
    /** Runs that more texts have are stock phrases. */
    crowd: 8,
  },
  /** How much of a text is looked at, in sentences and characters. */
  reach: {
    /** Sentences that an article opens with. */
    openingSentences: 4,
    /** Sentences searched for words that are always capitalised. */
    provingSentences: 40,
    /** Characters searched for the storm that an article is about, and for those it names. */
    stormOpening: 600,
    stormText: 3000,
    /** Characters around a figure. */
    context: 1200,
    nextSentence: 120,
    /** Characters in which the words stand that say what money is for, and those of a deed. */
    moneyWords: 110,
    moneyDeeds: 75,
  },
} as const
