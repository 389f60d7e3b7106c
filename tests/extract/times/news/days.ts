import type { NewsRow } from './row.js'

/** Days by name: the tense of the clause and the day of publication decide. */
export const days: readonly NewsRow[] = [
  [
    '2013-03-22',
    'Rescuers reached the lower gallery <late Thursday|2013-03-21>, and a spokesman said <Friday|2013-03-22> that all six miners had walked out.',
  ],
  [
    '2013-03-22',
    'Parliament will debate the levy on <Monday|2013-03-25> and could vote as early as <Tuesday|2013-03-26>.',
  ],
  [
    '2013-03-18',
    'The ferry went down off the southern island <Saturday|2013-03-16> with about 140 people aboard.',
  ],
  [
    '2013-03-18',
    'The union said <Monday|2013-03-18> it would walk out again <next Friday|2013-03-22> unless a deal is reached by <Wednesday|2013-03-20>.',
  ],
  [
    '2010-01-13',
    'The tremor struck <Tuesday shortly before dusk|2010-01-12TEV>, and by <early Wednesday|2010-01-13> the streets were full of people afraid to go home.',
  ],
  ['2010-01-13', 'Aid flights are due to begin <Thursday|2010-01-14>, the agency said.'],
  ['2004-12-28', 'The wave hit <Sunday|2004-12-26>; on <Tuesday|2004-12-28> the navy was still searching.'],
  [
    '2004-12-28',
    'Schools closed <last Friday|2004-12-24> and will not reopen until <next Monday|2005-01-03>.',
  ],
  [
    '2011-03-14',
    'Two reactors lost cooling <Friday|2011-03-11> after the quake, and a third failed <Sunday|2011-03-13>.',
  ],
  [
    '2012-10-30',
    'Trading was halted <Monday|2012-10-29> and <Tuesday|2012-10-30> and was set to resume <Wednesday|2012-10-31>.',
  ],
  [
    '2008-05-15',
    'Soldiers who arrived <yesterday|2008-05-14> said they would dig through <the night|2008-05-15TNI>.',
  ],
  [
    '2008-05-15',
    'The minister is to visit the valley <tomorrow|2008-05-16>, officials said <today|2008-05-15>.',
  ],
  [
    '2005-08-31',
    'Water was still rising on <Wednesday|2005-08-31>, <two days|P2D> after the levees gave way.',
  ],
  [
    '1998-08-10',
    'The bombs went off within <minutes|PTXM> of each other on <Friday|1998-08-07>, killing more than 200.',
  ],
  ['2009-06-02', 'The jet vanished from radar <early Monday|2009-06-01> on its way to Paris.'],
  ['2001-09-18', 'Markets that had been shut since <Tuesday|2001-09-11> reopened <Monday|2001-09-17>.'],
  [
    '2013-03-22',
    'He had been due in court <last Wednesday|2013-03-20>, but the hearing was put off to <April 3|2013-04-03>.',
  ],
  ['2013-03-20', 'Her lawyer said <this Thursday|2013-03-21> will be the last chance to appeal.'],
  [
    '2013-03-22',
    'The storm is expected to weaken over <the weekend|2013-W12-WE> before a second front arrives <Monday|2013-03-25>.',
  ],
  [
    '2013-03-18',
    'Gunmen raided two villages over <the weekend|2013-W11-WE>, residents said <Monday|2013-03-18>.',
  ],
  [
    '2013-03-18',
    'Police made 11 arrests <last weekend|2013-W11-WE> and plan extra patrols <this weekend|2013-W12-WE>.',
  ],
  ['2013-03-22', 'The body was found on <the morning of March 19|2013-03-19TMO> by a man walking his dog.'],
  [
    '2013-03-22',
    'On <Wednesday|2013-03-20> he was charged; <the next day|2013-03-21> he hanged himself in his cell.',
  ],
  [
    '2013-03-22',
    'The company filed for bankruptcy on <March 4|2013-03-04>. <That same day|2013-03-04>, its chief executive resigned.',
  ],
  ['2013-03-22', 'The talks opened on <Feb. 26|2013-02-26> and collapsed <two days later|2013-02-28>.'],
  ['2013-03-22', 'The vote on <March 5|2013-03-05> came <a day|P1D> after the general was sworn in.'],
  [
    '2011-05-03',
    'The order was given on <Friday, April 29|2011-04-29>, and the helicopters took off on <Sunday|2011-05-01>.',
  ],
  [
    '2012-07-20',
    'A gunman opened fire <early Friday|2012-07-20> at a <midnight|2012-07-20T24:00> showing, killing 12, police said.',
  ],
  ['2012-07-20', 'The trial, which opened <Monday the 16th|2012-07-16>, is to last <six weeks|P6W>.'],
  ['2012-08-31', 'Beaches are bracing for crowds over <Labor Day weekend|2012-W35-WE>.'],
  [
    '2012-11-26',
    'Stores that opened on <Thanksgiving|2012-11-22> drew long lines, and sales on <Black Friday|2012-11-23> rose 3 percent.',
  ],
  ['2010-01-04', 'A bomber killed seven people at the base on <Dec. 30|2009-12-30>.'],
  ['2010-01-04', 'The two countries signed the pact on <New Year’s Eve|2009-12-31>.'],
  [
    '2007-04-17',
    'Classes were canceled <Tuesday|2007-04-17> and will be for <the rest of the week|2007-W16>.',
  ],
  ['2013-03-22', 'The man was last seen <a week ago Thursday|2013-03-14>, his sister said.'],
]
