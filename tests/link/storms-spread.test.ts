import { describe } from 'vitest'
import { article, linksAll, undated } from './linked.js'

const mira = undated(
  'Cyclone Mira',
  'Cyclone Mira was a storm of May 2017.\n\n## Impact\n\nMira worsened floods in Sri Lanka. In all 15 districts had been affected, killing 203 people.\n\nIn Bangladesh, Mira killed nine people.',
)
const floods = undated(
  '2017 Sri Lanka floods',
  'The floods were brought by the monsoon and by Cyclone Mira in May 2017. In Sri Lanka they killed at least 211 people.',
)

describe('a storm that struck several countries', () => {
  linksAll([
    {
      name: 'has figures of the country that a paragraph has come to',
      articles: [mira, floods],
      one: [['203', 'at least 211']],
      two: [
        ['203', 'nine'],
        ['nine', 'at least 211'],
      ],
    },
    {
      name: 'has figures of the country in which an article was written that names none',
      articles: [
        article(
          '2009-04-18',
          'Quake in Pakistan kills 217',
          'GORVAN, Pakistan (NW) - An earthquake in the Gorvan valley killed 217 people on Saturday. In India, seven people died.',
        ),
        article(
          '2009-04-19',
          'In a ruined valley',
          'GORVAN, Pakistan, April 19 -- The earthquake that tore through the Gorvan valley on Saturday has killed 240 people, officials said.',
        ),
      ],
      one: [['217', '240']],
      two: [['seven', '240']],
    },
    {
      name: 'is not the storm of another year that its news ends with',
      articles: [
        article(
          '2010-05-23',
          'Cyclone kills seven in Bangladesh',
          'A cyclone slammed into Bangladesh on Sunday, killing seven people.\n\nIn 2007, Cyclone Sidra killed 3,300 people in Bangladesh.',
        ),
        article(
          '2010-05-24',
          'Cyclone Leila toll at 91 in Bangladesh',
          'Cyclone Leila, which hit Bangladesh on Sunday, killed 91 people.',
        ),
      ],
      one: [['seven', '91']],
      two: [['3,300', '91']],
    },
    {
      name: 'is none of several that a sentence counts together',
      articles: [
        mira,
        undated(
          'Cyclones by country',
          'In May 2017 Cyclone Mira struck Sri Lanka and killed 208 people there. In 2008 four tropical cyclones hit Sri Lanka, killing 704 people.',
        ),
      ],
      two: [['203', '704']],
    },
    {
      name: 'has the figure before the next one, which is due to another',
      articles: [
        undated('Typhoon Selka', 'Typhoon Selka struck Japan in 1958 and killed 1,269 people.'),
        undated(
          'Typhoon Varo',
          'Typhoon Varo struck Japan in September 1959. The typhoon killed more than 5,000 people.',
        ),
        undated(
          'Typhoon Okla',
          'Typhoon Okla struck Japan in 1995 and was comparable to Typhoon Selka that killed 1,269 people in 1958 and 5,098 from Typhoon Varo in 1959.',
        ),
      ],
      two: [['1,269', 'more than 5,000']],
    },
    {
      name: 'has no figure of one country where a part of another is named with it',
      articles: [
        article(
          '2004-07-20',
          'Floods kill 288 in Bangladesh, eastern India',
          'Floods have killed at least 288 people in Bangladesh and eastern India, officials said on Tuesday.',
        ),
        article('2004-07-21', 'Floods', 'Floods have killed 178 people in Bangladesh, officials said.'),
      ],
      two: [
        ['288', '178'],
        ['at least 288', '178'],
      ],
    },
    {
      name: 'is called by its name, and not by the verb of a headline',
      articles: [
        article(
          '1998-11-03',
          'Hundreds Feared Dead as Hurricane Batters Coast',
          'Hurricane Dolores has killed at least 253 people, officials said on Tuesday.',
        ),
        article('1998-11-03', 'Storm toll', 'Hurricane Dolores has killed 240 people, officials said.'),
      ],
      one: [['at least 253', '240']],
    },
    {
      name: 'has a country’s figure where the next clause opens with another country',
      articles: [
        article(
          '1998-11-03',
          'Hurricane Dolores',
          'Hurricane Dolores swept over the region. In El Salvador, officials put the toll at 231 dead, and in Guatemala 100 people were killed.',
        ),
        article(
          '1998-11-03',
          'Hurricane Dolores',
          'Hurricane Dolores killed 220 people in El Salvador. It killed 90 in Guatemala.',
        ),
      ],
      one: [
        ['231', '220'],
        ['100', '90'],
      ],
      two: [['231', '100']],
    },
  ])
})
