import type { NewsRow } from './row.js'

/** More of what newspapers write, of all kinds. */
export const papers: readonly NewsRow[] = [
  [
    '2013-03-21',
    'The Federal Reserve said <Wednesday|2013-03-20> it would keep buying $85 billion of bonds <a month|SET P1M> until hiring picks up.',
  ],
  [
    '2013-03-21',
    'Home sales rose in <February|2013-02> to the fastest pace in <more than three years|P3Y>, a trade group said <Thursday|2013-03-21>.',
  ],
  ['2013-03-21', 'The median price was $173,600, up 11.6 percent from <a year ago|2012>.'],
  ['2013-03-21', 'He was born in <1947|1947>, joined the navy at 17 and died <last month|2013-02> at 65.'],
  [
    '2013-03-21',
    'The union wants a raise of 3 percent <this year|2013> and 2 percent in each of <the next two years|P2Y>.',
  ],
  ['2013-03-21', 'Its fiscal year ends on <June 30|2013-06-30>.'],
  ['2013-03-21', 'Through <Wednesday|2013-03-20>, the stock had gained 14 percent <this year|2013>.'],
  ['2013-03-21', 'The couple, who wed <10 years ago Friday|2003-03-21>, have two sons, 5 and 3.'],
  [
    '2013-03-21',
    'At <8:35 a.m. ET|2013-03-21T08:35>, futures were flat; by <midday|2013-03-21TMI> the Dow was down 90 points.',
  ],
  ['2013-03-21', 'The party has governed for all but <four years|P4Y> since independence.'],
  ['2013-03-21', 'A final vote is not expected before <the week of April 8|2013-W15>.'],
  [
    '2013-03-21',
    'For the second time in <a month|P1M>, a drone crossed the border on <Wednesday night|2013-03-20TNI>.',
  ],
  [
    '2013-03-21',
    'The inquiry, opened in <November 2011|2011-11>, heard from 337 witnesses over <eight months|P8M>.',
  ],
  [
    '2013-03-21',
    'On the 10th anniversary of the invasion, bombs killed 56 people; <the day before|2013-03-20>, three had died.',
  ],
  ['2013-03-21', 'Two soldiers were hurt <Sunday|2013-03-17> and a third <the following day|2013-03-18>.'],
  [
    '2013-03-21',
    'Since then, the company has closed 40 shops, the last of them <two Saturdays ago|2013-03-09>.',
  ],
  ['2013-03-21', "She joined the paper in <the summer of '68|1968-SU>."],
  ['2013-03-21', 'The minister was in Oslo from <Monday|2013-03-18> through <Wednesday|2013-03-20>.'],
  ['2013-03-21', 'It rained <every day|SET P1D> for <two and a half weeks|P2.5W>.'],
  ['2013-03-21', 'The clinic handles 40 births <a week|SET P1W>, up from 25 <a decade ago|200>.'],
  [
    '2013-03-21',
    'The plan would cut spending by $4.6 trillion over <10 years|P10Y>, his office said in <mid-March|2013-03>.',
  ],
  ['2013-03-21', 'Scientists gave odds of 1 in 3 that the peak will erupt within <a century|P100Y>.'],
  [
    '2013-03-21',
    'Mr. Obama, on the first trip of his second term, lands in Amman on <Friday afternoon|2013-03-22TAF>.',
  ],
  [
    '2013-03-21',
    'The curfew was lifted for <three hours|PT3H> on <Tuesday|2013-03-19> so that people could buy food.',
  ],
  [
    '2013-03-21',
    'By then, the river had fallen 2 feet, and <the next morning|2013-03-22TMO> the road reopened.',
  ],
  ['2013-03-21', 'The trial is in its fifth week; a verdict could come as soon as <next week|2013-W13>.'],
  [
    '2013-03-22',
    'Exports fell in <February|2013-02> for <the third straight month|2013-02>, <a month|P1M> into <the 2012-13 season|2012/2013>.',
  ],
  ['2013-03-22', 'It spoke on <March 20|2013-03-20>; <this morning|2013-03-22TMO> it is shut.'],
  ['2013-03-22', 'The deal must be done by <midnight on Monday|2013-03-25T24:00>.'],
  ['2013-03-22', 'By <noon on Monday|2013-03-18T12:00> the men were out.'],
  ['2013-03-22', 'By <Monday|2013-03-25>, the company said, all of it will be gone.'],
  ['2013-03-22', 'By <Tuesday|2013-03-19>, rescuers reached the village.'],
  ['2013-03-22', 'It rained for <a second straight night|2013-03-22TNI>, <three hours|PT3H> a night.'],
  [
    '2013-03-22',
    'A deal was struck by <5 p.m. on Monday|2013-03-18T17:00>, and shops will stay shut through <Sunday|2013-03-24>.',
  ],
  [
    '2013-03-21',
    'It was <a few minutes|PTXM> before <midnight|2013-03-21T24:00> when the first shot rang out.',
  ],
  ['2013-03-21', 'Just after <midnight on Saturday|2013-03-16T24:00> the ship struck a reef.'],
  [
    '2013-03-21',
    'A two-term governor, he left office in <January 2011|2011-01> and has been teaching ever since.',
  ],
  ['2013-03-21', 'The bank’s 12-member board meets <eight times a year|SET P1Y>.'],
  ['2013-03-21', 'His <20-month-old|P20M> daughter slept through it.'],
  ['2013-03-21', 'The treaty of <1648|1648> ended a war of <30 years|P30Y>.'],
  ['2013-03-21', 'Three in four had been out of work for <six months or more|P6M>.'],
  ['2013-03-21', 'Fighting in <recent days|PXD> has cut the road that was rebuilt just <last year|2012>.'],
  ['2013-03-21', 'They had planned to marry <this coming June|2013-06>.'],
  ['2013-03-21', '<Early Thursday morning|2013-03-21TMO>, hackers froze the screens of three broadcasters.'],
  [
    '2013-03-21',
    'The show runs <Tuesdays|SET XXXX-WXX-2> through <Sundays|SET XXXX-WXX-7> at <8 p.m.|2013-03-21T20:00>.',
  ],
  ['2013-03-21', 'He waited <nearly an hour and a half|PT1.5H>, then left.'],
  [
    '2013-03-21',
    'Growth is forecast at 1.1 percent in <2013|2013>, 2.1 percent in <2014|2014> and 2.5 percent <the following year|2015>.',
  ],
  ['1989-10-30', 'Terms of the sale, which was announced in <August|1989-08>, were not given.'],
  ['1989-10-30', 'In <the year-earlier quarter|1988-Q4> the maker of trucks had net income of $12 million.'],
  ['1989-10-30', 'The notes, due <Nov. 15, 1999|1999-11-15>, were priced to yield 8.2 percent.'],
  ['1989-10-30', 'In <the nine months|P9M>, profit rose 11 percent to $190 million from $171 million.'],
  ['1989-10-30', '<Friday|1989-10-27>’s volume was the lightest since <Sept. 5|1989-09-05>.'],
  ['1989-10-30', 'The thrift, based in Phoenix, has lost money in each of <the past six quarters|P6Q>.'],
  [
    '1989-10-30',
    'He will succeed Mr. Hall, <61 years old|P61Y>, who retires on <Dec. 31|1989-12-31> after <40 years|P40Y> with the firm.',
  ],
  ['1989-10-30', 'Analysts look for earnings of $3.10 a share <this year|1989> and $3.45 in <1990|1990>.'],
  ['1989-10-30', 'Traders said the dollar would test 140 yen in <coming days|PXD>.'],
  ['1998-02-27', 'The president said in <Tuesday|1998-02-24>’s speech that talks would go on day and night.'],
  [
    '1998-02-27',
    'The suspect has been on the run since <Jan. 29|1998-01-29>, when a bomb went off at <dawn|1998-01-29TMO>.',
  ],
  ['1998-02-27', 'The shuttle is to be launched at <2:19 p.m. EDT on April 16|1998-04-16T14:19>.'],
  ['1998-02-27', 'The deal held <less than 24 hours|PT24H>.'],
  ['1998-02-27', 'The Russian said <the past week|P1W> had been the hardest of his life.'],
  ['1998-02-27', 'They voted <late in the day on Thursday|1998-02-26>.'],
  [
    '2013-03-14',
    'White smoke rose at <7:06 p.m.|2013-03-13T19:06> (<1806 GMT|2013-03-13T18:06Z>) <Wednesday|2013-03-13>.',
  ],
  [
    '2013-03-14',
    'The archbishop, elected on the fifth ballot, is the first non-European pope in <more than 1,200 years|P1200Y>.',
  ],
  ['2013-03-14', 'He will be installed on <Tuesday, March 19|2013-03-19>, the feast of Saint Joseph.'],
  [
    '2013-03-14',
    'In the <2005|2005> vote he came second, by most accounts; he offered to resign in <December 2011|2011-12>, on turning 75.',
  ],
  ['2013-03-14', '<March 19|2013-03-19> is the earliest that he could be enthroned.'],
  ['2013-03-14', 'The cardinals had met <twice daily|SET P1D> since <Tuesday|2013-03-12>.'],
  [
    '2013-03-14',
    'Pilgrims began to arrive as early as <6 a.m.|2013-03-14T06:00>, <some 12 hours|PT12H> ahead of the vote.',
  ],
]
