import type { NewsRow } from './row.js'

/** Times that lean on a sentence before. */
export const stories: readonly NewsRow[] = [
  [
    '2013-03-19',
    'A bus plunged off a bridge in the north on <March 9|2013-03-09>, killing 14. <Two days later|2013-03-11> the company was shut down. Its owner was arrested <the following week|2013-W12>.',
  ],
  [
    '2013-03-19',
    'The general seized power in <1999|1999>. <Nine years later|2008> he stepped down, and <the following year|2009> he left for London.',
  ],
  ['2013-03-19', 'Sales slipped in <January|2013-01>. <A month earlier|2012-12>, they had jumped 4 percent.'],
  [
    '2013-03-19',
    'The siege began at <6:10 a.m. Monday|2013-03-18T06:10>. <Four hours later|2013-03-18T10:10>, police stormed the building. <That afternoon|2013-03-18TAF>, the mayor spoke on television.',
  ],
  [
    '2013-03-19',
    'He was arrested on <Feb. 4|2013-02-04>. On <that day|2013-02-04>, two others were held in Leeds; they were freed <a week later|2013-W07>.',
  ],
  [
    '2013-03-19',
    'The first shots were fired around <9 p.m. on Monday|2013-03-18T21:00>. By <midnight|2013-03-18T24:00>, nine people were dead.',
  ],
  [
    '2013-03-19',
    'The firm was founded in <May 2004|2004-05> and sold <that year|2004>. In <the years|PXY> since, it has doubled in size.',
  ],
  [
    '2013-03-19',
    'In <2011|2011>, 41 people died on the pass. <The year before|2010>, 37 had. <This year|2013>, four have.',
  ],
  [
    '2013-03-19',
    'They met in Doha in <December|2012-12>. <The previous month|2012-11>, talks in Cairo had failed. A third round, set for <next month|2013-04>, is in doubt.',
  ],
  [
    '2013-03-19',
    'On <Saturday|2013-03-16>, a shell hit the school. <The next day|2013-03-17>, the United Nations moved its staff out. On <Monday|2013-03-18> the road was cut.',
  ],
  [
    '2013-03-19',
    'The vote is on <April 14|2013-04-14>. <The day before|2013-04-13>, campaigning must stop. Results are due within <three days|P3D>.',
  ],
  [
    '2013-03-19',
    'A quake hit the coast on <March 11, 2011|2011-03-11>. <Two years|P2Y> on, 300,000 are without a home. On the anniversary, bells rang.',
  ],
  [
    '2013-03-19',
    'Growth was 3.1 percent in <the fourth quarter|2012-Q4>, up from 2 percent in the third. For all of <2012|2012>, it was 2.2 percent.',
  ],
  [
    '2013-03-19',
    'He joined the army in <1968|1968>, <a year|P1Y> after his brother. In <’71|1971>, he was wounded.',
  ],
]
