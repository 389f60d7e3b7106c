import { describe } from 'vitest'
import { article, linksAll, type Row } from './linked.js'

const rows: readonly Row[] = [
  {
    name: 'a people is no country that an event went through',
    articles: [
      article(
        '2024-02-02',
        'Bombs kill 19 in Morocco',
        'Bombs killed 19 people at hotels in Morocco on Thursday. The dead included seven Germans, police said.',
      ),
      article(
        '2024-02-03',
        'Bombs in Morocco',
        'The bombs in Morocco on Thursday killed 25 people. A waiter died, bringing the number of Germans killed to 10.',
      ),
    ],
    one: [
      ['19', '25'],
      ['seven', '10'],
    ],
  },
  {
    name: 'those of the country itself, in a list of nations or as a share of the dead',
    articles: [
      article(
        '2024-02-02',
        'Bombs kill 22 in Morocco',
        'Bombs killed 22 people at hotels in Morocco on Thursday. Eight Germans, two Italians and 12 Moroccans were killed.',
      ),
      article(
        '2024-02-03',
        'Bombs in Morocco',
        'The bombs in Morocco on Thursday killed 25 people. Of the dead, 13 were Moroccans.',
      ),
    ],
    one: [['12', '13']],
    two: [['22', '13']],
  },
  {
    name: 'but soldiers of the country are its soldiers',
    articles: [
      article(
        '2024-02-02',
        'Bombs in Morocco',
        'Bombs killed 22 people at hotels in Morocco on Thursday. Six Moroccan soldiers were killed.',
      ),
      article(
        '2024-02-03',
        'Bombs in Morocco',
        'The bombs in Morocco on Thursday killed 25 people. Seven soldiers were killed.',
      ),
    ],
    one: [['Six', 'Seven']],
  },
  {
    name: 'passengers beside a crew are not all aboard a train',
    articles: [
      article(
        '2024-02-02',
        'Train derails near Vesk',
        'A train derailed near Vesk on Thursday. It was carrying 240 passengers and a crew of nine.',
      ),
      article(
        '2024-02-02',
        'Train derails near Vesk',
        'A train carrying 260 people derailed near Vesk on Thursday.',
      ),
    ],
    two: [['240', '260']],
  },
  {
    name: 'but passengers alone are',
    articles: [
      article(
        '2024-02-02',
        'Train derails near Vesk',
        'A train derailed near Vesk on Thursday. It was carrying 240 passengers.',
      ),
      article(
        '2024-02-02',
        'Train derails near Vesk',
        'A train carrying 260 people derailed near Vesk on Thursday.',
      ),
    ],
    one: [['240', '260']],
  },
  {
    name: 'others than those whom the sentence has saved',
    articles: [
      article(
        '2024-02-02',
        'Ferry sinks off Vesk',
        'A ferry sank off Vesk on Thursday. A total of 58 people have been saved and 124 others are missing.',
      ),
      article(
        '2024-02-02',
        'Ferry sinks off Vesk',
        'A ferry sank off Vesk on Thursday. 126 people are missing.',
      ),
    ],
    one: [['124', '126']],
  },
  {
    name: 'some of the missing, where there are others along with them',
    articles: [
      article(
        '2024-02-02',
        'Storm Orsel hits Vesk',
        'Storm Orsel hit Vesk on Thursday. Seventeen fishermen were missing, along with 26 other people.',
      ),
      article(
        '2024-02-02',
        'Storm Orsel hits Vesk',
        'Storm Orsel hit Vesk on Thursday. 43 people were missing.',
      ),
    ],
    two: [['Seventeen', '43']],
  },
  {
    name: 'what goes on with a part is one',
    articles: [
      article(
        '2024-02-02',
        'Bus crash near Vesk kills 28',
        'A bus crashed near Vesk on Thursday, killing 28 people.',
      ),
      article(
        '2024-02-02',
        'Vesk bus crash',
        'The bus crash near Vesk was on Thursday. Seventeen of the victims came from Orla and seven from Talao.',
      ),
    ],
    two: [['28', 'seven']],
  },
  {
    name: 'what was in sight is not all',
    articles: [
      article('2024-02-02', 'Bomb in Vesk', 'A bomb killed 28 people in Vesk on Thursday.'),
      article(
        '2024-02-02',
        'Vesk bomb',
        'A bomb went off in Vesk on Thursday. Footage showed three bodies on a road.',
      ),
      article(
        '2024-02-02',
        'Vesk bomb',
        'A bomb went off in Vesk on Thursday. Police showed reporters 31 bodies.',
      ),
    ],
    one: [['28', '31']],
    two: [['28', 'three']],
  },
  {
    name: 'workers, and workers of the plant',
    articles: [
      article(
        '2024-02-02',
        'Leak kills 12 in Vesk',
        'A gas leak killed 12 people in Vesk on Thursday. Six of the dead were workers.',
      ),
      article(
        '2024-02-03',
        'Vesk leak toll at 14',
        'The gas leak in Vesk on Thursday killed 14 people. Six plant workers died.',
      ),
      article(
        '2024-02-03',
        'Vesk leak toll at 14',
        'The gas leak in Vesk on Thursday killed 14 people. Nine Polish workers died.',
      ),
    ],
    one: [['Six', 'Six']],
    two: [['Six', 'Nine']],
  },
  {
    name: 'several towns are none of them, and all where they are where it happened',
    articles: [
      article(
        '2024-02-02',
        'Bombs kill 40 in Peru',
        'Bombs killed 40 people in Orla and Talao on Thursday. Police said 30 died in Orla.',
      ),
      article(
        '2024-02-02',
        'Bombs in Peru',
        'Bombs went off in Peru on Thursday, killing 44 people. Some 33 people died in Orla and Talao, a doctor said. Some 31 died in Orla.',
      ),
    ],
    one: [
      ['40', '44'],
      ['30', 'Some 31'],
    ],
    two: [['30', 'Some 33']],
  },
  {
    name: 'there, where a name of the story stands last',
    articles: [
      article(
        '2024-02-02',
        'Bombs kill 22 in Peru',
        'Bombs killed 22 people in Peru on Thursday. One tore the front off the Hotel Orla. Fourteen people died there, a doctor said.',
      ),
      article(
        '2024-02-02',
        'Bombs kill 22 in Peru',
        'Bombs killed 22 people in Peru on Thursday. Sixteen people died at the Hotel Orla.',
      ),
    ],
    one: [['Fourteen', 'Sixteen']],
  },
  {
    name: 'those who died later died where they were cared for',
    articles: [
      article(
        '2024-02-02',
        'Train crash in Peru',
        'A train crashed in Peru on Thursday, killing 41 people. Six of the dead were women.',
      ),
      article(
        '2024-02-03',
        'Peru train crash',
        'The train crash in Peru on Thursday killed 43 people, including two who died of their wounds in Talao. Nine were women.',
      ),
    ],
    one: [['Six', 'Nine']],
  },
  {
    name: 'the wounded of one hospital that has a name',
    articles: [
      article('2024-02-02', 'Bomb in Vesk', 'A bomb in Vesk wounded 85 people on Thursday.'),
      article(
        '2024-02-02',
        'Vesk bomb',
        'A bomb went off in Vesk on Thursday. Roads were closed. It rained. Orla Hospital said it had received 60 wounded.',
      ),
      article(
        '2024-02-02',
        'Vesk bomb',
        'A bomb went off in Vesk on Thursday. The hospital said it had received 81 wounded.',
      ),
    ],
    one: [['85', '81']],
    two: [['85', '60']],
  },
  {
    name: 'a country that one article names far down is none that a siege went through',
    articles: [
      article(
        '2024-02-02',
        'Siege of hotel in Peru kills 18',
        'Gunmen killed 18 people in a siege of a hotel in Peru on Thursday. Soldiers came. It ended at dawn. A phone found on two of the bodies had been used in Chile.',
      ),
      article(
        '2024-02-03',
        'Hotel siege toll at 19',
        'The siege of a hotel in Peru on Thursday killed 19 people.',
      ),
    ],
    one: [['18', '19']],
  },
  {
    name: 'nor is whose consulate it was, or who mourns',
    articles: [
      article(
        '2024-02-02',
        'Bomb kills 14 outside Danish consulate in Vesk',
        'A bomb killed 14 people outside the Danish consulate in Vesk on Thursday.',
      ),
      article('2024-02-02', 'Bomb kills 16 in Peru', 'A bomb killed 16 people in Vesk, Peru, on Thursday.'),
      article(
        '2024-02-03',
        'Chile mourns 17 killed in Vesk',
        'The bomb in Vesk on Thursday killed 17 people.',
      ),
    ],
    one: [
      ['14', '16'],
      ['14', '17'],
    ],
  },
  {
    name: 'but two articles may open with the bombs of two countries',
    articles: [
      article(
        '2024-02-02',
        'Embassy bombs kill 60 in Kenya and Tanzania',
        'Bombs at two embassies killed 60 people in Kenya and Tanzania on Thursday.',
      ),
      article(
        '2024-02-02',
        'Embassy bomb kills 49 in Kenya',
        'A bomb at an embassy killed 49 people in Kenya on Thursday.',
      ),
      article(
        '2024-02-02',
        'Embassy bomb kills 11 in Tanzania',
        'A bomb at an embassy killed 11 people in Tanzania on Thursday, as another went off in Kenya.',
      ),
    ],
    two: [
      ['49', '11'],
      ['60', '11'],
    ],
  },
  {
    name: 'this town is the one that the article was written in',
    articles: [
      article(
        '2024-02-02',
        'Storm Orsel kills 58',
        'LIMA, Peru (AB) -- Storm Orsel killed 58 people on Thursday. In the port of Talao 24 people died.',
      ),
      article(
        '2024-02-03',
        'After the storm',
        'TALAO, Peru -- Storm Orsel killed 71 people on Thursday, 29 of them in this town of 18,000 people.',
      ),
      article(
        '2024-02-03',
        'After the storm',
        'ORLA, Peru -- Storm Orsel killed 71 people on Thursday, 26 of them in this town of 9,000 people.',
      ),
    ],
    one: [
      ['24', '29'],
      ['58', '71'],
    ],
    two: [['24', '26']],
  },
  {
    name: 'two bodies of men, each of its own service, are none of them all',
    articles: [
      article(
        '2024-02-02',
        'Helicopter crash kills 16',
        'A helicopter crash killed 16 people near Vesk on Thursday.',
      ),
      article(
        '2024-02-03',
        'Vesk crash',
        'The helicopter crash was near Vesk on Thursday. Nine navy soldiers and seven army soldiers died, an officer said.',
      ),
    ],
    two: [
      ['16', 'Nine'],
      ['16', 'seven'],
    ],
  },
  {
    name: 'where the dead lived, and where they were found',
    articles: [
      article(
        '2024-02-02',
        'Leak kills 12 in Peru',
        'A gas leak killed 12 people in Peru on Thursday. Two children from the village of Orla died. Seven bodies were recovered from the town of Talao.',
      ),
      article(
        '2024-02-03',
        'Peru leak kills 14',
        'The gas leak in Peru on Thursday killed 14 people. Three children died. Eight people died in Talao.',
      ),
    ],
    one: [
      ['Two', 'Three'],
      ['Seven', 'Eight'],
    ],
  },
  {
    name: 'migrants of a continent are the migrants, those of a country are some',
    articles: [
      article(
        '2024-02-02',
        'Boat sinks off Vesk, killing 130 migrants',
        'A boat sank off Vesk on Thursday, killing 130 African migrants.',
      ),
      article(
        '2024-02-03',
        'Boat sinking off Vesk',
        'The sinking of a boat off Vesk on Thursday killed 111 people.',
      ),
      article(
        '2024-02-03',
        'Boat sinking off Vesk',
        'A boat sank off Vesk on Thursday. Ninety Kenyan migrants died.',
      ),
    ],
    one: [['130', '111']],
    two: [['130', 'Ninety']],
  },
  {
    name: 'one charged and others held, far down',
    articles: [
      article(
        '2024-02-02',
        'Shooting in Vesk',
        'A gunman killed nine people in Vesk on Thursday. Police arrested four men, they said.',
      ),
      article(
        '2024-02-02',
        'Shooting in Vesk kills nine',
        'A gunman killed nine people in Vesk on Thursday. Roads were closed. It rained. Three men were charged and two others were held.',
      ),
      article(
        '2024-02-02',
        'Shooting in Vesk kills nine',
        'A gunman killed nine people in Vesk on Thursday. Roads were closed. It rained. Five men were charged and six others were wounded.',
      ),
    ],
    one: [['four', 'Five']],
    two: [['four', 'Three']],
  },
]

describe('lists and parts', () => linksAll(rows))
