import type { NewsRow } from './row.js'

/** What business desks write. */
export const desk: readonly NewsRow[] = [
  [
    '2012-11-08',
    'Profit fell 12 percent in <the three months|P3M> ended <Sept. 30|2012-09-30>, the maker of pumps said <Thursday|2012-11-08>.',
  ],
  [
    '2012-11-08',
    '<Third-quarter|2012-Q3> revenue was $4.1 billion, up from $3.9 billion in <the year-ago period|2011-Q3>.',
  ],
  [
    '2012-11-08',
    'The index closed at its lowest level since <July 25|2012-07-25> and has lost 5 percent in <two days|P2D>.',
  ],
  ['2012-11-08', 'The bank sees growth of 2 percent in <2013|2013> and 2.5 percent <the year after|2014>.'],
  ['2012-11-08', 'Sales at stores open <at least a year|P1Y> rose 2.1 percent <last month|2012-10>.'],
  ['2012-11-08', 'The euro bought $1.2741, down from $1.2770 <late Wednesday|2012-11-07>.'],
  [
    '2012-11-08',
    'Crude for <December|2012-12> delivery rose 65 cents, and gold for <February|2013-02> delivery fell $4.',
  ],
  [
    '2012-11-08',
    'The yield on the <10-year|P10Y> note slipped to 1.62 percent from 1.64 percent <a day earlier|2012-11-07>.',
  ],
  [
    '2012-11-08',
    'The chain, founded in <1971|1971>, plans to open 400 stores <a year|SET P1Y> over <the next decade|P10Y>.',
  ],
  ['2012-11-08', 'Its shares, which traded above $40 as recently as <May|2012-05>, closed at $11.20.'],
  [
    '2012-11-08',
    'In <the first nine months|P9M> of the year, car sales dropped 7 percent from <the same period of 2011|2011>.',
  ],
  [
    '2012-11-08',
    'The firm, which <currently|PRESENT_REF> has 600 workers, will shed half of them by <early 2014|2014>.',
  ],
  [
    '2012-11-08',
    'The budget for <fiscal 2013|FY2013>, which began <Oct. 1|2012-10-01>, has still not passed.',
  ],
  ['2012-11-08', 'Analysts expect a loss for <the current quarter|2012-Q4> and for <the full year|2012>.'],
  ['2012-11-08', 'The tax cut expires at <midnight on Dec. 31|2012-12-31T24:00>.'],
  ['2012-11-08', 'Production will move to Poland over <the next three to five years|P3Y/P5Y>.'],
  [
    '2012-11-08',
    'The <annual|SET P1Y> rate of inflation held at 2.2 percent in <October|2012-10> after <three months|P3M> of gains.',
  ],
  [
    '2012-11-08',
    'The trader made the bets between <2006|2006> and <early 2008|2008>, <months|PXM> before the collapse.',
  ],
  ['2012-11-08', 'The airline said <last week|2012-W44> that <next year|2013> would be better.'],
  ['2012-11-08', 'The bond matures in <2042|2042>; a <30-year|P30Y> mortgage costs 3.4 percent.'],
  ['2012-11-08', 'Until <recently|PAST_REF> the port handled 80 ships <a month|SET P1M>.'],
  [
    '2012-11-08',
    'He ran the fund in <the 1980s|198> and <’90s|199>, and returned in <the spring of 2009|2009-SP>.',
  ],
  ['2012-11-08', 'On <Nov. 5|2012-11-05>-<6|2012-11-06>, finance ministers met in Mexico.'],
  [
    '2012-11-08',
    'Rents rose 4 percent in <the 12 months|P12M> to <September|2012-09>, twice the <year-earlier|2011> pace.',
  ],
  [
    '2012-11-08',
    'The deficit will widen in <the second half of the year|2012-H2> and narrow in <2013|2013>.',
  ],
  ['2012-11-08', 'The mill, idle for most of <the past year|P1Y>, is to reopen <later this month|2012-11>.'],
]
