import { describe } from 'vitest'
import { article, linksAll } from './linked.js'

const dam = (day: string, text: string) => article(day, 'Dam fails above Corvin in Maravia, 40 dead', text)
const first = dam(
  '2019-08-14',
  'CORVIN, Maravia (NW) - A dam above the town of Corvin gave way early on Wednesday, killing 40 people, the mayor said.',
)
const bridge = (day: string, text: string) => article(day, 'Bridge collapse in Corvin kills 40', text)
const fell = bridge(
  '2019-08-14',
  'CORVIN, Maravia (NW) - A bridge in the port of Corvin collapsed in heavy rain on Wednesday, killing 40 people.',
)

describe('the day on which something happened', () => {
  linksAll([
    {
      name: 'is one question whatever the sources call what happened',
      articles: [
        first,
        dam(
          '2019-08-17',
          'CORVIN, Maravia (NW) - The dam that burst above Corvin on Tuesday night took 43 lives, the prefecture said.',
        ),
      ],
      one: [['early on Wednesday', 'Tuesday night']],
    },
    {
      name: 'is no day on which figures were told',
      articles: [
        first,
        dam(
          '2019-08-17',
          'The toll from the dam at Corvin that burst rose to 43 on Tuesday, officials said.',
        ),
      ],
      two: [['early on Wednesday', 'Tuesday']],
    },
    {
      name: 'is told apart from one more than a day away',
      articles: [first, dam('2019-08-17', 'The dam at Corvin burst on Monday and took 43 lives.')],
      two: [['early on Wednesday', 'Monday']],
    },
    {
      name: 'is that of the event, not of the search after it',
      articles: [
        fell,
        bridge(
          '2019-08-15',
          'The toll of the bridge collapse in Corvin rose to 43 on Thursday, police said.',
        ),
      ],
      two: [['Wednesday', 'Thursday']],
    },
    {
      name: 'is not that of what people did after the event',
      articles: [
        bridge(
          '2019-08-15',
          'Police detained 12 people on Thursday after the collapse of a bridge in Corvin.',
        ),
        bridge(
          '2019-08-14',
          'Families waited in Corvin on Wednesday after the collapse that killed 40 people.',
        ),
      ],
      two: [['Wednesday', 'Thursday']],
    },
    {
      name: 'of a landfall is one, of two storms two',
      articles: [
        article(
          '2011-10-17',
          'Hurricane Renta hits coast',
          'Hurricane Renta made landfall on October 15, killing 5 people.',
        ),
        article(
          '2011-10-18',
          'Hurricane Renta weakens',
          'Hurricane Renta came ashore near Tula on October 16. It killed 5 people.',
        ),
        article(
          '2011-10-19',
          'Hurricane Pell hits coast',
          'Hurricane Pell came ashore on October 17, killing 7 people.',
        ),
      ],
      one: [['October 15', 'October 16']],
      two: [['October 16', 'October 17']],
    },
    {
      name: 'a storm formed on is not that of its name',
      articles: [
        article(
          '2011-10-12',
          'Hurricane Renta forms',
          'Hurricane Renta formed on October 10 far out at sea.',
        ),
        article('2011-10-13', 'Hurricane Renta grows', 'The storm was named Hurricane Renta on October 11.'),
      ],
      two: [['October 10', 'October 11']],
    },
    {
      name: 'opens a meeting; a shop opens on any day',
      articles: [
        article('2025-05-13', 'Summit on Delta fund', 'The two-day summit in Verrin opens on Thursday.'),
        article(
          '2025-05-18',
          'Summit on Delta fund ends',
          'The summit in Verrin, which started on May 16, raised 3 million euros.',
        ),
      ],
      one: [['Thursday', 'May 16']],
    },
    {
      name: 'of a meeting and the day that it is moved to are one question',
      articles: [
        article(
          '2025-10-08',
          'Strike halts Valdenia',
          'OSTERVIK (NW) - Minister Greta Hoyle is to meet union leaders on Friday, her office said.',
        ),
        article(
          '2025-10-09',
          'After the strike in Valdenia',
          'The talks between minister Greta Hoyle and the unions in Ostervik, first set for October 10, were moved to Saturday.',
        ),
      ],
      one: [
        ['Friday', 'October 10'],
        ['Friday', 'Saturday'],
      ],
    },
    {
      name: 'of the last day of a meeting is not that of its first',
      articles: [
        article('2025-05-13', 'Summit on Delta fund', 'The two-day summit in Verrin opens on Thursday.'),
        article('2025-05-18', 'Summit on Delta fund ends', 'The summit in Verrin concluded on Saturday.'),
      ],
      two: [['Thursday', 'Saturday']],
    },
    {
      name: 'of talks on a ransom is one with the day on which the kidnappers are met; what they ask is one sum',
      articles: [
        article(
          '2007-03-08',
          'Militants in Maravia ask for money',
          'Militants kidnapped 24 oil workers in Orla, Maravia, on Tuesday. Talks on a ransom, which were to begin on Thursday, have been put off to Saturday. The kidnappers are asking for $12 million. An aid group gave $3 million.',
        ),
        article(
          '2007-03-09',
          'Maravia to talk with kidnappers',
          'Officials of Maravia will meet the kidnappers of 24 oil workers taken in Orla on March 11. The kidnappers have asked for $20 million.',
        ),
      ],
      one: [
        ['Thursday', 'Saturday'],
        ['Saturday', 'March 11'],
        ['$12 million', '$20 million'],
      ],
      two: [['$3 million', '$12 million']],
    },
  ])
})
