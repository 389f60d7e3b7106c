import type { NewsRow } from './row.js'

/** Parts of days and clock times. */
export const parts: readonly NewsRow[] = [
  [
    '2013-03-22',
    'A marine shot two colleagues at the barracks <late Thursday night|2013-03-21TNI> before killing himself, officials said <Friday morning|2013-03-22TMO>.',
  ],
  ['2013-03-22', 'The standoff ended at about <2:30 a.m. Friday|2013-03-22T02:30>.'],
  ['2013-03-22', 'The launch had been set for <12:30 p.m. EST Monday|2013-03-18T12:30>.'],
  [
    '2013-03-22',
    'Voting ends at <9 p.m.|2013-03-22T21:00> and first results are expected around <midnight|2013-03-22T24:00>.',
  ],
  [
    '2010-01-13',
    'The quake hit at <4:53 p.m.|2010-01-12T16:53> (<2153 GMT|2010-01-12T21:53Z>) <Tuesday|2010-01-12>.',
  ],
  ['2011-03-12', 'At <2:46 p.m. local time on Friday|2011-03-11T14:46> the ground began to shake.'],
  ['2008-11-29', 'Commandos stormed the hotel before <dawn|2008-11-29TMO>.'],
  ['2008-11-29', 'The siege ended <Saturday morning|2008-11-29TMO>, <60 hours|PT60H> after it began.'],
  [
    '2008-11-28',
    'Gunfire was heard through <Thursday night|2008-11-27TNI> and into <Friday afternoon|2008-11-28TAF>.',
  ],
  ['2013-03-22', 'Protesters gathered again <Thursday evening|2013-03-21TEV> outside the assembly.'],
  ['2013-03-22', 'Shares fell 1.2 percent in <early morning|2013-03-22TMO> trading.'],
  ['2013-03-22', 'The president will address the nation <tonight at 8 o’clock|2013-03-22T20:00>.'],
  ['2013-03-22', '<Last night|2013-03-21TNI> several hundred people slept in the station.'],
  [
    '2013-03-22',
    'Doctors operated <this morning|2013-03-22TMO> and said <this afternoon|2013-03-22TAF> she was stable.',
  ],
  ['2013-03-22', 'The bank’s doors will stay shut until <noon Tuesday|2013-03-26T12:00>.'],
  ['2013-03-22', 'He was arrested <yesterday afternoon|2013-03-21TAF> at the border.'],
  ['2013-03-22', 'Snow fell <overnight|2013-03-22TNI> across the north.'],
  [
    '2005-07-08',
    'Three trains were hit at <8:50 a.m. on July 7|2005-07-07T08:50>, and a bus <nearly an hour later|2005-07-07T09:50>.',
  ],
  [
    '2013-03-22',
    'The curfew runs from <6 p.m.|2013-03-22T18:00> to <6 a.m.|2013-03-22T06:00>, the governor said.',
  ],
  ['2013-03-22', 'The first blast came <half past four|2013-03-22T04:30> by the station clock.'],
  ['2013-03-22', 'The shift ends at <a quarter to five|2013-03-22T04:45> on most days.'],
  ['2009-06-02', 'Contact was lost at <0214 GMT|2009-06-02T02:14Z>.'],
  ['2013-03-22', 'Crews worked in <the early hours of Friday|2013-03-22TMO> to clear the line.'],
  ['2013-03-22', 'The decision came on <the night of March 14|2013-03-14TNI>.'],
  ['2013-03-22', 'He arrived <late in the afternoon|2013-03-22TAF> and left in <the evening|2013-03-22TEV>.'],
]
