import type { NewsRow } from './row.js'

/** What agencies write of politics, courts, war and weather. */
export const wire: readonly NewsRow[] = [
  [
    '2013-03-22',
    'The lender has until <Monday night|2013-03-25TNI> to find the money, and its branches will stay shut until <Tuesday|2013-03-26> at the earliest.',
  ],
  [
    '2013-03-22',
    'Turnout was the lowest in <more than a decade|P10Y>, the commission said <earlier Friday|2013-03-22>.',
  ],
  [
    '2013-03-22',
    'The envoy arrived on <March 20|2013-03-20> and left <the same day|2013-03-20>; he has not been back.',
  ],
  [
    '2013-03-22',
    'Rebels overran the airfield in <the early hours of Sunday|2013-03-17TMO>, <hours|PTXH> after the garrison fled.',
  ],
  ['2013-03-22', 'He had led the party for <nearly 20 years|P20Y> when it lost the <2010|2010> election.'],
  [
    '2013-03-22',
    'Judges gave the <52-year-old|P52Y> former mayor <four years|P4Y>, the longest such term in <years|PXY>.',
  ],
  ['2013-03-22', '<Three years|P3Y> on, many of the survivors still live in tents.'],
  [
    '2013-03-22',
    'Gunmen killed a judge outside her home <Thursday|2013-03-21>, <a day|P1D> before she was to rule, police said <Friday|2013-03-22>.',
  ],
  [
    '2013-03-22',
    'Inspectors come <once a week|SET P1W>, <twice a year|SET P1Y> without notice, and the pumps never stop.',
  ],
  ['2013-03-22', 'The cook has not had <a day|P1D> off since <January|2013-01>.'],
  ['2013-03-22', 'Voters go to the polls in <two weeks|P2W>, and the count could take <up to 10 days|P10D>.'],
  [
    '2013-03-22',
    'The brothers had not spoken since <the late 1990s|199>, and <this past January|2013-01> one of them died.',
  ],
  [
    '2013-03-22',
    'The court is expected to rule by <the end of June|2013-06>, <a decade|P10Y> after the suit was brought.',
  ],
  ['2013-03-22', 'She was last seen leaving a bar shortly before <2 a.m. Saturday|2013-03-16T02:00>.'],
  [
    '2013-03-22',
    'He told reporters <later in the day|2013-03-22> that he would step down within <48 hours|PT48H>.',
  ],
  [
    '2013-03-22',
    'The bishop, 76, will say Mass on <Palm Sunday|2013-03-24> and again on <Easter|2013-03-31>.',
  ],
  [
    '2013-03-22',
    "<Thursday|2013-03-21>'s vote was put off to <next Tuesday|2013-03-26> after a <10-minute|PT10M> debate.",
  ],
  [
    '2013-03-22',
    'Riot police cleared the square on <Wednesday|2013-03-20>, and <the following morning|2013-03-21TMO> shops reopened.',
  ],
  ['2013-03-22', 'The two had dined together <the night before|2013-03-21TNI>.'],
  [
    '2013-03-22',
    '<Half a century ago|1963> the island had 40 inhabited farms; <today|2013-03-22> it has three.',
  ],
  ['2013-03-22', 'In <the past few days|PXD> thousands have crossed the border.'],
  ['2013-03-22', 'The <18th-century|17> fort was shelled in <the 1930s|193> and again in this war.'],
  [
    '2013-03-22',
    'The strike, which began <two weeks ago|2013-W10>, will go on through <the weekend|2013-W12-WE>.',
  ],
  ['2013-03-22', '<One day last week|2013-W11> she waited <an hour and a half|PT1.5H> for a bus.'],
  [
    '2013-03-22',
    'The minister, who took office <less than two months ago|2013-01>, said he had been misquoted.',
  ],
  ['2010-09-15', 'Families moved into camps that had stood empty since <last spring|2010-SP>.'],
  [
    '2010-09-15',
    'The blaze, which broke out <Monday afternoon|2010-09-13TAF> in the foothills, was 30 percent contained <Wednesday morning|2010-09-15TMO>.',
  ],
  [
    '2010-09-15',
    'The pilot vanished on <Sept. 3|2010-09-03>; <eight days later|2010-09-11> a shepherd came upon the wreck.',
  ],
  [
    '2010-09-15',
    'Polls <this month|2010-09> show the chancellor trailing for the first time in <five years|P5Y>.',
  ],
  [
    '2010-09-15',
    'The law, passed in <the mid-1980s|198> and amended <last October|2009-10>, will lapse at <the end of the year|2010>.',
  ],
  [
    '2010-09-15',
    '<Nine years|P9Y> after the <Sept. 11, 2001|2001-09-11>, attacks, the site is still a hole in the ground.',
  ],
  ['2010-09-15', 'From <1992|1992> to <1995|1995> the city was shelled almost <daily|SET P1D>.'],
  [
    '2010-09-15',
    'The ferry makes the crossing <every two hours|SET PT2H> and, in bad weather, <three times a day|SET P1D>.',
  ],
  ['2010-09-15', 'Officials would not say how the <two-month-old|P2M> strike might end.'],
  [
    '2010-09-15',
    '<Now|PRESENT_REF> the mine is flooded, and at <present|PRESENT_REF> no one can say when work will resume.',
  ],
  [
    '2010-09-15',
    'The suspect, in custody since <last Thursday|2010-09-09>, will be arraigned <a week from Friday|2010-09-24>.',
  ],
  ['2010-09-15', 'The council has met <every other Tuesday|SET XXXX-WXX-2> since <the spring|2010-SP>.'],
  [
    '2004-12-28',
    'The first wave came about <9:30 a.m. on Sunday|2004-12-26T09:30>; a second followed <20 minutes later|2004-12-26T09:50>.',
  ],
  [
    '2004-12-28',
    'Relief flights that were to start over <the weekend|2004-W52-WE> had still not left on <Tuesday evening|2004-12-28TEV>.',
  ],
  ['2004-12-28', 'The storm of <the weekend|2004-W52-WE> cut power for <two days|P2D>.'],
  [
    '2004-12-28',
    'It was the deadliest year for reporters since <1994|1994>, and <the coming year|P1Y> may be worse.',
  ],
  ['2004-12-28', 'Parliament reconvenes <Jan. 10|2005-01-10> and will sit for <six weeks|P6W>.'],
  ['2004-12-28', 'Snow fell on <Monday|2004-12-27> and through <the night|2004-12-27TNI>.'],
  [
    '1998-02-06',
    'The inspectors are to return <early next week|1998-W07>, <two months|P2M> after they were turned away.',
  ],
  [
    '1998-02-06',
    'Sanctions imposed in <August 1990|1990-08> will stay, he said, for <the foreseeable future|FUTURE_REF>.',
  ],
  ['1998-02-06', 'He has spent <the past eight years|P8Y> in hiding.'],
  ['1998-02-06', 'The neighbors had warned <a week earlier|1998-W05> that they would not take part.'],
  [
    '1998-02-06',
    'The currency has lost half its value in <the last six months|P6M>, a fifth of it <this week|1998-W06>.',
  ],
  ['1998-02-06', 'A truce reached <late last year|1997> has all but collapsed.'],
  [
    '2011-08-24',
    'The quake hit at <1:51 p.m. EDT Tuesday|2011-08-23T13:51>, and <half an hour later|2011-08-23T14:21> the towers still stood empty.',
  ],
  [
    '2011-08-24',
    'Fighters entered the compound <Tuesday afternoon|2011-08-23TAF> after <five hours|PT5H> of fighting, <six months|P6M> into the revolt.',
  ],
  [
    '2011-08-24',
    'The storm could reach the coast as early as <Saturday night|2011-08-27TNI> or <early Sunday|2011-08-28>.',
  ],
  [
    '2011-08-24',
    'The leader, who seized power in a <1969|1969> coup, has not been seen since <mid-June|2011-06>.',
  ],
  [
    '2011-08-24',
    'Oil output is not expected to recover for <at least 18 months|P18M> and perhaps <three years|P3Y>.',
  ],
  [
    '2013-05-21',
    'The twister touched down at <2:56 p.m. Monday|2013-05-20T14:56> and stayed on the ground for <40 minutes|PT40M>.',
  ],
  [
    '2013-05-21',
    'Crews dug through the school <all night|P1N> and said <Tuesday|2013-05-21> that they would go through each house three times.',
  ],
  [
    '2013-05-21',
    'The town was hit by such a storm on <May 3, 1999|1999-05-03>, and <four years later|2003> by another.',
  ],
  [
    '2013-05-21',
    'Sirens gave people <16 minutes|PT16M>, against <eight to 10 minutes|PT8M/PT10M> in most storms.',
  ],
  [
    '2013-05-21',
    'The governor, who flew over the town <a day earlier|2013-05-20>, will be back <Wednesday|2013-05-22>.',
  ],
]
