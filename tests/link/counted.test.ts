import { describe } from 'vitest'
import { article, linksAll } from './linked.js'

const convoy = (day: string, title: string, text: string) => article(day, title, text)
const rebels =
  'MALAR, Maravia (NW) - Rebels attacked a convoy near Malar in Maravia on Tuesday, killing 14 soldiers. Nine rebels were killed in the fighting.'

describe('whom a figure counts', () => {
  linksAll([
    {
      name: 'a headline leaves to its text',
      articles: [
        convoy('2011-06-14', 'Soldiers killed in ambush in Maravia', rebels),
        convoy(
          '2011-06-15',
          'Maravia army raises toll of ambush to 17',
          'MALAR, Maravia (AP) - The army of Maravia on Wednesday raised to seventeen the number of soldiers killed in an ambush near Malar.',
        ),
      ],
      one: [['14', '17']],
      two: [['Nine', '17']],
    },
    {
      name: 'is said before the word for their fate',
      articles: [
        convoy(
          '2011-06-14',
          'Air strike in Maravia',
          'MALAR, Maravia (NW) - An air strike near Malar in Maravia on Tuesday killed 40 civilians and 78 insurgents, elders said.',
        ),
        convoy(
          '2011-06-17',
          'Inquiry into air strike in Maravia',
          'MALAR, Maravia (AP) - An inquiry found that 31 civilian deaths and 78 insurgent deaths came of the air strike near Malar in Maravia on Tuesday.',
        ),
      ],
      one: [['40', '31']],
    },
    {
      name: 'of those who were there, some got out: they are all who did',
      articles: [
        article(
          '2007-03-19',
          'Blast in mine at Nerva in Maravia',
          'NERVA, Maravia (NW) - There were 203 people in the Nerva mine in Maravia when gas exploded on Monday, of whom 93 were rescued.',
        ),
        article(
          '2007-03-20',
          'Mine blast at Nerva in Maravia',
          'NERVA, Maravia (AP) - Ninety-one miners were rescued after the gas explosion in the Nerva mine in Maravia on Monday.',
        ),
      ],
      one: [['93', 'Ninety-one']],
    },
    {
      name: 'women among those rescued are a part of them',
      articles: [
        article(
          '2007-03-19',
          'Blast in mine at Nerva in Maravia',
          'NERVA, Maravia (NW) - After the gas explosion in the Nerva mine in Maravia on Monday 93 people were rescued, of whom 12 were women.',
        ),
        article(
          '2007-03-20',
          'Mine blast at Nerva in Maravia',
          'NERVA, Maravia (AP) - Ninety-one miners were rescued after the gas explosion in the Nerva mine in Maravia on Monday.',
        ),
      ],
      two: [['12', 'Ninety-one']],
    },
    {
      name: 'at a place named by what it is, "there" are a part',
      articles: [
        article(
          '2006-07-23',
          'Bombs kill 41 in Narva in Maravia',
          'NARVA, Maravia (NW) - Bombs in the resort of Narva in Maravia killed 41 people on Saturday, 22 of them at the Meridia Palace hotel.',
        ),
        article(
          '2006-07-24',
          'Toll of bombs in Narva in Maravia rises to 47',
          'NARVA, Maravia (EA) - The toll of the bombings in Narva in Maravia on Saturday rose to 47. Two more bodies were pulled from the ruins of the Meridia Palace hotel, bringing the number of victims there to 29.',
        ),
      ],
      two: [['41', '29']],
      one: [['41', '47']],
    },
    {
      name: 'prisoners who die are inmates',
      articles: [
        article(
          '2023-02-14',
          'Riot in prison of Tolva in Maravia',
          'TOLVA, Maravia (NW) - Eleven people were killed in a riot in the prison of Tolva in Maravia on Monday: ten prisoners and one guard.',
        ),
        article(
          '2023-02-15',
          'Riot in prison of Tolva in Maravia ends',
          'TOLVA, Maravia (AP) - Seventeen people were killed in the riot in the prison of Tolva in Maravia on Monday, 15 of them inmates and two guards.',
        ),
      ],
      one: [['ten', '15']],
      two: [['ten', 'two']],
    },
  ])
})
