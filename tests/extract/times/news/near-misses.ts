import type { NewsRow } from './row.js'

/** Words and numbers that are no times here. */
export const nearMisses: readonly NewsRow[] = [
  ['2013-03-22', 'The second man may fall if they march in the sun.'],
  ['2013-03-22', 'About 1,500 troops and 2000 people crossed Route 1990.'],
  ['2013-03-22', 'At the same time, a third of the seats stayed empty.'],
  ['2013-03-22', 'It was the first time that he had played in the minor leagues.'],
  ['2013-03-22', 'The Sunday Times and the Daily Mail carried the picture.'],
  ['2013-03-22', 'Prices fall and rise, and spring water is sold by the quarter.'],
  ['2013-03-22', 'Theresa May met April Ludgate and the August Wilson players.'],
  ['2013-03-22', 'The 747 made a second pass and spilled some fuel.'],
  ['2013-03-22', 'He came in second, 3:2, and was named Man of the Year.'],
  ['2013-03-22', 'The home was built at 1600 Main Street, Apartment 2010.'],
  ['2013-03-22', 'Once they arrived, they asked for time.'],
  ['2013-03-22', 'The quarterback scored in the fourth.'],
]
